// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The three criteria of a combination as whole numbers, of which more is better, for one number of
/// departments.
struct WholeScore: Hashable {
  /// What is compared.
  enum Criterion: Int, CaseIterable {
    case coherence, efficiency, evenness
  }

  /// Less than any score.
  static let least = WholeScore(values: SIMD3(repeating: .min))

  /// Millionths of a point of coherence, millionths of DKK a million, and the deviation with its
  /// sign turned, so that the greatest is the best balance.
  var values: SIMD3<Int64>

  init(values: SIMD3<Int64>) { self.values = values }

  init(_ score: EnsembleScore, deviation: Int) {
    values = SIMD3(score.coherence, score.efficiency, -Int64(deviation))
  }

  /// One criterion.
  subscript(criterion: Criterion) -> Int64 {
    get { values[criterion.rawValue] }
    set { values[criterion.rawValue] = newValue }
  }

  /// Whether this is at least as good in every criterion.
  func reaches(_ other: WholeScore) -> Bool {
    Criterion.allCases.allSatisfy { self[$0] >= other[$0] }
  }

  /// Whether this is better in every criterion.
  func exceeds(_ other: WholeScore) -> Bool {
    Criterion.allCases.allSatisfy { self[$0] > other[$0] }
  }

  /// The least score that is better in every criterion.
  var next: WholeScore {
    var next = self
    for criterion in Criterion.allCases where self[criterion] != .min { next[criterion] += 1 }
    return next
  }
}

/// Where scores may still lie that none of the points found so far reaches.
///
/// The region is a union of open boxes, each of all scores that exceed its corner. A point found is
/// taken out of every box that holds it, which leaves three smaller boxes; a box inside another one
/// is dropped (Klamroth, Lacour and Vanderpooten 2015, with signs turned). For n points there are at
/// most 2n + 1 boxes.
struct SearchRegion {
  /// The corners of boxes in which nothing is known.
  private(set) var open: [WholeScore] = [.least]
  /// The corners of boxes that are known to be empty.
  private var empty: [WholeScore] = []

  /// Takes out all that a point reaches.
  mutating func remove(_ point: WholeScore) {
    var corners: [WholeScore] = []
    for corner in open {
      guard point.exceeds(corner) else {
        corners.append(corner)
        continue
      }
      for criterion in WholeScore.Criterion.allCases {
        var smaller = corner
        smaller[criterion] = point[criterion]
        corners.append(smaller)
      }
    }
    var kept: [WholeScore] = []
    for (place, corner) in corners.enumerated() {
      let isInside =
        empty.contains { corner.reaches($0) }
        || corners.enumerated().contains { other in
          other.offset != place && corner.reaches(other.element)
            && (corner != other.element || other.offset < place)
        }
      if !isInside { kept.append(corner) }
    }
    open = kept
  }

  /// Closes a box in which nothing was found.
  mutating func close(_ corner: WholeScore) {
    open.removeAll { $0 == corner }
    empty.append(corner)
  }
}
