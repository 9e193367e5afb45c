// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// A convex set of weights, by its corners.
///
/// Half-planes are homogeneous: since weights sum to 1, `a · w ≥ 0` with a vector a of three numbers
/// says every linear condition, `w ≤ ½` as `½(w₁ + w₂ + w₃) − w₁ ≥ 0`. A polygon of two corners is a
/// segment, of one a single point, of none empty.
public struct WeightPolygon: Hashable, Sendable {
  /// Values of a half-plane within this part of its greatest coefficient lie on its border.
  static let tolerance = 1e-13

  /// The corners counter-clockwise, with the weight of coherence to the right and that of balance
  /// upwards, from the one with the greatest weight of coherence (then of balance) on.
  public let corners: [Weights]

  /// All weights.
  public static let simplex = WeightPolygon(ordering: [
    SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1),
  ])

  /// Whether no weights belong to it.
  public var isEmpty: Bool { corners.isEmpty }

  /// Keeps the order round the polygon, and begins at the right corner.
  private init(ordering points: [SIMD3<Double>]) {
    var first = 0
    for index in points.indices where Self.precedes(points[first], points[index]) { first = index }
    corners = points.indices.map { Weights(points[(first + $0) % points.count]) }
  }

  private static func precedes(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Bool {
    (one.x, one.y) < (other.x, other.y)
  }

  /// Returns the weights of the polygon with `a · w ≥ 0`.
  public func clipped(by halfPlane: SIMD3<Double>) -> WeightPolygon {
    clipped(by: [halfPlane])
  }

  /// Returns the weights of the polygon with `a · w ≥ 0` for every one of some vectors.
  ///
  /// - Complexity: O(half-planes × corners).
  public func clipped(by halfPlanes: some Sequence<SIMD3<Double>>) -> WeightPolygon {
    var points = corners.map(\.vector)
    var kept: [SIMD3<Double>] = []
    for plane in halfPlanes {
      guard !points.isEmpty else { break }
      let border = Self.tolerance * max(abs(plane.x), abs(plane.y), abs(plane.z))
      guard border > 0 else { continue }
      func side(_ point: SIMD3<Double>) -> Double {
        let value = (plane * point).sum()
        return abs(value) <= border ? 0 : value
      }
      var isCut = false
      kept.removeAll(keepingCapacity: true)
      var here = points[points.count - 1]
      var sideHere = side(here)
      for next in points {
        let sideNext = side(next)
        if sideHere < 0 && sideNext > 0 || sideHere > 0 && sideNext < 0 {
          Self.append((sideHere * next - sideNext * here) / (sideHere - sideNext), to: &kept)
        }
        if sideNext >= 0 { Self.append(next, to: &kept) } else { isCut = true }
        (here, sideHere) = (next, sideNext)
      }
      guard isCut else { continue }
      while kept.count > 1, Self.areSame(kept[0], kept[kept.count - 1]) { kept.removeLast() }
      swap(&points, &kept)
    }
    return WeightPolygon(ordering: points)
  }

  /// Adds a corner unless it is the last one again, give or take rounding: what several lines
  /// through one point leave between them is no edge.
  private static func append(_ point: SIMD3<Double>, to points: inout [SIMD3<Double>]) {
    if let last = points.last, areSame(last, point) { return }
    points.append(point)
  }

  private static func areSame(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Bool {
    let difference = one - other
    return max(abs(difference.x), abs(difference.y), abs(difference.z)) <= tolerance
  }

  /// The area as a share of all weights: 1 for the whole simplex.
  public var area: Double {
    guard corners.count > 2 else { return 0 }
    let origin = corners[0].vector
    var sum = 0.0
    for index in 1..<(corners.count - 1) {
      let one = corners[index].vector - origin
      let other = corners[index + 1].vector - origin
      sum += one.x * other.y - one.y * other.x
    }
    return max(0, sum)
  }

  /// The least and greatest weight of a criterion in the polygon; nil when it is empty.
  public func range(of criterion: Criterion) -> Interval? {
    let weights = corners.map { $0[criterion] }
    guard let low = weights.min(), let high = weights.max() else { return nil }
    return Interval(low, high)
  }

  /// The centre of gravity; nil when the polygon is empty.
  public var centroid: Weights? {
    guard !corners.isEmpty else { return nil }
    let origin = corners[0].vector
    var sum = SIMD3<Double>()
    var total = 0.0
    for index in corners.indices.dropFirst().dropLast() {
      let one = corners[index].vector - origin
      let other = corners[index + 1].vector - origin
      let part = one.x * other.y - one.y * other.x
      total += part
      sum += part * (one + other) / 3
    }
    guard total > 0 else {
      // A segment or a point.
      let all = corners.reduce(SIMD3<Double>()) { $0 + $1.vector }
      return Weights(all / Double(corners.count))
    }
    return Weights(origin + sum / total)
  }

  /// Whether weights belong to the polygon, give or take rounding.
  public func contains(_ weights: Weights) -> Bool {
    let nearest = nearest(to: weights)
    return nearest.map { Self.distance($0.vector, weights.vector) <= 1e-18 } ?? false
  }

  /// Returns the weights of the polygon that are nearest to others; nil when it is empty.
  ///
  /// Nearest by the straight distance of the three weights: the point itself where it is inside,
  /// else the foot of a perpendicular on an edge, or a corner.
  public func nearest(to target: Weights) -> Weights? {
    let point = target.vector
    guard corners.count > 2, isInside(point) else {
      var best: SIMD3<Double>?
      for (index, corner) in corners.enumerated() {
        let start = corner.vector
        let edge = corners[(index + 1) % corners.count].vector - start
        let length = (edge * edge).sum()
        let along = length > 0 ? ((point - start) * edge).sum() / length : 0
        let foot = start + min(1, max(0, along)) * edge
        if Self.distance(foot, point) < best.map({ Self.distance($0, point) }) ?? .infinity {
          best = foot
        }
      }
      return best.map { Weights($0) }
    }
    return target
  }

  private func isInside(_ point: SIMD3<Double>) -> Bool {
    corners.indices.allSatisfy { index in
      let edge = corners[(index + 1) % corners.count].vector - corners[index].vector
      let way = point - corners[index].vector
      return edge.x * way.y - edge.y * way.x >= 0
    }
  }

  private static func distance(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Double {
    let difference = one - other
    return (difference * difference).sum()
  }
}
