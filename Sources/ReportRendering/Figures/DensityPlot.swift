// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import OrganizationModel
import Scoring

/// Where all combinations lie by two criteria, as hexagons that are darker the more lie in them, with
/// the efficient ones and the plans marked.
struct DensityPlot {
  /// A plan.
  struct Point {
    /// The position of the plan in the comparison; 0 is today.
    var position: Int
    /// The name.
    var name: Inline
    /// Whether the report is about it.
    var isSubject: Bool
    /// Its scores.
    var score: PointScore
  }

  /// A part of a drawing that a plot fills, without its axes.
  struct Frame {
    var left, top, width, height: Double
    var right: Double { left + width }
    var bottom: Double { top + height }
  }

  /// From few to many.
  static let shades: [Palette] = [
    .bluePale, .blueLight, .blueMiddle, .blue, .blueDark,
  ]

  let grid: DensityGrid
  let points: [Point]
  let efficient: [PointScore]
  /// The name and unit of the criterion across and of that upwards.
  let titles: (across: Inline, upwards: Inline)
  /// Writes a tick of a criterion's axis with some decimals.
  let tick: (Double, Int, Criterion) -> Inline
  let frame: Frame

  /// Draws the plot.
  ///
  /// - Parameter namesPlans: Whether the plans' names stand beside their marks.
  /// - Returns: The shapes, from back to front.
  func shapes(namesPlans: Bool) -> [Drawing.Shape] {
    axisShapes + areas + marks(namesPlans: namesPlans)
  }

  /// The least count of each shade in use; the last one reaches to the greatest count.
  static func classes(_ greatest: Int) -> [(least: Int, shade: Palette)] {
    var result: [(least: Int, shade: Palette)] = []
    for (index, shade) in shades.enumerated() {
      let power = Double(index) / Double(shades.count)
      let least = Int(pow(Double(greatest + 1), power).rounded(.up))
      if least <= greatest, least > result.last?.least ?? 0 { result.append((least, shade)) }
    }
    return result
  }

  // MARK: - Axes

  private var across: Axis {
    axis(grid.across, grid.acrossRange, grid.columns, from: frame.left, to: frame.right)
  }

  private var upwards: Axis {
    axis(grid.upwards, grid.upwardsRange, grid.rows, from: frame.bottom, to: frame.top)
  }

  /// A scale that holds the grid, half a hexagon round it, and the plans.
  private func axis(
    _ criterion: Criterion,
    _ range: Interval,
    _ count: Int,
    from start: Double,
    to end: Double
  ) -> Axis {
    let step = range.width > 0 ? range.width / Double(count - 1) : 1
    let values = points.map { $0.score[criterion] }
    let low = min(range.low - step, (values.min() ?? range.low) - step)
    let high = max(range.high + step, (values.max() ?? range.high) + step)
    return Axis(range: Interval(low, high), from: start, to: end)
  }

  private var axisShapes: [Drawing.Shape] {
    let style = Drawing.Style(stroke: .secondary)
    var shapes: [Drawing.Shape] = [
      .line(x1: frame.left, y1: frame.bottom, x2: frame.right, y2: frame.bottom, style),
      .line(x1: frame.left, y1: frame.top, x2: frame.left, y2: frame.bottom, style),
      .label(
        Drawing.Label(
          titles.upwards,
          x: frame.left - 34,
          y: frame.top - 10,
          size: 12.5,
          isBold: true
        )
      ),
      .label(
        Drawing.Label(
          titles.across,
          x: frame.right,
          y: frame.bottom + 36,
          anchor: .end,
          size: 12.5,
          isBold: true
        )
      ),
    ]
    for value in ticks(across, room: 42) {
      let x = across.place(value)
      shapes.append(.line(x1: x, y1: frame.bottom, x2: x, y2: frame.bottom + 4, style))
      shapes.append(
        .label(
          Drawing.Label(
            tick(value, across.decimals, grid.across),
            x: x,
            y: frame.bottom + 18,
            anchor: .middle,
            size: 12,
            color: .secondary
          )
        )
      )
    }
    for value in ticks(upwards, room: 22) {
      let y = upwards.place(value)
      shapes.append(.line(x1: frame.left - 4, y1: y, x2: frame.left, y2: y, style))
      shapes.append(
        .label(
          Drawing.Label(
            tick(value, upwards.decimals, grid.upwards),
            x: frame.left - 7,
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

  /// Ticks at least so far apart.
  private func ticks(_ axis: Axis, room: Double) -> [Double] {
    let all = axis.ticks
    guard all.count > 1 else { return all }
    let step = abs(axis.place(all[1]) - axis.place(all[0]))
    let every = max(1, Int((room / step).rounded(.up)))
    return stride(from: 0, to: all.count, by: every).map { all[$0] }
  }

  // MARK: - Hexagons

  /// One path for each shade, over the paths of lighter ones.
  private var areas: [Drawing.Shape] {
    Self.classes(grid.greatestCount).map { least, shade in
      let cells = grid.cells.filter { $0.count >= least }
      let steps = HexagonOutline.loops(cells).flatMap { loop in
        loop.enumerated().map { index, corner -> Drawing.Step in
          let (x, y) = (Double(corner.x), Double(corner.y))
          return index == 0 ? .move(x, y) : .line(x, y)
        } + [.close]
      }
      return .outline(steps, on: corners, fill: shade)
    }
  }

  /// Where corners of hexagons stand: half columns across and thirds of a row upwards.
  private var corners: Drawing.Grid {
    func step(_ range: Interval, _ count: Int) -> Double {
      range.width > 0 ? range.width / Double(count - 1) : 1
    }
    let (x, y) = (across.place(grid.acrossRange.low), upwards.place(grid.upwardsRange.low))
    let right = across.place(grid.acrossRange.low + step(grid.acrossRange, grid.columns) / 2)
    let up = upwards.place(grid.upwardsRange.low + step(grid.upwardsRange, grid.rows) / 3)
    return Drawing.Grid(x: x, y: y, across: right - x, down: up - y)
  }

  // MARK: - Marks

  private func place(_ score: PointScore) -> (x: Double, y: Double) {
    (across.place(score[grid.across]), upwards.place(score[grid.upwards]))
  }

  private func marks(namesPlans: Bool) -> [Drawing.Shape] {
    // Marks at the same point of the drawing hide each other: one of them is enough.
    var drawn: Set<[Int]> = []
    var shapes: [Drawing.Shape] = efficient.map(place)
      .filter { drawn.insert([Int($0.x.rounded()), Int($0.y.rounded())]).inserted }
      .map { x, y in Self.efficientMark(x: x, y: y) }
    var labels = LabelPlacement(
      bounds: LabelPlacement.Box(
        left: frame.left + 2,
        top: frame.top - 4,
        right: frame.right,
        bottom: frame.bottom - 2
      )
    )
    for point in points {
      let (x, y) = place(point.score)
      labels.reserve(x: x, y: y, radius: 8)
    }
    if namesPlans {
      for point in points {
        let (x, y) = place(point.score)
        let lines = TextMetrics.lines(
          point.name.plain,
          width: 190,
          size: 13,
          isBold: true,
          atMost: 2
        )
        let isName = point.name.runs.contains { if case .name = $0 { true } else { false } }
        shapes += labels.shapes(
          lines.map { isName ? Inline(name: $0) : Inline($0) },
          x: x,
          y: y,
          radius: 6,
          size: 13,
          isBold: point.isSubject
        )
      }
    }
    // Subjects stand above what they are compared with.
    for point in points.sorted(by: { !$0.isSubject && $1.isSubject }) {
      let (x, y) = place(point.score)
      let radius = namesPlans ? 5.0 : 4
      shapes.append(.circle(x: x, y: y, radius: radius + 3.5, Drawing.Style(fill: .color(.white))))
      shapes.append(PlanMark(position: point.position).shape(x: x, y: y, radius: radius))
    }
    return shapes
  }

  /// The mark of an efficient combination.
  static func efficientMark(x: Double, y: Double) -> Drawing.Shape {
    .circle(
      x: x,
      y: y,
      radius: 2.4,
      Drawing.Style(fill: .color(.white), stroke: .ink, strokeWidth: 0.9)
    )
  }
}
