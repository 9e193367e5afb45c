// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import OrganizationModel
import TestSupport
import Testing
import Wording

/// The words of both languages, subject by subject; the compiler holds that no wording is missing.
@Suite struct `Words` {
  private struct Subject {
    let name: String
    /// What each word is in Danish and English.
    let words: [(key: String, danish: String, english: String)]
    /// Whether digits may stand in them.
    let mayHoldDigits: Bool

    init<Words: Worded & CaseIterable>(_ words: Words.Type, mayHoldDigits: Bool = false) {
      name = "\(words)"
      self.words = words.allCases.map { ("\($0)", $0.danish, $0.english) }
      self.mayHoldDigits = mayHoldDigits
    }
  }

  private static let subjects = [
    Subject(ArgumentPhrase.self),
    Subject(AssumptionPhrase.self),
    Subject(BoardPhrase.self, mayHoldDigits: true),
    Subject(CoherencePhrase.self),
    Subject(CommitteeDerivationPhrase.self, mayHoldDigits: true),
    Subject(CommitteePhrase.self),
    Subject(ComparePhrase.self),
    Subject(DepartmentsPhrase.self),
    Subject(DerivationPhrase.self, mayHoldDigits: true),
    Subject(ErrorAdvice.self),
    Subject(ErrorPhrase.self),
    Subject(ExplainPhrase.self),
    Subject(ExportPhrase.self),
    Subject(FactorPhrase.self),
    Subject(FigureFaultPhrase.self),
    Subject(FigurePhrase.self),
    Subject(FileFaultPhrase.self, mayHoldDigits: true),
    Subject(HighlightPhrase.self),
    Subject(HistoryPhrase.self),
    Subject(ImportPhrase.self, mayHoldDigits: true),
    Subject(KnowledgePhrase.self),
    Subject(MethodPhrase.self),
    Subject(MoneyDerivationPhrase.self, mayHoldDigits: true),
    Subject(MoneyPhrase.self),
    Subject(MonthPhrase.self),
    Subject(MovesPhrase.self),
    Subject(NotePhrase.self),
    Subject(PagePhrase.self),
    Subject(PairPhrase.self),
    Subject(Phrase.self, mayHoldDigits: true),
    Subject(ProposalPhrase.self),
    Subject(RefusalPhrase.self, mayHoldDigits: true),
    Subject(ReportFrontPhrase.self),
    Subject(ReportIndexPhrase.self),
    Subject(ReportJobPhrase.self),
    Subject(ReportPhrase.self),
    Subject(ReproductionPhrase.self),
    Subject(ScalePhrase.self),
    Subject(ScorePanelPhrase.self),
    Subject(SharingPhrase.self),
    Subject(SheetFaultPhrase.self),
    Subject(StandingPhrase.self),
    Subject(StartPhrase.self),
    Subject(StepPhrase.self),
    Subject(SummaryPhrase.self),
    Subject(TaskPhrase.self),
    Subject(TaskSheetPhrase.self),
    Subject(UnitPhrase.self),
    Subject(VerdictPhrase.self),
    Subject(VersionPhrase.self),
    Subject(WeighingPhrase.self),
    Subject(WeightPhrase.self, mayHoldDigits: true),
    Subject(WeightRegionPhrase.self),
  ]

  @Test func `every subject is looked at here`() throws {
    let folder = Repository.root.appendingPathComponent("Sources/Wording")
    let walk = try #require(FileManager.default.enumerator(atPath: folder.path))
    var found: Set<String> = []
    for case let file as String in walk where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n")
      where line.contains("enum ") && line.contains("Worded") {
        let words = line.split { !$0.isLetter }
        if let place = words.firstIndex(of: "enum") { found.insert(String(words[place + 1])) }
      }
    }
    #expect(found == Set(Self.subjects.map(\.name)))
  }

  @Test func `a word says something in both languages, with the same places to fill`() {
    for subject in Self.subjects {
      for word in subject.words {
        let name = "\(subject.name).\(word.key)"
        #expect(!word.danish.isEmpty && !word.english.isEmpty, "\(name)")
        #expect(places(word.danish) == places(word.english), "\(name)")
        for text in [word.danish, word.english] {
          // A heading may be set in by spaces.
          let rest = text.trimmingPrefix(while: { $0 == " " })
          #expect(!rest.contains("  "), "\(name) holds two spaces")
          #expect(!text.contains("\n"), "\(name) holds a line break")
        }
      }
    }
  }

  @Test func `words of reports hold no digits, for every number has its provenance`() {
    for subject in Self.subjects where !subject.mayHoldDigits {
      for word in subject.words {
        let digits = (word.danish + word.english).filter(\.isNumber)
        #expect(digits.isEmpty, "\(subject.name).\(word.key)")
      }
    }
  }

  private func places(_ text: String) -> Int {
    text.split(separator: "{}", omittingEmptySubsequences: false).count - 1
  }
}
