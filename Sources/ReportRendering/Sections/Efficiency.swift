// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Section 6: what the proposals earn and cost, term by term, and what decides the sign.
extension ReportWriter {
  /// What a report's plans are called in running text.
  var noun: (one: Inline, many: Inline) {
    if case .area = subject {
      return (
        Inline(MoneyPhrase.theScenario[language]), Inline(MoneyPhrase.theScenarios[language])
      )
    }
    return (Inline(MoneyPhrase.theProposal[language]), Inline(MoneyPhrase.theProposals[language]))
  }

  /// The name of a plan in a sentence.
  func quotedName(_ position: Int) -> Inline {
    Inline(ProposalPhrase.quoted[language], filling: [name(ofPlan: position)])
  }

  /// What the first column of a table of plans is called.
  var planHeading: Inline {
    if case .area = subject { return Inline(Phrase.scenario[language]) }
    return Inline(Phrase.plan[language])
  }

  var efficiencySection: Section? {
    var blocks: [Block] = []
    let priced = comparison.subjects.filter { !comparison.moneyTerms[$0].isEmpty }
    if priced.isEmpty {
      let isOne = comparison.subjects.count == 1
      let text: MoneyPhrase = isOne ? .nothingOne : .nothingAll
      blocks.append(
        .paragraph(Inline(text[language], filling: [isOne ? noun.one : noun.many]), .lead)
      )
      blocks.append(.paragraph(counted))
    } else {
      blocks.append(.paragraph(moneyLead(priced), .lead))
      blocks.append(.figure(moneyFigure(priced)))
      blocks += moneyTables(priced).map { .table($0) }
      if comparison.subjects.count == 1 { blocks.append(.table(breakEvenTable(priced))) }
      blocks.append(.paragraph(definition + " " + counted, .small))
    }
    return Section(
      id: "efficiency",
      heading: Inline(Phrase.efficiency[language]),
      blocks: blocks
    )
  }

  /// The break-even values of several plans, to be looked up.
  var efficiencyAppendix: [Section] {
    let priced = comparison.subjects.filter { !comparison.moneyTerms[$0].isEmpty }
    guard comparison.subjects.count > 1, !priced.isEmpty else { return [] }
    return [
      Section(
        id: "break-evens",
        heading: Inline(MoneyPhrase.breakEvenCaption[language]),
        blocks: [.table(breakEvenTable(priced))]
      )
    ]
  }

  // MARK: - In words

  /// What the results are, and what is certain of their signs.
  private func moneyLead(_ priced: [Int]) -> Inline {
    guard comparison.subjects.count > 1 else { return oneLead(comparison.subjects.lowerBound) }
    var sentences = [orderSentence]
    let others = comparison.subjects.filter { !priced.contains($0) }
    if !others.isEmpty {
      sentences.append(
        Inline(
          MoneyPhrase.nothingNames[language],
          filling: [listed(others.map { quotedName($0) })]
        )
      )
    }
    sentences += signSentences(priced)
    if priced.allSatisfy({ isLossWithoutGains($0) }) {
      let whom =
        others.isEmpty
        ? Inline(MoneyPhrase.allOf[language], filling: [noun.many])
        : listed(priced.map { quotedName($0) })
      sentences.append(Inline(MoneyPhrase.withoutGainsNever[language], filling: [whom]))
    }
    return sentences.joined(separator: " ")
  }

  private func value(_ position: Int, _ phrase: MoneyPhrase) -> Inline {
    Inline(
      phrase[language],
      filling: [
        band(
          netPresentValue(position),
          decimals: moneyDecimals,
          isSigned: true,
          provenance(of: .efficiency)
        )
      ]
    )
  }

  private func oneLead(_ position: Int) -> Inline {
    var sentences = [value(position, .bestOne)]
    switch MoneySign(netPresentValue(position)) {
    case .gain: sentences.append(Inline(MoneyPhrase.gainOne[language]))
    case .loss: sentences.append(Inline(MoneyPhrase.lossOne[language]))
    case .open:
      sentences.append(Inline(MoneyPhrase.openOne[language], filling: [noun.one]))
    }
    sentences.append(
      Inline(
        MoneyPhrase.withoutGainsOne[language],
        filling: [
          band(
            comparison.moneyBands[position].netPresentValueWithoutGains,
            decimals: moneyDecimals,
            isSigned: true,
            provenance(of: MoneyDerivationPhrase.withoutGains)
          )
        ]
      )
    )
    return sentences.joined(separator: " ")
  }

  /// Which is highest and which lowest, and whether any data turn that.
  private var orderSentence: Inline {
    let ordered = comparison.subjects.sorted {
      let (one, other) = (netPresentValue($0).best, netPresentValue($1).best)
      return one == other ? $0 < $1 : one > other
    }
    let (highest, lowest) = (ordered[0], ordered[ordered.count - 1])
    let difference = netPresentValue(highest).best - netPresentValue(lowest).best
    guard difference > Accuracy.rounding else {
      return Inline(MoneyPhrase.bestEqual[language], filling: [noun.many])
    }
    let isCertain =
      comparison.differences[highest, lowest, .efficiency].low > Accuracy.rounding
    return Inline(
      MoneyPhrase.bestHighest[language],
      filling: [quotedName(highest), quotedName(lowest)]
    ) + Inline((isCertain ? MoneyPhrase.orderCertain : .orderOpen)[language])
  }

  private func signSentences(_ priced: [Int]) -> [Inline] {
    let signs = priced.map { MoneySign(netPresentValue($0)) }
    func names(_ sign: MoneySign) -> Inline {
      listed(zip(priced, signs).filter { $0.1 == sign }.map { quotedName($0.0) })
    }
    if signs.allSatisfy({ $0 == .open }), priced.count == comparison.subjects.count {
      return [Inline(MoneyPhrase.openAll[language], filling: [noun.many])]
    }
    let phrases: [(MoneySign, MoneyPhrase)] = [
      (.gain, .gainNames), (.loss, .lossNames), (.open, .openNames),
    ]
    return phrases.filter { signs.contains($0.0) }.map { sign, phrase in
      Inline(phrase[language], filling: [names(sign)])
    }
  }

  private func isLossWithoutGains(_ position: Int) -> Bool {
    MoneySign(comparison.moneyBands[position].netPresentValueWithoutGains) == .loss
  }

  /// What the value is, with the period and the rate.
  private var definition: Inline {
    Inline(
      MoneyPhrase.definition[language],
      filling: [
        horizon,
        number(
          dataSet.parameters.discountRate.best,
          decimals: 1,
          provenance(of: dataSet.parameters.discountRate)
        ),
      ]
    )
  }

  /// What the model counts, and what it does not.
  private var counted: Inline {
    let ramp = Provenance.derivation(MoneyDerivationPhrase.ramp[language])
    return Inline(
      MoneyPhrase.counted[language],
      filling: [count(dataSet.parameters.rampYears, ramp)]
    )
  }

  /// The number of years over which money is counted.
  var horizon: Inline {
    count(
      dataSet.parameters.horizonYears,
      .derivation(MoneyDerivationPhrase.horizon[language])
    )
  }

  // MARK: - Numbers

  /// A plan's net present value, with its band.
  func netPresentValue(_ position: Int) -> Band {
    comparison.scores[position].criteria[.efficiency] ?? Band(0)
  }

  /// Decimals of amounts: small ones are told apart by tenths of a million.
  var moneyDecimals: Int {
    comparison.subjects.contains { abs(netPresentValue($0).best) >= 100 } ? 0 : 1
  }

  /// The message of the figure.
  func moneyHeadline(_ priced: [Int]) -> Inline {
    let bands = priced.map(netPresentValue)
    let signs = bands.map(MoneySign.init)
    let isOne = comparison.subjects.count == 1
    let isGain = bands.allSatisfy { $0.best > 0 }
    let isLoss = bands.allSatisfy { $0.best < 0 }
    let isOpen = signs.contains(.open)
    if isOne {
      let phrase: MoneyPhrase =
        isGain
        ? (isOpen ? .headlineGainOpen : .headlineGainCertain)
        : (isOpen ? .headlineLossOpen : .headlineLossCertain)
      return Inline(phrase[language])
    }
    guard isGain || isLoss, priced.count == comparison.subjects.count else {
      return Inline(MoneyPhrase.headlineMixed[language], filling: [noun.many])
    }
    let phrase: MoneyPhrase =
      isGain
      ? (isOpen ? .headlineAllGainOpen : .headlineAllGainCertain)
      : (isOpen ? .headlineAllLossOpen : .headlineAllLossCertain)
    return Inline(phrase[language], filling: [noun.many])
  }
}

/// What is certain of a net present value.
enum MoneySign: Hashable {
  case gain, loss, open

  init(_ band: Band) {
    self =
      band.lower > Accuracy.rounding
      ? .gain : band.upper < -Accuracy.rounding ? .loss : .open
  }
}
