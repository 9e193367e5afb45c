// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What single assumptions do to the differences to today.
extension ReportWriter {
  /// The assumptions whose ends give a subject's difference different signs, by criterion; each once,
  /// those that move most first.
  func turningAssumptions(_ criterion: Criterion) -> [Int] {
    let turning = rankedSensitivities(criterion).filter { row in
      row.bars.contains { $0.ends.low < -Accuracy.rounding && $0.ends.high > Accuracy.rounding }
    }
    return turning.map(\.assumption)
  }

  /// The assumptions that move a difference so much that it can be read, with a bar for each subject.
  func rankedSensitivities(_ criterion: Criterion) -> [(assumption: Int, bars: [Tornado.Bar])] {
    let subjects = Array(comparison.subjects)
    var rows: [Int: [Tornado.Bar]] = [:]
    let flat = subjects.map { position -> Tornado.Bar in
      let best = difference(position, criterion).band.best
      return Tornado.Bar(
        plan: subjects.count > 1 ? position : nil,
        best: best,
        atLow: best,
        atHigh: best
      )
    }
    for (place, sensitivities) in comparison.sensitivities.enumerated() {
      for sensitivity in sensitivities[criterion] ?? [] {
        rows[sensitivity.assumption, default: flat][place].atLow = sensitivity.atLow
        rows[sensitivity.assumption, default: flat][place].atHigh = sensitivity.atHigh
      }
    }
    func swing(_ bars: [Tornado.Bar]) -> Double { bars.map(\.swing).max() ?? 0 }
    return rows.filter { swing($0.value) >= Self.readableSwing }
      .sorted { (swing($1.value), $0.key) < (swing($0.value), $1.key) }
      .map { (assumption: $0.key, bars: $0.value) }
  }

  /// Less than this, in points or DKK million, is not told.
  private static let readableSwing = 0.05

  /// The rows that the figure shows of a criterion.
  func shownSensitivities(_ criterion: Criterion) -> [(assumption: Int, bars: [Tornado.Bar])] {
    Array(rankedSensitivities(criterion).prefix(comparison.subjects.count > 1 ? 4 : 8))
  }

  /// Where the numbers come from.
  var sensitivityProvenance: Provenance {
    .derivation(AssumptionPhrase.sensitivity[language])
  }

  /// The figure; nil when no assumption moves anything.
  var sensitivityFigure: Figure? {
    let shown = Criterion.allCases.map { ($0, shownSensitivities($0)) }
    guard shown.contains(where: { !$0.1.isEmpty }) else { return nil }
    var drawings = shown.map { panel($0.0, $0.1) }
    if comparison.subjects.count > 1 { drawings.insert(legend, at: 0) }
    return Figure(
      id: "tornado",
      headline: sensitivityHeadline,
      subtitle: Inline(AssumptionPhrase.tornadoSubtitle[language]),
      drawings: drawings,
      table: sensitivityTable(shown)
    )
  }

  private var sensitivityHeadline: Inline {
    let turning = Set(Criterion.allCases.flatMap { turningAssumptions($0) }).sorted()
    let isOne = comparison.subjects.count == 1
    if turning.isEmpty {
      return Inline((isOne ? AssumptionPhrase.tornadoNone : .tornadoNoneOfSeveral)[language])
    }
    if turning.count == 1 {
      return Inline((isOne ? AssumptionPhrase.tornadoOne : .tornadoOneOfSeveral)[language])
    }
    let provenance = Provenance.derivation(
      AssumptionPhrase.sensitivity[language],
      from: turning.map { .assumption(dataSet.assumptions[$0].id) }
    )
    return Inline(
      (isOne ? AssumptionPhrase.tornadoMany : .tornadoManyOfSeveral)[language],
      filling: [count(turning.count, provenance)]
    )
  }

  private var legend: Drawing {
    let names = comparison.subjects.map { (position: $0, name: name(ofPlan: $0)) }
    return PlanLegend(plans: names).drawing(
      width: 900,
      title: Inline(AssumptionPhrase.legendTitle[language]),
      description: names.map(\.name).joined(separator: ", ")
    )
  }

  private func panel(
    _ criterion: Criterion,
    _ rows: [(assumption: Int, bars: [Tornado.Bar])]
  ) -> Drawing {
    let title = heading(of: criterion)
    let values = rows.flatMap(\.bars).flatMap { [$0.best, $0.atLow, $0.atHigh] }
    let greatest = values.map(abs).max() ?? 0
    let decimals = greatest < 20 ? 1 : criterion.decimals
    let value = { (amount: Double) in
      number(amount, decimals: decimals, isSigned: true, sensitivityProvenance)
    }
    let best = rows.first?.bars.first.map {
      Inline(AssumptionPhrase.best[language], filling: [value($0.best)])
    }
    let names = rows.map { Inline(name: dataSet.assumptions[$0.assumption].name[language]) }
    return Tornado(
      title: title,
      zero: Inline(AssumptionPhrase.asToday[language]),
      best: comparison.subjects.count == 1 ? best : nil,
      rows: rows.map {
        .init(name: dataSet.assumptions[$0.assumption].name[language], bars: $0.bars)
      },
      nothing: Inline(AssumptionPhrase.nothingMoves[language]),
      value: value
    ).drawing(
      title: Inline(AssumptionPhrase.tornadoTitle[language], filling: [title]),
      description: rows.isEmpty
        ? Inline(AssumptionPhrase.nothingMoves[language])
        : Inline(
          AssumptionPhrase.tornadoDescription[language],
          filling: [names.joined(separator: ", ")]
        )
    )
  }

  /// A consideration with its unit.
  private func heading(of criterion: Criterion) -> Inline {
    let phrase: AssumptionPhrase =
      switch criterion {
      case .coherence: .coherencePanel
      case .balance: .balancePanel
      case .efficiency: .efficiencyPanel
      }
    return Inline(phrase[language])
  }

  private func sensitivityTable(
    _ shown: [(Criterion, [(assumption: Int, bars: [Tornado.Bar])])]
  ) -> Table {
    let isOne = comparison.subjects.count == 1
    func words(_ phrase: AssumptionPhrase) -> Inline { Inline(phrase[language]) }
    func amount(_ key: String, _ phrase: AssumptionPhrase) -> Table.Column {
      Table.Column(
        key,
        words(phrase),
        .number(decimals: 1, isSigned: true),
        sensitivityProvenance
      )
    }
    var columns = [
      Table.Column("criterion", Inline(Phrase.criterion[language])),
      Table.Column("assumption", words(.assumptionColumn)),
    ]
    if !isOne { columns.append(Table.Column("plan", Inline(Phrase.plan[language]))) }
    columns += [
      Table.Column("interval", words(.intervalColumn)),
      amount("at_low", .atLowColumn), amount("at_best", .atBestColumn),
      amount("at_high", .atHighColumn),
    ]
    var table = Table(id: "tornado-numbers", caption: words(.tableCaption), columns: columns)
    for (criterion, rows) in shown {
      for row in rows {
        let assumption = dataSet.assumptions[row.assumption]
        for bar in row.bars {
          table.rows.append(
            [.text(heading(of: criterion)), .text(link(to: assumption))]
              + (bar.plan.map { [.text(name(ofPlan: $0))] } ?? [])
              + [
                .text(interval(of: assumption)), .number(bar.atLow), .number(bar.best),
                .number(bar.atHigh),
              ]
          )
        }
      }
    }
    return table
  }

  /// An assumption's name that leads to its entry.
  func link(to assumption: Assumption) -> Inline {
    Inline([
      .link(assumption.name[language], to: "#" + NamedAssumption.anchor(assumption.id))
    ])
  }

  /// An assumption's interval.
  func interval(of assumption: Assumption) -> Inline {
    Inline([.number(numbers.text(assumption), .assumption(assumption.id))])
  }
}
