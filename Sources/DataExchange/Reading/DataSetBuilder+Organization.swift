// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

extension DataSetBuilder {
  func readDocument(_ reader: MappingReader) -> SourceDocument? {
    let id = reader.string("id")
    let title = reader.string("title")
    let publisher = reader.string("publisher")
    let year = reader.integer("year", in: 1000...3000)
    let note = reader.text("note", isRequired: false)
    reader.finish()
    guard let id, let title, let publisher, let year else { return nil }
    return SourceDocument(id: id, title: title, publisher: publisher, year: year, note: note)
  }

  func readAssumption(_ reader: MappingReader) -> Assumption? {
    let id = reader.string("id")
    let unit = reader.choice("unit", Unit.self)
    let numbers = reader.intervalAndBest()
    if unit == .share, let high = numbers?.interval.high, high > 1 {
      reader.report(
        .outOfRange,
        "a share of \(MappingReader.text(high)) is more than the whole",
        at: reader.node("high") ?? reader.node("value"),
        expected: "0 to 1"
      )
    }
    let rationale = reader.text("rationale")
    let sources = reader.mappings("sources", "source").compactMap { $0.sourceReference() }
    reader.finish()
    guard let id, let unit, let numbers, let rationale else { return nil }
    return Assumption(
      id: id,
      interval: numbers.interval,
      best: numbers.best,
      unit: unit,
      rationale: rationale,
      sources: sources
    )
  }

  func readDepartment(_ reader: MappingReader) -> Department? {
    let id = reader.string("id")
    let name = reader.text("name")
    let short = reader.text("short")
    let committee = reader.mapping("committee", "committee").flatMap(readCommittee)
    let source = reader.source(isRequired: false)
    let totals = reader.mapping("totals", "totals", isRequired: false)
    let cases = totals?.quantity("cases", unit: .cases)
    let budget = totals?.quantity("budget", unit: .dkkMillion)
    totals?.finish()
    reader.finish()
    guard let id, let name, let short, let committee else { return nil }
    return Department(
      id: id,
      name: name,
      short: short,
      committee: committee,
      source: source,
      totalCases: cases,
      totalBudget: budget
    )
  }

  private func readCommittee(_ reader: MappingReader) -> Committee? {
    let id = reader.string("id")
    let name = reader.text("name")
    let short = reader.text("short")
    reader.finish()
    guard let id, let name, let short else { return nil }
    return Committee(id: id, name: name, short: short)
  }

  func readConstraint(_ reader: MappingReader) -> TermsConstraint? {
    enum Kind: String, CaseIterable {
      case departmentCount = "department-count"
      case immovableTasks = "immovable-tasks"
      case declared
    }
    let id = reader.string("id")
    let name = reader.text("name")
    let source = reader.source()
    let kind: TermsConstraint.Kind? =
      switch reader.choice("kind", Kind.self) {
      case .departmentCount:
        reader.integer("count", in: 1...1000).map { .departmentCount($0) }
      case .immovableTasks: .immovableTasks
      case .declared: .declared
      case nil: nil
      }
    reader.finish()
    guard let id, let name, let source, let kind else { return nil }
    return TermsConstraint(id: id, name: name, kind: kind, source: source)
  }

  func readParameters(_ reader: MappingReader) -> Parameters? {
    let weights = byStrength("strength-weights", unit: .weight, reader)
    let discount = within(0...1, "drawback-discount", .share, reader)
    let credit = within(0...0.999_999, "coordination-credit", .share, reader)
    let horizon = reader.integer("horizon-years", in: 1...100)
    let ramp = reader.integer("ramp-years", in: 1...100)
    let rate = within(0...100, "discount-rate", .percent, reader)
    let realization = within(0...1, "realization", .share, reader)
    let cost = reader.quantity("cost-per-fte", unit: .dkkMillion, isRequired: true)
    let lost = reader.quantity("share-of-year-lost", unit: .share, isRequired: true)
    let startup = reader.quantity("startup-cost", unit: .dkkMillion, isRequired: true)
    let coordination = byStrength("coordination-fte", unit: .fte, reader)
    reader.finish()
    guard let weights, let discount, let credit, let horizon, let ramp, let rate, let realization,
      let cost, let lost, let startup, let coordination
    else { return nil }
    return Parameters(
      strengthWeights: weights,
      drawbackDiscount: discount,
      coordinationCredit: credit,
      horizonYears: horizon,
      rampYears: ramp,
      discountRate: rate,
      realization: realization,
      costPerFTE: cost,
      shareOfYearLost: lost,
      startupCost: startup,
      coordinationFTE: coordination
    )
  }

  private func byStrength(
    _ key: String,
    unit: Unit,
    _ reader: MappingReader
  ) -> [Strength: Quantity]? {
    guard let inner = reader.mapping(key, key) else { return nil }
    var values: [Strength: Quantity] = [:]
    for strength in Strength.allCases {
      values[strength] = inner.quantity(strength.rawValue, unit: unit, isRequired: true)
    }
    inner.finish()
    if unit == .weight {
      for (lower, upper) in zip(Strength.allCases, Strength.allCases.dropFirst()) {
        guard let low = values[lower], let high = values[upper] else { continue }
        if low.low > high.low || low.high > high.high || low.best > high.best {
          inner.report(
            .outOfRange,
            "'\(upper.rawValue)' weighs less than '\(lower.rawValue)'",
            at: inner.node(upper.rawValue),
            expected: "weights that grow with the class"
          )
        }
      }
    }
    return values.count == Strength.allCases.count ? values : nil
  }

  private func within(
    _ range: ClosedRange<Double>,
    _ key: String,
    _ unit: Unit,
    _ reader: MappingReader
  ) -> Quantity? {
    guard let quantity = reader.quantity(key, unit: unit, isRequired: true) else { return nil }
    guard range.contains(quantity.low), range.contains(quantity.high) else {
      reader.report(
        .outOfRange,
        "'\(key)' runs from \(MappingReader.text(quantity.low)) to "
          + MappingReader.text(quantity.high),
        at: reader.node(key),
        expected: "\(MappingReader.text(range.lowerBound)) to "
          + MappingReader.text(range.upperBound)
      )
      return nil
    }
    return quantity
  }

  func readTask(_ reader: MappingReader) -> WorkTask? {
    let id = reader.string("id")
    let name = reader.text("name")
    let home = reader.reference("department", .place)
    let isRemainder = reader.flag("remainder")
    let source = reader.source(isRequired: false)
    let fte = reader.quantity("fte", unit: .fte, isRequired: true)
    let headcount = reader.quantity("headcount", unit: .headcount)
    let cases = reader.quantity("cases", unit: .cases)
    let budget = reader.quantity("budget", unit: .dkkMillion)
    let citizens = reader.quantity("citizens", unit: .citizens)
    var immovability: WorkTask.Immovability?
    if let inner = reader.mapping("immovable", "reason", isRequired: false) {
      let reason = inner.text("reason")
      let source = inner.source()
      inner.finish()
      if let reason, let source {
        immovability = WorkTask.Immovability(reason: reason, source: source)
      }
    }
    let note = reader.text("note", isRequired: false)
    reader.finish()
    if let home, home >= sections["departments"].count {
      reader.report(
        .unknownDepartment,
        "a task belongs to a department of today",
        at: reader.node("department"),
        expected: "the id of an entry of 'departments'"
      )
      return nil
    }
    guard let id, let name, let home, let fte else { return nil }
    return WorkTask(
      id: id,
      name: name,
      home: home,
      isRemainder: isRemainder,
      source: source,
      fte: fte,
      headcount: headcount,
      cases: cases,
      budget: budget,
      citizens: citizens,
      immovability: immovability,
      note: note
    )
  }

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
