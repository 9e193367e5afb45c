// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import LinearProgramming
import OrganizationModel
import Scoring
import Synchronization

/// Where all combinations of a data set are once they are computed, and what was asked of them last.
final class CatalogueRoom: Sendable {
  /// All combinations, and what they look like.
  struct Content: Sendable {
    var ensemble: Ensemble
    var summary: EnsembleSummary
    /// The scale of the criteria over them.
    var scale: CriterionScale
  }

  private let filled = Mutex<Content?>(nil)
  private let standings = Mutex(Recent<Plan, EnsembleSummary.Standing>(capacity: 512))
  private let improvements = Mutex(Recent<Combination, ImprovementReport>(capacity: 512))

  /// The combinations; nil while they are being computed, and when there are too many.
  var content: Content? { filled.withLock { $0 } }

  /// Computes the combinations on a thread of its own.
  func fill(from scorer: Scorer<some LinearSolver>) {
    Thread.detachNewThread { [self] in
      guard let ensemble = try? Ensemble(scorer), let summary = ensemble.summary(),
        let scale = ensemble.scale
      else { return }
      filled.withLock { $0 = Content(ensemble: ensemble, summary: summary, scale: scale) }
    }
  }

  /// Where a plan of the data set as it is stands among the combinations.
  func standing(of plan: Plan, in ensemble: Ensemble) -> EnsembleSummary.Standing {
    if let known = standings.withLock({ $0[plan] }) { return known }
    let standing = ensemble.standing(of: plan)
    standings.withLock { $0[plan] = standing }
    return standing
  }

  /// Which combinations near one are better in every criterion.
  func improvements(of combination: Combination, in ensemble: Ensemble) -> ImprovementReport {
    if let known = improvements.withLock({ $0[combination] }) { return known }
    let report = ensemble.improvements(of: combination, isStrict: true)
    improvements.withLock { $0[combination] = report }
    return report
  }
}
