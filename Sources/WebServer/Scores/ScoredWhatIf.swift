// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring

/// What a what-if comes to, with its scores.
struct ScoredWhatIf: Sendable {
  /// The plan, and the data set that it is a plan of.
  var outcome: WhatIfOutcome
  /// The scores, with the differences to today.
  var score: PlanScore
  /// What it is compared with besides today, scored on the same data; nil when that is today.
  var other: Compared?
  /// The amount of FTE of each task that all figures agree on best.
  var fte: [Double]
  /// Each committee's share of the cases today at the best estimates, by place.
  var sharesToday: [Double]

  /// A plan that a what-if is compared with.
  struct Compared: Sendable {
    var combination: String
    var score: PlanScore
    /// The least and greatest difference of each criterion.
    var differences: [Criterion: Interval]
  }
}
