// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables of weight space for people; ``WeightPage/document()`` is in a file of its own.
struct WeightPage {
  /// A plan that is weighed.
  struct Candidate {
    var plan: Plan
    /// Why it is one to know, when it is.
    var reasons: [EnsembleSummary.Notable.Reason]
  }

  let dataSet: DataSet
  let candidates: [Candidate]
  let scores: [EnsembleScore]
  let scale: CriterionScale
  let report: WeightReport
  let check: RegretCheck
  /// How each plan stands to all feasible combinations.
  let standings: [WeightStanding]
  let language: Language

  var numbers: NumberText { NumberText(language: language) }
  var region: WeightRegion { report.space.region }

  func heading(_ key: String, _ text: String) -> OutputTable.Column {
    .init(key, text)
  }

  /// A letter for a plan, so that long combinations are written once.
  func mark(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return index < letters.count ? String(letters[index]) : "\(index + 1)"
  }

  private func label(_ candidate: Candidate) -> String {
    let id = candidate.plan.id
    let reasons = candidate.reasons.map { reason in
      Criterion(rawValue: reason.rawValue)?.name(language).lowercased() ?? Phrase.allThree[language]
    }
    var parts = [
      id == Combination.todayID ? Phrase.today[language] : id.replacing("+", with: " + ")
    ]
    if dataSet.modelIndex[id] != nil || dataSet.scenarioIndex[id] != nil {
      parts.append(dataSet.name(of: candidate.plan.combination, language))
    }
    if !reasons.isEmpty {
      parts.append(
        "(\(WeightPhrase.bestIn[language].filled(reasons.joined(separator: WeightPhrase.andWord[language]))))"
      )
    }
    return parts.joined(separator: "  ")
  }

  /// Weights in percent, in the order of the criteria.
  func text(_ weights: Weights) -> String {
    Criterion.allCases.map { numbers.text(100 * weights[$0], decimals: 0) }
      .joined(separator: "/")
  }

  /// A share in percent; only what is nothing or all is written as 0 or 100.
  func percent(_ share: Double) -> String {
    switch share {
    case 0, 1: numbers.text(100 * share, decimals: 0)
    case ..<0.0005: "< " + numbers.text(0.1, decimals: 1)
    case 0.9995...: "> " + numbers.text(99.9, decimals: 1)
    default: numbers.text(100 * share, decimals: 1)
    }
  }

  /// The plans with their letters, scores and classes.
  func plans() -> OutputTable {
    var table = OutputTable(
      key: "plans",
      title: WeightPhrase.weightPlansTitle[language],
      columns: [.init("mark", ""), heading("plan", Phrase.plan[language])]
        + Criterion.allCases.map { .init($0.rawValue, $0.name(language)) }
        + [
          heading("class", WeightPhrase.weightStanding[language]),
          heading("classAmongAll", WeightPhrase.weightStandingAll[language]),
        ]
    )
    for (index, entry) in report.entries.enumerated() {
      table.rows.append(
        [.text(mark(index)), .text(label(candidates[index]))]
          + Criterion.allCases.map { .number(entry.scores[$0.axis], decimals: 1) }
          + [
            .text(entry.standing.name(language)), .text(standings[index].name(language)),
          ]
      )
    }
    let outside = report.entries.indices.filter { index in
      report.entries[index].scores.min() < 0 || report.entries[index].scores.max() > 100
    }
    table.notes = [WeightPhrase.standingLegend[language]]
    if !outside.isEmpty {
      table.notes.append(
        WeightPhrase.outsideScale[language].filled(outside.map(mark).joined(separator: ", "))
      )
    }
    return table
  }

  /// How many weights each plan wins, and which.
  func areas() -> OutputTable {
    let hasBounds = report.entries[0].certain != nil
    var columns = [
      OutputTable.Column("mark", ""), heading("best", WeightPhrase.bestShare[language]),
    ]
    if hasBounds {
      columns += [
        heading("certain", WeightPhrase.certainShare[language]),
        heading("possible", WeightPhrase.possibleShare[language]),
      ]
    }
    columns += Criterion.allCases.map { .init($0.rawValue, $0.name(language)) }
    columns.append(heading("central", WeightPhrase.centralWeights[language]))
    var table = OutputTable(key: "weights", title: areasTitle, columns: columns)
    for (index, entry) in report.entries.enumerated() {
      var row: [OutputTable.Cell] = [.text(mark(index)), share(entry.best)]
      if let certain = entry.certain, let possible = entry.possible {
        row += [share(certain), share(possible)]
      }
      row += Criterion.allCases.map { criterion in
        .text(
          entry.best.polygon.range(of: criterion).map { range in
            let low = numbers.text(100 * range.low, decimals: 0)
            let high = numbers.text(100 * range.high, decimals: 0)
            return low == high ? low : "\(low)-\(high)"
          } ?? "–"
        )
      }
      row.append(.text(entry.central.map(text) ?? "–"))
      table.rows.append(row)
    }
    table.notes = [WeightPhrase.weightOrderNote[language]]
    if hasBounds { table.notes.append(WeightPhrase.intervalNote[language]) }
    if let equalNote { table.notes.append(equalNote) }
    return table
  }

  private func share(_ part: WeightReport.Part) -> OutputTable.Cell {
    .number(100 * part.share, decimals: 1)
  }

  /// What choosing each plan may cost, at most and at least.
  func regrets() -> OutputTable {
    var table = OutputTable(
      key: "regrets",
      title: WeightPhrase.regretTitle[language],
      columns: [
        .init("mark", ""), heading("greatestRegret", WeightPhrase.greatestRegret[language]),
        heading("greatestAt", WeightPhrase.atWeights[language]),
        heading("greatestTo", WeightPhrase.comparedWith[language]),
        heading("leastRegret", WeightPhrase.leastRegret[language]),
        heading("leastAt", WeightPhrase.atWeights[language]),
        heading("leastTo", WeightPhrase.comparedWith[language]),
      ]
    )
    for (index, entry) in report.entries.enumerated() {
      table.rows.append(
        [.text(mark(index))] + cells(entry.greatestRegret) + cells(entry.leastRegret)
      )
    }
    table.notes = [minimaxNote]
    return table
  }

  private func cells(_ regret: Regret) -> [OutputTable.Cell] {
    let hasRival = regret.value > 0
    return [
      .number(regret.value, decimals: 1), .text(hasRival ? text(regret.weights) : ""),
      .text(hasRival ? mark(regret.rival) : ""),
    ]
  }

  private var areasTitle: String {
    let title = WeightPhrase.weightAreasTitle[language]
    guard !region.constraints.isEmpty else { return title }
    let names = region.constraints.map(\.text).joined(separator: WeightPhrase.andWord[language])
    return title + ". "
      + WeightPhrase.weightRegionTitle[language].filled(names, percent(region.shareOfAllWeights))
  }

  private var equalNote: String? {
    guard region.polygon.contains(.equal) else { return nil }
    return WeightPhrase.equalWeightsNote[language].filled(mark(report.space.winner(at: .equal)))
  }

  private var minimaxNote: String {
    let index = report.minimaxRegret
    return WeightPhrase.minimaxNote[language].filled(
      mark(index),
      numbers.text(report.entries[index].greatestRegret.value, decimals: 2),
      numbers.text(check.regrets[index], decimals: 2),
      numbers.text(Double(check.programCount), decimals: 0),
      check.greatestDifference < 1e-9 ? "< 1e-9" : "\(check.greatestDifference)"
    )
  }

  /// The share of the weights at which each plan takes each rank.
  func ranks() -> OutputTable {
    let shown = candidates.count <= 9 ? candidates.count : 8
    var table = OutputTable(
      key: "ranks",
      title: WeightPhrase.ranksTitle[language],
      columns: [.init("mark", "")] + (1...shown).map { .init("rank\($0)", "\($0).") }
    )
    if shown < candidates.count {
      table.columns.append(heading("later", WeightPhrase.later[language]))
    }
    for (index, entry) in report.entries.enumerated() {
      var row: [OutputTable.Cell] = [.text(mark(index))]
      row += entry.ranks.prefix(shown).map { .number(100 * $0, decimals: 1) }
      if shown < candidates.count {
        row.append(.number(100 * entry.ranks.dropFirst(shown).reduce(0, +), decimals: 1))
      }
      table.rows.append(row)
    }
    return table
  }
}

extension WeightStanding {
  /// The class in words.
  func name(_ language: Language) -> String {
    switch self {
    case .supported: WeightPhrase.supported[language]
    case .unsupported: WeightPhrase.unsupported[language]
    case .dominated: WeightPhrase.dominatedStanding[language]
    }
  }
}
