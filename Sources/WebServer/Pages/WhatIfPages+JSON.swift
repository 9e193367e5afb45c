// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore

/// A what-if with its scores, for programs.
struct ScoredWhatIfDocument: Codable, Sendable {
  /// A value with its bounds.
  struct BandDocument: Codable, Sendable {
    var best: Double
    var lower: Double
    var upper: Double

    init(_ band: Band) {
      best = band.best
      lower = band.lower
      upper = band.upper
    }
  }

  /// A consideration.
  struct CriterionDocument: Codable, Sendable {
    var value: BandDocument
    var differenceToToday: BandDocument
  }

  var id: String
  var name: String
  var note: String
  var revision: Int
  var dataSet: String
  var digest: String
  var whatIf: WhatIf
  var criteria: [String: CriterionDocument]
  var movedFTE: BandDocument
  var brokenTerms: [String]
}

extension WhatIfPages {
  func addJSON(to routes: WebRoutes) {
    routes.get("api/what-ifs/:id") { _, context in
      try answer(try opened(context))
    }
    // One step, as the core writes it; If-Match says which revision it is of.
    routes.json(.post, "api/what-ifs/:id/steps") { request, context in
      let open = try opened(context)
      let expected = try Precondition(ifMatch: request, of: open.stored.id.text).revision
      guard let step = try? await request.decode(as: WhatIfStep.self, context: context) else {
        throw WebFault.notUnderstood
      }
      guard expected == open.stored.revision else { return try answer(open, .preconditionFailed) }
      var draft = open.draft
      do throws(WhatIfRefusal) {
        try draft.take(step, in: dataSet)
      } catch {
        throw WebFault.notUnderstood
      }
      return try answer(try kept(draft, of: open, expecting: expected))
    }
  }

  /// Stores a draft; when somebody was faster, what stands now is told instead.
  private func kept(
    _ draft: WhatIfDraft,
    of open: OpenWhatIf,
    expecting revision: Int
  ) throws -> OpenWhatIf {
    try opened(
      try store.change(
        open.stored.id,
        expecting: revision,
        content: try content(draft),
        at: now()
      )
    )
  }

  private func answer(
    _ open: OpenWhatIf,
    _ status: HTTPResponse.Status = .ok
  ) throws -> JSONAnswer<ScoredWhatIfDocument> {
    let scored = try scorer.scored(open.current, beside: Combination.todayID)
    let score = scored.score
    return JSONAnswer(
      ScoredWhatIfDocument(
        id: open.stored.id.text,
        name: open.stored.name,
        note: open.stored.note,
        revision: open.stored.revision,
        dataSet: dataSet.id,
        digest: origin.digest,
        whatIf: open.current,
        criteria: Dictionary(
          uniqueKeysWithValues: Criterion.allCases.map { criterion in
            (
              criterion.rawValue,
              ScoredWhatIfDocument.CriterionDocument(
                value: .init(score.criteria[criterion] ?? Band(0)),
                differenceToToday: .init(score.differences[criterion]?.band ?? Band(0))
              )
            )
          }
        ),
        movedFTE: .init(score.movedFTE),
        brokenTerms: score.constraints.filter { !$0.isMet }.map {
          dataSet.constraints[$0.constraint].id
        }
      ),
      tag: EntityTag(id: open.stored.id.text, revision: open.stored.revision),
      status: status
    )
  }
}
