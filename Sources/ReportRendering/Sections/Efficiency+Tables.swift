// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The tables of section 6, and where amounts of money come from.
extension ReportWriter {
  /// A row of the table of amounts.
  private struct AmountRow {
    var key: String
    var name: MoneyPhrase
    var isSigned: Bool
    var provenance: Provenance
    var band: (Int) -> Band
  }

  private var amountRows: [AmountRow] {
    [
      AmountRow(
        key: "npv",
        name: .value,
        isSigned: true,
        provenance: provenance(of: .efficiency),
        band: netPresentValue
      ),
      AmountRow(
        key: "npv-without-gains",
        name: .withoutGains,
        isSigned: true,
        provenance: provenance(of: MoneyDerivationPhrase.withoutGains)
      ) { comparison.moneyBands[$0].netPresentValueWithoutGains },
      AmountRow(
        key: "one-off",
        name: .oneOff,
        isSigned: false,
        provenance: provenance(of: MoneyDerivationPhrase.oneOff)
      ) { comparison.moneyBands[$0].oneOffCost },
      AmountRow(
        key: "yearly-gain",
        name: .yearlyGain,
        isSigned: true,
        provenance: provenance(of: MoneyDerivationPhrase.yearlyGain)
      ) { comparison.moneyBands[$0].yearlyGain },
      AmountRow(
        key: "yearly-coordination",
        name: .yearlyRunning,
        isSigned: false,
        provenance: provenance(of: MoneyDerivationPhrase.yearlyRunning)
      ) { comparison.moneyBands[$0].yearlyRunning },
    ]
  }

  /// The amounts of each plan; the results with bands are in the figure, which says more of them.
  func moneyTables(_ priced: [Int]) -> [Table] {
    let decimals = moneyDecimals
    let rows = amountRows.filter { !$0.key.hasPrefix("npv") }
    var table = Table(
      id: "money-numbers",
      caption: Inline(MoneyPhrase.numbersCaption[language]),
      columns: []
    )
    if comparison.subjects.count == 1 {
      table.columns = [
        Table.Column("amount", Inline(Phrase.what[language])),
        Table.Column(
          "value",
          Inline(MoneyPhrase.millions[language]),
          .band(decimals: decimals, isSigned: false)
        ),
      ]
      table.rows =
        rows.map { [.text(Inline($0.name[language])), .band($0.band(priced[0]), $0.provenance)] }
        + [[.text(Inline(MoneyPhrase.payback[language])), .text(payback(priced[0]))]]
      return [table]
    }
    table.columns = [Table.Column("plan", planHeading)]
    table.columns += rows.map {
      Table.Column(
        $0.key,
        Inline($0.name[language]),
        .band(decimals: decimals, isSigned: $0.isSigned),
        $0.provenance
      )
    }
    table.columns.append(Table.Column("payback", Inline(MoneyPhrase.payback[language])))
    table.rows = priced.map { position in
      [.text(name(ofPlan: position))] + rows.map { .band($0.band(position)) }
        + [.text(payback(position))]
    }
    return [table]
  }

  private func payback(_ position: Int) -> Inline {
    let provenance = provenance(of: MoneyDerivationPhrase.payback)
    return switch comparison.scores[position].efficiency.paybackYear {
    case nil: Inline(MoneyPhrase.paybackNever[language], filling: [horizon])
    case 0: Inline(MoneyPhrase.paybackNothing[language])
    case let year?:
      Inline(MoneyPhrase.paybackYear[language], filling: [count(year, provenance)])
    }
  }

  // MARK: - Break-even values

  private func parameter(
    _ parameter: EfficiencySummary.Parameter
  ) -> (quantity: Quantity, name: MoneyPhrase, unit: MoneyPhrase, scale: Double, decimals: Int) {
    let parameters = dataSet.parameters
    return switch parameter {
    case .realization: (parameters.realization, .realization, .percent, 100, 0)
    case .costPerFTE: (parameters.costPerFTE, .costPerFTE, .millionAYear, 1, 2)
    case .shareOfYearLost: (parameters.shareOfYearLost, .shareOfYearLost, .percent, 100, 0)
    case .startupCost: (parameters.startupCost, .startupCost, .million, 1, 0)
    }
  }

  private func assumed(_ parameter: EfficiencySummary.Parameter) -> Inline {
    let (quantity, _, _, scale, decimals) = self.parameter(parameter)
    return band(
      Band(best: quantity.best * scale, lower: quantity.low * scale, upper: quantity.high * scale),
      decimals: decimals,
      provenance(of: quantity)
    )
  }

  private func breakEven(_ parameter: EfficiencySummary.Parameter, _ position: Int) -> Inline {
    let (quantity, _, _, scale, decimals) = self.parameter(parameter)
    let values = comparison.scores[position].efficiency.breakEvens
    guard let found = values.first(where: { $0.parameter == parameter }), let value = found.value
    else { return Inline(MoneyPhrase.noBreakEven[language]) }
    let text = number(
      value * scale,
      decimals: decimals,
      .derivation(
        MoneyDerivationPhrase.breakEven[language],
        from: [provenance(of: quantity)]
      )
    )
    return found.isInsideInterval
      ? Inline(MoneyPhrase.inside[language], filling: [text]) : text
  }

  /// At which value of each assumption the net present value is 0.
  func breakEvenTable(_ priced: [Int]) -> Table {
    let parameters = EfficiencySummary.Parameter.allCases
    func unit(_ phrase: MoneyPhrase) -> String { phrase[language] }
    var table = Table(
      id: "break-even",
      caption: Inline(MoneyPhrase.breakEvenCaption[language]),
      columns: [],
      notes: [Inline(MoneyPhrase.insideNote[language])]
    )
    if comparison.subjects.count == 1 {
      table.columns = [
        Table.Column("assumption", Inline(MoneyPhrase.parameter[language])),
        Table.Column("assumed", Inline(MoneyPhrase.assumedValue[language])),
        Table.Column("break-even", Inline(MoneyPhrase.breakEven[language])),
      ]
      table.rows = parameters.map { parameter in
        let (_, name, phrase, _, _) = self.parameter(parameter)
        return [
          .text(Inline("\(name[language]), \(unit(phrase))")), .text(assumed(parameter)),
          .text(breakEven(parameter, priced[0])),
        ]
      }
    } else {
      table.columns = [Table.Column("plan", planHeading)]
      table.columns += parameters.map { parameter in
        let (_, name, phrase, _, _) = self.parameter(parameter)
        return Table.Column(parameter.rawValue, Inline(name[language]), unit: unit(phrase))
      }
      table.rows =
        [[.text(Inline(MoneyPhrase.assumedRow[language]))] + parameters.map { .text(assumed($0)) }]
        + priced.map { position in
          [.text(name(ofPlan: position))] + parameters.map { .text(breakEven($0, position)) }
        }
    }
    return table
  }

  // MARK: - Provenance

  /// Where an amount comes from that is summed over a plan.
  func provenance(of derivation: MoneyDerivationPhrase) -> Provenance {
    let parameters = dataSet.parameters
    let running = Strength.allCases.compactMap { parameters.coordinationFTE[$0] }
    let quantities: [Quantity] =
      switch derivation {
      case .withoutGains:
        [parameters.costPerFTE, parameters.shareOfYearLost, parameters.startupCost] + running
      case .yearlyGain: [parameters.costPerFTE, parameters.realization]
      case .yearlyRunning: [parameters.costPerFTE] + running
      case .oneOff: [parameters.costPerFTE, parameters.shareOfYearLost, parameters.startupCost]
      case .horizon, .ramp, .function, .otherFunctions, .coordination, .transfer, .startup,
        .payback, .breakEven:
        []
      }
    return .derivation(
      derivation[language],
      from: quantities.map { provenance(of: $0) }.unique
    )
  }

  /// Where a term of the net present value comes from.
  func provenance(of kind: Comparison.MoneyTerm.Kind) -> Provenance {
    let parameters = dataSet.parameters
    let running = Strength.allCases.compactMap { parameters.coordinationFTE[$0] }
    let (words, quantities): (String, [Quantity]) =
      switch kind {
      case .function(let index):
        (
          MoneyDerivationPhrase.function[language]
            .filled(dataSet.functions[index].name[language]),
          dataSet.functions[index].tasks.map { dataSet.tasks[$0].fte } + [
            dataSet.functions[index].saving, parameters.costPerFTE, parameters.realization,
            parameters.discountRate,
          ]
        )
      case .coordination:
        (
          MoneyDerivationPhrase.coordination[language],
          running + [parameters.costPerFTE, parameters.discountRate]
        )
      case .transfer:
        (
          MoneyDerivationPhrase.transfer[language],
          [parameters.shareOfYearLost, parameters.costPerFTE]
        )
      case .startup: (MoneyDerivationPhrase.startup[language], [parameters.startupCost])
      }
    return .derivation(words, from: quantities.map { provenance(of: $0) }.unique)
  }
}
