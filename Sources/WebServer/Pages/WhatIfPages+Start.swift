// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addStart(to routes: WebRoutes) {
    routes.get("") { _, context in HTMLAnswer(try startPage(context)) }
    routes.form("what-ifs") { fields, _, context in
      let stored = try begin(from: fields["start"] ?? Combination.todayID, context.language)
      return SeeOther(PageAddress("/what-ifs/\(stored.id.text)"), in: context.language)
    }
  }

  private func begin(from start: String, _ language: Language) throws -> StoredWhatIf {
    let whatIf = WhatIf(combination: start)
    do throws(WhatIfRefusal) {
      _ = try dataSet.outcome(of: whatIf)
    } catch {
      throw WebFault.notUnderstood
    }
    let words = WhatIfWords(dataSet: dataSet, language: language)
    return try store.create(
      NewWhatIf(
        name: StartPhrase.newName[language].filled(words.combination(start)),
        dataSet: dataSet.id,
        fingerprint: origin.digest,
        content: try content(WhatIfDraft(start: whatIf))
      ),
      at: now()
    )
  }

  private func startPage(_ context: WebContext) throws -> String {
    let language = context.language
    var groups: [[String: Any]] = [
      [
        "id": "models", "heading": StartPhrase.modelsHeading[language],
        "plans": try ([Combination.todayID] + dataSet.models.map(\.id)).map {
          try plan($0, language)
        },
      ]
    ]
    if let content = catalogue.content {
      let (ensemble, summary) = (content.ensemble, content.summary)
      groups.append([
        "id": "notable", "heading": StartPhrase.notableHeading[language],
        "plans": try summary.notable.map { notable in
          let id = ensemble.combination(at: notable.position).scenarios.map {
            dataSet.scenarios[$0].id
          }.joined(separator: "+")
          var values = try plan(id.isEmpty ? Combination.todayID : id, language)
          values["name"] = name(notable.reason, language)
          values["note"] = id.replacing("+", with: " + ")
          return values
        },
      ])
    }
    let saved = try store.list(includingArchived: true).filter { $0.dataSet == dataSet.id }
    var values: [String: Any] = [
      "heading": dataSet.name[language], "lead": StartPhrase.lead[language], "groups": groups,
      "savedHeading": StartPhrase.savedHeading[language],
      "importAddress": PageAddress("/imports")[language],
      "importWord": SharingPhrase.importLink[language],
      "root": language == .danish ? "" : "/en",
      "compareWord": ComparePhrase.link[language],
      "saved": saved.map { summary -> [String: Any] in
        var entry: [String: Any] = [
          "address": WhatIfAddress(summary.id, language).text, "name": summary.name,
          "changed": StartPhrase.changed[language].filled(text(summary.changedAt, language)),
          "versions": StartPhrase.versions[language].filled("\(summary.savedVersions)"),
        ]
        if summary.isArchived { entry["archived"] = StartPhrase.archived[language] }
        return entry
      },
    ]
    if saved.isEmpty { values["noneSaved"] = StartPhrase.noneSaved[language] }
    return templates.page(frame(PagePhrase.start[language], context), "start", values)
  }

  private func plan(_ id: String, _ language: Language) throws -> [String: Any] {
    let scored = try scorer.scored(WhatIf(combination: id), beside: Combination.todayID)
    let panel = ScorePanel(scored, language).values()
    let words = WhatIfWords(dataSet: dataSet, language: language)
    var values: [String: Any] = [
      "name": words.combination(id), "start": id, "begin": StartPhrase.begin[language],
      "scores": panel["criteria"] ?? [Any](),
    ]
    if id == Combination.todayID {
      values["note"] = StartPhrase.todayNote[language]
    } else if let model = dataSet.modelIndex[id] {
      values["note"] = dataSet.models[model].scenarios.joined(separator: " + ")
    }
    return values
  }

  func name(_ reason: EnsembleSummary.Notable.Reason, _ language: Language) -> String {
    let criterion: Criterion? =
      switch reason {
      case .coherence: .coherence
      case .balance: .balance
      case .efficiency: .efficiency
      case .allThree: nil
      }
    return criterion.map { StartPhrase.best[language].filled($0.name(language).lowercased()) }
      ?? StartPhrase.bestAll[language]
  }
}
