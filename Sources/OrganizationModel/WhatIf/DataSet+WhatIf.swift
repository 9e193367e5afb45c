// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics

/// What a what-if comes to.
public struct WhatIfOutcome: Sendable {
  /// The data set with the departments that the what-if forms and with its own figures.
  public var dataSet: DataSet
  /// The plan.
  public var plan: Plan
}

extension DataSet {
  /// Returns what a what-if comes to.
  ///
  /// The combination is applied first, then departments are absorbed in the order given, then tasks
  /// move, then names change.
  ///
  /// - Throws: ``WhatIfRefusal`` when the combination is refused, or something that the what-if names
  ///   is not there.
  public func outcome(of whatIf: WhatIf) throws(WhatIfRefusal) -> WhatIfOutcome {
    let own = try varied(whatIf.figures, forming: whatIf.formed)
    return WhatIfOutcome(dataSet: own, plan: try own.plan(of: whatIf))
  }

  /// Returns the data set with figures of somebody's own and with departments that hold no task yet.
  func varied(
    _ figures: [String: OwnFigure],
    forming formed: [WhatIf.FormedDepartment]
  ) throws(WhatIfRefusal) -> DataSet {
    let own = try assuming(checked(figures)).forming(formed)
    try own.checkParameters(with: figures)
    return own
  }

  /// Returns the plan of a what-if whose departments the data set has already.
  func plan(of whatIf: WhatIf) throws(WhatIfRefusal) -> Plan {
    var plan = try self.plan(ofCombination: whatIf.combination)
    plan.places += whatIf.formed.compactMap { placeIndex[$0.id] }
    for absorption in whatIf.absorbed {
      let place = try self.place(absorption.department, in: plan)
      let other = try self.place(absorption.into, in: plan)
      guard place != other else { throw .mergedWithItself }
      plan.places.removeAll { $0 == place }
      for task in plan.home.indices where plan.home[task] == place { plan.home[task] = other }
    }
    var moves: [TaskMove] = []
    for (id, destination) in whatIf.moves.sorted(by: { $0.key < $1.key }) {
      guard let task = taskIndex[id] else { throw .unknown(.task, id: id) }
      let place = try self.place(destination, in: plan)
      // A task that is moved to where it is anyway is not moved.
      if plan.home[task] != place { moves.append(TaskMove(task: task, to: place)) }
    }
    for move in moves { plan.home[move.task] = move.place }
    plan.moves = moves.sorted { $0.task < $1.task }
    for (id, name) in whatIf.names {
      plan.names[try place(id, in: plan)] = LocalizedText(name)
    }
    return plan
  }

  /// Returns the shortest id of the combination that has another scenario in an area, or none.
  ///
  /// - Throws: ``WhatIfRefusal`` when an id is not known.
  public func combination(
    _ id: String,
    choosing scenario: String?,
    in area: String
  ) throws(WhatIfRefusal) -> String {
    guard let areaIndex = areaIndex[area] else { throw .unknown(.area, id: area) }
    let combination = try self.combination(id)
    var scenarios = combination.scenarios.filter { self.scenarios[$0].area != areaIndex }
    if let scenario {
      guard let index = scenarioIndex[scenario], self.scenarios[index].area == areaIndex else {
        throw .unknown(.scenario, id: scenario)
      }
      scenarios.append(index)
    }
    return self.id(of: scenarios, near: combination.model)
  }

  /// The shortest id of a choice of scenarios: that of a model where it is one, else beside the model
  /// that it started from, else its scenarios.
  private func id(of scenarios: [Int], near model: Int?) -> String {
    let chosen = Set(scenarios)
    func choice(ofModel index: Int) -> Set<Int> {
      Set(models[index].scenarios.compactMap { scenarioIndex[$0] })
    }
    if let same = models.indices.first(where: { choice(ofModel: $0) == chosen }) {
      return models[same].id
    }
    if chosen.isEmpty { return Combination.todayID }
    let own = chosen.sorted().map { self.scenarios[$0].id }
    guard let model else { return own.joined(separator: "+") }
    let base = choice(ofModel: model)
    let changes = areas.indices.compactMap { area -> String? in
      let before = base.first { self.scenarios[$0].area == area }
      let after = chosen.first { self.scenarios[$0].area == area }
      return before == after ? nil : after.map { self.scenarios[$0].id } ?? "\(areas[area].id).0"
    }
    return ([models[model].id] + changes).joined(separator: "+")
  }

  private func combination(_ id: String) throws(WhatIfRefusal) -> Combination {
    guard let combination = try? Combination(parsing: id, in: self) else {
      throw .unknown(.combination, id: id)
    }
    return combination
  }

  private func plan(ofCombination id: String) throws(WhatIfRefusal) -> Plan {
    let combination = try self.combination(id)
    let outcome = self.outcome(of: combination)
    if let problem = outcome.problems.first {
      throw .combination(problem.code, scenarios: culprits(in: combination))
    }
    return outcome.plan
  }

  /// The scenarios without any one of which the combination has fewer problems.
  private func culprits(in combination: Combination) -> [String] {
    let count = outcome(of: combination).problems.count
    return combination.scenarios.filter { scenario in
      let rest = Combination(
        id: combination.id,
        scenarios: combination.scenarios.filter { $0 != scenario }
      )
      return outcome(of: rest).problems.count < count
    }.map { scenarios[$0].id }
  }

  private func place(_ id: String, in plan: Plan) throws(WhatIfRefusal) -> Int {
    guard let place = placeIndex[id] else { throw .unknown(.department, id: id) }
    guard plan.places.contains(place) else { throw .departmentGone(id: id) }
    return place
  }

  /// The data set with departments that hold no task yet; each continues none of today's.
  private func forming(_ formed: [WhatIf.FormedDepartment]) throws(WhatIfRefusal) -> DataSet {
    guard !formed.isEmpty else { return self }
    var other = self
    var taken = Set(placeIndex.keys)
    for department in formed {
      guard taken.insert(department.id).inserted else {
        throw .unknown(.department, id: department.id)
      }
      other.places.append(
        Department(
          id: department.id,
          name: LocalizedText(department.name),
          short: LocalizedText(department.name),
          committee: Committee(
            id: department.id,
            name: LocalizedText(
              danish: "Udvalget for \(department.name)",
              english: "Committee for \(department.name)"
            ),
            short: LocalizedText(department.name)
          )
        )
      )
    }
    return other.reindexed()
  }

  private func checked(
    _ figures: [String: OwnFigure]
  ) throws(WhatIfRefusal) -> [String: AssumedValue] {
    var values: [String: AssumedValue] = [:]
    for (id, figure) in figures {
      guard let assumption = assumptions.first(where: { $0.id == id }) else {
        throw .unknown(.assumption, id: id)
      }
      guard assumption.unit.allows(figure) else { throw .unusableFigure(assumption: id) }
      values[id] = AssumedValue(Interval(figure.low, figure.high), best: figure.best)
    }
    return values
  }
}

extension Unit {
  /// Whether a figure is an interval round a best estimate, of numbers that the unit can count.
  fileprivate func allows(_ figure: OwnFigure) -> Bool {
    figure.low >= 0 && figure.low <= figure.best && figure.best <= figure.high
      && figure.high <= WhatIf.greatestFigure(in: self)
  }
}
