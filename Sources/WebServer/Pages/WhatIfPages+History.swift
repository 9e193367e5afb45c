// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import OrganizationModel
import WhatIfStore
import Wording

extension WhatIfPages {
  func addHistory(to routes: WebRoutes) {
    routes.get("what-ifs/:id/history") { _, context in
      HTMLAnswer(try historyPage(try opened(context), context))
    }
    routes.form("what-ifs/:id/versions") { fields, _, context in
      try keep(fields, context) { id, revision throws(WhatIfStoreError) in
        _ = try store.save(id, expecting: revision, program: origin.version, at: now())
      }
    }
    routes.form("what-ifs/:id/description") { fields, _, context in
      let name = String((fields["name"] ?? "").trimmed.prefix(120))
      guard !name.isEmpty else { throw WebFault.notUnderstood }
      return try keep(fields, context) { id, revision throws(WhatIfStoreError) in
        try store.describe(
          id,
          expecting: revision,
          name: name,
          note: String((fields["note"] ?? "").prefix(4_000)),
          at: now()
        )
      }
    }
    routes.form("what-ifs/:id/archive") { fields, _, context in
      try keep(fields, context) { id, revision throws(WhatIfStoreError) in
        if fields["archived"] == "no" {
          try store.restore(id, expecting: revision, at: now())
        } else {
          try store.archive(id, expecting: revision, at: now())
        }
      }
    }
    routes.form("what-ifs/:id/duplicate") { fields, _, context in try copy(fields, context) }
  }

  /// Changes what is kept of a what-if, and shows its history.
  private func keep(
    _ fields: FormFields,
    _ context: WebContext,
    _ body: (WhatIfID, Int) throws(WhatIfStoreError) -> Void
  ) throws -> Response {
    let open = try opened(context)
    let revision = try Precondition(form: fields).revision
    do throws(WhatIfStoreError) {
      try body(open.stored.id, revision)
    } catch .changedMeanwhile(let current) {
      return try conflictPage(try opened(current), fields, context)
    }
    return SeeOther(
      PageAddress("/what-ifs/\(open.stored.id.text)/history"),
      in: context.language
    ).response
  }

  private func historyPage(_ open: OpenWhatIf, _ context: WebContext) throws -> String {
    let language = context.language
    let words = WhatIfWords(dataSet: dataSet, language: language)
    let versions = try store.versions(of: open.stored.id)
    var values: [String: Any] = [
      "name": open.stored.name, "note": open.stored.note,
      "base": WhatIfAddress(open.stored.id, language).text,
      "revision": "\(open.stored.revision)", "isArchived": open.stored.isArchived,
      "describeHeading": HistoryPhrase.describeHeading[language],
      "nameWord": PagePhrase.name[language], "noteWord": PagePhrase.note[language],
      "keepWord": HistoryPhrase.keep[language],
      "versionsHeading": HistoryPhrase.versionsHeading[language],
      "versions": versions.sorted { $0.number > $1.number }.map { version in
        [
          "address":
            "\(WhatIfAddress(open.stored.id, language).text)/versions/\(version.number)",
          "text": HistoryPhrase.version[language].filled("\(version.number)", version.name),
          "when": text(version.savedAt, language),
        ] as [String: Any]
      },
      "stepsHeading": HistoryPhrase.stepsHeading[language],
      "undoneWord": HistoryPhrase.undone[language],
      "steps": open.draft.steps.enumerated().map { index, step in
        [
          "text": words.name(of: step, in: open.current),
          "isUndone": index >= open.draft.position,
        ] as [String: Any]
      },
      "moreHeading": HistoryPhrase.moreHeading[language],
      "duplicateWord": HistoryPhrase.duplicate[language],
      "archiveWord": (open.stored.isArchived ? HistoryPhrase.restore : .archive)[language],
    ]
    if versions.isEmpty { values["noVersions"] = HistoryPhrase.noVersions[language] }
    return templates.page(
      frame(open.stored.name, of: open.stored.id, .history, context),
      "history",
      values
    )
  }
}
