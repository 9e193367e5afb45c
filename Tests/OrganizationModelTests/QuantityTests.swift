// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Testing

@Suite struct `Quantities` {
  private func template() throws -> DataSet {
    try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
  }

  @Test func `a department's cases are spread by FTE over what its tasks do not give`() throws {
    let dataSet = try template()
    let streets = dataSet.tasks.filter { dataSet.places[$0.home].id == "streets" }
    // 90 cases, 30 of them given by the permits; the rest by 18 and 100 FTE.
    let cases = Dictionary(uniqueKeysWithValues: streets.map { ($0.id, $0.cases) })
    #expect(cases["street-permits"]??.best == 30)
    let roads = try #require(cases["road-authority"] ?? nil)
    #expect(abs(roads.best - 60.0 * 18 / 118) < 1e-9)
    #expect(roads.low == 0 && abs(roads.high - 2 * roads.best) < 1e-9)
    #expect(abs(streets.compactMap { $0.cases?.best }.reduce(0, +) - 90) < 1e-9)
  }

  @Test func `a department's total holds as an aggregate beside its tasks`() throws {
    let dataSet = try template()
    let total = try #require(dataSet.aggregates.first { $0.id == "total-cases-streets" })
    #expect(total.total == Interval(90) && total.tasks.count == 3)
  }

  @Test func `an approximate figure is an interval`() throws {
    let dataSet = try template()
    let libraries = dataSet.tasks[try #require(dataSet.taskIndex["libraries"])].fte
    #expect(libraries.interval == Interval(55, 65) && libraries.best == 60)
  }

  @Test func `weighted kappa is 1 for equal codings and 0 for what chance gives`() {
    func interface(_ first: Strength, _ second: Strength) -> Interface {
      Interface(
        id: "a",
        name: LocalizedText(danish: "a", english: "a"),
        pairs: [TaskPair(0, 1)],
        kind: .citizen,
        strength: first,
        coding: Interface.Coding(first: first, second: second),
        source: SourceReference(document: "d", page: "1")
      )
    }
    let equal = CodingAgreement([interface(.weak, .weak), interface(.strong, .strong)])
    #expect(equal.weightedKappa == 1 && equal.equal == 2)
    let chance = CodingAgreement([
      interface(.weak, .weak), interface(.weak, .strong), interface(.strong, .weak),
      interface(.strong, .strong),
    ])
    #expect(chance.weightedKappa == 0)
    let near = CodingAgreement([
      interface(.weak, .moderate), interface(.moderate, .moderate), interface(.strong, .strong),
      interface(.strong, .strong),
    ])
    // first: weak 1, moderate 1, strong 2; second: moderate 2, strong 2.
    // expected = (1*2*1 + 1*2*2 + 1*2*1 + 2*2*1) / 4 = 12 / 4 = 3; observed = 1.
    #expect(abs((near.weightedKappa ?? 0) - 2.0 / 3) < 1e-12)
  }
}
