// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Testing

@testable import ReportRendering

@Suite struct `Notes` {
  private func text(_ provenance: Provenance, _ language: Language = .danish) -> String {
    notes(language).pieces(provenance).map(\.text).joined()
  }

  private func notes(_ language: Language) -> NoteText {
    NoteText(
      ReportDocument(
        id: "r",
        language: language,
        title: Inline(),
        subtitle: Inline(),
        dataSetName: "",
        sections: [],
        assumptions: (1...9).map {
          NamedAssumption(id: "a\($0)", number: $0, name: "Navn \($0)", interval: "1–2 årsværk")
        },
        documents: [NamedDocument(id: "d", title: "Analysen")]
      )
    )
  }

  private func page(_ page: String) -> SourceReference {
    SourceReference(document: "d", page: page)
  }

  @Test func `a printed figure stands as printed with its page`() {
    let printed = Provenance.printed(figure: "ca. 150 årsværk", page("25"))
    #expect(text(printed) == "Trykt: »ca. 150 årsværk«, Analysen, side\u{a0}25.")
    #expect(text(printed, .english) == "Printed: “ca. 150 årsværk”, Analysen, page\u{a0}25.")
  }

  @Test func `what a source tells stands with its title and page, or its heading`() {
    #expect(text(.told(page("25-26")), .english) == "Analysen, pages\u{a0}25-26.")
    #expect(text(.told(page("Bilag 1"))) == "Analysen, Bilag 1.")
  }

  @Test func `an assumption stands with its mark, name and interval, and leads to its entry`() {
    #expect(text(.assumption("a3")) == "Antaget: A3 Navn 3, 1–2 årsværk.")
    let links = notes(.danish).pieces(.assumption("a3")).compactMap(\.target)
    #expect(links == ["#a-a3"])
  }

  @Test func `a computation names what it rests on, each document once and each figure once`() {
    let parts: [Provenance] = [
      .printed(figure: "4", page("7")), .assumption("a1"), .printed(figure: "5", page("7")),
      .derivation("Gange", from: [.printed(figure: "4", page("7")), .assumption("a2")]),
      .told(page("9")), .told(page("8")), .derivation("4 - 2"),
    ]
    #expect(
      text(.derivation("Beregnet.", from: parts)) == """
        Beregnet. Trykte tal: Analysen, side\u{a0}7: »4«, »5«; side\u{a0}9, 8. \
        Antagelser: A1 Navn 1, A2 Navn 2. Udledt: 4 - 2.
        """
    )
  }

  @Test func `many assumptions are told by their marks`() {
    let parts = (1...9).map { Provenance.assumption("a\($0)") }
    #expect(
      text(.derivation("Sum", from: parts))
        == "Sum. Antagelser: A1, A2, A3, A4, A5, A6, A7, A8, A9."
    )
  }

  @Test func `what the report has no entry for leads nowhere`() {
    let pieces = notes(.danish).pieces(
      .derivation("Sum", from: [.assumption("x"), .told(.init(document: "y", page: "1"))])
    )
    #expect(pieces.allSatisfy { $0.target == nil })
    #expect(pieces.map(\.text).joined() == "Sum. Kilder: y, side\u{a0}1. Antaget: x.")
  }
}
