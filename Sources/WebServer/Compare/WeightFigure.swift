// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// All ways to weigh the criteria as a triangle with the region in which each plan is best, and the
/// weights that were asked for.
struct WeightFigure {
  let plans: [ChosenPlan]
  let report: WeightReport
  let weights: Weights
  let language: Language

  /// Sizes in the drawing's units; one is a CSS pixel at full size.
  private static let width = 320.0
  private static let height = 300.0
  private static let top = (x: 160.0, y: 34.0)
  private static let side = 264.0
  /// How far letters stay from the mark.
  private static let clearance = 48.0
  private static let depth = side * 3.0.squareRoot() / 2

  func values(_ words: WeightWords) -> [String: Any] {
    let mark = Self.place(weights)
    let middle = Self.place(.equal)
    let isMiddle = abs(mark.x - middle.x) + abs(mark.y - middle.y) < 1
    let names = Criterion.allCases.map { $0.name(language) }
    return [
      "title": WeightRegionPhrase.triangleTitle[language],
      "description": WeightRegionPhrase.triangleDescription[language].filled(
        plans.indices.map { position in
          WeightRegionPhrase.triangleRegion[language].filled(
            plans[position].name,
            words.percent(report.entries[position].best.share)
          )
        }.joined(separator: ", ")
      ),
      "regions": shown.map(region), "letters": shown.map(letter),
      "certain": shown.compactMap { position -> [String: Any]? in
        let corners = report.entries[position].certain?.polygon.corners ?? []
        return corners.count > 2 ? ["path": Self.path(corners)] : nil
      },
      "outline": Self.path(WeightPolygon.simplex.corners),
      "cornerTop": names[0], "cornerLeft": names[1], "cornerRight": names[2],
      "middleX": BandFigure.text(middle.x), "middleY": BandFigure.text(middle.y),
      "markX": BandFigure.text(mark.x), "markY": BandFigure.text(mark.y),
      "markWord": (isMiddle ? WeighingPhrase.equal : .hereMark)[language],
      "wordY": BandFigure.text(mark.y < 60 ? mark.y + 26 : mark.y - 14),
      "wordAnchor": mark.x < 90 ? "start" : mark.x > 230 ? "end" : "middle",
    ]
  }

  /// The plans with a region; those with the same scores share that of the first one.
  private var shown: [Int] {
    report.entries.indices.filter { position in
      let entry = report.entries[position]
      return entry.best.polygon.corners.count > 2 && entry.best.share > 0
        && !entry.equals.contains { $0 < position }
    }
  }

  private func region(_ position: Int) -> [String: Any] {
    [
      "path": Self.path(report.entries[position].best.polygon.corners),
      "look": Self.look(position),
    ]
  }

  /// The word for how the region of a plan is filled, told apart without colour.
  static func look(_ position: Int) -> String { ChosenPlan.letter(position).lowercased() }

  private func letter(_ position: Int) -> [String: Any] {
    let entry = report.entries[position]
    let point = letterPlace(entry.best.polygon)
    let letters = ([position] + entry.equals.filter { $0 > position }).map(ChosenPlan.letter)
    return [
      "letter": letters.joined(separator: " = "), "x": BandFigure.text(point.x),
      "y": BandFigure.text(point.y + 5), "cy": BandFigure.text(point.y),
      "isAlone": letters.count == 1,
    ]
  }

  /// A point inside a region that keeps clear of the mark and its word: the middle, else one on the way
  /// from there to a corner.
  private func letterPlace(_ polygon: WeightPolygon) -> (x: Double, y: Double) {
    let middle = Self.place(polygon.centroid ?? .equal)
    let mark = Self.place(weights)
    func distance(_ point: (x: Double, y: Double)) -> Double {
      ((point.x - mark.x) * (point.x - mark.x) + (point.y - mark.y) * (point.y - mark.y))
        .squareRoot()
    }
    let others = polygon.corners.map { corner in
      let end = Self.place(corner)
      return (x: 0.55 * middle.x + 0.45 * end.x, y: 0.55 * middle.y + 0.45 * end.y)
    }
    if distance(middle) > Self.clearance { return middle }
    return others.max { distance($0) < distance($1) } ?? middle
  }

  private static func place(_ weights: Weights) -> (x: Double, y: Double) {
    let vector = weights.vector
    return (top.x + (vector.z - vector.y) * side / 2, top.y + (1 - vector.x) * depth)
  }

  private static func path(_ corners: [Weights]) -> String {
    corners.enumerated().map { index, corner in
      let point = place(corner)
      return (index == 0 ? "M" : "L") + BandFigure.text(point.x) + "," + BandFigure.text(point.y)
    }.joined() + "Z"
  }
}
