// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// The weights that are asked about: the simplex, or what constraints leave of it.
public struct WeightRegion: Hashable, Sendable {
  /// The constraints, in the order given.
  public let constraints: [WeightConstraint]
  /// The weights that meet them all; never empty.
  public let polygon: WeightPolygon
  /// 2 for a region with an area, 1 for a segment, 0 for a single point.
  public let dimension: Int
  private let size: Double

  /// All weights.
  public static let all = WeightRegion([], .simplex)

  /// Makes the region that constraints leave.
  ///
  /// - Throws: `DiagnosticError` when no weights meet them all, which names constraints that cannot
  ///   hold together though they can without any one of them.
  public init(_ constraints: [WeightConstraint]) throws(DiagnosticError) {
    let polygon = Self.polygon(constraints)
    guard !polygon.isEmpty else { throw Self.contradiction(Self.conflict(constraints)) }
    self.init(constraints, polygon)
  }

  private init(_ constraints: [WeightConstraint], _ polygon: WeightPolygon) {
    self.constraints = constraints
    self.polygon = polygon
    let length = polygon.length
    let area = polygon.area
    if area > 1e-12 * length * length {
      (dimension, size) = (2, area)
    } else if length > 1e-12 {
      (dimension, size) = (1, length)
    } else {
      (dimension, size) = (0, 1)
    }
  }

  /// The part of all weights that the region is, 0 to 1; 0 for a segment or a point.
  public var shareOfAllWeights: Double { dimension == 2 ? polygon.area : 0 }

  /// The two ends of a region that is a segment.
  var ends: (SIMD3<Double>, SIMD3<Double>) { polygon.ends }

  /// Returns the part of the region that a polygon inside it is, 0 to 1: of its area, of its length
  /// when it is a segment, and for a single point whether it belongs to the polygon.
  public func share(of part: WeightPolygon) -> Double {
    switch dimension {
    case 2: min(1, part.area / size)
    case 1: min(1, part.length / size)
    default: part.isEmpty ? 0 : 1
    }
  }

  private static func polygon(_ constraints: [WeightConstraint]) -> WeightPolygon {
    WeightPolygon.simplex.clipped(by: constraints.map(\.halfPlane))
  }

  /// Returns constraints that cannot hold together, though they can without any one of them.
  ///
  /// A deletion filter drops, in the order given, each constraint without which there is still a
  /// conflict. The weights' own bounds and sum are not up for discussion.
  static func conflict(_ constraints: [WeightConstraint]) -> [WeightConstraint] {
    var members = constraints
    var index = 0
    while index < members.count {
      var rest = members
      rest.remove(at: index)
      if polygon(rest).isEmpty { members = rest } else { index += 1 }
    }
    return members
  }

  private static func contradiction(_ conflict: [WeightConstraint]) -> DiagnosticError {
    let names = conflict.map { "'\($0.text)'" }
    return DiagnosticError(
      Diagnostic(
        .contradictoryConstraints,
        names.count == 1
          ? "no weights meet the constraint \(names[0])"
          : "no weights meet these constraints together: \(names.joined(separator: ", "))",
        expected:
          "constraints that some weights meet, each of them 0 to 1 and all three summing to 1",
        hint: names.count == 1
          ? "change it or leave it out" : "without any one of them the others can hold"
      )
    )
  }
}

extension WeightPolygon {
  /// The two corners that lie farthest apart.
  var ends: (SIMD3<Double>, SIMD3<Double>) {
    var best = (corners[0].vector, corners[0].vector)
    var greatest = 0.0
    for one in corners {
      for other in corners {
        let way = one.vector - other.vector
        let length = (way * way).sum()
        if length > greatest { (greatest, best) = (length, (one.vector, other.vector)) }
      }
    }
    return best
  }

  /// The greatest distance of two corners.
  var length: Double {
    guard !isEmpty else { return 0 }
    let (one, other) = ends
    return ((one - other) * (one - other)).sum().squareRoot()
  }
}
