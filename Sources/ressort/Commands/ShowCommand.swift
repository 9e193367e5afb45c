// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import OrganizationModel

/// Shows one thing with its sources.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one thing of the data set with its sources.",
    discussion: """
      An area, scenario, model, task, interface, department, assumption, function, target group,
      aggregate, condition, theme, recommendation, reading or document, by its id.

      Example: ressort show 6.3
      Example: ressort show byrum-drift --lang en
      """
  )
  @Argument(help: "The id.")
  var id: String
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let dataSet = try data.load()
    let sheets = SheetMaker(dataSet: dataSet, language: output.lang).sheets(id)
    guard !sheets.isEmpty else {
      let known = SheetMaker.ids(dataSet)
      throw DiagnosticError(
        Diagnostic(
          .unknownID,
          "nothing in the data set has the id '\(id)'",
          expected: Suggestion.choices(known, of: "an id"),
          hint: Suggestion.hint(for: id, among: known)
        )
      )
    }
    try output.print(
      sheets,
      document: .object(["id": .string(id), "sheets": .array(sheets.map(Self.json))])
    )
  }

  private static func json(_ sheet: OutputTable) -> JSONValue {
    .object(["kind": .string(sheet.key), "title": .string(sheet.title), "fields": sheet.json()])
  }
}
