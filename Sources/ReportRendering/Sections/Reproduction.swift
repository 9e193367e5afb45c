// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Wording

extension ReportWriter {
  /// How to make the same file again, and how to look into it.
  var reproductionSection: Section? {
    func term(_ phrase: ReproductionPhrase, _ value: String) -> Inline {
      Inline(phrase[language] + ": ") + Inline(name: value)
    }
    func paragraph(_ phrase: ReproductionPhrase) -> Block { .paragraph(Inline(phrase[language])) }
    let plan = comparison.subjects.first.map { comparison.plans[$0].id } ?? Combination.todayID
    return Section(
      id: "reproduction",
      heading: Inline(ReproductionPhrase.heading[language]),
      blocks: [
        .paragraph(
          [
            Inline(ReproductionPhrase.lead[language]), term(.version, origin.version),
            term(.data, dataSet.id), term(.digest, origin.digest) + ".",
          ].enumerated().reduce(Inline()) { text, part in
            text + (part.offset == 0 ? "" : part.offset == 1 ? " " : "; ") + part.element
          },
          .small
        ),
        .paragraph(Inline(ReproductionPhrase.again[language]), .small), .command(origin.command),
        .paragraph(Inline(ReproductionPhrase.explain[language]), .small),
        .command("ressort explain \(plan) --lang \(language.rawValue)"),
        .paragraph(Inline(ReproductionPhrase.beside[language]), .small),
      ]
    )
  }
}
