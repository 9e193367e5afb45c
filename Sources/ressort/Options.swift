// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
public import OrganizationModel
import Scoring
import Wording

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv
}

extension Language: ExpressibleByArgument {}

/// Which data set is read.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the data set.",
      discussion: "Left out: $RESSORT_DATA, else the data set in ./scenarios.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var data: String?

  /// Reads the data set.
  func load() throws -> DataSet { try DataSetReader.read(path: try path()) }

  /// The folder that is meant.
  func path() throws(DiagnosticError) -> String {
    if let data { return data }
    let environment = ProcessInfo.processInfo.environment["RESSORT_DATA"] ?? ""
    if !environment.isEmpty { return environment }
    let files = FileManager.default
    let folders = ((try? files.contentsOfDirectory(atPath: "scenarios")) ?? []).sorted()
      .map { "scenarios/\($0)" }
      .filter { files.fileExists(atPath: "\($0)/dataset.yaml") }
    if folders.count == 1 { return folders[0] }
    throw DiagnosticError(
      Diagnostic(
        .fileUnreadable,
        folders.isEmpty
          ? "there is no data set in ./scenarios" : "there are several data sets in ./scenarios",
        expected: folders.isEmpty
          ? "a folder with dataset.yaml" : "one of \(folders.joined(separator: ", "))",
        hint: "name one with --data DIR or RESSORT_DATA"
      )
    )
  }
}

/// How results are printed, for every command that prints some.
struct OutputOptions: ParsableArguments {
  @Option(help: "table, json or csv.")
  var format: OutputFormat = .table

  @Option(help: "Language of names and headings: da or en.")
  var lang: Language = .danish

  /// Prints a table in the chosen format; JSON is an object with one list.
  func print(_ table: OutputTable, document: JSONValue? = nil) throws {
    try print([table], document: document ?? .object([table.key: table.json()]))
  }

  /// Prints tables one after the other, the first one only as CSV, or a document as JSON.
  func print(_ tables: [OutputTable], document: JSONValue) throws {
    switch format {
    case .json: Swift.print(try document.text())
    case .csv: Swift.print(tables.first?.csv() ?? "", terminator: "")
    case .table:
      let width = Terminal.width
      Swift.print(tables.map { $0.text(lang, width: width) }.joined(separator: "\n\n"))
    }
  }
}

/// What is kept of the linear programs that are solved.
struct ProgramOptions: ParsableArguments {
  @Option(
    name: .customLong("write-lp"),
    help: ArgumentHelp(
      "Write every linear program that is solved into this folder, as LP text.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var writeLP: String?

  /// Makes the solver.
  func solver() throws -> ProgramSolver { try ProgramFolder.solver(writingTo: writeLP) }
}

/// How scores are computed.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What committees' work is measured by: cases, fte, budget, or a composite.",
      discussion: "A composite names weights: cases=2,fte=1.",
      valueName: "measure"
    )
  )
  var workload: String = "cases"

  @OptionGroup var programs: ProgramOptions

  mutating func validate() throws {
    if measure == nil {
      throw ValidationError(
        "'\(workload)' is no measure of work; expected cases, fte, budget or weights like "
          + "cases=2,fte=1"
      )
    }
  }

  /// What committees' work is measured by.
  var workloadMeasure: WorkloadMeasure { measure ?? .cases }

  /// The measure that is named, or nil.
  private var measure: WorkloadMeasure? {
    var parts: [(workload: Workload, weight: Double)] = []
    for word in workload.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = word.split(separator: "=", omittingEmptySubsequences: false)
      guard let workload = Workload(rawValue: String(sides[0])), workload != .headcount,
        let weight = sides.count == 1 ? 1 : sides.count == 2 ? Double(sides[1]) : nil
      else { return nil }
      parts.append((workload, weight))
    }
    return WorkloadMeasure(parts)
  }

  /// Makes the scorer of a data set, with a solver of its own or one that is shared.
  func scorer(
    _ dataSet: DataSet,
    solver: ProgramSolver? = nil
  ) throws -> Scorer<ProgramSolver> {
    try Scorer(
      dataSet,
      solver: try solver ?? programs.solver(),
      measure: workloadMeasure
    )
  }
}

/// The combinations that a command is about.
struct PlanArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Scenarios, models, 'today', or combinations joined with '+'.",
      valueName: "id"
    )
  )
  var ids: [String] = []

  /// Returns the plans with the data that all of them are computed on.
  func asked(
    _ dataSet: DataSet,
    else defaults: [String] = []
  ) throws(DiagnosticError) -> AskedPlans {
    try AskedPlans(ids.isEmpty ? defaults : ids, in: dataSet)
  }

  /// Returns the plans, and every problem of every id at once.
  func plans(
    _ dataSet: DataSet,
    else defaults: [String] = []
  ) throws(DiagnosticError) -> [Plan] {
    try Self.plans(ids.isEmpty ? defaults : ids, dataSet)
  }

  /// Returns the plans of some ids, and every problem of every id at once.
  static func plans(_ wanted: [String], _ dataSet: DataSet) throws(DiagnosticError) -> [Plan] {
    var plans: [Plan] = []
    var problems: [Diagnostic] = []
    for id in wanted {
      do throws(DiagnosticError) {
        plans.append(try dataSet.apply(Combination(parsing: id, in: dataSet)))
      } catch {
        problems += error.diagnostics
      }
    }
    if wanted.isEmpty {
      problems.append(
        Diagnostic(
          .emptyCombination,
          "no plan is named",
          expected: "at least one scenario, model or combination"
        )
      )
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return plans
  }
}
