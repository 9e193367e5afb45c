// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addImports(to routes: WebRoutes) {
    routes.get("imports") { _, context in HTMLAnswer(importPage(context)) }
    routes.upload("imports") { form, _, context in
      guard let part = form["file"], !part.content.isEmpty else {
        return HTMLAnswer(
          importPage(context, problem: ImportPhrase.noFile[context.language]),
          status: .unprocessableContent
        )
      }
      let name = String((part.fileName ?? "").prefix(200))
      let file = ImportedFile(part.content, name: name, in: dataSet, context.language)
      return HTMLAnswer(
        try previewPage(file, name: name, context),
        status: file.document == nil ? .unprocessableContent : .ok
      )
    }
    routes.form("imports/what-ifs") { fields, _, context in
      let text = fields["document"] ?? ""
      let document: WhatIfDocument
      do throws(DiagnosticError) {
        document = try WhatIfDocument.read(text: text, file: "", in: dataSet)
      } catch {
        throw WebFault.notUnderstood
      }
      let name = String((fields["name"] ?? "").trimmed.prefix(120))
      let stored = try store.create(
        NewWhatIf(
          name: name.isEmpty ? String(document.name.prefix(120)) : name,
          note: String(document.note.prefix(4_000)),
          dataSet: dataSet.id,
          fingerprint: origin.digest,
          content: try content(WhatIfDraft(start: document.whatIf))
        ),
        at: now()
      )
      return SeeOther(board(stored.id), in: context.language)
    }
  }

  private func importPage(_ context: WebContext, problem: String? = nil) -> String {
    let language = context.language
    var values: [String: Any] = [
      "heading": ImportPhrase.heading[language], "lead": ImportPhrase.lead[language],
      "action": PageAddress("/imports")[language], "fileWord": ImportPhrase.file[language],
      "fileHelp": ImportPhrase.fileHelp[language], "lookWord": ImportPhrase.look[language],
    ]
    if let problem { values["problem"] = problem }
    return templates.page(frame(ImportPhrase.heading[language], context), "import", values)
  }

  private func previewPage(
    _ file: ImportedFile,
    name: String,
    _ context: WebContext
  ) throws -> String {
    let language = context.language
    let heading = ImportPhrase.previewHeading[language].filled(name)
    var values: [String: Any] = [
      "heading": heading, "lead": ImportPhrase.previewLead[language],
      "notes": file.notes,
      "otherFile": ImportPhrase.otherFile[language],
      "importAddress": PageAddress("/imports")[language],
    ]
    if !file.refused.isEmpty {
      values["refused"] =
        [
          "heading": ImportPhrase.refusedHeading[language],
          "lines": file.refused.map { fault -> [String: Any] in
            var entry: [String: Any] = [
              "line": ImportPhrase.refusedLine[language].filled("\(fault.line)"),
              "reason": fault.reason,
            ]
            if let excerpt = fault.excerpt { entry["excerpt"] = excerpt }
            return entry
          },
        ] as [String: Any]
    }
    if let document = file.document {
      try addUnderstood(document, isPart: !file.refused.isEmpty, &values, context)
    } else {
      values["problem"] = ImportPhrase.nothingToSave[language]
    }
    return templates.page(frame(heading, context), "import-preview", values)
  }

  private func addUnderstood(
    _ document: WhatIfDocument,
    isPart: Bool,
    _ values: inout [String: Any],
    _ context: WebContext
  ) throws {
    let language = context.language
    let whatIf = document.whatIf
    let scored: ScoredWhatIf
    do {
      scored = try scorer.scored(whatIf, beside: Combination.todayID)
    } catch ScoringError.inconsistent {
      values["problem"] = ImportPhrase.inconsistent[language]
      return
    }
    let counts: [(ImportPhrase, [Int])] = [
      (.movesUnderstood, [whatIf.moves.count]),
      (.formedUnderstood, [whatIf.formed.count, whatIf.absorbed.count]),
      (.namesUnderstood, [whatIf.names.count]), (.figuresUnderstood, [whatIf.figures.count]),
    ]
    let words = WhatIfWords(dataSet: dataSet, language: language)
    values["understood"] =
      [
        "heading": ImportPhrase.understoodHeading[language],
        "counts": [VersionPhrase.basis[language].filled(words.combination(whatIf.combination))]
          + counts.filter { $0.1.contains { $0 > 0 } }.map { phrase, numbers in
            phrase[language].filled("\(numbers[0])", "\(numbers.last ?? 0)")
          },
        "groups": WhatIfChanges(
          whatIf: whatIf,
          dataSet: dataSet,
          scored: scored,
          language: language
        ).groups.map(\.values),
        "scores": ScorePanel(scored, language).values(),
        "scoresHeading": VersionPhrase.scoresHeading[language],
        "againstToday": ScorePanelPhrase.againstToday[language],
        "action": PageAddress("/imports/what-ifs")[language],
        "document": document.yaml(), "name": document.name,
        "nameWord": PagePhrase.name[language],
        "saveWord": (isPart ? ImportPhrase.saveRest : .save)[language],
      ] as [String: Any]
  }
}
