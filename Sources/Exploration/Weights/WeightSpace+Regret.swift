// SPDX-License-Identifier: GPL-3.0-or-later

/// What is lost by choosing a plan rather than another, at given weights.
public struct Regret: Hashable, Sendable {
  /// The loss of value, in points of the scale of 0 to 100.
  public var value: Double
  /// The weights at which it is lost.
  public var weights: Weights
  /// The plan that would have been best there, by index.
  public var rival: Int
}

extension WeightSpace {
  /// Returns the greatest regret of each plan over the region.
  ///
  /// A difference of two values is linear in the weights, so the greatest one lies at a corner of
  /// the region.
  ///
  /// - Complexity: O(plans × corners).
  public func greatestRegrets() -> [Regret] {
    let best = region.polygon.corners.map { corner in (corner, winner(at: corner)) }
    return scores.map { own in
      var regret: Regret?
      for (corner, rival) in best {
        let value = corner.value(of: scores[rival] - own)
        if value > regret?.value ?? -.infinity {
          regret = Regret(value: value, weights: corner, rival: rival)
        }
      }
      return regret ?? Regret(value: 0, weights: .equal, rival: 0)
    }
  }

  /// Returns the least regret of each plan over the region: 0 where it is best.
  ///
  /// The best value of all plans is linear in each polygon in which one plan is best, so the least
  /// distance to it lies at a corner of one of them.
  ///
  /// - Parameter polygons: What ``bestPolygons()`` gives.
  /// - Returns: The regret of each plan, at the corner that is nearest to equal weights of those
  ///   with the same regret.
  /// - Complexity: O(plans × corners of all polygons).
  public func leastRegrets(_ polygons: [WeightPolygon]) -> [Regret] {
    var corners: [(weights: Weights, rival: Int)] = []
    for (rival, polygon) in polygons.enumerated() {
      corners += polygon.corners.map { ($0, rival) }
    }
    func distance(_ weights: Weights) -> Double {
      let way = weights.vector - Weights.equal.vector
      return (way * way).sum()
    }
    // Ties in value are common along edges; what is nearest to equal weights says most.
    corners.sort { (distance($0.weights), $0.rival) < (distance($1.weights), $1.rival) }
    return scores.indices.map { index in
      if let nearest = polygons[index].nearest(to: .equal) {
        return Regret(value: 0, weights: nearest, rival: index)
      }
      var regret: Regret?
      for (weights, rival) in corners {
        let value = weights.value(of: scores[rival] - scores[index])
        if value < (regret?.value ?? .infinity) - 1e-12 {
          regret = Regret(value: max(0, value), weights: weights, rival: rival)
        }
      }
      return regret ?? Regret(value: 0, weights: .equal, rival: index)
    }
  }

  /// Returns the plan that is best at weights; of equal ones the first.
  public func winner(at weights: Weights) -> Int {
    var best = 0
    for index in scores.indices
    where weights.value(of: scores[index]) > weights.value(of: scores[best]) { best = index }
    return best
  }
}
