// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring

/// The three plots of all combinations in one drawing: one large, two small, and what shades and marks
/// mean.
struct DensityFigure {
  private static let width = 900.0
  private static let height = 390.0

  /// The grids, the one for the large plot first.
  let grids: [DensityGrid]
  let points: [DensityPlot.Point]
  let efficient: [PointScore]
  /// The name and unit of a criterion.
  let title: (Criterion) -> Inline
  /// Writes a tick of a criterion's axis with some decimals.
  let tick: (Double, Int, Criterion) -> Inline
  /// Writes a count of combinations.
  let count: (Int) -> Inline
  /// What shades mean, and what small circles mean.
  let legend: (shades: Inline, efficient: Inline)

  private static let frames = [
    DensityPlot.Frame(left: 48, top: 30, width: 524, height: 282),
    DensityPlot.Frame(left: 652, top: 30, width: 246, height: 108),
    DensityPlot.Frame(left: 652, top: 206, width: 246, height: 106),
  ]

  /// Draws the plots.
  func drawing(title: Inline, description: Inline) -> Drawing {
    let plots = zip(grids, Self.frames).enumerated().flatMap { index, pair in
      DensityPlot(
        grid: pair.0,
        points: points,
        efficient: efficient,
        titles: (self.title(pair.0.across), self.title(pair.0.upwards)),
        tick: tick,
        frame: pair.1
      ).shapes(namesPlans: index == 0)
    }
    return Drawing(
      width: Self.width,
      height: Self.height,
      title: title,
      description: description,
      shapes: plots + legendShapes
    )
  }

  /// The least count of each shade of the large plot.
  private var legendShapes: [Drawing.Shape] {
    let top = Self.height - 24
    var x = 14.0
    var shapes: [Drawing.Shape] = [
      .label(Drawing.Label(legend.shades, x: x, y: top + 13, size: 12, color: .secondary))
    ]
    x += TextMetrics.width(legend.shades.plain, size: 12) + 12
    for (least, shade) in DensityPlot.classes(grids.first?.greatestCount ?? 0) {
      let text = count(least)
      shapes.append(
        .rectangle(
          x: x,
          y: top + 2,
          width: 14,
          height: 14,
          Drawing.Style(fill: .color(shade), stroke: .gray, strokeWidth: 0.5)
        )
      )
      shapes.append(.label(Drawing.Label(text, x: x + 19, y: top + 13, size: 12)))
      x += 19 + TextMetrics.width(text.plain, size: 12) + 14
    }
    x += 20
    shapes.append(DensityPlot.efficientMark(x: x, y: top + 9))
    shapes.append(
      .label(Drawing.Label(legend.efficient, x: x + 9, y: top + 13, size: 12, color: .secondary))
    )
    return shapes
  }
}
