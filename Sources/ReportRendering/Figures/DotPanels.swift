// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Dots in rows: a row for each thing, a panel for each plan, in each place what is today and what
/// comes after.
///
/// Today is the grey ring, the plan its own mark; with ``hasLanes`` each stands on a line of its own
/// with its band, else one line joins the two.
struct DotPanels {
  /// Which way a value goes, and whether that is certain.
  struct Trend: Hashable {
    var isUp: Bool
    var isCertain: Bool
  }

  /// What stands in a row of a panel.
  struct Cell: Hashable {
    var today: Band?
    var after: Band?
    /// What is written in each column to the right of the axis.
    var labels: [Inline] = []
    var trend: Trend?
  }

  /// A row.
  struct Row: Hashable {
    /// The name, as the data set gives it.
    var name: String
    /// Where it is named, for digits in a part of it.
    var source: SourceReference?
    /// What is said of it, beneath.
    var remark: String = ""
  }

  /// A plan.
  struct Panel: Hashable {
    /// The name of the plan.
    var title: Inline
    /// Where it is named, for digits in a part of it.
    var source: SourceReference?
    /// The position of the plan in the comparison.
    var position: Int
    /// What stands above the columns to the right of the axis.
    var columns: [Inline] = []
    /// The value of the dashed line.
    var reference: Double?
    /// One cell for each row.
    var cells: [Cell]
  }

  /// What a mark means.
  struct Key: Hashable {
    enum Mark: Hashable {
      case today, reference
      case trend(isCertain: Bool)
    }
    var mark: Mark
    var text: Inline
  }

  var rows: [Row]
  var panels: [Panel]
  var keys: [Key]
  /// Whether today and the plan stand on lines of their own.
  var hasLanes: Bool
  /// The greatest value, so that several drawings share a scale.
  var greatest: Double
  /// How many panels have room; more than ``panels`` when drawings beside it have more.
  var slots: Int
  /// Where the numbers on the axis come from.
  var provenance: Provenance
  let numbers: NumberText

  private static let width = 900.0
  private static let size = 13.0
  private static let lineHeight = 16.0
  private static let gap = 22.0

  /// The drawing.
  func drawing(title: Inline, description: Inline) -> Drawing {
    var layout = Layout(self)
    layout.writeKeys(keys)
    layout.writeRows(rows)
    for (index, panel) in panels.enumerated() { layout.write(panel, at: index) }
    return Drawing(
      width: Self.width,
      height: layout.height,
      title: title,
      description: description,
      shapes: layout.back + layout.front
    )
  }

  /// The state of a drawing that is being made.
  private struct Layout {
    let figure: DotPanels
    /// Lines behind everything.
    var back: [Drawing.Shape] = []
    /// Marks and labels.
    var front: [Drawing.Shape] = []
    private let nameLines: [[String]]
    private let nameWidth: Double
    /// For each row whether its remark has room beside the last line of the name.
    private let hasRemarkBeside: [Bool]
    private let titles: [[Inline]]
    private let columnWidths: [Double]
    private let trendWidth: Double
    private var top = 0.0
    /// The upper and lower end of each row.
    private var rowEnds: [(Double, Double)] = []

    var height: Double { (rowEnds.last?.1 ?? top) + 24 }

    init(_ figure: DotPanels) {
      self.figure = figure
      let limit = figure.panels.count == 1 ? 400.0 : figure.hasLanes ? 190 : 250
      nameLines = figure.rows.map {
        TextMetrics.lines($0.name, width: limit, size: DotPanels.size, atMost: 2)
      }
      let remarks = figure.rows.map { TextMetrics.width($0.remark, size: 12) }
      let ends = zip(nameLines, remarks).map { lines, remark in
        TextMetrics.width(lines.last ?? "", size: DotPanels.size) + (remark > 0 ? remark + 6 : 0)
      }
      hasRemarkBeside = ends.map { $0 <= limit }
      let widths =
        nameLines.joined().map { TextMetrics.width($0, size: DotPanels.size) } + remarks
        + ends.filter { $0 <= limit }
      nameWidth = min(limit, widths.max() ?? 0) + 14
      let columnCount = figure.panels.map(\.columns.count).max() ?? 0
      let columnWidths = (0..<columnCount).map { column in
        let texts = figure.panels.flatMap { panel in
          [panel.columns[column]]
            + panel.cells.compactMap { column < $0.labels.count ? $0.labels[column] : nil }
        }
        return (texts.map { TextMetrics.width($0.plain, size: 12, isBold: true) }.max() ?? 0) + 10
      }
      self.columnWidths = columnWidths
      let hasTrend = figure.panels.contains { $0.cells.contains { $0.trend != nil } }
      trendWidth = hasTrend ? 14 : 0
      let panelWidth =
        (DotPanels.width - nameWidth - DotPanels.gap * Double(figure.slots - 1))
        / Double(figure.slots)
      titles = figure.panels.map { panel in
        DotPanels.lines(
          of: panel.title,
          at: panel.source,
          width: panelWidth - 22 - (columnCount > 1 ? columnWidths.reduce(0, +) : 0),
          size: DotPanels.size
        )
      }
    }

    private var panelWidth: Double {
      (DotPanels.width - nameWidth - DotPanels.gap * Double(figure.slots - 1))
        / Double(figure.slots)
    }

    private func left(_ index: Int) -> Double {
      nameWidth + Double(index) * (panelWidth + DotPanels.gap)
    }

    private func axis(_ index: Int) -> Axis {
      let right = left(index) + panelWidth - columnWidths.reduce(0, +) - trendWidth
      return Axis([figure.greatest], from: left(index) + 6, to: right - 8, includesZero: true)
    }

    // MARK: - Parts

    mutating func writeKeys(_ keys: [Key]) {
      var x = 0.0
      var y = 14.0
      for key in keys {
        let width = 20 + TextMetrics.width(key.text.plain, size: 12)
        if x > 0, x + width > DotPanels.width {
          x = 0
          y += 18
        }
        let middle = y - 4
        switch key.mark {
        case .today: front.append(PlanMark(position: 0).shape(x: x + 8, y: middle))
        case .reference:
          front.append(DotPanels.reference(x: x + 8, from: middle - 8, to: middle + 7))
        case .trend(let isCertain):
          front.append(
            DotPanels.triangle(Trend(isUp: true, isCertain: isCertain), x: x + 3.5, y: middle)
          )
          front.append(
            DotPanels.triangle(Trend(isUp: false, isCertain: isCertain), x: x + 12.5, y: middle)
          )
        }
        front.append(
          .label(
            Drawing.Label(key.text, x: x + 20, y: y, size: 12, color: .secondary)
          )
        )
        x += width + 22
      }
      top = keys.isEmpty ? 0 : y + 14
    }

    mutating func writeRows(_ rows: [Row]) {
      let titleLines = titles.map(\.count).max() ?? 0
      top += Double(titleLines) * DotPanels.lineHeight + 10
      var y = top
      for (index, row) in rows.enumerated() {
        let isBeside = hasRemarkBeside[index]
        let lines = nameLines[index].count + (row.remark.isEmpty || isBeside ? 0 : 1)
        let height = max(figure.hasLanes ? 30 : 21, Double(lines) * DotPanels.lineHeight + 4)
        let first = y + height / 2 - Double(lines - 1) * DotPanels.lineHeight / 2 + 4.5
        for (line, text) in nameLines[index].enumerated() {
          front.append(
            .label(
              Drawing.Label(
                DotPanels.line(text, of: row.name, at: row.source),
                x: 0,
                y: first + Double(line) * DotPanels.lineHeight,
                size: DotPanels.size
              )
            )
          )
        }
        if !row.remark.isEmpty {
          front.append(
            .label(
              Drawing.Label(
                Inline(row.remark),
                x: isBeside
                  ? TextMetrics.width(nameLines[index].last ?? "", size: DotPanels.size) + 6 : 0,
                y: first + Double(lines - 1) * DotPanels.lineHeight,
                size: 12,
                color: .secondary
              )
            )
          )
        }
        back.append(
          .line(x1: 0, y1: y, x2: DotPanels.width, y2: y, Drawing.Style(stroke: .rule))
        )
        rowEnds.append((y, y + height))
        y += height
      }
    }

    mutating func write(_ panel: Panel, at index: Int) {
      let axis = axis(index)
      writeHead(panel, at: index)
      let bottom = rowEnds.last?.1 ?? top
      for tick in axis.ticks {
        let x = axis.place(tick)
        back.append(.line(x1: x, y1: top, x2: x, y2: bottom, Drawing.Style(stroke: .rule)))
        let text = figure.numbers.text(tick, decimals: axis.decimals)
        front.append(
          .label(
            Drawing.Label(
              Inline([.number(text, figure.provenance)]),
              x: x,
              y: bottom + 16,
              anchor: .middle,
              size: 12,
              color: .secondary
            )
          )
        )
      }
      back.append(
        .line(
          x1: axis.start,
          y1: bottom,
          x2: axis.end,
          y2: bottom,
          Drawing.Style(stroke: .gray)
        )
      )
      if let reference = panel.reference {
        back.append(DotPanels.reference(x: axis.place(reference), from: top, to: bottom))
      }
      for (row, cell) in panel.cells.enumerated() {
        write(cell, of: panel, at: index, between: rowEnds[row], axis)
      }
    }

    private mutating func writeHead(_ panel: Panel, at index: Int) {
      let base = top - 10 - Double(titles[index].count - 1) * DotPanels.lineHeight
      front.append(PlanMark(position: panel.position).shape(x: left(index) + 6, y: base - 4.5))
      for (line, text) in titles[index].enumerated() {
        front.append(
          .label(
            Drawing.Label(
              text,
              x: left(index) + 18,
              y: base + Double(line) * DotPanels.lineHeight,
              size: DotPanels.size,
              isBold: true
            )
          )
        )
      }
      guard panel.columns.count > 1 else { return }
      for (column, text) in panel.columns.enumerated() {
        front.append(
          .label(
            Drawing.Label(
              text,
              x: columnEnd(column, index),
              y: top - 10,
              anchor: .end,
              size: 12,
              color: .secondary
            )
          )
        )
      }
    }

    private func columnEnd(_ column: Int, _ index: Int) -> Double {
      left(index) + panelWidth - trendWidth - columnWidths.dropFirst(column + 1).reduce(0, +)
    }

    private mutating func write(
      _ cell: Cell,
      of panel: Panel,
      at index: Int,
      between ends: (Double, Double),
      _ axis: Axis
    ) {
      let middle = (ends.0 + ends.1) / 2
      let offset = figure.hasLanes ? 6.5 : 0
      if !figure.hasLanes, let today = cell.today, let after = cell.after {
        front.append(
          .line(
            x1: axis.place(today.best),
            y1: middle,
            x2: axis.place(after.best),
            y2: middle,
            Drawing.Style(stroke: .gray, strokeWidth: 2)
          )
        )
      }
      for (band, position, y) in [
        (cell.today, 0, middle - offset), (cell.after, panel.position, middle + offset),
      ] {
        guard let band else { continue }
        let mark = PlanMark(position: position)
        let color = mark.style.stroke ?? .ink
        if band.upper > band.lower {
          let style = Drawing.Style(stroke: color, strokeWidth: 2)
          let (start, end) = (axis.place(band.lower), axis.place(band.upper))
          front.append(.line(x1: start, y1: y, x2: end, y2: y, style))
          for x in [start, end] {
            front.append(.line(x1: x, y1: y - 3.5, x2: x, y2: y + 3.5, style))
          }
        }
        front.append(mark.shape(x: axis.place(band.best), y: y, radius: 4.5))
      }
      for (column, text) in cell.labels.enumerated() where !text.isEmpty {
        front.append(
          .label(
            Drawing.Label(
              text,
              x: columnEnd(column, index),
              y: middle + 4.5,
              anchor: .end,
              size: 12,
              isBold: column == cell.labels.count - 1 && !text.provenances.isEmpty,
              color: text.provenances.isEmpty ? .secondary : .ink
            )
          )
        )
      }
      if let trend = cell.trend {
        front.append(DotPanels.triangle(trend, x: left(index) + panelWidth - 5, y: middle))
      }
    }
  }
}
