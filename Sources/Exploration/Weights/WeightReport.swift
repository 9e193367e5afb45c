// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Everything that is computed of plans in weight space.
public struct WeightReport: Sendable {
  /// Weights of a plan, and how many they are.
  public struct Part: Hashable, Sendable {
    /// The weights, as a polygon.
    public var polygon: WeightPolygon
    /// The share of the region that they are, 0 to 1.
    public var share: Double
  }

  /// One plan.
  public struct Entry: Sendable {
    /// The scores on the scale.
    public var scores: SIMD3<Double>
    /// Where it is best at the best estimates.
    public var best: Part
    /// Where it is best for all data; nil when bounds were not asked for.
    public var certain: Part?
    /// Where no single rival excludes it for all data; nil when bounds were not asked for.
    public var possible: Part?
    /// The weights nearest to equal weights at which it is best; nil where it never is.
    public var central: Weights?
    /// The share of the region in which it takes each rank, from the first on.
    public var ranks: [Double]
    /// The most that is lost by choosing it, over the region.
    public var greatestRegret: Regret
    /// The least that is lost by choosing it, over the region; 0 where it is best.
    public var leastRegret: Regret
    /// How it stands to the others over all weights.
    public var standing: WeightStanding
    /// The others that dominate it, by index.
    public var dominators: [Int]
    /// The others with the same scores, by index.
    public var equals: [Int]
  }

  /// The plans and the region.
  public let space: WeightSpace
  /// One entry for each plan, in their order.
  public let entries: [Entry]
  /// The plan with the least greatest regret; of equal ones the first.
  public let minimaxRegret: Int

  /// Computes everything of some plans.
  ///
  /// - Parameters:
  ///   - space: The plans and the region.
  ///   - bounds: The bounds of first − second by plan, plan and axis, in points of the scale; nil
  ///     for best estimates only.
  /// - Precondition: There is a plan.
  public init(
    _ space: WeightSpace,
    bounds: ((_ first: Int, _ second: Int, _ axis: Int) -> Interval)? = nil
  ) {
    precondition(!space.scores.isEmpty, "weights tell plans apart; there is none")
    self.space = space
    func parts(_ polygons: [WeightPolygon]) -> [Part] {
      polygons.map { Part(polygon: $0, share: space.region.share(of: $0)) }
    }
    let polygons = space.bestPolygons()
    let best = parts(polygons)
    let certain = bounds.map { parts(space.polygons(isCertain: true, $0)) }
    let possible = bounds.map { parts(space.polygons(isCertain: false, $0)) }
    let ranks = space.rankAcceptabilities()
    let greatest = space.greatestRegrets()
    let least = space.leastRegrets(polygons)
    let standings = space.standings()
    let dominators = space.dominators()
    let equals = space.equals()
    entries = space.scores.indices.map { index in
      Entry(
        scores: space.scores[index],
        best: best[index],
        certain: certain?[index],
        possible: possible?[index],
        central: polygons[index].nearest(to: .equal),
        ranks: ranks[index],
        greatestRegret: greatest[index],
        leastRegret: least[index],
        standing: standings[index],
        dominators: dominators[index],
        equals: equals[index]
      )
    }
    var first = 0
    for index in greatest.indices where greatest[index].value < greatest[first].value {
      first = index
    }
    minimaxRegret = first
  }
}
