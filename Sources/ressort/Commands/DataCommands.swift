// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Wording

/// Checks a data set.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a data set and tell every fault at once, each with file, line and column.",
    discussion: "Example: ressort validate my-city"
  )
  @Argument(
    help: ArgumentHelp("The folder of the data set.", valueName: "dir"),
    completion: .directory
  )
  var folder: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let dataSet = try DataSetReader.read(path: folder)
    let lang = output.lang
    var table = OutputTable(
      key: "counts",
      title: Phrase.validated[lang].filled(folder),
      columns: [.init("what", Phrase.what[lang]), .init("count", Phrase.number[lang])]
    )
    let counts: [(Phrase, Int)] = [
      (.departments, dataSet.departmentCount), (.tasks, dataSet.tasks.count),
      (.interfaces, dataSet.interfaces.count),
      (.statements, dataSet.areas.flatMap(\.statements).count),
      (.areas, dataSet.areas.count), (.scenarios, dataSet.scenarios.count),
      (.models, dataSet.models.count), (.aggregates, dataSet.aggregates.count),
      (.functions, dataSet.functions.count), (.targetGroups, dataSet.targetGroups.count),
      (.assumptions, dataSet.assumptions.count), (.documents, dataSet.documents.count),
    ]
    table.rows = counts.map { [.text($0.0[lang]), .integer($0.1)] }
    try output.print(table)
  }
}

/// Writes a small data set to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a small commented data set of another organisation, to change into your own.",
    discussion: "Example: ressort new my-city && ressort compare --data my-city"
  )
  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
  var folder: String

  func run() throws {
    let files = FileManager.default
    let content = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    guard content.isEmpty else {
      throw DiagnosticError(
        Diagnostic(
          .folderExists,
          "'\(folder)' already has something in it",
          expected: "a folder that does not exist, or is empty",
          hint: "choose another name"
        )
      )
    }
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in DataSetTemplate.files {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
    } catch {
      throw DiagnosticError(
        Diagnostic(
          .notWritable,
          "'\(folder)' cannot be written",
          expected: "a folder that may be made"
        )
      )
    }
    for (name, _) in DataSetTemplate.files { print("\(folder)/\(name)") }
  }
}

/// Writes the whole data set as one document.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the whole resolved data set as one JSON document.",
    discussion: "Example: ressort export > data-set.json"
  )
  @OptionGroup var data: DataOptions

  func run() throws {
    print(try DataSetExport.document(try data.load()).text())
  }
}
