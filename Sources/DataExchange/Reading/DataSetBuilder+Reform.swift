// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

extension DataSetBuilder {
  func readArea(
    _ reader: MappingReader,
    index: Int,
    scenarios: inout [Scenario]
  ) -> Area? {
    let id = reader.string("id")
    let name = reader.text("name")
    let slug = reader.string("slug", isRequired: false)
    let pages = reader.string("pages")
    let departments = reader.references("departments", .place, isRequired: true)
    let describedBy = reader.references("described-by", .place)
    let goal = reader.text("goal", isRequired: false)
    let first = scenarios.count
    for inner in reader.mappings("scenarios", "scenario", isRequired: true) {
      if let id, let scenario = inner.string("id"), !scenario.hasPrefix(id + ".") {
        inner.report(
          .invalidID,
          "scenario '\(scenario)' stands in area '\(id)'",
          at: inner.node("id"),
          expected: "an id that begins with '\(id).'"
        )
      }
      if let scenario = readScenario(inner, area: index) { scenarios.append(scenario) }
    }
    let statements = reader.mappings("statements", "statement").compactMap(readStatement)
    let advantages = remarks("advantages", reader)
    let attentionPoints = remarks("attention-points", reader)
    let legalTies = remarks("legal-ties", reader)
    let perspectives = remarks("perspectives", reader)
    reader.finish()
    guard let id, let name, let pages else { return nil }
    return Area(
      id: id,
      name: name,
      slug: slug ?? id,
      pages: pages,
      departments: departments,
      describedBy: describedBy,
      goal: goal,
      scenarios: Array(first..<scenarios.count),
      statements: statements,
      advantages: advantages,
      attentionPoints: attentionPoints,
      legalTies: legalTies,
      perspectives: perspectives
    )
  }

  private func remarks(_ key: String, _ reader: MappingReader) -> [Remark] {
    reader.mappings(key, "remark").compactMap { inner in
      let scenarios = inner.ids("scenarios", .scenario)
      let text = inner.text("text")
      let source = inner.source()
      inner.finish()
      guard let text, let source else { return nil }
      return Remark(scenarios: scenarios, text: text, source: source)
    }
  }

  private func readScenario(_ reader: MappingReader, area: Int) -> Scenario? {
    let id = reader.string("id")
    let name = reader.text("name")
    let source = reader.source()
    let note = reader.text("note", isRequired: false)
    let operations = reader.mappings("operations", "operation", isRequired: true)
      .compactMap(readOperation)
    checkDestinations(operations, reader)
    let requires = reader.ids("requires", .scenario)
    let excludes = reader.ids("excludes", .scenario)
    let breaks = reader.references("breaks", .constraint)
    let totals = reader.mappings("totals", "total").compactMap { inner -> PrintedTotal? in
      let workload = inner.choice("unit", Workload.self)
      let quantity = inner.quantity("quantity", unit: (workload ?? .fte).unit, isRequired: true)
      inner.finish()
      guard let workload, let quantity else { return nil }
      return PrintedTotal(workload: workload, quantity: quantity)
    }
    reader.finish()
    guard let id, let name, let source else { return nil }
    return Scenario(
      id: id,
      area: area,
      name: name,
      source: source,
      note: note,
      operations: operations,
      requires: requires,
      excludes: excludes,
      breaks: breaks,
      totals: totals
    )
  }

  /// One scenario that sends a task to two places can never be applied.
  private func checkDestinations(_ operations: [Operation], _ reader: MappingReader) {
    var destination: [Int: Int] = [:]
    for case .transfer(let list, let place) in operations {
      for task in list {
        if let other = destination[task], other != place, tasksAreWhole {
          reader.report(
            .taskSentToTwoPlaces,
            "the scenario sends '\(tasks[task].id)' to two departments",
            at: reader.node("operations"),
            expected: "one destination a task"
          )
        }
        destination[task] = place
      }
    }
  }

  private func readOperation(_ reader: MappingReader) -> Operation? {
    let verbs = ["transfer", "split", "merge", "rename", "establish", "coordinate"]
    let present = verbs.filter(reader.has)
    guard present.count == 1, let verb = present.first else {
      reader.report(
        .unknownChoice,
        "the operation says \(present.isEmpty ? "nothing" : "several things") to do",
        expected: Suggestion.choices(verbs, of: "one of"),
        hint: present.isEmpty ? reader.hint(forKeyAmong: verbs) : nil
      )
      return nil
    }
    defer { reader.finish() }
    switch verb {
    case "transfer":
      let tasks = reader.references("transfer", .task, isRequired: true)
      return reader.reference("to", .place).map { .transfer(tasks: tasks, to: $0) }
    case "split": return readSplit(reader)
    case "merge":
      let departments = reader.references("merge", .place, isRequired: true)
      if departments.count < 2 {
        reader.report(
          .emptyList,
          "a merger names fewer than two departments",
          at: reader.node("merge"),
          expected: "at least two departments"
        )
      }
      guard let into = reader.mapping("into", "department"), let place = readFormed(into)
      else { return nil }
      into.finish()
      return .merge(departments: departments, into: place)
    case "rename":
      guard let place = reader.reference("rename", .place), let name = reader.text("name")
      else { return nil }
      return .rename(department: place, name: name)
    case "establish":
      guard let unit = reader.text("establish"), let place = reader.reference("in", .place)
      else { return nil }
      return .establish(unit: unit, department: place)
    default:
      let interfaces = reader.references("coordinate", .interface, isRequired: true)
      return reader.text("measure").map { .coordinate(interfaces: interfaces, measure: $0) }
    }
  }

  private func readSplit(_ reader: MappingReader) -> Operation? {
    let department = reader.reference("split", .place)
    var parts: [Operation.Part] = []
    var restPart: Int?
    var taken: Set<Int> = []
    for inner in reader.mappings("into", "part", isRequired: true) {
      let named = inner.references("tasks", .task)
      let isRest = inner.flag("rest")
      let place = readFormed(inner)
      inner.finish()
      for task in named where tasksAreWhole {
        if tasks[task].home != department || !taken.insert(task).inserted {
          inner.report(
            .notAPartition,
            tasks[task].home != department
              ? "'\(tasks[task].id)' is not a task of the department that is split"
              : "'\(tasks[task].id)' is named by two parts",
            at: inner.node("tasks"),
            expected: "every task of the department in exactly one part"
          )
        }
      }
      guard let place else { continue }
      if isRest {
        if restPart != nil {
          inner.report(.notAPartition, "two parts take the rest", expected: "one part with 'rest'")
        }
        restPart = parts.count
      }
      parts.append(Operation.Part(place: place, tasks: named.sorted()))
    }
    guard let department, tasksAreWhole else { return nil }
    let rest = tasks.indices.filter { tasks[$0].home == department && !taken.contains($0) }
    if let restPart {
      parts[restPart].tasks = (parts[restPart].tasks + rest).sorted()
    } else if !rest.isEmpty {
      let names = rest.prefix(5).map { "'\(tasks[$0].id)'" }.joined(separator: ", ")
      reader.report(
        .notAPartition,
        "no part of the split holds \(names)",
        at: reader.node("into"),
        expected: "every task of the department in one part",
        hint: "give one part 'rest: true'"
      )
    }
    return .split(department: department, parts: parts)
  }

  /// Reads a part or a union, a department that does not exist today, and adds it to the places.
  private func readFormed(_ reader: MappingReader) -> Int? {
    let id = reader.string("id")
    let name = reader.text("name")
    let short = reader.text("short", isRequired: false)
    let committee = reader.text("committee", isRequired: false)
    guard let id, let name, let index = context.ids[.place]?[id] else { return nil }
    let formed = Department(
      id: id,
      name: name,
      short: short ?? name,
      committee: Committee(
        id: id,
        name: committee ?? name,
        short: short ?? committee ?? name
      )
    )
    // Places are declared in this same order; a fault in an earlier one was already told.
    if index == places.count { places.append(formed) }
    return index
  }

  private func readStatement(_ reader: MappingReader) -> Statement? {
    let id = reader.string("id")
    let scenarios = reader.ids("scenarios", .scenario, isRequired: true)
    let status = reader.choice("status", InterfaceStatus.self)
    let isNone = status == InterfaceStatus.none
    let interfaces = reader.references("interfaces", .interface, isRequired: !isNone)
    let unconnected = isNone ? pairs("pairs", reader) : []
    let isDerived = reader.flag("derived")
    let text = reader.text("text")
    let source = reader.source()
    let simulated = reader.has("simulated") ? reader.choice("simulated", InterfaceStatus.self) : nil
    let explanation = reader.text("explanation", isRequired: simulated != nil)
    reader.finish()
    guard let id, let status, let text, let source else { return nil }
    return Statement(
      id: id,
      scenarios: scenarios,
      status: status,
      interfaces: interfaces,
      unconnectedPairs: unconnected,
      isDerived: isDerived,
      text: text,
      source: source,
      simulated: simulated,
      explanation: explanation
    )
  }

  func readModel(_ reader: MappingReader) -> ModelExample? {
    let id = reader.string("id")
    let name = reader.text("name")
    let subtitle = reader.text("subtitle", isRequired: false)
    let source = reader.source()
    let scenarios = reader.ids("scenarios", .scenario, isRequired: true)
    let departments = reader.mappings("departments", "department").compactMap {
      inner -> ModelExample.PrintedDepartment? in
      let place = inner.reference("department", .place)
      let name = inner.text("name")
      let printed = inner.string("printed")
      inner.finish()
      guard let place, let name, let printed else { return nil }
      return ModelExample.PrintedDepartment(place: place, name: name, printed: printed)
    }
    let boxes = reader.mappings("boxes", "box").compactMap { inner -> ModelExample.Box? in
      let place = inner.reference("department", .place)
      let printed = inner.string("printed")
      let tasks = inner.references("tasks", .task)
      inner.finish()
      guard let place, let printed else { return nil }
      return ModelExample.Box(place: place, printed: printed, tasks: tasks)
    }
    let considerations = reader.mappings("considerations", "consideration").compactMap {
      inner -> ModelExample.Consideration? in
      let kind = inner.choice("kind", ModelExample.Consideration.Kind.self)
      let text = inner.text("text")
      let source = inner.source()
      inner.finish()
      guard let kind, let text, let source else { return nil }
      return ModelExample.Consideration(kind: kind, text: text, source: source)
    }
    reader.finish()
    guard let id, let name, let source else { return nil }
    return ModelExample(
      id: id,
      name: name,
      subtitle: subtitle,
      source: source,
      scenarios: scenarios,
      departments: departments,
      boxes: boxes,
      considerations: considerations
    )
  }

  func readTheme(_ reader: MappingReader) -> Theme? {
    let id = reader.string("id")
    let name = reader.text("name")
    let source = reader.source()
    let recommendations = reader.ids("recommendations", .recommendation)
    let areas = reader.ids("areas", .area)
    reader.finish()
    guard let id, let name, let source else { return nil }
    return Theme(
      id: id,
      name: name,
      source: source,
      recommendations: recommendations,
      areas: areas
    )
  }

  func readRecommendation(_ reader: MappingReader) -> Recommendation? {
    let id = reader.string("id")
    let text = reader.text("text")
    let theme = reader.string("theme")
    if let theme { _ = context.resolve(theme, .theme, at: reader.location(of: "theme")) }
    let areas = reader.ids("areas", .area)
    let source = reader.source()
    reader.finish()
    guard let id, let text, let theme, let source else { return nil }
    return Recommendation(id: id, text: text, theme: theme, areas: areas, source: source)
  }

  func readReading(_ reader: MappingReader) -> Reading? {
    let id = reader.string("id")
    let subject = reader.text("subject")
    let reading = reader.text("reading")
    let reason = reader.text("reason")
    let source = reader.source()
    reader.finish()
    guard let id, let subject, let reading, let reason, let source else { return nil }
    return Reading(id: id, subject: subject, reading: reading, reason: reason, source: source)
  }
}
