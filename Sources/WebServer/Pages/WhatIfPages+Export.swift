// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import Hummingbird
import OrganizationModel
import ReportRendering
import SpreadsheetExport
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
    routes.get("what-ifs/:id/export.csv") { request, context in
      let open = try opened(context)
      let word =
        request.uri.queryParameters["dialect"].map { String($0) } ?? CSVDialect.excel.rawValue
      guard let dialect = CSVDialect(rawValue: word) else { throw WebFault.badRequest }
      let sheet = try taskSheet(of: open, context.language)
      return Download(Array(sheet.csv(dialect).utf8), title: open.stored.name, kind: .csv)
    }
    routes.get("what-ifs/:id/export.xlsx") { _, context in
      let open = try opened(context)
      let bytes = try workbook(try taskSheet(of: open, context.language))
      return Download(bytes, title: open.stored.name, kind: .xlsx)
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

  private func taskSheet(of open: OpenWhatIf, _ language: Language) throws -> TaskSheet {
    let outcome = try dataSet.outcome(of: open.current)
    return TaskSheet(
      outcome.plan,
      in: outcome.dataSet,
      of: TaskSheet.Subject(
        name: open.stored.name,
        note: open.stored.note,
        combination: open.current.combination
      ),
      origin: ReportWriter.Origin(
        version: origin.version,
        digest: origin.digest,
        command: command(for: open.stored.name)
      ),
      language: language
    )
  }

  /// The bytes of a workbook, which the library can only write to a file.
  private func workbook(_ sheet: TaskSheet) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try sheet.writeWorkbook(to: file.path)
    return try Data(contentsOf: file)
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
      "sheetHeading": SharingPhrase.sheetHeading[language],
      "sheetText": SharingPhrase.sheetText[language],
      "sheets": [
        link("/export.xlsx", .workbook), link("/export.csv?dialect=excel", .excelFile),
        link("/export.csv?dialect=research", .researchFile),
      ],
      "importAddress": PageAddress("/imports")[language],
      "importWord": SharingPhrase.importLink[language],
      "reportHeading": SharingPhrase.reportHeading[language],
      "reportText": SharingPhrase.reportText[language],
      "makeReport": SharingPhrase.makeReport[language],
      "languageWord": SharingPhrase.language[language],
      "languages": [Language.danish, .english].map { choice -> [String: Any] in
        let phrase: SharingPhrase = choice == .danish ? .danish : .english
        return [
          "id": choice.rawValue, "word": phrase[language], "isChosen": choice == language,
        ]
      },
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
