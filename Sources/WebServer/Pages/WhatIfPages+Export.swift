// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Hummingbird
import OrganizationModel
import WhatIfStore
import Wording

extension WhatIfPages {
  func addExport(to routes: WebRoutes) {
    routes.get("what-ifs/:id/export") { _, context in
      HTMLAnswer(exportPage(try opened(context), context))
    }
    routes.get("what-ifs/:id/export.yaml") { _, context in
      let open = try opened(context)
      return Download(Array(document(of: open).yaml().utf8), title: open.stored.name, kind: .yaml)
    }
    routes.get("what-ifs/:id/export.json") { _, context in
      let open = try opened(context)
      return Download(Array(document(of: open).json().utf8), title: open.stored.name, kind: .json)
    }
  }

  private func document(of open: OpenWhatIf) -> WhatIfDocument {
    WhatIfDocument(
      dataSet: dataSet.id,
      name: open.stored.name,
      note: open.stored.note,
      whatIf: open.current
    )
  }

  /// The command that computes a downloaded file again.
  func command(for title: String) -> String { "ressort compare \(Download.name(title)).yaml" }

  private func exportPage(_ open: OpenWhatIf, _ context: WebContext) -> String {
    let language = context.language
    let base = WhatIfAddress(open.stored.id, language).text
    func link(_ path: String, _ phrase: SharingPhrase) -> [String: Any] {
      ["address": base + path, "word": phrase[language]]
    }
    let values: [String: Any] = [
      "name": open.stored.name, "base": base, "lead": SharingPhrase.lead[language],
      "fileHeading": SharingPhrase.fileHeading[language],
      "fileText": SharingPhrase.fileText[language],
      "files": [link("/export.yaml", .yamlFile), link("/export.json", .jsonFile)],
      "commandText": SharingPhrase.commandText[language],
      "command": command(for: open.stored.name),
    ]
    return templates.page(
      frame(
        "\(SharingPhrase.heading[language]): \(open.stored.name)",
        of: open.stored.id,
        .export,
        context
      ),
      "export",
      values
    )
  }
}
