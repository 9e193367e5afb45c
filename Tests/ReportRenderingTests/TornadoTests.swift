// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Testing

@testable import ReportRendering
@testable import Wording

@Suite struct `The tornado` {
  private func tornado(_ rows: [Tornado.Row], best: Double? = nil) -> Drawing {
    let value = { (amount: Double) in
      Inline([
        .number(
          NumberText(language: .danish).text(amount, decimals: 1, isSigned: true),
          .derivation("Beregnet.")
        )
      ])
    }
    return Tornado(
      title: Inline("Sammenhæng, point"),
      zero: Inline("som i dag"),
      best: best.map { Inline("bedste skøn ") + value($0) },
      rows: rows,
      nothing: Inline("Ingen antagelse flytter forskellen"),
      value: value
    ).drawing(title: Inline("Titel"), description: Inline("Beskrivelse"))
  }

  private func bar(_ low: Double, _ best: Double, _ high: Double, plan: Int? = nil) -> Tornado.Bar {
    Tornado.Bar(plan: plan, best: best, atLow: low, atHigh: high)
  }

  private var one: Drawing {
    tornado(
      [
        .init(name: "Vægt på snitflader, der kun nævnes som ulempe", bars: [bar(-3.1, 0.6, 2.2)]),
        .init(
          name: "Et navn, som er så langt, at det ikke kan stå på en linje",
          bars: [bar(2, 0.6, -0.4)]
        ),
        .init(name: "Begge ender over det bedste skøn", bars: [bar(0.9, 0.6, 1.4)]),
        .init(name: "Kun nedad", bars: [bar(0.6, 0.6, 0.1)]),
      ],
      best: 0.6
    )
  }

  private var several: Drawing {
    tornado(
      (0..<4).map { row in
        let scale = 4 - Double(row)
        return .init(
          name: "Antagelse",
          bars: [
            bar(-1.5 * scale, -0.2, scale, plan: 1), bar(2 * scale, 0.3, -scale, plan: 2),
            bar(1, 1, 1, plan: 3),
          ]
        )
      }
    )
  }

  @Test func `of one plan`() throws {
    DrawingRules.expectReadable(one)
    try GoldenFile.expect(one, equals: "tornado-one.svg")
  }

  @Test func `of several plans`() throws {
    DrawingRules.expectReadable(several)
    try GoldenFile.expect(several, equals: "tornado-several.svg")
  }

  @Test func `both ends are written, with the sign that they have`() {
    let texts = one.labels.map(\.text.plain)
    for text in ["−3,1", "+2,2", "−0,4", "+2,0", "+1,4", "+0,1", "bedste skøn +0,6"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test func `a difference on one side of today keeps today in sight`() {
    let drawing = tornado([.init(name: "a", bars: [bar(-9, -8, -7)])])
    #expect(drawing.labels.contains { $0.text.plain == "som i dag" })
    DrawingRules.expectReadable(drawing)
  }

  @Test func `where nothing moves, that is said`() {
    let drawing = tornado([])
    #expect(drawing.labels.map(\.text.plain).contains("Ingen antagelse flytter forskellen"))
    #expect(drawing.height < 60)
  }

  @Test func `the marks of seven plans with long names stand apart`() {
    let legend = PlanLegend(
      plans: (1...7).map { ($0, Inline(name: "Et forslag med et ganske langt navn")) }
    ).drawing(width: 900, title: Inline("t"), description: Inline("d"))
    DrawingRules.expectReadable(legend)
    #expect(legend.height > 40)
  }
}
