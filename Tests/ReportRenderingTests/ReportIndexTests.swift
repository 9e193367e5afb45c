// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import ReportRendering
import TestSupport
import Testing

@Suite struct `Days` {
  @Test(arguments: [
    ("2026-11-21", "21.\u{A0}november 2026", "21\u{A0}November 2026"),
    ("2028-02-29", "29.\u{A0}februar 2028", "29\u{A0}February 2028"),
    ("2000-02-29", "29.\u{A0}februar 2000", "29\u{A0}February 2000"),
    ("2027-03-04", "4.\u{A0}marts 2027", "4\u{A0}March 2027"),
  ])
  func `a day is written as each language does`(
    text: String,
    danish: String,
    english: String
  ) throws {
    let date = try #require(ReportDate(text))
    #expect(date.text(.danish) == danish && date.text(.english) == english)
    #expect(date.iso == text)
  }

  @Test(arguments: [
    "", "2026-11-31", "2027-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "2026-01-0x", "0999-01-01",
    "２026-01-01",
  ])
  func `what is no day is none`(text: String) {
    #expect(ReportDate(text) == nil)
  }
}

@Suite struct `The list of reports` {
  private func document(_ language: Language) throws -> ReportDocument {
    let dataSet = try DataSetReader.read(path: Repository.shippedData)
    let plans = try dataSet.defaultPlans.map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet)).combination
    }
    let index = ReportIndex(
      dataSet,
      [
        ReportIndex.Entry(subject: .plans, combinations: plans, file: "together.html"),
        ReportIndex.Entry(subject: .plan, combinations: [plans[0]], file: "one.html"),
        ReportIndex.Entry(
          subject: .plan,
          combinations: [try Combination(parsing: "2.1+6.3", in: dataSet)],
          file: "two.html"
        ),
        ReportIndex.Entry(subject: .area(5), combinations: [], file: "six.html"),
      ],
      origin: ReportWriter.Origin(version: "9.9", digest: "abc", command: "ressort report --all"),
      language: language
    )
    return index.document(id: "index")
  }

  @Test func `it names each report once, and says what is in it`() throws {
    let danish = try document(.danish)
    #expect(danish.sections.map(\.id) == ["about", "together", "alone", "areas", "made"])
    let html = try HTMLReport().text(of: danish)
    for file in ["together", "one", "two", "six"] {
      #expect(html.components(of: "href=\"\(file).html\"") == 1, "\(file)")
    }
    #expect(html.contains("6\u{A0}Samlet ansvar for drift og brug af byens rum</a>"))
    #expect(html.contains("6.3\u{A0}Flyt af al drift, men ikke myndighed"))
    #expect(html.contains("Opdeling af TMF og samling af BIF og SOF"))
    #expect(html.contains("9.9") && html.contains("SHA-256 abc"))
    // Nothing in it is computed, so that there is nothing to note.
    #expect(danish.provenances.isEmpty && !html.contains("id=\"notes\""))
    #expect(!html.contains("<time"))
  }

  @Test func `a dated page has one line more, and a link to the other language`() throws {
    var english = try document(.english)
    english.date = ReportDate("2026-11-21")
    english.alternate = ReportDocument.Alternate(language: .danish, file: "index.html")
    let html = try HTMLReport().text(of: english)
    #expect(html.contains("datetime=\"2026-11-21\">21\u{A0}November 2026</time>"))
    #expect(html.contains("<a href=\"index.html\" hreflang=\"da\" lang=\"da\">"))
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
