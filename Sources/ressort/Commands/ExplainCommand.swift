// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
import DataExchange
import Diagnostics
import OrganizationModel
public import Scoring
import Wording

extension Criterion: ExpressibleByArgument {}

/// Explains a score term by term, or a diagnostic code.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every term of a score, down to its source; or what a diagnostic code means.",
    discussion: """
      Example: ressort explain model-1 --criterion coherence
      Example: ressort explain unknown-department
      """
  )
  @Argument(
    help: ArgumentHelp("A combination, a what-if file, or a diagnostic code.", valueName: "id")
  )
  var id: String
  @Option(help: "coherence, balance or efficiency; all when left out.")
  var criterion: Criterion?
  @Flag(help: "Also terms that do not differ from today.")
  var all = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if let code = DiagnosticCode(rawValue: id) { return print("[\(id)] \(code.explanation)") }
    let asked = try AskedPlans([id], in: try data.load())
    let dataSet = asked.dataSet
    guard let plan = asked.plans.first else { return }
    let scorer = try scoring.scorer(dataSet)
    let criteria = criterion.map { [$0] } ?? Criterion.allCases
    var tables: [OutputTable] = []
    var document: [String: JSONValue] = ["id": .string(plan.id)]
    for criterion in criteria {
      let terms = scorer.explanation(of: plan, criterion)
      tables.append(table(terms, criterion, dataSet))
      document[criterion.rawValue] = .object([
        "sum": .number(terms.map(\.contribution).reduce(0, +)),
        "terms": .array(terms.map(json)),
      ])
    }
    if output.format == .csv { tables = [tidy(scorer, plan, criteria)] }
    try output.print(tables, document: .object(document))
  }

  /// One line a term, for CSV.
  private func tidy(
    _ scorer: Scorer<ProgramSolver>,
    _ plan: Plan,
    _ criteria: [Criterion]
  ) -> OutputTable {
    var table = OutputTable(
      key: "terms",
      title: "",
      columns: ["criterion", "kind", "id", "name", "contribution", "change", "sources"].map {
        .init($0, $0)
      }
    )
    for criterion in criteria {
      for term in scorer.explanation(of: plan, criterion) {
        table.rows.append([
          .text(criterion.rawValue), .text(term.kind.rawValue), .text(term.id),
          .text(term.name[output.lang]), .number(term.contribution, decimals: 2),
          .number(term.change, decimals: 2),
          .text(term.sources.map { "\($0.document) \($0.page)" }.joined(separator: "; ")),
        ])
      }
    }
    return table
  }

  private func table(
    _ terms: [ExplanationTerm],
    _ criterion: Criterion,
    _ dataSet: DataSet
  ) -> OutputTable {
    let lang = output.lang
    let numbers = NumberText(language: lang)
    var table = OutputTable(
      key: criterion.rawValue,
      title: "\(id): \(criterion.heading(lang))",
      columns: [
        .init("id", Phrase.id[lang]), .init("term", Phrase.term[lang]),
        .init("contribution", Phrase.contribution[lang]), .init("change", Phrase.change[lang]),
        .init("factors", Phrase.factors[lang]), .init("source", Phrase.source[lang]),
      ]
    )
    let shown = terms.filter {
      all || output.format != .table || $0.change != 0 || $0.kind == .base
    }
    for term in shown {
      let factors = term.factors.map { factor in
        let value =
          factor.quantity.map { numbers.text($0) } ?? numbers.text(factor.value, decimals: 2)
        let basis = factor.quantity.map { " (\($0.basis.name(lang)))" } ?? ""
        return "\(factor.name) \(value)\(basis)"
      }
      table.rows.append([
        .text(term.id), .text(term.name[lang].trimmed(to: 60)),
        .number(term.contribution, decimals: 2), .number(term.change, decimals: 2, isSigned: true),
        .text(factors.joined(separator: " · ")),
        .text(term.sources.map { $0.text(dataSet, lang) }.joined(separator: "; ")),
      ])
    }
    let hidden = terms.filter { term in term.change == 0 && term.kind != .base }
    if !all && output.format == .table && !hidden.isEmpty {
      table.rows.append([
        .text(""), .text(Phrase.sameAsToday[lang].filled("\(hidden.count)")),
        .number(hidden.map(\.contribution).reduce(0, +), decimals: 2), .number(0, decimals: 2),
        .text("--all"), .text(""),
      ])
    }
    table.rows.append([
      .text(""), .text(Phrase.sum[lang]),
      .number(terms.map(\.contribution).reduce(0, +), decimals: 2),
      .number(terms.map(\.change).reduce(0, +), decimals: 2, isSigned: true), .text(""), .text(""),
    ])
    return table
  }

  private func json(_ term: ExplanationTerm) -> JSONValue {
    .object(
      ("kind", .string(term.kind.rawValue)),
      ("id", .string(term.id)),
      ("name", term.name.json),
      ("contribution", .number(term.contribution)),
      ("change", .number(term.change)),
      (
        "factors",
        .array(
          term.factors.map { factor in
            .object(
              ("name", .string(factor.name)),
              ("value", .number(factor.value)),
              ("quantity", factor.quantity?.json)
            )
          }
        )
      ),
      ("sources", .array(term.sources.map(\.json)))
    )
  }
}
