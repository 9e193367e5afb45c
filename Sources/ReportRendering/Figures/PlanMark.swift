// SPDX-License-Identifier: GPL-3.0-or-later

/// The mark of a plan in every figure of a report: shape and fill, so that it is told apart without
/// colour.
struct PlanMark {
  /// The position of the plan in the comparison; 0 is today.
  let position: Int

  /// The style of the mark, also for areas and lines of the same plan.
  var style: Drawing.Style {
    switch position {
    case 0: Drawing.Style(fill: .color(.white), stroke: .gray, strokeWidth: 2)
    case 1: Drawing.Style(fill: .color(.navy), stroke: .navy)
    case 2: Drawing.Style(fill: .color(.orange), stroke: .orangeDark)
    case 3: Drawing.Style(fill: .color(.white), stroke: .ink, strokeWidth: 2)
    case 4: Drawing.Style(fill: .color(.blueMiddle), stroke: .blueDark)
    case 5: Drawing.Style(fill: .color(.orangePale), stroke: .orangeDark, strokeWidth: 2)
    default: Drawing.Style(fill: .color(.bluePale), stroke: .navy, strokeWidth: 2)
    }
  }

  /// The mark at a place.
  func shape(x: Double, y: Double, radius r: Double = 5) -> Drawing.Shape {
    switch position % 7 {
    case 1: .circle(x: x, y: y, radius: r, style)
    case 2: polygon([(x, y - r * 1.3), (x + r * 1.3, y), (x, y + r * 1.3), (x - r * 1.3, y)])
    case 3: .rectangle(x: x - r, y: y - r, width: 2 * r, height: 2 * r, style)
    case 4: polygon([(x, y - r * 1.2), (x + r * 1.2, y + r), (x - r * 1.2, y + r)])
    case 5: polygon([(x, y + r * 1.2), (x + r * 1.2, y - r), (x - r * 1.2, y - r)])
    case 6:
      polygon([
        (x - r * 1.4, y - r * 0.7), (x + r * 1.4, y - r * 0.7), (x + r * 1.4, y + r * 0.7),
        (x - r * 1.4, y + r * 0.7),
      ])
    default: .circle(x: x, y: y, radius: r, style)
    }
  }

  private func polygon(_ corners: [(Double, Double)]) -> Drawing.Shape {
    var steps: [Drawing.Step] = corners.enumerated().map { index, corner in
      index == 0 ? .move(corner.0, corner.1) : .line(corner.0, corner.1)
    }
    steps.append(.close)
    return .path(steps, style)
  }
}
