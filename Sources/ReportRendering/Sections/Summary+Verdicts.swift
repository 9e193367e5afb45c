// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What the consistent data say of each plan's differences to today.
extension ReportWriter {
  /// The difference of a plan to today with its band and unit.
  func differenceText(_ position: Int, _ criterion: Criterion) -> Inline {
    let difference = difference(position, criterion)
    let text = band(
      difference.band,
      decimals: criterion.decimals,
      isSigned: true,
      provenance(of: criterion)
    )
    let unit: VerdictPhrase = criterion == .efficiency ? .money : .points
    return Inline(unit[language], filling: [text])
  }

  func difference(_ position: Int, _ criterion: Criterion) -> Difference {
    comparison.scores[position].differences[criterion] ?? Difference(Band(0))
  }

  /// One sentence for each criterion: the verdict and the difference that it rests on.
  func verdictSentences(_ position: Int) -> [Inline] {
    Criterion.allCases.map { criterion in
      let standing = DifferenceStanding(difference(position, criterion))
      let subject = Inline(criterion.definite[language])
      let filling =
        standing == .unchanged ? [subject] : [subject, differenceText(position, criterion)]
      return Inline(standing.sentence[language], filling: filling).sentence
    }
  }

  /// The verdicts in as few words as hold them: criteria of one verdict together.
  func verdictWords(_ position: Int) -> Inline {
    let standings = Criterion.allCases.map { DifferenceStanding(difference(position, $0)) }
    if let first = standings.first, standings.allSatisfy({ $0 == first }) {
      return Inline(VerdictPhrase.inAllThree[language], filling: [Inline(first.words[language])])
    }
    let parts = DifferenceStanding.allCases.compactMap { standing -> Inline? in
      let criteria = zip(Criterion.allCases, standings).filter { $0.1 == standing }.map(\.0)
      guard !criteria.isEmpty else { return nil }
      return Inline(
        VerdictPhrase.shortIn[language],
        filling: [Inline(standing.words[language]), lowercased(criteria)]
      )
    }
    return parts.joined(separator: "; ")
  }

  /// The message of the verdicts on one plan.
  func verdictHeadline(_ position: Int) -> Inline {
    let standings = Criterion.allCases.map { DifferenceStanding(difference(position, $0)) }
    let kinds = DifferenceStanding.allCases.filter(standings.contains)
    if kinds == [.undecided] { return Inline(VerdictPhrase.headlineUndecided[language]) }
    if kinds == [.unchanged] { return Inline(VerdictPhrase.headlineUnchanged[language]) }
    return kinds.map { kind in
      let criteria = zip(Criterion.allCases, standings).filter { $0.1 == kind }.map(\.0)
      return Inline(kind.headline[language], filling: [lowercased(criteria)])
    }.joined(separator: "; ").capitalized
  }

  /// The message of the verdicts on several plans.
  func verdictHeadline(of positions: Range<Int>) -> Inline {
    let standings = positions.flatMap { position in
      Criterion.allCases.map { DifferenceStanding(difference(position, $0)) }
    }
    let counted = provenance(countedIn: VerdictPhrase.differencesCounted[language])
    let all = count(standings.count, counted)
    let sure = standings.count { $0.isSure }
    if standings.allSatisfy({ $0 == .unchanged }) {
      return Inline(VerdictPhrase.plansUnchanged[language])
    }
    switch sure {
    case 0: return Inline(VerdictPhrase.plansUndecided[language])
    case standings.count: return Inline(VerdictPhrase.plansAllSure[language])
    case 1: return Inline(VerdictPhrase.planOneSure[language], filling: [all])
    default:
      return Inline(VerdictPhrase.plansSomeSure[language], filling: [count(sure, counted), all])
    }
  }

  private func lowercased(_ criteria: [Criterion]) -> Inline {
    listed(criteria.map { Inline($0.name(language).lowercased()) })
  }
}

/// What the consistent data say of a difference to today.
enum DifferenceStanding: CaseIterable {
  case better, possiblyBetter, worse, possiblyWorse, unchanged, undecided

  init(_ difference: Difference) {
    self =
      switch (difference.verdict, difference.verdictWorse) {
      case (.necessarily, _): .better
      case (_, .necessarily): .worse
      case (.possibly, .possibly): .undecided
      case (.possibly, .not): .possiblyBetter
      case (.not, .possibly): .possiblyWorse
      case (.not, .not): .unchanged
      }
  }

  /// Whether no data turn it.
  var isSure: Bool { self == .better || self == .worse || self == .unchanged }

  /// The sentence, with places for the criterion and, unless nothing changes, the difference.
  var sentence: VerdictPhrase {
    switch self {
    case .better: .better
    case .worse: .worse
    case .possiblyBetter: .possiblyBetter
    case .possiblyWorse: .possiblyWorse
    case .undecided: .undecided
    case .unchanged: .unchanged
    }
  }

  /// The verdict in a word or two.
  var words: VerdictPhrase {
    switch self {
    case .better: .shortBetter
    case .worse: .shortWorse
    case .possiblyBetter: .shortPossiblyBetter
    case .possiblyWorse: .shortPossiblyWorse
    case .undecided: .shortUndecided
    case .unchanged: .shortUnchanged
    }
  }

  /// The verdict as a part of a headline, with a place for the criteria.
  var headline: VerdictPhrase {
    switch self {
    case .better: .headlineBetter
    case .worse: .headlineWorse
    case .possiblyBetter: .headlinePossiblyBetter
    case .possiblyWorse: .headlinePossiblyWorse
    case .undecided: .headlineRest
    case .unchanged: .headlineSame
    }
  }
}

extension Criterion {
  /// The criterion as the subject of a sentence.
  var definite: VerdictPhrase {
    switch self {
    case .coherence: .theCoherence
    case .balance: .theBalance
    case .efficiency: .theEfficiency
    }
  }
}
