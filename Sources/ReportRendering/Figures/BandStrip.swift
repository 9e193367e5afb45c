// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// A band as a line with ends.
struct Whisker {
  let band: Band
  let axis: Axis
  /// The height at which it lies.
  let y: Double
  /// Whether it matters more than the ones beside it.
  var isStrong = true

  var shapes: [Drawing.Shape] {
    let style = Drawing.Style(
      stroke: isStrong ? .ink : .gray,
      strokeWidth: isStrong ? 1.5 : 1,
      isDashed: false
    )
    let (left, right) = (axis.place(band.lower), axis.place(band.upper))
    return [
      .line(x1: left, y1: y, x2: right, y2: y, style),
      .line(x1: left, y1: y - 4, x2: left, y2: y + 4, style),
      .line(x1: right, y1: y - 4, x2: right, y2: y + 4, style),
    ]
  }
}

/// Bands of several plans beneath each other on one scale, each with a second one beneath it.
struct BandStrip {
  /// A plan.
  struct Row {
    /// Its place in the comparison.
    var position: Int
    var name: Inline
    var band: Band
    /// The band in words.
    var text: Inline
    var second: Band
    var secondText: Inline
  }

  var rows: [Row]
  /// What the first band and the second one are of.
  var names: (first: Inline, second: Inline)
  var tick: Waterfall.Tick
  var title: Inline
  var description: Inline

  private static let width = 900.0
  private static let rowHeight = 44.0
  private static let size = 13.0

  /// Draws the strip.
  func drawing() -> Drawing {
    let top = 24.0
    let bottom = top + Double(rows.count) * Self.rowHeight
    let texts = rows.flatMap {
      [
        TextMetrics.width($0.text.plain, size: Self.size, isBold: true),
        TextMetrics.width($0.secondText.plain, size: 12),
      ]
    }
    let nameWidth = min(
      330,
      max(
        rows.map { TextMetrics.width($0.name.plain, size: Self.size, isBold: true) }.max() ?? 0,
        TextMetrics.width(names.second.plain, size: 12)
      ) + 18
    )
    let axis = Axis(
      rows.flatMap { [$0.band.lower, $0.band.upper, $0.second.lower, $0.second.upper] },
      from: nameWidth + 24,
      to: Self.width - (texts.max() ?? 0) - 20,
      includesZero: true
    )
    var drawing = Drawing(
      width: Self.width,
      height: bottom + 20,
      title: title,
      description: description
    )
    drawing.shapes.append(
      .label(Drawing.Label(names.first, x: 0, y: 14, size: 12, color: .secondary))
    )
    for value in axis.ticks(apart: 12, size: 11, tick) {
      let x = axis.place(value)
      drawing.shapes.append(
        .line(
          x1: x,
          y1: top,
          x2: x,
          y2: bottom,
          Drawing.Style(stroke: value == 0 ? .gray : .rule)
        )
      )
      drawing.shapes.append(
        .label(
          Drawing.Label(
            tick(value, axis.decimals),
            x: x,
            y: bottom + 14,
            anchor: .middle,
            size: 11,
            color: .secondary
          )
        )
      )
    }
    for (index, row) in rows.enumerated() {
      drawing.shapes += shapes(row, axis, top: top + Double(index) * Self.rowHeight, nameWidth)
    }
    return drawing
  }

  private func shapes(
    _ row: Row,
    _ axis: Axis,
    top: Double,
    _ nameWidth: Double
  ) -> [Drawing.Shape] {
    let mark = PlanMark(position: row.position)
    let (y, below) = (top + 13, top + 31)
    let name = TextMetrics.cut(
      row.name.plain,
      width: nameWidth - 18,
      size: Self.size,
      isBold: true
    )
    var shapes: [Drawing.Shape] = [
      mark.shape(x: 7, y: y),
      .label(Drawing.Label(Inline(name: name), x: 18, y: y + 4.5, size: Self.size, isBold: true)),
      .label(Drawing.Label(names.second, x: 18, y: below + 4, size: 12, color: .secondary)),
    ]
    shapes += Whisker(band: row.band, axis: axis, y: y).shapes
    shapes.append(mark.shape(x: axis.place(row.band.best), y: y))
    shapes += Whisker(band: row.second, axis: axis, y: below, isStrong: false).shapes
    shapes.append(
      .circle(
        x: axis.place(row.second.best),
        y: below,
        radius: 3.5,
        Drawing.Style(fill: .color(.white), stroke: .gray, strokeWidth: 1.5)
      )
    )
    shapes.append(
      .label(
        Drawing.Label(row.text, x: Self.width, y: y + 4.5, anchor: .end, size: Self.size, isBold: true)
      )
    )
    shapes.append(
      .label(
        Drawing.Label(
          row.secondText,
          x: Self.width,
          y: below + 4,
          anchor: .end,
          size: 12,
          color: .secondary
        )
      )
    )
    return shapes
  }
}

extension Axis {
  /// The round values that have room for their texts; 0 is among them when the scale holds it.
  func ticks(apart gap: Double, size: Double, _ text: Waterfall.Tick) -> [Double] {
    let all = ticks
    guard all.count > 1 else { return all }
    let widest = all.map { TextMetrics.width(text($0, decimals).plain, size: size) }.max() ?? 0
    let step = abs(place(all[1]) - place(all[0]))
    let every = max(1, Int(((widest + gap) / max(step, 1)).rounded(.up)))
    let zero = all.firstIndex { abs($0) < 1e-9 } ?? 0
    return all.enumerated().filter { ($0.offset - zero) % every == 0 }.map(\.element)
  }
}
