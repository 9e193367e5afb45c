// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// Plans by criteria: a row for each plan, a panel for each criterion, the best estimate as the
/// plan's mark on a bar that reaches over all consistent data.
struct CriterionBands {
  /// A plan.
  struct Row {
    /// The position of the plan in the comparison; 0 is today.
    var position: Int
    /// The name.
    var name: Inline
    /// Whether the report is about it.
    var isSubject: Bool
    /// Its value in each panel.
    var values: [Value]
  }

  /// A value of a plan.
  struct Value {
    /// The value with its bounds.
    var band: Band
    /// The value as it is written.
    var text: Inline
  }

  /// A criterion.
  struct Panel {
    /// The name.
    var title: Inline
    /// The unit.
    var unit: Inline
    /// Writes a tick of the axis with some decimals.
    var tick: (Double, Int) -> Inline
  }

  private static let width = 900.0
  private static let nameWidth = 190.0
  private static let gap = 40.0
  private static let head = 44.0
  private static let foot = 34.0
  private static let labelSize = 13.0

  let panels: [Panel]
  let rows: [Row]

  /// Draws the plans.
  func drawing(title: Inline, description: Inline) -> Drawing {
    let height = Self.head + Double(rows.count) * rowHeight + Self.foot
    var shapes: [Drawing.Shape] = []
    for (index, row) in rows.enumerated() {
      let top = Self.head + Double(index) * rowHeight
      if row.isSubject {
        shapes.append(
          .rectangle(
            x: 0,
            y: top,
            width: Self.width,
            height: rowHeight,
            Drawing.Style(fill: .color(.paper))
          )
        )
      }
      shapes.append(
        .line(x1: 0, y1: top, x2: Self.width, y2: top, Drawing.Style(stroke: .rule))
      )
    }
    for index in panels.indices { shapes += panel(index, height: height) }
    for (index, row) in rows.enumerated() {
      shapes += name(row, middle: Self.head + (Double(index) + 0.5) * rowHeight)
    }
    return Drawing(
      width: Self.width,
      height: height,
      title: title,
      description: description,
      shapes: shapes
    )
  }

  /// Fewer rows have more room.
  private var rowHeight: Double { rows.count <= 5 ? 42 : 36 }

  private func name(_ row: Row, middle: Double) -> [Drawing.Shape] {
    let background: Palette = row.isSubject ? .paper : .white
    let lines = TextMetrics.lines(
      row.name.plain,
      width: Self.nameWidth - 26,
      size: Self.labelSize,
      isBold: row.isSubject,
      atMost: 2
    )
    let isName = row.name.runs.contains { if case .name = $0 { true } else { false } }
    return [PlanMark(position: row.position).shape(x: 9, y: middle)]
      + lines.enumerated().map { index, line in
        .label(
          Drawing.Label(
            isName ? Inline(name: line) : Inline(line),
            x: 24,
            y: middle + 4.5 + 15 * (Double(index) - Double(lines.count - 1) / 2),
            size: Self.labelSize,
            isBold: row.isSubject,
            background: background
          )
        )
      }
  }

  private func panel(_ index: Int, height: Double) -> [Drawing.Shape] {
    let panel = panels[index]
    let width = (Self.width - Self.nameWidth) / Double(panels.count)
    let left = Self.nameWidth + Double(index) * width
    let right = left + width - Self.gap
    let bottom = height - Self.foot
    let bands = rows.map { $0.values[index].band }
    let axis = Axis(bands.flatMap { [$0.lower, $0.upper] }, from: left, to: right)
    var shapes: [Drawing.Shape] = [
      .label(Drawing.Label(panel.title, x: left, y: 16, size: 14, isBold: true)),
      .label(Drawing.Label(panel.unit, x: left, y: 34, size: 12, color: .secondary)),
      .line(x1: left, y1: bottom, x2: right, y2: bottom, Drawing.Style(stroke: .secondary)),
    ]
    for tick in spaced(axis, panel) {
      let place = axis.place(tick)
      shapes.append(
        .line(
          x1: place,
          y1: bottom,
          x2: place,
          y2: bottom + 5,
          Drawing.Style(stroke: .secondary)
        )
      )
      shapes.append(
        .label(
          Drawing.Label(
            panel.tick(tick, axis.decimals),
            x: place,
            y: bottom + 20,
            anchor: .middle,
            size: 12,
            color: .secondary
          )
        )
      )
    }
    if let today = rows.first(where: { $0.position == 0 }) {
      let place = axis.place(today.values[index].band.best)
      shapes.append(
        .line(
          x1: place,
          y1: Self.head + rowHeight * 0.7,
          x2: place,
          y2: bottom,
          Drawing.Style(stroke: .gray, strokeWidth: 1.5, isDashed: true)
        )
      )
    }
    for (number, row) in rows.enumerated() {
      let top = Self.head + Double(number) * rowHeight
      shapes += mark(row, index, axis, left: left, top: top)
    }
    return shapes
  }

  private func mark(
    _ row: Row,
    _ index: Int,
    _ axis: Axis,
    left: Double,
    top: Double
  ) -> [Drawing.Shape] {
    let value = row.values[index]
    let middle = top + rowHeight * 0.72
    let start = axis.place(value.band.lower)
    let background: Palette = row.isSubject ? .paper : .white
    let textWidth = TextMetrics.width(
      value.text.plain,
      size: Self.labelSize,
      isBold: row.isSubject
    )
    return [
      // The line of today passes behind what is written.
      .rectangle(
        x: left - 1,
        y: top + 1,
        width: textWidth + 4,
        height: rowHeight * 0.5,
        Drawing.Style(fill: .color(background))
      ),
      .label(
        Drawing.Label(
          value.text,
          x: left,
          y: top + rowHeight * 0.41,
          size: Self.labelSize,
          isBold: row.isSubject,
          background: background
        )
      ),
      .rectangle(
        x: start,
        y: middle - 4,
        width: max(1, axis.place(value.band.upper) - start),
        height: 8,
        Drawing.Style(
          fill: .color(row.isSubject ? .blueLight : .rule),
          stroke: row.isSubject ? .blue : .gray,
          strokeWidth: 0.7
        ),
        radius: 1
      ),
      PlanMark(position: row.position).shape(x: axis.place(value.band.best), y: middle),
    ]
  }

  /// The ticks whose labels stand apart, every second one where all do not.
  private func spaced(_ axis: Axis, _ panel: Panel) -> [Double] {
    let ticks = axis.ticks
    guard let first = ticks.first, let second = ticks.dropFirst().first else { return ticks }
    let widest = ticks.map { TextMetrics.width(panel.tick($0, axis.decimals).plain, size: 12) }
      .max()
    let step = axis.place(second) - axis.place(first)
    let stride = max(1, Int(((widest ?? 0) + 8) / step + 1))
    // Of every so many ticks those that hold 0, where 0 is one of them.
    let zero = ticks.firstIndex { abs($0) < abs(second - first) / 2 } ?? 0
    return ticks.enumerated().filter { ($0.offset - zero) % stride == 0 }.map(\.element)
  }
}
