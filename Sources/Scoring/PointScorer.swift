// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Scores plans at the best estimates, fast: all lookups are done once, when it is made.
public struct PointScorer: Sendable {
  private let dataSet: DataSet
  private let coherence: CoherenceModel
  private let discounting: Discounting
  private let parameters: EfficiencyParameters
  private let weights: [(weight: Double, work: [Double])]
  private let fte: [Double]
  /// The pairs of all interfaces, one after the other, with the end of each interface's run.
  private let pairs: [TaskPair]
  private let pairEnds: [Int]
  private let cutToday: [Int]
  private let ranks: [Int]
  private let functions: [(tasks: [Int], fte: Double, placesToday: Int)]

  /// Makes a scorer; `work` and `fte` are best estimates by task index that agree with the
  /// published totals.
  init(_ dataSet: DataSet, work: [(weight: Double, work: [Double])], fte: [Double]) {
    self.dataSet = dataSet
    coherence = CoherenceModel(dataSet)
    discounting = Discounting(dataSet.parameters)
    parameters = EfficiencyParameters(bestOf: dataSet)
    weights = work.map { part in
      let total = part.work.reduce(0, +)
      return (part.weight / (total > 0 ? total : 1), part.work)
    }
    self.fte = fte
    pairs = dataSet.interfaces.flatMap(\.pairs)
    var end = 0
    pairEnds = dataSet.interfaces.map { interface in
      end += interface.pairs.count
      return end
    }
    let baseline = dataSet.baseline
    cutToday = dataSet.interfaces.indices.map { dataSet.cutPairs(of: $0, in: baseline) }
    ranks = dataSet.interfaces.map(\.strength.rank)
    functions = dataSet.functions.map { function in
      (
        function.tasks, function.tasks.reduce(0) { $0 + fte[$1] },
        Set(function.tasks.map { baseline.home[$0] }).count
      )
    }
  }

  /// Returns the three criteria of a plan at the best estimates.
  ///
  /// - Complexity: O(tasks + pairs of interfaces).
  public func score(_ plan: Plan) -> PointScore {
    let (kept, newlyCut) = interfaceSums(plan)
    return PointScore(
      coherence: coherence.bestTotal > 0 ? 100 * kept / coherence.bestTotal : 100,
      balance: balance(plan),
      efficiency: efficiency(plan, newlyCut: newlyCut)
    )
  }

  /// Returns the balance of a plan at the best estimates.
  func balance(_ plan: Plan) -> Double { Balance.score(shares(plan)) }

  /// Each task's share of the work, by task.
  var workShares: [Double] {
    dataSet.tasks.indices.map { task in
      weights.reduce(0) { $0 + $1.weight * $1.work[task] }
    }
  }

  /// Returns the share of work of each of a plan's places.
  public func shares(_ plan: Plan) -> [Double] {
    var byPlace = [Double](repeating: 0, count: plan.identity.count)
    for part in weights {
      for (task, amount) in part.work.enumerated() {
        byPlace[plan.home[task]] += part.weight * amount
      }
    }
    return plan.places.map { byPlace[$0] }
  }

  /// The sum of weights times credits, and the cost in FTE a year of interfaces newly cut.
  private func interfaceSums(_ plan: Plan) -> (kept: Double, newlyCut: Double) {
    var kept = 0.0
    var newlyCut = 0.0
    var next = 0
    for (index, end) in pairEnds.enumerated() {
      let count = end - next
      var cut = 0
      while next < end {
        if plan.home[pairs[next].first] != plan.home[pairs[next].second] { cut += 1 }
        next += 1
      }
      let credit = plan.isCoordinated[index] ? coherence.bestCredit * Double(cut) : 0
      kept += coherence.bestWeights[index] * (Double(count - cut) + credit) / Double(count)
      let more = cut - cutToday[index]
      if more > 0 {
        newlyCut += Double(more) / Double(count) * parameters.coordinationFTE[ranks[index]]
      }
    }
    return (kept, newlyCut)
  }

  private func efficiency(_ plan: Plan, newlyCut: Double) -> Double {
    var gain = 0.0
    for (index, function) in functions.enumerated() {
      let after = distinctPlaces(function.tasks, plan)
      let gathered = function.placesToday - after
      guard gathered != 0 else { continue }
      let realized = gathered > 0 ? parameters.realization : 1
      gain +=
        parameters.savings[index] / 100 * function.fte * realized * Double(gathered)
        / Double(max(1, function.placesToday - 1))
    }
    var moved = 0.0
    for (task, place) in plan.home.enumerated()
    where plan.identity[place] != dataSet.tasks[task].home { moved += fte[task] }
    let new = plan.places.count { plan.identity[$0] >= dataSet.departmentCount }
    let yearly = gain * discounting.rampedAnnuity - newlyCut * discounting.annuity
    return parameters.costPerFTE * (yearly - moved * parameters.shareOfYearLost)
      - Double(new) * parameters.startupCost
  }

  /// How many places hold the tasks; places above 63 are rare enough to be counted slowly.
  private func distinctPlaces(_ tasks: [Int], _ plan: Plan) -> Int {
    var seen: UInt64 = 0
    for task in tasks {
      let place = plan.home[task]
      guard place < 64 else { return Set(tasks.map { plan.home[$0] }).count }
      seen |= 1 << UInt64(place)
    }
    return seen.nonzeroBitCount
  }
}
