// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// Terms that add up to a result: bars that begin where the one above ends, a panel for each plan, all
/// on one scale.
///
/// One plan has its bounds beside the bars, on a scale of their own since they reach much further;
/// several plans have room for the bars alone, and ``BandStrip`` shows the bounds of their results.
struct Waterfall {
  /// A number, as it is drawn and as it is written.
  struct Amount {
    var band: Band
    /// The best estimate in words; empty for a term that the plan does not have.
    var best: Inline
    /// The bounds in words.
    var range: Inline
  }

  /// A row.
  struct Row {
    var name: Inline
    /// An amount for each plan.
    var amounts: [Amount]
  }

  /// A plan, with its place in the comparison.
  struct Panel {
    var position: Int
    var name: Inline
  }

  /// What the scales are marked with: a text for a value and decimals.
  typealias Tick = (Double, Int) -> Inline

  var panels: [Panel]
  /// The terms, in the order in which they are added.
  var terms: [Row]
  /// What they add up to.
  var result: Row
  /// The result without some of the terms, from 0 on its own.
  var comparison: Row?
  /// Headings over the bars and over the bounds, when there is one plan.
  var headings: (bars: Inline, bounds: Inline)
  var tick: Tick
  var title: Inline
  var description: Inline

  private static let size = 13.0
  private static let rowHeight = 20.0
  private static let barHeight = 12.0
  private static let width = 900.0
  private static let gap = 18.0

  /// The values that all panels show, so that several drawings can share a scale.
  var values: [Double] {
    panels.indices.flatMap { panel in
      sums(panel) + [result.amounts[panel].band.best]
        + (comparison.map { [$0.amounts[panel].band.best] } ?? [])
    }
  }

  /// The running totals of a plan, one after each term.
  private func sums(_ panel: Int) -> [Double] {
    terms.reduce(into: []) { $0.append(($0.last ?? 0) + $1.amounts[panel].band.best) }
  }

  private var rows: [Row] { terms + [result] + (comparison.map { [$0] } ?? []) }

  /// Draws the panels.
  ///
  /// - Parameter shared: Values of other drawings on the same scale.
  /// - Returns: The drawing of all panels.
  func drawing(sharing shared: [Double] = []) -> Drawing {
    let names = rows.map { $0.name.plain }
    let nameWidth = min(
      270,
      (names.map { TextMetrics.width($0, size: Self.size, isBold: true) }.max() ?? 0) + 10
    )
    let isSingle = panels.count == 1
    let boundsWidth = isSingle ? 330.0 : 0
    let share =
      (Self.width - nameWidth - boundsWidth - Self.gap * Double(panels.count))
      / Double(panels.count)
    let labelWidth =
      rows.flatMap(\.amounts).map {
        TextMetrics.width($0.best.plain, size: Self.size, isBold: true)
      }.max() ?? 0
    let headers = panels.map {
      TextMetrics.lines($0.name.plain, width: share - 18, size: Self.size, isBold: true)
    }
    let top = (isSingle ? 1 : Double(headers.map(\.count).max() ?? 1)) * 17 + 10
    let bottom = top + Double(rows.count) * Self.rowHeight + 4
    var drawing = Drawing(
      width: Self.width,
      height: bottom + 20,
      title: title,
      description: description
    )
    drawing.shapes += rules(top: top)
    for panel in panels.indices {
      let left = nameWidth + Self.gap + Double(panel) * (share + Self.gap)
      let area = Area(left: left, right: left + share, top: top, bottom: bottom)
      let axis = Axis(
        values + shared,
        from: left + 2,
        to: left + share - labelWidth - 6,
        includesZero: true
      )
      if isSingle {
        drawing.shapes.append(header(headings.bars, x: left, y: top - 12))
      } else {
        drawing.shapes += header(panels[panel], headers[panel], x: left)
      }
      drawing.shapes += axis.scale(top: area.top, bottom: area.bottom, tick)
      drawing.shapes += bars(panel, axis, area)
    }
    if isSingle {
      let left = Self.width - boundsWidth
      drawing.shapes.append(header(headings.bounds, x: left, y: top - 12))
      drawing.shapes += bounds(
        Area(left: left, right: Self.width, top: top, bottom: bottom)
      )
    }
    for (index, row) in rows.enumerated() {
      drawing.shapes.append(label(row.name, index, top: top, width: nameWidth))
    }
    return drawing
  }
}

// MARK: - Parts

extension Waterfall {
  /// Where a panel stands.
  private struct Area {
    var left, right, top, bottom: Double
  }

  private func middle(_ row: Int, _ top: Double) -> Double {
    top + (Double(row) + 0.5) * Self.rowHeight
  }

  private func isTotal(_ row: Int) -> Bool { row >= terms.count }

  /// A line over the result.
  private func rules(top: Double) -> [Drawing.Shape] {
    let y = top + Double(terms.count) * Self.rowHeight
    return [
      .line(x1: 0, y1: y, x2: Self.width, y2: y, Drawing.Style(stroke: .shade))
    ]
  }

  private func header(_ text: Inline, x: Double, y: Double) -> Drawing.Shape {
    .label(Drawing.Label(text, x: x, y: y, size: 12, color: .secondary))
  }

  private func header(_ panel: Panel, _ lines: [String], x: Double) -> [Drawing.Shape] {
    [PlanMark(position: panel.position).shape(x: x + 7, y: 12, radius: 5)]
      + lines.enumerated().map { index, line in
        .label(
          Drawing.Label(
            Inline(name: line),
            x: x + 18,
            y: 16 + Double(index) * 17,
            size: Self.size,
            isBold: true
          )
        )
      }
  }

  private func label(_ name: Inline, _ row: Int, top: Double, width: Double) -> Drawing.Shape {
    let text = TextMetrics.cut(
      name.plain,
      width: width,
      size: Self.size,
      isBold: row == terms.count
    )
    return .label(
      Drawing.Label(
        text == name.plain ? name : Inline(name: text),
        x: 0,
        y: middle(row, top) + 4.5,
        size: Self.size,
        isBold: row == terms.count
      )
    )
  }

  private func bars(_ panel: Int, _ axis: Axis, _ area: Area) -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    var running = 0.0
    for (index, row) in rows.enumerated() {
      let amount = row.amounts[panel]
      let y = middle(index, area.top)
      let start = isTotal(index) ? 0 : running
      let end = start + amount.band.best
      if index > 0, index <= terms.count {
        shapes.append(
          .line(
            x1: axis.place(running),
            y1: y - Self.rowHeight + Self.barHeight / 2,
            x2: axis.place(running),
            y2: y - Self.barHeight / 2,
            Drawing.Style(stroke: .gray)
          )
        )
      }
      running = end
      guard !amount.best.isEmpty else { continue }
      let (low, high) = (
        min(axis.place(start), axis.place(end)), max(axis.place(start), axis.place(end))
      )
      let style = style(row: index, panel, isGain: end >= start)
      shapes.append(
        .rectangle(
          x: low,
          y: y - Self.barHeight / 2,
          width: max(1.5, high - low),
          height: Self.barHeight,
          style
        )
      )
      let width = TextMetrics.width(amount.best.plain, size: Self.size, isBold: isTotal(index))
      let isLeft = end < start && low - 5 - width >= area.left
      // Lines of the scale stop at the label.
      shapes.append(
        .rectangle(
          x: isLeft ? low - 6 - width : high + 4,
          y: y - 6,
          width: width + 2,
          height: 12,
          Drawing.Style(fill: .color(.white))
        )
      )
      shapes.append(
        .label(
          Drawing.Label(
            amount.best,
            x: isLeft ? low - 5 : high + 5,
            y: y + 4.5,
            anchor: isLeft ? .end : .start,
            size: Self.size,
            isBold: isTotal(index)
          )
        )
      )
    }
    return shapes
  }

  private func style(row: Int, _ panel: Int, isGain: Bool) -> Drawing.Style {
    if row == terms.count { return PlanMark(position: panels[panel].position).style }
    if row > terms.count {
      return Drawing.Style(fill: .color(.white), stroke: .gray, isDashed: true)
    }
    return isGain
      ? Drawing.Style(fill: .color(.blueMiddle), stroke: .blueDark)
      : Drawing.Style(fill: .hatch(.orangeDark), stroke: .orangeDark)
  }

  /// The bounds of each row as lines on a scale of their own, and in words.
  private func bounds(_ area: Area) -> [Drawing.Shape] {
    let amounts = rows.map { $0.amounts[0] }
    let words = amounts.map { TextMetrics.width($0.range.plain, size: 12) }.max() ?? 0
    let axis = Axis(
      amounts.flatMap { [$0.band.lower, $0.band.upper] },
      from: area.left + 8,
      to: area.right - words - 14,
      includesZero: true
    )
    var shapes = axis.scale(top: area.top, bottom: area.bottom, tick)
    for (index, amount) in amounts.enumerated() where !amount.best.isEmpty {
      let y = middle(index, area.top)
      shapes += Whisker(band: amount.band, axis: axis, y: y, isStrong: index <= terms.count).shapes
      shapes.append(
        .circle(x: axis.place(amount.band.best), y: y, radius: 3, Drawing.Style(fill: .color(.ink)))
      )
      shapes.append(
        .label(
          Drawing.Label(
            amount.range,
            x: area.right,
            y: y + 4,
            anchor: .end,
            size: 12,
            color: .secondary
          )
        )
      )
    }
    return shapes
  }
}
