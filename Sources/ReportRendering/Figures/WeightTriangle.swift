// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Scoring

/// All ways to weigh the three criteria as a triangle: in a corner one criterion is all, in the middle
/// they weigh the same; each plan has the region in which it is best.
struct WeightTriangle {
  /// Where a plan is best.
  struct Region {
    /// The position of the plan in the comparison; 0 is today.
    var position: Int
    /// The name, also of plans with the same scores.
    var name: Inline
    /// The weights at which it is best, by their corners.
    var corners: [Weights]
    /// The weights at which it is best for all data, by their corners; empty for none.
    var certainCorners: [Weights]
  }

  private struct Point: Hashable {
    var x, y: Double
  }

  private static let width = 440.0
  private static let height = 346.0
  private static let side = 320.0
  private static let top = Point(x: 220, y: 44)
  private static let depth = side * 3.0.squareRoot() / 2
  private static let labelSize = 13.0

  let regions: [Region]
  /// The names of the criteria, in the order of the weights.
  let names: [Inline]
  /// What the cross in the middle is called.
  let equalWeights: Inline

  /// Draws the triangle.
  func drawing(title: Inline, description: Inline) -> Drawing {
    var shapes: [Drawing.Shape] = []
    for region in regions where region.corners.count > 2 {
      shapes.append(.path(path(region.corners), Self.style(region.position)))
    }
    for region in regions where region.certainCorners.count > 2 {
      let outline = Drawing.Style(stroke: .ink, strokeWidth: 3)
      shapes.append(.path(path(region.certainCorners), outline))
    }
    shapes.append(
      .path(path(WeightPolygon.simplex.corners), Drawing.Style(stroke: .ink, strokeWidth: 1.5))
    )
    shapes += cornerLabels
    let middle = Self.place(Weights.equal)
    var labels = LabelPlacement(
      bounds: LabelPlacement.Box(
        left: 2,
        top: 26,
        right: Self.width - 2,
        bottom: Self.top.y + Self.depth
      )
    )
    labels.reserve(x: middle.x, y: middle.y, radius: 9)
    shapes += regionLabels(&labels)
    shapes += cross(middle, &labels)
    return Drawing(
      width: Self.width,
      height: Self.height,
      title: title,
      description: description,
      shapes: shapes
    )
  }

  /// What the region of a plan is filled with: shades and patterns that are told apart in print
  /// without colour.
  static func style(_ position: Int) -> Drawing.Style {
    let fill: Drawing.Fill =
      switch position % 7 {
      case 0: .dots(.gray)
      case 1: .color(.blueLight)
      case 2: .color(.orange)
      case 3: .hatch(.ink)
      case 4: .color(.bluePale)
      case 5: .dots(.orangeDark)
      default: .hatch(.blue)
      }
    return Drawing.Style(fill: fill, stroke: .ink, strokeWidth: 1)
  }

  // MARK: - Places

  private static func place(_ weights: Weights) -> Point {
    let vector = weights.vector
    return Point(
      x: top.x + (vector.z - vector.y) * side / 2,
      y: top.y + (1 - vector.x) * depth
    )
  }

  private func path(_ corners: [Weights]) -> [Drawing.Step] {
    corners.enumerated().map { index, corner in
      let point = Self.place(corner)
      return index == 0 ? .move(point.x, point.y) : .line(point.x, point.y)
    } + [.close]
  }

  // MARK: - Labels

  private var cornerLabels: [Drawing.Shape] {
    let bottom = Self.top.y + Self.depth + 18
    return zip(
      names,
      [
        (Self.top.x, Self.top.y - 10, Drawing.Anchor.middle),
        (Self.top.x - Self.side / 2 - 20, bottom, .start),
        (Self.top.x + Self.side / 2 + 20, bottom, .end),
      ]
    ).map { name, place in
      .label(
        Drawing.Label(name, x: place.0, y: place.1, anchor: place.2, size: 13.5, isBold: true)
      )
    }
  }

  /// Large regions carry their plan's name, small ones have it beside the triangle.
  private func regionLabels(_ labels: inout LabelPlacement) -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    for region in regions where region.corners.count > 2 {
      let lines = TextMetrics.lines(
        region.name.plain,
        width: 150,
        size: Self.labelSize,
        isBold: true
      )
      let points = region.corners.map(Self.place)
      guard let anchor = Self.innermost(points) else { continue }
      let isName = region.name.runs.contains { if case .name = $0 { true } else { false } }
      shapes += labels.shapes(
        lines.map { isName ? Inline(name: $0) : Inline($0) },
        x: anchor.x,
        y: anchor.y,
        radius: 0,
        size: Self.labelSize,
        isBold: true
      )
      shapes.append(PlanMark(position: region.position).shape(x: anchor.x, y: anchor.y))
    }
    return shapes
  }

  private func cross(_ middle: Point, _ labels: inout LabelPlacement) -> [Drawing.Shape] {
    let style = Drawing.Style(stroke: .ink, strokeWidth: 2)
    return [
      .circle(x: middle.x, y: middle.y, radius: 8, Drawing.Style(fill: .color(.white))),
      .line(x1: middle.x - 6, y1: middle.y, x2: middle.x + 6, y2: middle.y, style),
      .line(x1: middle.x, y1: middle.y - 6, x2: middle.x, y2: middle.y + 6, style),
    ]
      + labels.shapes(
        [equalWeights],
        x: middle.x,
        y: middle.y,
        radius: 8,
        size: 12,
        isBold: false
      )
  }

  /// The point of a polygon that is farthest from its edges, on a grid of six units.
  private static func innermost(_ corners: [Point]) -> Point? {
    var best: (point: Point, distance: Double)?
    for y in stride(from: top.y, through: top.y + depth, by: 6) {
      for x in stride(from: top.x - side / 2, through: top.x + side / 2, by: 6) {
        let point = Point(x: x, y: y)
        let distance = leastDistance(point, corners)
        if distance > best?.distance ?? 0 { best = (point, distance) }
      }
    }
    if let best { return best.point }
    guard !corners.isEmpty else { return nil }
    // A sliver between the points of the grid.
    let sum = corners.reduce(Point(x: 0, y: 0)) { Point(x: $0.x + $1.x, y: $0.y + $1.y) }
    return Point(x: sum.x / Double(corners.count), y: sum.y / Double(corners.count))
  }

  /// The distance to the nearest edge, negative outside.
  private static func leastDistance(_ point: Point, _ corners: [Point]) -> Double {
    var turn = 0.0
    var least = Double.infinity
    for (index, start) in corners.enumerated() {
      let end = corners[(index + 1) % corners.count]
      let (edgeX, edgeY) = (end.x - start.x, end.y - start.y)
      let length = (edgeX * edgeX + edgeY * edgeY).squareRoot()
      guard length > 0 else { continue }
      let distance = (edgeX * (point.y - start.y) - edgeY * (point.x - start.x)) / length
      if turn == 0 { turn = distance < 0 ? -1 : 1 }
      least = min(least, turn * distance)
    }
    return least
  }
}
