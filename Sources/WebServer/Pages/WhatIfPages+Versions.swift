// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

/// A saved version with what it consists of.
struct OpenVersion: Sendable {
  var stored: SavedVersion
  var draft: WhatIfDraft

  var summary: SavedVersionSummary { stored.summary }
  var whatIf: WhatIf { draft.current }
  /// What its file is called.
  var title: String { "\(summary.name) version \(summary.number)" }
}

extension WhatIfPages {
  func addVersions(to routes: WebRoutes) {
    routes.get("what-ifs/:id/versions/:number") { _, context in
      HTMLAnswer(try versionPage(try openedVersion(context), context))
    }
    routes.get("what-ifs/:id/versions/:number/export.yaml") { _, context in
      let version = try openedVersion(context)
      let document = WhatIfDocument(
        dataSet: dataSet.id,
        name: version.summary.name,
        note: version.summary.note,
        whatIf: version.whatIf
      )
      return Download(Array(document.yaml().utf8), title: version.title, kind: .yaml)
    }
    routes.form("what-ifs/:id/versions/:number/begin") { _, _, context in
      let version = try openedVersion(context)
      guard (try? dataSet.outcome(of: version.whatIf)) != nil else { throw WebFault.notUnderstood }
      let name = VersionPhrase.beginName[context.language].filled(
        version.summary.name,
        "\(version.summary.number)"
      )
      let stored = try store.create(
        NewWhatIf(
          name: String(name.prefix(120)),
          note: version.summary.note,
          dataSet: dataSet.id,
          fingerprint: origin.digest,
          content: version.stored.content
        ),
        at: now()
      )
      return SeeOther(PageAddress("/what-ifs/\(stored.id.text)"), in: context.language)
    }
  }

  /// The version that an address names.
  private func openedVersion(_ context: WebContext) throws -> OpenVersion {
    let open = try opened(context)
    let text = try context.parameters.require("number")
    guard let number = Int(text), String(number) == text else { throw WebFault.notFound }
    let version: SavedVersion
    do throws(WhatIfStoreError) {
      version = try store.version(of: open.stored.id, number: number)
    } catch .notFound {
      throw WebFault.notFound
    }
    guard
      let draft = try? JSONDecoder().decode(WhatIfDraft.self, from: Data(version.content.utf8))
    else { throw WebFault.notFound }
    return OpenVersion(stored: version, draft: draft)
  }

  private func versionPage(_ version: OpenVersion, _ context: WebContext) throws -> String {
    let language = context.language
    let summary = version.summary
    let base = WhatIfAddress(summary.whatIf, language).text
    let address = "\(base)/versions/\(summary.number)"
    let heading = HistoryPhrase.versionHeading[language].filled(summary.name, "\(summary.number)")
    var values: [String: Any] = [
      "heading": heading, "base": base,
      "saved": HistoryPhrase.versionNote[language].filled(text(summary.savedAt, language)),
      "scoresHeading": VersionPhrase.scoresHeading[language],
      "termsHeading": ScorePanelPhrase.termsHeading[language],
      "termBroken": ScorePanelPhrase.termBroken[language],
      "againstToday": ScorePanelPhrase.againstToday[language],
      "changesHeading": VersionPhrase.changesHeading[language],
      "againHeading": VersionPhrase.againHeading[language],
      "file": "\(address)/export.yaml", "fileWord": VersionPhrase.file[language],
      "digestWord": VersionPhrase.digest[language], "digest": summary.fingerprint,
      "programWord": VersionPhrase.program[language], "program": "Ressort \(summary.program)",
      "commandWord": VersionPhrase.command[language], "command": command(for: version.title),
      "allVersions": VersionPhrase.allVersions[language],
    ]
    if !summary.note.isEmpty { values["note"] = summary.note }
    if summary.fingerprint != origin.digest {
      values["changedData"] = HistoryPhrase.changedData[language]
    }
    var scored: ScoredWhatIf?
    do {
      let found = try scorer.scored(version.whatIf, beside: Combination.todayID)
      scored = found
      values["scores"] = ScorePanel(found, language).values()
      values["begin"] =
        [
          "address": "\(address)/begin", "word": HistoryPhrase.openBoard[language],
        ] as [String: Any]
    } catch let refusal as WhatIfRefusal {
      let words = WhatIfWords(dataSet: dataSet, language: language)
      values["problem"] = VersionPhrase.cannotBeComputed[language].filled(
        words.text(refusal, in: version.whatIf)
      )
    } catch ScoringError.inconsistent {
      values["problem"] = VersionPhrase.cannotBeComputed[language].filled(
        RefusalPhrase.inconsistentFigures[language]
      )
    }
    let groups = WhatIfChanges(
      whatIf: version.whatIf,
      dataSet: dataSet,
      scored: scored,
      language: language
    ).groups
    values["groups"] = groups.map(\.values)
    if groups.isEmpty { values["noChanges"] = VersionPhrase.noChanges[language] }
    return templates.page(frame(heading, of: summary.whatIf, .history, context), "version", values)
  }
}
