// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Scoring
import SpreadsheetExport
import Testing

@Suite struct `CSV files` {
  private func file(_ name: String, _ dialect: CSVDialect, _ tables: [Table] = [Sample.money])
    throws -> String
  {
    let export = ReportExport(
      Sample.document(tables),
      origin: Sample.origin,
      sources: Sample.sources
    )
    return try #require(export.csvFiles(dialect).first { $0.name == name }).text
  }

  @Test func `researchers get commas, points and no mark`() throws {
    #expect(
      try file("money.csv", .research) == """
        plan,value_mio_kr,value_mio_kr_lower,value_mio_kr_upper,staff_pct,is_sum,source\r
        "'=1+1; ""x"", ja",-3.25,-8,1e-07,12,0,"Ansatte: Trykt: »ca. 12 pct.«, d1, side 7."\r
        Hav,,,,,0,Nutidsværdi: ikke offentliggjort\r
        I alt,0.1,,,1234567.5,1,\r

        """
    )
  }

  @Test func `spreadsheets with Danish settings get a mark, semicolons and commas`() throws {
    let text = try file("money.csv", .excel)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.contains("\"'=1+1; \"\"x\"\", ja\";-3,25;-8;1e-07;12;0;"))
    #expect(text.contains("I alt;0,1;;;1234567,5;1;\r\n"))
  }

  @Test(arguments: ["=x", "+x", "-x", "@x", "\tx", "\rx", "\nx"])
  func `no text is a formula`(hostile: String) throws {
    let table = Table(
      id: "t",
      caption: Inline("T"),
      columns: [Table.Column("a", Inline("A"))],
      rows: [[.text(Inline(name: hostile))]]
    )
    for dialect in CSVDialect.allCases {
      let text = try file("t.csv", dialect, [table])
      #expect(text.contains("'" + hostile))
    }
  }

  @Test func `negative numbers are no formulas`() throws {
    #expect(try file("money.csv", .research).contains(",-3.25,"))
  }

  @Test func `a table without own sources has no column for them`() throws {
    let table = Table(
      id: "t",
      caption: Inline("T"),
      columns: [
        Table.Column("a", Inline("A")),
        Table.Column("n", Inline("N"), .number(decimals: 0), .told(Sample.page)),
      ],
      rows: [[.text(Inline("x")), .number(3)]]
    )
    #expect(try file("t.csv", .research, [table]) == "a,n\r\nx,3\r\n")
    #expect(
      try file("columns.csv", .research, [table]) == """
        table,column,meaning,unit,source\r
        t,a,A,tekst,\r
        t,n,N,tal uden enhed,"d1, side 7."\r

        """
    )
  }

  @Test func `a band in a column of numbers has room for its bounds`() throws {
    let table = Table(
      id: "t",
      caption: Inline("T"),
      columns: [Table.Column("n", Inline("N"), .number(decimals: 0))],
      rows: [[.band(Band(best: 2, lower: 1, upper: 3))], [.number(4)], [.text(Inline("nej"))]]
    )
    #expect(
      try file("t.csv", .research, [table]) == "n,n_lower,n_upper\r\n2,1,3\r\n4,,\r\n,,\r\n"
    )
  }

  @Test func `the files tell what they are`() throws {
    let about = try file("about.csv", .research)
    for words in [
      "Datasæt,Data & søn\r\n", "Program,Ressort 1.0\r\n", "Dataenes fingeraftryk,abc\r\n",
      ",ressort report a\r\n", "Indhold,\r\n", "Dokumentet d1,\"A & B, Somebody, 1901\"\r\n",
      "Tabellen money,Penge En bemærkning.\r\n",
    ] {
      #expect(about.contains(words), "\(words)")
    }
    let columns = try file("columns.csv", .research)
    #expect(
      columns.contains(
        """
        money,value_mio_kr,Nutidsværdi (mio. kr.),mio. kr.,Antagelsen rate.\r
        money,value_mio_kr_lower,"Nutidsværdi, nedre grænse (mio. kr.)",mio. kr.,Som kolonnen value_mio_kr.\r

        """
      )
    )
    #expect(!about.contains("Dokumentet d2"))
    #expect(columns.contains("money,staff_pct,Ansatte (%),%,Står i hver række.\r\n"))
  }

  @Test func `files come in the order of the report`() {
    let other = Table(id: "a", caption: Inline("A"), columns: [Table.Column("a", Inline("A"))])
    let export = ReportExport(
      Sample.document([Sample.money, other]),
      origin: Sample.origin,
      sources: []
    )
    let names = export.csvFiles(.research).map(\.name)
    #expect(names == ["about.csv", "money.csv", "a.csv", "columns.csv"])
  }

  @Test func `figures lead to the files of their numbers`() throws {
    var document = Sample.document()
    let drawing = Drawing(width: 1, height: 1, title: Inline("t"), description: Inline("d"))
    document.sections[0].blocks = [
      .figure(
        Figure(
          id: "f",
          headline: Inline("H"),
          subtitle: Inline("S"),
          drawings: [drawing],
          table: Sample.money
        )
      )
    ]
    let html = try HTMLReport()
    #expect(!html.text(of: document).contains("money.csv"))
    let linked = html.text(of: document, csvFolder: "../tal og \"alt\"")
    #expect(linked.contains("<a href=\"../tal%20og%20%22alt%22/money.csv\">Hent tallene"))
    #expect(html.text(of: document, csvFolder: "").contains("<a href=\"money.csv\">"))
  }
}
