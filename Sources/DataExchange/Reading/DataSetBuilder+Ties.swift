// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// What ties tasks together: interfaces, functions, target groups and published totals.
extension DataSetBuilder {
  func readInterface(_ reader: MappingReader) -> Interface? {
    let id = reader.string("id")
    let name = reader.text("name")
    let pairs = reader.has("pairs") ? pairs("pairs", reader) : between(reader)
    let kind = reader.choice("kind", InterfaceKind.self)
    let strength = reader.choice("strength", Strength.self)
    let coding = reader.mapping("coding", "coding").flatMap(readCoding)
    let stronger = reader.references("stronger-than", .interface)
    let citizens = reader.quantity("citizens", unit: .citizens)
    let source = reader.source()
    let note = reader.text("note", isRequired: false)
    reader.finish()
    guard let id, let name, !pairs.isEmpty, let kind, let strength, let coding, let source
    else { return nil }
    return Interface(
      id: id,
      name: name,
      pairs: pairs,
      kind: kind,
      strength: strength,
      coding: coding,
      strongerThan: stronger,
      citizens: citizens,
      source: source,
      note: note
    )
  }

  private func between(_ reader: MappingReader) -> [TaskPair] {
    guard let node = reader.required("between") else { return [] }
    return pair(node, "between", reader).map { [$0] } ?? []
  }

  func pairs(_ key: String, _ reader: MappingReader) -> [TaskPair] {
    reader.list(key, isRequired: true).compactMap { pair($0, key, reader) }
  }

  private func pair(_ node: Node, _ key: String, _ reader: MappingReader) -> TaskPair? {
    guard case .sequence(let ends) = node, ends.count == 2 else {
      reader.report(
        .wrongType,
        "\(MappingReader.found(node)) stands where a pair of tasks was expected",
        at: node,
        expected: "two task ids: [a, b]"
      )
      return nil
    }
    let indices = ends.compactMap { end in
      reader.string(end, "a task of '\(key)'").flatMap {
        context.resolve($0, .task, at: reader.location(of: end))
      }
    }
    guard indices.count == 2 else { return nil }
    guard indices[0] != indices[1] else {
      reader.report(
        .selfInterface,
        "an interface ties a task to itself",
        at: node,
        expected: "two different tasks"
      )
      return nil
    }
    return TaskPair(indices[0], indices[1])
  }

  private func readCoding(_ reader: MappingReader) -> Interface.Coding? {
    let first = reader.choice("first", Strength.self)
    let second = reader.choice("second", Strength.self)
    let resolution = reader.text("resolution", isRequired: false)
    reader.finish()
    guard let first, let second else { return nil }
    if first != second && resolution == nil {
      reader.report(
        .missingResolution,
        "the coders chose '\(first.rawValue)' and '\(second.rawValue)'",
        expected: "'resolution': why the class was chosen"
      )
    }
    return Interface.Coding(first: first, second: second, resolution: resolution)
  }

  func readFunction(_ reader: MappingReader) -> WorkFunction? {
    let id = reader.string("id")
    let name = reader.text("name")
    let tasks = reader.references("tasks", .task, isRequired: true)
    let saving = reader.quantity("saving", unit: .percent, isRequired: true)
    let source = reader.source()
    reader.finish()
    guard let id, let name, let saving, let source else { return nil }
    return WorkFunction(
      id: id,
      name: name,
      tasks: tasks.sorted(),
      saving: saving,
      source: source
    )
  }

  func readTargetGroup(_ reader: MappingReader) -> TargetGroup? {
    let id = reader.string("id")
    let name = reader.text("name")
    let tasks = reader.references("tasks", .task, isRequired: true)
    let citizens = reader.quantity("citizens", unit: .citizens)
    let source = reader.source()
    reader.finish()
    guard let id, let name, let source else { return nil }
    return TargetGroup(
      id: id,
      name: name,
      tasks: tasks.sorted(),
      citizens: citizens,
      source: source
    )
  }

  func readAggregate(_ reader: MappingReader) -> Aggregate? {
    let id = reader.string("id")
    let name = reader.text("name")
    let workload = reader.choice("unit", Workload.self)
    var members = reader.references("tasks", .task, isRequired: !reader.has("departments"))
    let departments = reader.references("departments", .place)
    members += tasks.indices.filter { departments.contains(tasks[$0].home) }
    var isShare = false
    if let node = reader.node("share-of") {
      isShare = true
      if node.scalar?.string != "all" {
        reader.report(
          .unknownChoice,
          "\(MappingReader.found(node)) is not a possible 'share-of'",
          at: node,
          expected: "all"
        )
      }
    }
    let total = reader.mapping("total", "total").flatMap {
      readTotal($0, unit: isShare ? .percent : (workload ?? .fte).unit)
    }
    let note = reader.text("note", isRequired: false)
    reader.finish()
    guard let id, let name, let workload, let total else { return nil }
    return Aggregate(
      id: id,
      name: name,
      workload: workload,
      tasks: Set(members).sorted(),
      isShareOfAll: isShare,
      total: total.interval,
      basis: total.basis,
      note: note
    )
  }

  private func readTotal(
    _ reader: MappingReader,
    unit: Unit
  ) -> (interval: Interval, basis: Basis)? {
    guard reader.has("at-least") || reader.has("at-most") else {
      return reader.quantity(unit: unit).map { ($0.interval, $0.basis) }
    }
    let low = reader.number("at-least")
    let high = reader.number("at-most")
    let basis = reader.printedOrDerived()
    reader.finish()
    if let low, let high, low > high {
      reader.report(.invertedInterval, "'at-least' lies above 'at-most'", hint: "swap the two")
      return nil
    }
    guard low != nil || high != nil, let basis else { return nil }
    return (Interval(low ?? 0, high ?? .infinity), basis)
  }
}
