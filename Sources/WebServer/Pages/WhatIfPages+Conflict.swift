// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import OrganizationModel
import WhatIfStore
import Wording

/// What happens when two people change one what-if at once: the second one is told and loses nothing.
extension WhatIfPages {
  /// The fields of what came too late, which the page keeps.
  private static var keptFields: [String] {
    [
      "kind", "task", "to", "name", "note", "department", "into", "area", "scenario",
      "combination", "assumption", "low", "best", "high", "back",
    ]
  }

  /// The page that says that somebody else was first.
  ///
  /// It offers the new state; a step also on the new state, and a step or a name and note on a copy.
  func conflictPage(
    _ open: OpenWhatIf,
    _ fields: FormFields,
    _ context: WebContext
  ) throws -> Response {
    let language = context.language
    let kept = Self.keptFields.flatMap { name in
      fields.all(name).map { ["name": name, "value": $0] as [String: Any] }
    }
    var values: [String: Any] = [
      "heading": HistoryPhrase.conflictHeading[language],
      "base": WhatIfAddress(open.stored.id, language).text,
      "loadWord": HistoryPhrase.load[language], "fields": kept,
    ]
    let isStep = fields["kind"] != nil
    let phrase: HistoryPhrase = isStep || fields["name"] != nil ? .conflict : .conflictPlain
    values["text"] = phrase[language].filled(open.stored.name)
    if isStep {
      values["again"] =
        [
          "word": HistoryPhrase.again[language], "revision": "\(open.stored.revision)",
        ] as [String: Any]
    }
    if !kept.isEmpty {
      values["copy"] =
        ["word": (isStep ? HistoryPhrase.copy : .copyDescribed)[language]] as [String: Any]
    }
    let heading = HistoryPhrase.conflictHeading[language]
    var frame = frame(heading, of: open.stored.id, .board, context)
    frame.otherAddress =
      WhatIfAddress(open.stored.id, language == .danish ? .english : .danish).text
    return HTMLAnswer(
      templates.page(frame, "conflict", values),
      status: .preconditionFailed
    ).response
  }

  /// Makes a copy with a step, or a name and note, that came too late for the what-if itself.
  func copy(_ fields: FormFields, _ context: WebContext) throws -> Response {
    let open = try opened(context)
    var draft = open.draft
    if fields["kind"] != nil {
      do throws(WhatIfRefusal) {
        try draft.take(step(fields, draft.current, context.language), in: dataSet)
      } catch {
        let words = WhatIfWords(dataSet: dataSet, language: context.language)
        return try refused(words.text(error, in: open.current), open, fields, BoardView(), context)
      }
    }
    let own = fields["kind"] == nil ? fields["name"].map { String($0.trimmed.prefix(120)) } : nil
    let name = own.flatMap { $0.isEmpty ? nil : $0 }
    let copy = try store.create(
      NewWhatIf(
        name: name ?? HistoryPhrase.copyName[context.language].filled(open.stored.name),
        note: name == nil ? open.stored.note : String((fields["note"] ?? "").prefix(4_000)),
        dataSet: dataSet.id,
        fingerprint: origin.digest,
        content: try content(draft)
      ),
      at: now()
    )
    return SeeOther(board(copy.id), in: context.language).response
  }
}
