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
    let name = reader.text("name", isRequired: false)
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
      name: name,
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
}
