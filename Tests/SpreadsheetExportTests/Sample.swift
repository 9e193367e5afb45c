// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Scoring

/// A small report with every kind of cell, and with names that mean harm.
enum Sample {
  static let page = SourceReference(document: "d1", page: "7")
  static let origin = ReportWriter.Origin(
    version: "1.0",
    digest: "abc",
    command: "ressort report a"
  )
  static let sources = [
    SourceDocument(id: "d1", title: "A & B", publisher: "Somebody", year: 1901),
    SourceDocument(id: "d2", title: "Not cited", publisher: "Somebody", year: 1902),
  ]

  static let money = Table(
    id: "money",
    caption: Inline("Penge"),
    columns: [
      Table.Column("plan", Inline("Forslag")),
      Table.Column(
        "value",
        Inline("Nutidsværdi"),
        unit: "mio. kr.",
        .band(decimals: 1, isSigned: true),
        .assumption("rate")
      ),
      Table.Column("staff", Inline("Ansatte"), unit: "%", .number(decimals: 0)),
    ],
    rows: [
      [
        .text(Inline(name: "=1+1; \"x\", ja")), .band(Band(best: -3.25, lower: -8, upper: 1e-7)),
        .number(12, .printed(figure: "ca. 12 pct.", page)),
      ],
      [.text(Inline("Hav")), .none("ikke offentliggjort"), .number(.infinity)],
      [.text(Inline("I alt")), .number(0.1), .number(1_234_567.5)],
    ],
    totalRows: 1,
    notes: [Inline("En bemærkning.")]
  )

  static func document(_ tables: [Table] = [money]) -> ReportDocument {
    ReportDocument(
      id: "r",
      language: .danish,
      title: Inline("Rapport"),
      subtitle: Inline(),
      dataSetName: "Data & søn",
      sections: [
        Section(id: "s", heading: Inline("Afsnit"), blocks: tables.map { .table($0) })
      ]
    )
  }
}
