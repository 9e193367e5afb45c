// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of what would turn verdicts.
struct FlipPage {
  let dataSet: DataSet
  let plans: [Plan]
  let weights: Weights
  let reports: [FlipReport]
  let ranking: FigureRanking?
  let scores: [PlanScore]
  let language: Language

  private var numbers: NumberText { NumberText(language: language) }

  private func name(_ plan: Int) -> String {
    plans[plan].id == Combination.todayID ? Phrase.today[language] : plans[plan].id
  }

  private func name(_ subject: ComparisonSubject) -> String {
    switch subject {
    case .criterion(let criterion): criterion.name(language)
    case .value: Phrase.weighedTogether[language]
    }
  }

  /// Which plan is better by a sign of first − second.
  private func verdict(_ sign: Int, _ first: Int, _ second: Int) -> String {
    guard sign != 0 else { return Phrase.equallyGood[language] }
    return Phrase.isBetter[language].filled(name(sign > 0 ? first : second))
  }

  private func sign(_ difference: Double) -> Int {
    abs(difference) <= 1e-9 ? 0 : difference < 0 ? -1 : 1
  }

  func tables() -> [OutputTable] {
    [verdicts()] + reports.map(flips).filter { !$0.rows.isEmpty } + [breakEvens()]
      + (ranking.map { [self.ranking($0)] } ?? [])
  }

  /// The verdicts at the best estimates, and how many assumptions matter and turn them.
  private func verdicts() -> OutputTable {
    var table = OutputTable(
      key: "verdicts",
      title: Phrase.flipTitle[language],
      columns: [
        .init("pair", Phrase.plans[language]), .init("subject", Phrase.criterion[language]),
        .init("verdict", Phrase.verdictAtBest[language]),
        .init("difference", Phrase.differenceOnly[language]),
        .init("influences", Phrase.mattering[language]),
        .init("turning", Phrase.turning[language]),
      ]
    )
    for report in reports {
      table.rows.append([
        .text("\(name(report.first)) – \(name(report.second))"), .text(name(report.subject)),
        .text(verdict(sign(report.difference), report.first, report.second)),
        .number(report.difference, decimals: 2, isSigned: true),
        .integer(report.influences.count),
        .integer(report.influences.count { !$0.changes.isEmpty }),
      ])
    }
    let weights = Criterion.allCases.map {
      "\($0.name(language)) \(numbers.text(100 * self.weights[$0], decimals: 0)) %"
    }
    table.notes = [Phrase.flipNote[language].filled(weights.joined(separator: ", "))]
    return table
  }

  /// The assumptions that turn one verdict.
  private func flips(_ report: FlipReport) -> OutputTable {
    var table = OutputTable(
      key: "flips",
      title: "\(name(report.first)) – \(name(report.second)), \(name(report.subject))",
      columns: [
        .init("assumption", Phrase.assumption[language]), .init("unit", Phrase.unit[language]),
        .init("value", Phrase.bestEstimate[language]),
        .init("flip", Phrase.turnsAt[language]), .init("verdict", Phrase.then[language]),
      ]
    )
    for influence in report.influences where !influence.changes.isEmpty {
      let assumption = dataSet.assumptions[influence.assumption]
      for change in influence.changes {
        // The far side, seen from the best estimate.
        let isAbove = change.value >= assumption.best
        table.rows.append([
          .text(assumption.id), .text(assumption.unit.rawValue),
          .text(
            numbers.text(
              Band(
                best: assumption.best,
                lower: assumption.interval.low,
                upper: assumption.interval.high
              ),
              decimals: decimals(assumption)
            )
          ),
          .text(
            "\(isAbove ? ">" : "<") \(numbers.text(change.value, decimals: decimals(assumption) + 2))"
          ),
          .text(verdict(isAbove ? change.after : change.before, report.first, report.second)),
        ])
      }
    }
    return table
  }

  /// Decimals that an assumption's interval needs.
  private func decimals(_ assumption: Assumption) -> Int {
    let width = assumption.interval.width
    return width >= 50 ? 0 : width >= 5 ? 1 : 2
  }

  /// The values at which each plan's net present value is 0.
  private func breakEvens() -> OutputTable {
    var table = OutputTable(
      key: "breakEvens",
      title: Phrase.breakEvenTitle[language],
      columns: [.init("plan", Phrase.plan[language])]
        + EfficiencySummary.Parameter.allCases.map { .init($0.rawValue, $0.rawValue) }
    )
    for score in scores where score.plan.id != Combination.todayID {
      table.rows.append(
        [.text(score.plan.id)]
          + score.efficiency.breakEvens.map { entry in
            .text(
              (entry.value.map { numbers.text($0, decimals: 3) } ?? Phrase.noValue[language])
                + (entry.isInsideInterval ? " *" : "")
            )
          }
      )
    }
    table.notes = [Phrase.insideInterval[language]]
    return table
  }

  /// The unpublished figures, the most useful first.
  private func ranking(_ ranking: FigureRanking) -> OutputTable {
    let settling = ranking.figures.count { $0.settledSometimes > 0 }
    var table = OutputTable(
      key: "figures",
      title: Phrase.rankingTitle[language].filled(
        "\(ranking.open.count)",
        "\(reports.count)",
        "\(settling)"
      ),
      columns: [
        .init("assumption", Phrase.figure[language]), .init("unit", Phrase.unit[language]),
        .init("interval", Phrase.interval[language]),
        .init("settledAlways", Phrase.settledAlways[language]),
        .init("settledSometimes", Phrase.settledSometimes[language]),
        .init("remaining", Phrase.remainingWidth[language]),
      ]
    )
    for figure in ranking.figures.prefix(max(12, settling)) {
      let assumption = dataSet.assumptions[figure.assumption]
      table.rows.append([
        .text(assumption.id), .text(assumption.unit.rawValue),
        .text(numbers.text(assumption.interval, decimals: decimals(assumption))),
        .integer(figure.settledAlways), .integer(figure.settledSometimes),
        .number(100 * figure.remainingWidth, decimals: 1),
      ])
    }
    table.notes = [Phrase.rankingNote[language]]
    return table
  }

  /// One row for each verdict and assumption that matters; one more for each further flip point.
  func tidy() -> OutputTable {
    var table = OutputTable(
      key: "flips",
      title: "",
      columns: [
        "first", "second", "subject", "difference", "assumption", "unit", "low", "best", "high",
        "least_difference", "greatest_difference", "flip", "sign_below", "sign_above",
      ].map { .init($0, $0) }
    )
    for report in reports {
      for influence in report.influences {
        let assumption = dataSet.assumptions[influence.assumption]
        let start: [OutputTable.Cell] = [
          .text(plans[report.first].id), .text(plans[report.second].id), .text(report.subject.key),
          .number(report.difference, decimals: 6), .text(assumption.id),
          .text(assumption.unit.rawValue), .number(assumption.interval.low, decimals: 6),
          .number(assumption.best, decimals: 6), .number(assumption.interval.high, decimals: 6),
          .number(influence.range.low, decimals: 6), .number(influence.range.high, decimals: 6),
        ]
        let ends: [[OutputTable.Cell]] = influence.changes.map {
          [.number($0.value, decimals: 6), .integer($0.before), .integer($0.after)]
        }
        for end in ends.isEmpty ? [[.nothing, .nothing, .nothing]] : ends {
          table.rows.append(start + end)
        }
      }
    }
    return table
  }

  func document() -> JSONValue {
    .object(
      ("plans", .strings(plans.map(\.id))),
      (
        "weights",
        .object(
          Dictionary(
            uniqueKeysWithValues: Criterion.allCases.map {
              ($0.rawValue, .number(weights[$0]))
            }
          )
        )
      ),
      ("verdicts", .array(reports.map(json))),
      (
        "breakEven",
        .array(
          scores.map { score in
            .object(
              ("plan", .string(score.plan.id)),
              ("parameters", .array(score.efficiency.breakEvens.map(ScoreDocument.breakEven)))
            )
          }
        )
      ),
      ("open", ranking.map { .array($0.open.map(json)) }),
      ("figures", ranking.map { .array($0.figures.map(json)) })
    )
  }

  private func json(_ report: FlipReport) -> JSONValue {
    .object([
      "first": .string(plans[report.first].id), "second": .string(plans[report.second].id),
      "subject": .string(report.subject.key), "difference": .number(report.difference),
      "influences": .array(
        report.influences.map { influence in
          .object([
            "assumption": .string(dataSet.assumptions[influence.assumption].id),
            "least": .number(influence.range.low), "greatest": .number(influence.range.high),
            "flips": .array(
              influence.changes.map {
                .object([
                  "value": .number($0.value), "signBelow": .integer($0.before),
                  "signAbove": .integer($0.after),
                ])
              }
            ),
          ])
        }
      ),
    ])
  }

  private func json(_ comparison: OpenComparison) -> JSONValue {
    .object([
      "first": .string(plans[comparison.first].id), "second": .string(plans[comparison.second].id),
      "subject": .string(comparison.subject.key), "lower": .number(comparison.bounds.low),
      "upper": .number(comparison.bounds.high),
    ])
  }

  private func json(_ figure: FigureWorth) -> JSONValue {
    .object([
      "assumption": .string(dataSet.assumptions[figure.assumption].id),
      "settledAlways": .integer(figure.settledAlways),
      "settledSometimes": .integer(figure.settledSometimes),
      "remainingWidth": .number(figure.remainingWidth),
    ])
  }
}

extension ComparisonSubject {
  /// The name in JSON and CSV.
  var key: String {
    switch self {
    case .criterion(let criterion): criterion.rawValue
    case .value: "value"
    }
  }
}
