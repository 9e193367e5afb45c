// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Testing
import Wording

@testable import ReportRendering

@Suite struct `Panels of dots` {
  private let provenance = Provenance.assumption("made-up")

  private func number(_ text: String) -> Inline { Inline([.number(text, provenance)]) }

  private func key(_ mark: DotPanels.Key.Mark, _ text: String) -> DotPanels.Key {
    DotPanels.Key(mark: mark, text: Inline(text))
  }

  /// Two plans: one ends a committee and forms another, one moves work between the two of today.
  private var shares: DotPanels {
    DotPanels(
      rows: [
        DotPanels.Row(name: "Kultur- og Fritidsudvalget"),
        DotPanels.Row(name: "Beskæftigelses- og Integrationsudvalget"),
        DotPanels.Row(name: "Teknik- og Planudvalget", remark: "nyt udvalg"),
      ],
      panels: [
        DotPanels.Panel(
          title: Inline(name: "Forvaltning for by, kultur, fritid og nærdemokrati i kommunen"),
          position: 1,
          columns: [Inline("efter")],
          reference: 50,
          cells: [
            DotPanels.Cell(
              today: Band(best: 40, lower: 30, upper: 55),
              after: Band(best: 45, lower: 30, upper: 60),
              labels: [number("45,0")],
              trend: DotPanels.Trend(isUp: true, isCertain: true)
            ),
            DotPanels.Cell(
              today: Band(best: 60, lower: 45, upper: 70),
              after: Band(best: 55, lower: 40, upper: 70),
              labels: [number("55,0")],
              trend: DotPanels.Trend(isUp: false, isCertain: false)
            ), DotPanels.Cell(),
          ]
        ),
        DotPanels.Panel(
          title: Inline(name: "Klimaforvaltning"),
          position: 2,
          columns: [Inline("efter")],
          reference: 50,
          cells: [
            DotPanels.Cell(
              today: Band(best: 40, lower: 30, upper: 55),
              after: Band(best: 40, lower: 30, upper: 55),
              labels: [number("40,0")]
            ),
            DotPanels.Cell(
              today: Band(best: 60, lower: 45, upper: 70),
              labels: [Inline("ophører")]
            ),
            DotPanels.Cell(after: Band(60), labels: [number("60,0")]),
          ]
        ),
      ],
      keys: [
        key(.today, "I dag"), key(.reference, "lige store andele"),
        key(.trend(isCertain: true), "kan kun gå den vej"),
        key(.trend(isCertain: false), "bedste skøn"),
      ],
      hasLanes: true,
      greatest: 70,
      slots: 2,
      provenance: provenance,
      numbers: NumberText(language: .danish)
    )
  }

  private func drawing(_ panels: DotPanels) -> Drawing {
    panels.drawing(title: Inline("Andele"), description: Inline("To forslag."))
  }

  @Test func `bands of two plans are drawn as they were looked at`() throws {
    let drawing = drawing(shares)
    DrawingRules.expectReadable(drawing)
    try GoldenFile.expect(drawing, equals: "dot-panels-shares.svg")
  }

  @Test func `counts of one plan are drawn as they were looked at`() throws {
    let panels = DotPanels(
      rows: [
        DotPanels.Row(name: "Alle borgere, der henvender sig"),
        DotPanels.Row(name: "Lokaludvalgene"),
      ],
      panels: [
        DotPanels.Panel(
          title: Inline(name: "Klimaforvaltning"),
          position: 1,
          columns: [Inline()],
          cells: [
            DotPanels.Cell(today: Band(7), after: Band(1), labels: [number("7 til 1")]),
            DotPanels.Cell(today: Band(1), after: Band(2), labels: [number("1 til 2")]),
          ]
        )
      ],
      keys: [key(.today, "I dag")],
      hasLanes: false,
      greatest: 7,
      slots: 1,
      provenance: provenance,
      numbers: NumberText(language: .danish)
    )
    let drawing = drawing(panels)
    DrawingRules.expectReadable(drawing)
    try GoldenFile.expect(drawing, equals: "dot-panels-counts.svg")
  }

  @Test(arguments: [1, 2, 3])
  func `long names, many rows and wide numbers stay apart`(count: Int) {
    let name =
      "Borgere med pleje fra forvaltningen, med støtte, beskæftigelse og rusmiddelbehandling"
    let cell = DotPanels.Cell(
      today: Band(best: 50, lower: 0, upper: 100),
      after: Band(best: 50, lower: 0, upper: 100),
      labels: count == 1
        ? [number("50,0 (0,0–100,0)"), number("50,0 (0,0–100,0)")] : [number("50,0")],
      trend: DotPanels.Trend(isUp: true, isCertain: false)
    )
    for hasLanes in [true, false] {
      let panels = DotPanels(
        rows: (0..<14).map { DotPanels.Row(name: name, remark: $0 % 2 == 0 ? "nyt udvalg" : "") },
        panels: (1...count).map { position in
          DotPanels.Panel(
            title: Inline(name: name),
            position: position,
            columns: count == 1 ? [Inline("i dag"), Inline("efter")] : [Inline("efter")],
            reference: 14,
            cells: [DotPanels.Cell](repeating: cell, count: 14)
          )
        },
        keys: (0..<9).map { _ in key(.reference, "lige store andele af arbejdet") },
        hasLanes: hasLanes,
        greatest: 100,
        slots: count,
        provenance: provenance,
        numbers: NumberText(language: .danish)
      )
      DrawingRules.expectReadable(drawing(panels))
    }
  }

  @Test func `marks stand where their values are, on one scale`() {
    // With one scale and one lane, a circle of 7 stands right of one of 1, and equal ones together.
    func places(_ values: [Double]) -> [Double] {
      let panels = DotPanels(
        rows: values.map { _ in DotPanels.Row(name: "A") },
        panels: [
          DotPanels.Panel(
            title: Inline(),
            position: 1,
            cells: values.map { DotPanels.Cell(after: Band($0)) }
          )
        ],
        keys: [],
        hasLanes: false,
        greatest: 8,
        slots: 1,
        provenance: provenance,
        numbers: NumberText(language: .danish)
      )
      // The first circle is the plan's mark in the head.
      return drawing(panels).shapes.compactMap { shape in
        if case .circle(let x, _, _, _) = shape { x } else { nil }
      }.dropFirst().map { $0 }
    }
    let found = places([0, 2, 4, 8])
    #expect(found.count == 4)
    let step = found[1] - found[0]
    #expect(step > 0)
    #expect(abs(found[2] - found[1] - step) < 1e-9)
    #expect(abs(found[3] - found[0] - 4 * step) < 1e-9)
  }
}

@Suite struct `Groups of plans` {
  @Test(arguments: [
    (1, [1]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [3, 3]), (7, [3, 2, 2]),
  ])
  func `are as even as can be and keep the order`(count: Int, sizes: [Int]) {
    let plans = Array(1...count)
    #expect(plans.inGroups.map(\.count) == sizes)
    #expect(plans.inGroups.flatMap { $0 } == plans)
  }
}
