// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import OrganizationModel
import Testing

/// The data set that `ressort new` writes, changed by replacing texts.
private func dataSet(_ replacements: (String, String)...) throws -> DataSet {
  var texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
  for (old, new) in replacements {
    try #require(texts.values.contains { $0.contains(old) })
    for (name, text) in texts { texts[name] = text.replacing(old, with: new) }
  }
  return try DataSetReader.read(texts: texts)
}

private func plan(_ id: String, _ dataSet: DataSet) throws -> Plan {
  try dataSet.apply(Combination(parsing: id, in: dataSet))
}

/// An area that splits, merges and transfers, to stand behind the template's areas.
private let area3 = """

    - id: "3"
      name: {da: "Deling", en: "Splitting"}
      pages: "8"
      departments: [streets]
      scenarios:
        - id: "3.1"
          name: {da: "Vej deles", en: "Streets are split"}
          source: {page: "8"}
          operations:
            - split: streets
              into:
                - {id: permits, name: {da: "Tilladelser", en: "Permits"}, tasks: [street-permits]}
                - {id: roads, name: {da: "Veje", en: "Roads"}, rest: true}
    - id: "4"
      name: {da: "Samling", en: "Merging"}
      pages: "8"
      departments: [culture, schools]
      scenarios:
        - id: "4.1"
          name: {da: "Kultur og skole samles", en: "Culture and schools merge"}
          source: {page: "8"}
          operations:
            - merge: [culture, schools]
              into: {id: culture-schools, name: {da: "Kultur og skole", en: "Culture and schools"}}
        - id: "4.2"
          name: {da: "Skoler til Veje", en: "Schools to Streets"}
          source: {page: "8"}
          operations:
            - transfer: [school-libraries]
              to: streets
        - id: "4.3"
          name: {da: "Vejmyndighed til Kultur", en: "Road authority to Culture"}
          source: {page: "8"}
          operations:
            - transfer: [road-authority]
              to: culture
  """

private func wide() throws -> DataSet {
  var texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
  let areas = try #require(texts["areas.yaml"])
  texts["areas.yaml"] = areas.trimmingNewlines() + area3 + "\n"
  return try DataSetReader.read(texts: texts)
}

extension String {
  fileprivate func trimmingNewlines() -> String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}

@Suite struct `Applying combinations` {
  @Test func `today moves nothing`() throws {
    let dataSet = try dataSet()
    let plan = try plan("today", dataSet)
    #expect(plan == dataSet.baseline)
    #expect(dataSet.tasks.indices.allSatisfy { !dataSet.isMoved(task: $0, in: plan) })
  }

  @Test func `a transfer moves its tasks and nothing else`() throws {
    let dataSet = try dataSet()
    let plan = try plan("1.1", dataSet)
    let moved = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
    #expect(moved.map { dataSet.tasks[$0].id } == ["school-libraries"])
  }

  @Test func `the order of scenarios does not matter`() throws {
    let dataSet = try wide()
    for (one, other) in [
      ("1.1+3.1", "3.1+1.1"), ("2.1+3.1", "3.1+2.1"), ("1.1+4.1+3.1", "3.1+4.1+1.1"),
    ] {
      let (first, second) = (try plan(one, dataSet), try plan(other, dataSet))
      #expect(first.home == second.home && first.identity == second.identity)
      #expect(first.places == second.places)
    }
  }

  @Test func `every task has one place that exists, and all FTE are kept`() throws {
    let dataSet = try wide()
    for id in ["1.1", "3.1", "4.1", "3.1+4.1", "1.1+2.1+3.1+4.1"] {
      let plan = try plan(id, dataSet)
      #expect(plan.home.allSatisfy(plan.places.contains))
      #expect(plan.home.count == dataSet.tasks.count)
    }
  }

  @Test func `the largest part of a split continues the department, the other is new`() throws {
    let dataSet = try wide()
    let plan = try plan("3.1", dataSet)
    let streets = try #require(dataSet.placeIndex["streets"])
    let (roads, permits) = (
      try #require(dataSet.placeIndex["roads"]), try #require(dataSet.placeIndex["permits"])
    )
    #expect(plan.identity[roads] == streets)
    #expect(dataSet.newDepartments(in: plan) == [permits])
    let moved = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
    #expect(moved.map { dataSet.tasks[$0].id } == ["street-permits"])
  }

  @Test func `a merger moves the smaller side`() throws {
    let dataSet = try wide()
    let plan = try plan("4.1", dataSet)
    let moved = Set(dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) })
    // Culture has 60 + 15 + 100 FTE, Schools 25 + 100.
    #expect(Set(moved.map { dataSet.tasks[$0].home }) == [1])
    #expect(dataSet.newDepartments(in: plan).isEmpty)
  }

  @Test func `a task that leaves a department before it is split is in none of its parts`() throws {
    let dataSet = try wide()
    let plan = try plan("2.1+3.1", dataSet)
    let permits = try #require(dataSet.placeIndex["permits"])
    #expect(!plan.home.contains(permits))
    #expect(plan.places.contains(permits))
  }

  @Test func `a transfer into a department that is merged goes to the union`() throws {
    let dataSet = try wide()
    let plan = try plan("2.1+4.1", dataSet)
    let task = try #require(dataSet.taskIndex["street-permits"])
    #expect(dataSet.places[plan.home[task]].id == "culture-schools")
  }

  private func codes(_ id: String, _ dataSet: DataSet) -> [DiagnosticCode] {
    do throws(DiagnosticError) {
      _ = try dataSet.apply(Combination(parsing: id, in: dataSet))
      return []
    } catch {
      return error.diagnostics.map(\.code)
    }
  }

  @Test func `refusals name every reason at once`() throws {
    let dataSet = try wide()
    #expect(codes("1.1+4.2", dataSet) == [.taskSentToTwoPlaces])
    #expect(codes("4.2+3.1", dataSet) == [.destinationSplitAway])
    #expect(codes("1.1+1.2", dataSet) == [.twoScenariosInOneArea])
    #expect(codes("9.9+no", dataSet) == [.unknownID, .unknownID])
    #expect(codes("1.1+", dataSet) == [.emptyCombination])
    #expect(codes("1.1+4.2+3.1", dataSet).count == 2)
  }

  @Test func `requirements and exclusions are checked`() throws {
    let base = "          - transfer: [street-permits]\n            to: culture\n"
    let dataSet = try dataSet(
      (base, base + "        requires: [\"1.1\"]\n        excludes: [\"1.2\"]\n")
    )
    #expect(codes("2.1", dataSet) == [.requirementNotMet])
    #expect(codes("1.1+2.1", dataSet).isEmpty)
    #expect(
      codes("1.2+2.1", dataSet).sorted { $0.rawValue < $1.rawValue }
        == [.excludedTogether, .requirementNotMet]
    )
  }

  @Test func `conditions are reported, not enforced`() throws {
    let dataSet = try wide()
    func broken(_ id: String) throws -> [String] {
      dataSet.checks(of: try plan(id, dataSet)).filter { !$0.isMet }
        .map { dataSet.constraints[$0.constraint].id }
    }
    #expect(try broken("3.1") == ["three-departments"])
    #expect(try broken("4.1") == ["three-departments"])
    #expect(try broken("3.1+4.1").isEmpty)
    #expect(try broken("4.3") == ["immovable"])
  }

  @Test func `area with number 0 takes a model's choice out`() throws {
    let text =
      "models:\n  - id: both\n    name: {da: a, en: a}\n    source: {page: \"1\"}\n"
      + "    scenarios: [\"1.1\", \"2.1\"]\n"
    var texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    texts["models.yaml"] = text
    let dataSet = try DataSetReader.read(texts: texts)
    func scenarios(_ id: String) throws -> [String] {
      try Combination(parsing: id, in: dataSet).scenarios.map { dataSet.scenarios[$0].id }
    }
    #expect(try scenarios("both") == ["1.1", "2.1"])
    #expect(try scenarios("both+1.2") == ["1.2", "2.1"])
    #expect(try scenarios("both+1.0") == ["2.1"])
    #expect(try scenarios("1.2+both") == ["1.2", "2.1"])
    #expect(codes("both+both", dataSet) == [.severalModels])
  }
}
