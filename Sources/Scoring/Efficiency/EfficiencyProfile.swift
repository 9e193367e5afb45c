// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What a plan changes that costs or saves money, apart from every uncertain number.
struct EfficiencyProfile: Hashable, Sendable {
  /// For each function `(p − p(x)) / (p − 1)`: 1 when gathered, negative when fragmented.
  let gathering: [Double]
  /// For each strength rank the interfaces newly cut, counted by the share of their pairs.
  let newlyCut: [Double]
  /// The tasks whose department's identity changes.
  let movedTasks: [Int]
  /// How many departments continue none of today's.
  let newDepartments: Int

  init(_ plan: Plan, in dataSet: DataSet) {
    self.init(plan, in: dataSet, comparedWith: EfficiencyBaseline(dataSet))
  }

  /// Makes the profile from what is known of today already.
  init(_ plan: Plan, in dataSet: DataSet, comparedWith baseline: EfficiencyBaseline) {
    gathering = dataSet.functions.enumerated().map { index, function in
      let before = baseline.places[index]
      let after = Set(function.tasks.map { plan.home[$0] }).count
      return Double(before - after) / Double(max(1, before - 1))
    }
    var newlyCut = [Double](repeating: 0, count: Strength.allCases.count)
    for (index, interface) in dataSet.interfaces.enumerated() {
      let more = dataSet.cutPairs(of: index, in: plan) - baseline.cutPairs[index]
      if more > 0 {
        newlyCut[interface.strength.rank] += Double(more) / Double(interface.pairs.count)
      }
    }
    self.newlyCut = newlyCut
    movedTasks = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
    newDepartments = dataSet.newDepartments(in: plan).count
  }

  /// Returns the coefficient of each task's FTE in the net present value, and the constant.
  ///
  /// - Source: model page, section 7. The realisation factor lowers gains only, never losses.
  func netPresentValue(
    _ values: EfficiencyParameters,
    _ discounting: Discounting,
    in dataSet: DataSet
  ) -> (coefficients: [Int: Double], constant: Double) {
    var coefficients: [Int: Double] = [:]
    for (index, function) in dataSet.functions.enumerated() where gathering[index] != 0 {
      let realized = gathering[index] > 0 ? values.realization : 1
      let perFTE =
        values.savings[index] / 100 * gathering[index] * realized * values.costPerFTE
        * discounting.rampedAnnuity
      for task in function.tasks { coefficients[task, default: 0] += perFTE }
    }
    for task in movedTasks {
      coefficients[task, default: 0] -= values.shareOfYearLost * values.costPerFTE
    }
    var constant = -Double(newDepartments) * values.startupCost
    for (rank, count) in newlyCut.enumerated() {
      constant -= count * values.coordinationFTE[rank] * values.costPerFTE * discounting.annuity
    }
    return (coefficients, constant)
  }

  /// Returns the net present value at given parameters and FTE by task; `functionFTE` are the sums
  /// of each function's FTE, which plans share.
  func netPresentValue(
    _ values: EfficiencyParameters,
    _ discounting: Discounting,
    fte: [Double],
    functionFTE: [Double]
  ) -> Double {
    var yearly = 0.0
    for (index, gathered) in gathering.enumerated() where gathered != 0 {
      let realized = gathered > 0 ? values.realization : 1
      yearly += values.savings[index] / 100 * gathered * realized * functionFTE[index]
    }
    var value = yearly * discounting.rampedAnnuity
    for (rank, count) in newlyCut.enumerated() {
      value -= count * values.coordinationFTE[rank] * discounting.annuity
    }
    value -= values.shareOfYearLost * movedTasks.reduce(0) { $0 + fte[$1] }
    return value * values.costPerFTE - Double(newDepartments) * values.startupCost
  }
}

/// What a profile compares a plan with: the organisation of today.
struct EfficiencyBaseline: Sendable {
  /// In how many places each function is carried out.
  let places: [Int]
  /// How many pairs of each interface are cut.
  let cutPairs: [Int]

  init(_ dataSet: DataSet) {
    let today = dataSet.baseline
    places = dataSet.functions.map { Set($0.tasks.map { today.home[$0] }).count }
    cutPairs = dataSet.interfaces.indices.map { dataSet.cutPairs(of: $0, in: today) }
  }
}
