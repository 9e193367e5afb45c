// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// What single assumptions do to a difference: bars from its value at the best estimates, light
/// towards the assumption's lowest value and dark towards its highest, the longest first.
struct Tornado {
  /// The difference of one plan when one assumption runs over its interval.
  struct Bar: Hashable {
    /// The position of the plan in the comparison; nil where there is only one.
    var plan: Int?
    /// The difference at the best estimates.
    var best: Double
    /// The difference at the assumption's lowest value.
    var atLow: Double
    /// The difference at the assumption's highest value.
    var atHigh: Double

    /// How far the ends are apart.
    var swing: Double { ends.high - ends.low }

    /// The least and the greatest of the two ends and the best estimate.
    var ends: (low: Double, high: Double) {
      (min(best, atLow, atHigh), max(best, atLow, atHigh))
    }
  }

  /// An assumption with a bar for each plan.
  struct Row: Hashable {
    /// What the assumption is called.
    var name: String
    /// The bars, in the order of the plans.
    var bars: [Bar]
  }

  /// The width of a panel; three of them stand side by side.
  static let width = 290.0

  /// What the difference is of, with its unit.
  var title: Inline
  /// What zero means, in a few words.
  var zero: Inline
  /// What is written beneath the difference at the best estimates of a single plan; its number.
  var best: Inline?
  /// The assumptions, the longest bar first.
  var rows: [Row]
  /// What is written when there are none.
  var nothing: Inline
  /// A value as it is written, with where it comes from.
  var value: (Double) -> Inline

  private static let margin = 3.0
  private static let titleSize = 14.0
  private static let nameSize = 13.0
  private static let nameLine = 16.0
  private static let valueSize = 12.0
  private static let barHeight = 12.0
  private static let barPitch = 15.0
  private static let rowGap = 9.0

  /// Returns the panel.
  func drawing(title name: Inline, description: Inline) -> Drawing {
    var drawing = Drawing(width: Self.width, height: 0, title: name, description: description)
    drawing.shapes.append(.label(.init(title, x: 0, y: 14, size: Self.titleSize, isBold: true)))
    guard !rows.isEmpty else {
      drawing.shapes.append(
        .label(.init(nothing, x: 0, y: 38, size: Self.nameSize, color: .secondary))
      )
      drawing.height = 46
      return drawing
    }
    let axis = axis
    add(zero, at: axis.place(0), y: 36, to: &drawing)
    var y = 44.0
    for row in rows {
      for line in TextMetrics.lines(row.name, width: Self.width, size: Self.nameSize, atMost: 2) {
        drawing.shapes.append(
          .label(.init(Inline(name: line), x: 0, y: y + 13, size: Self.nameSize))
        )
        y += Self.nameLine
      }
      y += 3
      let height = Double(row.bars.count) * Self.barPitch
      drawing.shapes.append(
        .line(
          x1: axis.place(0),
          y1: y - 2,
          x2: axis.place(0),
          y2: y + height - 1,
          Drawing.Style(stroke: .ink, strokeWidth: 1.5)
        )
      )
      for bar in row.bars {
        add(bar, axis, y: y, to: &drawing)
        y += Self.barPitch
      }
      y += Self.rowGap
    }
    drawing.height = y
    if let best, let bar = rows.first?.bars.first {
      add(best, at: axis.place(bar.best), y: y + 6, to: &drawing)
      drawing.height = y + 12
    }
    return drawing
  }

  /// The scale, with room for the longest value at both ends and for the marks of plans.
  private var axis: Axis {
    let bars = rows.flatMap { $0.bars }
    let values: [Double] = bars.flatMap { [$0.best, $0.atLow, $0.atHigh] } + [0]
    let label = values.map { TextMetrics.width(value($0).plain, size: Self.valueSize) }.max() ?? 0
    let marks = bars.contains { $0.plan != nil } ? 14.0 : 0
    return Axis(
      range: Interval(values.min() ?? 0, values.max() ?? 0),
      from: marks + label + 2 * Self.margin,
      to: Self.width - label - 2 * Self.margin
    )
  }

  /// Adds a bar with the values at its ends.
  private func add(_ bar: Bar, _ axis: Axis, y: Double, to drawing: inout Drawing) {
    let middle = y + Self.barHeight / 2
    if let plan = bar.plan {
      drawing.shapes.append(PlanMark(position: plan).shape(x: 6, y: middle, radius: 4))
    }
    // Ends on the same side of the best estimate share the height, so that neither hides the other.
    let isSplit = (bar.atLow - bar.best) * (bar.atHigh - bar.best) > 0
    let height = isSplit ? Self.barHeight / 2 : Self.barHeight
    add(
      from: bar.best,
      to: bar.atHigh,
      axis,
      y: isSplit ? y + height : y,
      height,
      Drawing.Style(fill: .color(.navy), stroke: .navy),
      to: &drawing
    )
    add(
      from: bar.best,
      to: bar.atLow,
      axis,
      y: y,
      height,
      Drawing.Style(fill: .color(.bluePale), stroke: .navy),
      to: &drawing
    )
    let ends = bar.ends
    let baseline = middle + 0.36 * Self.valueSize
    // A bar that begins at the best estimate has that number elsewhere.
    if ends.high > ends.low {
      if ends.low != bar.best {
        add(ends.low, x: axis.place(ends.low) - Self.margin, y: baseline, .end, to: &drawing)
      }
      if ends.high != bar.best {
        add(ends.high, x: axis.place(ends.high) + Self.margin, y: baseline, .start, to: &drawing)
      }
    } else {
      drawing.shapes.append(
        .line(
          x1: axis.place(bar.best),
          y1: y,
          x2: axis.place(bar.best),
          y2: y + Self.barHeight,
          Drawing.Style(stroke: .navy, strokeWidth: 3)
        )
      )
      add(bar.best, x: axis.place(bar.best) + Self.margin, y: baseline, .start, to: &drawing)
    }
  }

  private func add(
    from start: Double,
    to end: Double,
    _ axis: Axis,
    y: Double,
    _ height: Double,
    _ style: Drawing.Style,
    to drawing: inout Drawing
  ) {
    let (left, right) = (axis.place(min(start, end)), axis.place(max(start, end)))
    guard right > left else { return }
    drawing.shapes.append(
      .rectangle(x: left, y: y, width: right - left, height: height, style)
    )
  }

  /// Adds a value on white, so that the line of zero does not run through it.
  private func add(
    _ amount: Double,
    x: Double,
    y: Double,
    _ anchor: Drawing.Anchor,
    to drawing: inout Drawing
  ) {
    let text = value(amount)
    let width = TextMetrics.width(text.plain, size: Self.valueSize)
    drawing.shapes.append(
      .rectangle(
        x: (anchor == .end ? x - width : x) - 1,
        y: y - 0.8 * Self.valueSize,
        width: width + 2,
        height: Self.valueSize,
        Drawing.Style(fill: .color(.white))
      )
    )
    drawing.shapes.append(.label(.init(text, x: x, y: y, anchor: anchor, size: Self.valueSize)))
  }

  /// Adds words above or beneath a place, kept inside the panel.
  private func add(_ words: Inline, at x: Double, y: Double, to drawing: inout Drawing) {
    let half = TextMetrics.width(words.plain, size: Self.valueSize) / 2
    let middle = min(max(x, half), Self.width - half)
    drawing.shapes.append(
      .label(
        .init(words, x: middle, y: y, anchor: .middle, size: Self.valueSize, color: .secondary)
      )
    )
  }
}

/// The marks of plans with their names, in as many lines as they need.
struct PlanLegend {
  /// The positions and names of the plans.
  var plans: [(position: Int, name: Inline)]

  /// Returns the marks and names, from left to right.
  func drawing(width: Double, title: Inline, description: Inline) -> Drawing {
    var shapes: [Drawing.Shape] = []
    var (x, y) = (0.0, 14.0)
    for (position, name) in plans {
      let extent = 18 + TextMetrics.width(name.plain, size: 13)
      if x > 0, x + extent > width { (x, y) = (0, y + 20) }
      shapes.append(PlanMark(position: position).shape(x: x + 7, y: y - 4.5))
      shapes.append(.label(.init(name, x: x + 18, y: y, size: 13)))
      x += extent + 28
    }
    return Drawing(
      width: width,
      height: y + 8,
      title: title,
      description: description,
      shapes: shapes
    )
  }
}
