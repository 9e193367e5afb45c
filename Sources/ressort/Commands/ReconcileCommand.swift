// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import OrganizationModel
import Scoring

/// Shows whether the published figures agree.
struct Reconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Do the published figures agree, and what follows from them together?",
    discussion: """
      Exit code 3 when the figures of a measure cannot all hold.

      Example: ressort reconcile --lang en
      """
  )
  @Flag(help: "Also tasks whose interval stays as it is.")
  var all = false
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var programs: ProgramOptions

  func run() throws {
    let dataSet = try data.load()
    let solver = try programs.solver()
    var results: [Reconciliation] = []
    for workload in Workload.allCases {
      results.append(try Reconciliation(workload, of: dataSet, solver: solver))
    }
    let page = ReconciliationPage(dataSet: dataSet, language: output.lang, showsAll: all)
    try output.print(
      output.format == .csv
        ? [page.tightened(results)]
        : [page.summary(results)] + page.conflicts(results)
          + [page.tightened(results)],
      document: page.document(results)
    )
    if results.contains(where: { !$0.isConsistent }) { throw ExitCode(3) }
  }
}
