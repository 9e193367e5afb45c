// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// What several plans come to on the same data, beside each other and today.
struct ComparedPlans: Sendable {
  /// The data set that all are scored on, and the plans: those asked for, then today when it is not
  /// among them.
  var outcome: JointOutcome
  /// How many plans were asked for.
  var count: Int
  /// The position of today.
  var today: Int
  /// The scores, in the order of the plans.
  var scores: [PlanScore]
  /// The bounds of the differences between each two plans.
  var differences: DifferenceBounds

  /// The data set that all are scored on.
  var dataSet: DataSet { outcome.dataSet }

  /// Returns how a plan differs from another one in a criterion.
  func difference(_ first: Int, _ second: Int, _ criterion: Criterion) -> Difference {
    let interval = differences[first, second, criterion]
    let best = best(first, criterion) - best(second, criterion)
    return Difference(
      Band(best: best, lower: min(interval.low, best), upper: max(interval.high, best))
    )
  }

  /// Returns the value of a criterion at the best estimates.
  func best(_ position: Int, _ criterion: Criterion) -> Double {
    band(position, criterion).best
  }

  /// Returns a criterion with its band.
  func band(_ position: Int, _ criterion: Criterion) -> Band {
    scores[position].criteria[criterion] ?? Band(0)
  }
}

extension WhatIf {
  /// The what-if without what does not change its plan: figures of its own, and locks.
  var withoutOwnData: WhatIf {
    var other = self
    other.figures = [:]
    other.locked = []
    return other
  }

  /// Whether it is a combination and nothing else, which the command line knows too.
  var isCombination: Bool { withoutOwnData == WhatIf(combination: combination) }
}
