// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Testing

@testable import ReportRendering
@testable import Wording

@Suite struct `The waterfall` {
  private let numbers = NumberText(language: .danish)

  private func number(_ value: Double, isSigned: Bool = true) -> Inline {
    Inline([
      .number(numbers.text(value, decimals: 0, isSigned: isSigned), .derivation("Beregnet."))
    ])
  }

  private func amount(_ best: Double?, _ lower: Double = 0, _ upper: Double = 0)
    -> Waterfall.Amount
  {
    guard let best else {
      return Waterfall.Amount(band: Band(0), best: Inline(), range: Inline())
    }
    let band = Band(best: best, lower: min(lower, best), upper: max(upper, best))
    return Waterfall.Amount(
      band: band,
      best: number(best),
      range: number(band.lower) + " til " + number(band.upper)
    )
  }

  private func row(_ name: String, _ amounts: [Waterfall.Amount]) -> Waterfall.Row {
    Waterfall.Row(name: Inline(name), amounts: amounts)
  }

  private func waterfall(
    _ panels: [String],
    _ terms: [Waterfall.Row],
    _ result: Waterfall.Row,
    beside comparison: Waterfall.Row? = nil
  ) -> Waterfall {
    Waterfall(
      panels: panels.enumerated().map { index, name in
        Waterfall.Panel(position: index + 1, name: Inline(name: name))
      },
      terms: terms,
      result: result,
      comparison: comparison,
      headings: (Inline("Bedste skøn"), Inline("Hvad data tillader")),
      tick: { value, decimals in number(value, isSigned: false) },
      title: Inline("Titel"),
      description: Inline("Beskrivelse")
    )
  }

  private var one: Waterfall {
    waterfall(
      ["Forslag"],
      [
        row("Regnskab", [amount(148, 0, 1306)]),
        row("En funktion med et navn, som er så langt, at det må skæres af", [amount(90, 8, 448)]),
        row("Arbejdstid tabt ved flytning", [amount(-274, -1497, -25)]),
        row("Opstart", [amount(-20, -60, -5)]),
      ],
      row("Nutidsværdi", [amount(-56, -1588, 1700)]),
      beside: row("Hvis ingen gevinst nås", [amount(-294, -1600, -30)])
    )
  }

  private var several: Waterfall {
    waterfall(
      ["Et forslag med et langt navn over flere linjer", "Kort", "Uden led"],
      [
        row("Regnskab", [amount(148), amount(20), amount(nil)]),
        row("Grøn drift", [amount(nil), amount(67), amount(nil)]),
        row("Koordinering", [amount(-40), amount(-7), amount(nil)]),
        row("Arbejdstid", [amount(-274), amount(-46), amount(nil)]),
      ],
      row("Nutidsværdi", [amount(-166), amount(34), amount(0)])
    )
  }

  private var strip: BandStrip {
    let rows: [(name: String, band: Band, second: Band)] = [
      (
        "Et forslag med et navn, der er så langt, at det skal stå på to linjer i figuren",
        Band(best: 296, lower: -1588, upper: 4950), Band(best: -335, lower: -1681, upper: -34)
      ),
      ("Kort", Band(best: 4, lower: -49, upper: 55), Band(best: -27, lower: -142, upper: -2)),
    ]
    return BandStrip(
      rows: rows.enumerated().map { index, row in
        func text(_ band: Band) -> Inline {
          Inline([
            .number(
              numbers.range(band, decimals: 0, isSigned: true),
              .derivation("Beregnet.")
            )
          ])
        }
        return BandStrip.Row(
          position: index + 1,
          name: Inline(name: row.name),
          band: row.band,
          text: text(row.band),
          second: row.second,
          secondText: text(row.second)
        )
      },
      names: (Inline("Nutidsværdi"), Inline("Hvis ingen gevinst nås (grå)")),
      tick: { value, _ in number(value, isSigned: false) },
      title: Inline("Titel"),
      description: Inline("Beskrivelse")
    )
  }

  @Test func `of one plan, with bounds beside it`() throws {
    try GoldenFile.expect(one.drawing(), equals: "waterfall-one.svg")
  }

  @Test func `of several plans on one scale`() throws {
    try GoldenFile.expect(several.drawing(), equals: "waterfall-several.svg")
  }

  @Test func `bands of results`() throws {
    try GoldenFile.expect(strip.drawing(), equals: "band-strip.svg")
  }

  @Test func `labels can be read and stand apart`() {
    for drawing in [one.drawing(), several.drawing(), strip.drawing()] {
      DrawingRules.expectReadable(drawing)
    }
  }

  @Test func `each bar begins where the one above ends, and the result where the last ends`() {
    let bars = several.drawing().shapes.compactMap { shape -> (left: Double, right: Double)? in
      guard case .rectangle(let x, _, let width, let height, let style, _) = shape, height == 12,
        style.stroke != nil
      else { return nil }
      return (x, x + width)
    }
    // The first plan: up, down, down past 0, and the result from there to 0.
    let first = Array(bars.prefix(4))
    #expect(abs(first[0].right - first[1].right) < 0.01)
    #expect(abs(first[1].left - first[2].right) < 0.01)
    #expect(abs(first[2].left - first[3].left) < 0.01)
    #expect(abs(first[3].right - first[0].left) < 0.01)
  }

  @Test func `drawings of a figure can share a scale`() {
    let alone = several.drawing()
    let beside = several.drawing(sharing: [1000])
    #expect(alone != beside)
    // A value of another drawing leaves less room for this one's own bars: each bar of the drawing
    // beside it is as much narrower as the scale is longer.
    func bars(_ shapes: [Drawing.Shape]) -> [Double] {
      shapes.flatMap { shape -> [Double] in
        switch shape {
        // Those without an outline stand behind labels; squares are marks of plans.
        case .rectangle(_, _, let width, let height, let style, _):
          style.stroke == nil || width == height ? [] : [width]
        case .group(_, let members): bars(members)
        case .line, .circle, .path, .outline, .label: []
        }
      }
    }
    let (wide, narrow) = (bars(alone.shapes), bars(beside.shapes))
    #expect(wide.count == narrow.count && wide.contains { $0 > 5 })
    #expect(zip(wide, narrow).allSatisfy { $0 <= 5 || $1 < $0 })
  }
}
