// SPDX-License-Identifier: GPL-3.0-or-later

/// Departments as columns of boxes, in the manner of an organisation chart: what stays, what comes and
/// what leaves, told apart by outline, fill and arrow.
struct OrganizationChart {
  /// What happens to the work in a box.
  enum Kind: CaseIterable {
    /// It is there today and stays.
    case staying
    /// It comes from another department.
    case arriving
    /// It goes to another department.
    case leaving
  }

  /// A box of a department.
  struct Box {
    var kind: Kind
    /// What is in it.
    var text: Inline
    /// Where it comes from or goes to.
    var mark: Inline?
    /// Numbers by plan, each beside the mark of its plan.
    var counts: [(mark: PlanMark, text: Inline)] = []
    /// The tasks that it stands for, by index.
    var tasks: [Int] = []
  }

  /// A department.
  struct Column {
    /// The columns of the chart that it takes.
    var slots: Range<Int>
    /// The name.
    var name: Inline
    /// What else is said of the department: full name, committee.
    var details: [Inline]
    /// What is new about the department; nil when it is as before.
    var tag: Inline?
    /// Its boxes, from above.
    var boxes: [Box]
  }

  /// How much is shown.
  struct Scale {
    var name = 13.0
    var detail = 11.0
    var text = 12.0
    /// The most lines of a box's text.
    var textLines = 7
    /// The most lines of a name.
    var nameLines = 4
    /// The most lines of other things that are said of a department.
    var detailLines = 3
    /// The most lines of where a box comes from.
    var markLines = 3
    /// The space between the edge of a box and its text.
    var inset = 6.0
    /// The space between two boxes of a department.
    var gap = 5.0

    /// One plan, to be read in full.
    static let full = Scale()
    /// Several plans, one above the other.
    static let compact = Scale(
      name: 12,
      text: 11,
      textLines: 3,
      nameLines: 3,
      markLines: 2,
      inset: 4.5,
      gap: 4
    )
  }

  /// What stands above the chart.
  var heading: Inline
  /// The mark of the plan, when several are compared.
  var mark: PlanMark?
  /// How many columns there are.
  var slotCount: Int
  /// The departments.
  var columns: [Column]
  /// What each kind of box that is used means.
  var legend: [(kind: Kind, text: Inline)]
  /// How much is shown.
  var scale: Scale
  /// Where long words are broken.
  var hyphenation = Hyphenation()

  static let width = 900.0
  private static let gap = 8.0
  /// The hatched edge of what comes.
  fileprivate static let strip = 7.0

  /// Draws the chart.
  func drawing(title: Inline, description: Inline) -> Drawing {
    var shapes = headline()
    let top = 30.0
    let heads = columns.map { head($0) }
    let headHeight = 2 * scale.inset + (heads.map(\.textHeight).max() ?? 0)
    var bottom = top + headHeight
    for (column, head) in zip(columns, heads) {
      let (x, width) = place(column.slots)
      shapes += headShapes(column, head, x: x, y: top, width: width, height: headHeight)
      var y = top + headHeight + scale.gap
      for box in column.boxes {
        let (boxShapes, height) = self.box(box, x: x, y: y, width: width)
        shapes += boxShapes
        y += height + scale.gap
      }
      bottom = max(bottom, y - scale.gap)
    }
    return Drawing(
      width: Self.width,
      height: (bottom + 2).rounded(.up),
      title: title,
      description: description,
      shapes: shapes
    )
  }

  /// Sets the text of a box that stays or leaves.
  static func setter(
    _ slots: Range<Int>,
    of count: Int,
    _ scale: Scale,
    _ hyphenation: Hyphenation
  ) -> TextLines {
    TextLines(
      width: place(slots, of: count).width - 2 * scale.inset,
      size: scale.text,
      hyphenation: hyphenation
    )
  }

  /// The left edge and the width of a department.
  private static func place(_ slots: Range<Int>, of count: Int) -> (x: Double, width: Double) {
    let pitch = (width - 2 + gap) / Double(max(1, count))
    return (1 + Double(slots.lowerBound) * pitch, Double(slots.count) * pitch - gap)
  }

  private func place(_ slots: Range<Int>) -> (x: Double, width: Double) {
    Self.place(slots, of: slotCount)
  }

  // MARK: - Above the departments

  private func headline() -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    var x = 1.0
    if let mark {
      shapes.append(mark.shape(x: 9, y: 11, radius: 6))
      x = 24
    }
    var right = Self.width
    for (kind, text) in legend.reversed() {
      right -= TextMetrics.width(text.plain, size: 12) + 2
      shapes.append(.label(Drawing.Label(text, x: right, y: 16, color: .secondary)))
      right -= 24
      shapes += Self.frame(kind, x: right, y: 6, width: 18, height: 12)
      right -= 18
    }
    let lines = TextLines(width: right - x, size: 15, isBold: true).lines(heading, atMost: 1)
    for line in lines {
      shapes.append(.label(Drawing.Label(line, x: x, y: 16, size: 15, isBold: true)))
    }
    return shapes
  }

  // MARK: - Heads

  private struct Head {
    struct Line {
      var text: Inline
      var size: Double
      var isBold: Bool
      /// The space above it.
      var gap: Double
    }

    var lines: [Line] = []
    var textHeight: Double { lines.reduce(0) { $0 + $1.gap + leading($1.size) } }
  }

  private func head(_ column: Column) -> Head {
    let width = place(column.slots).width - 2 * scale.inset
    var head = Head()
    func add(_ text: Inline, size: Double, isBold: Bool, atMost count: Int) {
      let setter = setter(width: width, size: size, isBold: isBold)
      for (index, line) in setter.lines(text, atMost: count).enumerated() {
        let gap = index == 0 && !head.lines.isEmpty ? 3.0 : 0
        head.lines.append(Head.Line(text: line, size: size, isBold: isBold, gap: gap))
      }
    }
    add(column.name, size: scale.name, isBold: true, atMost: scale.nameLines)
    if let tag = column.tag { add(tag, size: scale.detail, isBold: true, atMost: 3) }
    for detail in column.details {
      add(detail, size: scale.detail, isBold: false, atMost: scale.detailLines)
    }
    return head
  }

  private func setter(width: Double, size: Double, isBold: Bool = false) -> TextLines {
    TextLines(width: width, size: size, isBold: isBold, hyphenation: hyphenation)
  }

  private func headShapes(
    _ column: Column,
    _ head: Head,
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) -> [Drawing.Shape] {
    let isNew = column.tag != nil
    let color: Palette = isNew ? .orangeDark : .navy
    var shapes: [Drawing.Shape] = [
      .rectangle(
        x: x,
        y: y,
        width: width,
        height: height,
        Drawing.Style(fill: .color(color)),
        radius: 2
      )
    ]
    var baseline = y + scale.inset
    for line in head.lines {
      baseline += line.gap + leading(line.size)
      shapes.append(
        .label(
          Drawing.Label(
            line.text,
            x: x + scale.inset,
            y: baseline - 0.3 * line.size,
            size: line.size,
            isBold: line.isBold,
            color: .white,
            background: color
          )
        )
      )
    }
    return shapes
  }

  // MARK: - Boxes

  /// A box at a place, and its height.
  private func box(
    _ box: Box,
    x: Double,
    y: Double,
    width: Double
  ) -> (shapes: [Drawing.Shape], height: Double) {
    let strip = box.kind == .arriving ? Self.strip : 0
    let left = x + strip + scale.inset
    let room = width - strip - 2 * scale.inset
    let background: Palette = Self.background(box.kind)
    var shapes: [Drawing.Shape] = []
    var baseline = y + scale.inset - 1
    func write(_ text: Inline, _ size: Double, isBold: Bool, _ color: Palette, x: Double) {
      baseline += leading(size)
      let label = Drawing.Label(
        text,
        x: x,
        y: baseline - 0.3 * size,
        size: size,
        isBold: isBold,
        color: color,
        background: background
      )
      shapes.append(.label(label))
    }
    if let mark = box.mark {
      let color: Palette = box.kind == .arriving ? .orangeDark : .secondary
      let setter = setter(width: room - 11, size: scale.detail, isBold: true)
      for (index, line) in setter.lines(mark, atMost: scale.markLines).enumerated() {
        write(line, scale.detail, isBold: true, color, x: left + 11)
        guard index == 0 else { continue }
        shapes.append(Self.arrow(box.kind, x: left, y: baseline - 0.3 * scale.detail - 4))
      }
    }
    let color: Palette = box.kind == .leaving ? .secondary : .ink
    let setter = setter(width: room, size: scale.text)
    for line in setter.lines(box.text, atMost: scale.textLines) {
      write(line, scale.text, isBold: false, color, x: left)
    }
    let pitch = 30.0
    let perLine = max(1, Int((room + 6) / pitch))
    for (index, (mark, text)) in box.counts.enumerated() {
      let x = left + Double(index % perLine) * pitch
      if index % perLine == 0 { baseline += leading(scale.text) }
      let line = baseline - 0.3 * scale.text
      let label = Drawing.Label(
        text,
        x: x + 11,
        y: line,
        size: scale.text,
        color: color,
        background: background
      )
      shapes += [mark.shape(x: x + 4, y: line - 4, radius: 3.5), .label(label)]
    }
    let height = baseline - y + scale.inset
    return (Self.frame(box.kind, x: x, y: y, width: width, height: height) + shapes, height)
  }

  private static func background(_ kind: Kind) -> Palette {
    switch kind {
    case .staying: .paper
    case .arriving: .orangePale
    case .leaving: .white
    }
  }

  /// The outline and fill that tell the kinds of boxes apart, also without colour.
  private static func frame(
    _ kind: Kind,
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) -> [Drawing.Shape] {
    let style: Drawing.Style =
      switch kind {
      case .staying: Drawing.Style(fill: .color(.paper), stroke: .shade)
      case .arriving:
        Drawing.Style(fill: .color(.orangePale), stroke: .orangeDark, strokeWidth: 1.5)
      case .leaving: Drawing.Style(fill: .color(.white), stroke: .gray, isDashed: true)
      }
    var shapes: [Drawing.Shape] = [
      .rectangle(x: x, y: y, width: width, height: height, style, radius: 2)
    ]
    if kind == .arriving {
      shapes.append(
        .rectangle(
          x: x,
          y: y,
          width: min(strip, width / 2),
          height: height,
          Drawing.Style(fill: .hatch(.orangeDark), stroke: .orangeDark)
        )
      )
    }
    return shapes
  }

  /// An arrow head into the department, or out of it.
  private static func arrow(_ kind: Kind, x: Double, y: Double) -> Drawing.Shape {
    let color: Palette = kind == .arriving ? .orangeDark : .secondary
    let style =
      kind == .arriving
      ? Drawing.Style(fill: .color(color)) : Drawing.Style(fill: .color(.white), stroke: color)
    return .path([.move(x, y - 4), .line(x + 7, y), .line(x, y + 4), .close], style)
  }
}

/// The height of a line.
private func leading(_ size: Double) -> Double { (size * 1.22).rounded() }

extension TextLines {
  /// Sets the text of a box that comes from elsewhere, beside its hatched edge.
  var narrowed: TextLines {
    TextLines(
      width: width - OrganizationChart.strip,
      size: size,
      isBold: isBold,
      hyphenation: hyphenation
    )
  }
}
