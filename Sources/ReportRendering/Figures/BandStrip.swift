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

/// Bands of several plans beneath each other on one scale, each with a second one in grey beneath it.
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
  private static let rowHeight = 30.0
  private static let size = 13.0

  /// Where things stand from left to right.
  private struct Columns {
    var nameEnd: Double
    var axis: Axis
    /// Where the first text ends; the second one ends at the right.
    var firstEnd: Double
  }

  private var columns: Columns {
    func widest(_ texts: [Inline], size: Double, isBold: Bool = false) -> Double {
      texts.map { TextMetrics.width($0.plain, size: size, isBold: isBold) }.max() ?? 0
    }
    let nameEnd = min(300, widest(rows.map(\.name), size: Self.size, isBold: true) + 18)
    let first = max(
      widest(rows.map(\.text), size: Self.size, isBold: true),
      widest([names.first], size: 12)
    )
    let second = max(widest(rows.map(\.secondText), size: 12), widest([names.second], size: 12))
    let firstEnd = Self.width - second - 16
    let axis = Axis(
      rows.flatMap { [$0.band.lower, $0.band.upper, $0.second.lower, $0.second.upper] },
      from: nameEnd + 22,
      to: firstEnd - first - 18,
      includesZero: true
    )
    return Columns(nameEnd: nameEnd, axis: axis, firstEnd: firstEnd)
  }

  /// Draws the strip.
  func drawing() -> Drawing {
    let columns = columns
    let top = 24.0
    let bottom = top + Double(rows.count) * Self.rowHeight
    var drawing = Drawing(
      width: Self.width,
      height: bottom + 20,
      title: title,
      description: description
    )
    for (name, x) in [(names.first, columns.firstEnd), (names.second, Self.width)] {
      drawing.shapes.append(
        .label(Drawing.Label(name, x: x, y: 14, anchor: .end, size: 12, color: .secondary))
      )
    }
    drawing.shapes += columns.axis.scale(top: top, bottom: bottom, tick)
    for (index, row) in rows.enumerated() {
      drawing.shapes += shapes(row, columns, top: top + Double(index) * Self.rowHeight)
    }
    return drawing
  }

  private func shapes(_ row: Row, _ columns: Columns, top: Double) -> [Drawing.Shape] {
    let mark = PlanMark(position: row.position)
    let (y, below, baseline) = (top + 11, top + 22, top + 19.5)
    return [mark.shape(x: 7, y: top + 15)] + name(row.name, columns, top: top)
      + Whisker(band: row.band, axis: columns.axis, y: y).shapes + [
        mark.shape(x: columns.axis.place(row.band.best), y: y)
      ] + Whisker(band: row.second, axis: columns.axis, y: below, isStrong: false).shapes + [
        .circle(
          x: columns.axis.place(row.second.best),
          y: below,
          radius: 3,
          Drawing.Style(fill: .color(.white), stroke: .gray, strokeWidth: 1.5)
        ),
        .label(
          Drawing.Label(
            row.text,
            x: columns.firstEnd,
            y: baseline,
            anchor: .end,
            size: Self.size,
            isBold: true
          )
        ),
        .label(
          Drawing.Label(
            row.secondText,
            x: Self.width,
            y: baseline,
            anchor: .end,
            size: 12,
            color: .secondary
          )
        ),
      ]
  }

  /// A plan's name in one line, or in two smaller ones.
  private func name(_ name: Inline, _ columns: Columns, top: Double) -> [Drawing.Shape] {
    let width = columns.nameEnd - 18
    let isShort = TextMetrics.width(name.plain, size: Self.size, isBold: true) <= width
    let size = isShort ? Self.size : 11.5
    let lines = TextMetrics.lines(
      name.plain,
      width: width,
      size: size,
      isBold: true,
      atMost: 2
    )
    return lines.enumerated().map { index, line in
      .label(
        Drawing.Label(
          Inline(name: line),
          x: 18,
          y: top + (lines.count == 1 ? 19.5 : 13 + 13 * Double(index)),
          size: size,
          isBold: true
        )
      )
    }
  }
}

extension Axis {
  /// Lines at round values with their texts beneath, as many as have room; the one at 0 is darker.
  func scale(top: Double, bottom: Double, _ text: Waterfall.Tick) -> [Drawing.Shape] {
    ticks(apart: 12, size: 11, text).flatMap { value -> [Drawing.Shape] in
      let x = place(value)
      return [
        .line(
          x1: x,
          y1: top,
          x2: x,
          y2: bottom,
          Drawing.Style(stroke: value == 0 ? .gray : .rule)
        ),
        .label(
          Drawing.Label(
            text(value, decimals),
            x: x,
            y: bottom + 14,
            anchor: .middle,
            size: 11,
            color: .secondary
          )
        ),
      ]
    }
  }

  /// The round values that have room for their texts; 0 is among them when the scale holds it.
  private func ticks(apart gap: Double, size: Double, _ text: Waterfall.Tick) -> [Double] {
    let all = ticks
    guard all.count > 1 else { return all }
    let widest = all.map { TextMetrics.width(text($0, decimals).plain, size: size) }.max() ?? 0
    let step = abs(place(all[1]) - place(all[0]))
    let every = max(1, Int(((widest + gap) / max(step, 1)).rounded(.up)))
    let zero = all.firstIndex { abs($0) < 1e-9 } ?? 0
    return all.enumerated().filter { ($0.offset - zero) % every == 0 }.map(\.element)
  }
}
