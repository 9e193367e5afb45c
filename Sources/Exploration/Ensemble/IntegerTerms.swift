// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel
public import Scoring

/// Point scores as sums of whole numbers, so that a sum does not depend on the order in which its
/// terms are added: coherence, efficiency and FTE in millionths, work in parts of ``workTotal``.
struct IntegerTerms: Sendable {
  /// Units of a point of coherence and of DKK a million.
  static let unit = 1_000_000.0

  private let dataSet: DataSet
  private let terms: PointTerms
  private let cutToday: [Int]
  private let placesToday: [Int]
  /// Each task's work in whole parts.
  let work: [Int32]
  /// The sum of ``work``.
  let workTotal: Int

  /// Rounds the terms; work is scaled so that all of it is about two to the power of `bits`.
  init(_ dataSet: DataSet, _ terms: PointTerms, bits: Int) {
    self.dataSet = dataSet
    self.terms = terms
    let baseline = dataSet.baseline
    cutToday = dataSet.interfaces.indices.map { dataSet.cutPairs(of: $0, in: baseline) }
    placesToday = dataSet.functions.map { Set($0.tasks.map { baseline.home[$0] }).count }
    let scale = Double(1 << bits)
    work = terms.work.map { Int32(($0 * scale).rounded()) }
    workTotal = work.reduce(0) { $0 + Int($1) }
  }

  /// To how many bits work is rounded: a vector of 32-bit numbers holds the sums of all places.
  static func bits(places: Int) -> Int { places <= 16 ? 25 : places <= 32 ? 24 : 23 }

  private func whole(_ value: Double) -> Int64 { Int64((value * Self.unit).rounded()) }

  /// What an interface adds to coherence.
  func coherence(ofInterface index: Int, in plan: Plan) -> Int64 {
    let pairs = Double(dataSet.interfaces[index].pairs.count)
    let cut = Double(dataSet.cutPairs(of: index, in: plan))
    let credit = plan.isCoordinated[index] ? terms.coordinationCredit * cut : 0
    return whole(terms.interfacePoints[index] * (pairs - cut + credit) / pairs)
  }

  /// What an interface adds to efficiency: the coordination of its pairs newly cut.
  func efficiency(ofInterface index: Int, in plan: Plan) -> Int64 {
    let more = dataSet.cutPairs(of: index, in: plan) - cutToday[index]
    guard more > 0 else { return 0 }
    let part = Double(more) / Double(dataSet.interfaces[index].pairs.count)
    return -whole(part * terms.coordinationCost[index])
  }

  /// What a function adds to efficiency.
  func efficiency(ofFunction index: Int, in plan: Plan) -> Int64 {
    let after = Set(dataSet.functions[index].tasks.map { plan.home[$0] }).count
    let gathered = Double(placesToday[index] - after) / Double(max(1, placesToday[index] - 1))
    return whole(
      gathered * (gathered > 0 ? terms.gatheringGain[index] : terms.fragmentationLoss[index])
    )
  }

  /// What a task adds to efficiency: the cost of its move.
  func efficiency(ofTask task: Int, in plan: Plan) -> Int64 {
    dataSet.isMoved(task: task, in: plan) ? -whole(terms.transferCost[task]) : 0
  }

  /// The FTE of a task when it moves, in millionths.
  func moved(task: Int, in plan: Plan) -> Int64 {
    dataSet.isMoved(task: task, in: plan) ? whole(terms.fte[task]) : 0
  }

  /// All FTE that move under a plan, in millionths.
  func moved(_ plan: Plan) -> Int64 {
    dataSet.tasks.indices.reduce(0) { $0 + moved(task: $1, in: plan) }
  }

  /// What new departments add to efficiency.
  func efficiencyOfNewDepartments(in plan: Plan) -> Int64 {
    -whole(Double(dataSet.newDepartments(in: plan).count) * terms.startupCost)
  }

  /// The scores of a plan from scratch: every term, one after the other.
  func score(_ plan: Plan) -> EnsembleScore {
    var coherence: Int64 = 0
    var efficiency = efficiencyOfNewDepartments(in: plan)
    for index in dataSet.interfaces.indices {
      coherence += self.coherence(ofInterface: index, in: plan)
      efficiency += self.efficiency(ofInterface: index, in: plan)
    }
    for index in dataSet.functions.indices {
      efficiency += self.efficiency(ofFunction: index, in: plan)
    }
    var byPlace = [Int](repeating: 0, count: dataSet.places.count)
    for task in dataSet.tasks.indices {
      efficiency += self.efficiency(ofTask: task, in: plan)
      byPlace[plan.home[task]] += Int(work[task])
    }
    let count = plan.places.count
    let deviation = Self.deviation(byPlace, in: plan.places, workTotal: workTotal)
    return EnsembleScore(
      coherence: coherence,
      efficiency: efficiency,
      balance: Self.balance(
        deviation: deviation,
        committees: count,
        workTotal: workTotal
      )
    )
  }

  /// The sum of `|K · work − total|` over the committees of a plan, of which there are K.
  func deviation(_ plan: Plan) -> Int {
    var byPlace = [Int](repeating: 0, count: dataSet.places.count)
    for task in dataSet.tasks.indices { byPlace[plan.home[task]] += Int(work[task]) }
    return Self.deviation(byPlace, in: plan.places, workTotal: workTotal)
  }

  private static func deviation(_ byPlace: [Int], in places: [Int], workTotal: Int) -> Int {
    places.reduce(0) { $0 + abs(places.count * byPlace[$1] - workTotal) }
  }

  /// The score of balance for a sum of `|K · work − total|` over K committees.
  static func balance(deviation: Int, committees: Int, workTotal: Int) -> Double {
    guard committees > 1 else { return 100 }
    let hoover = Double(deviation) / Double(2 * committees * workTotal)
    return 100 - 100 * hoover / (1 - 1 / Double(committees))
  }
}

/// The three criteria of one combination; coherence and efficiency in millionths.
public struct EnsembleScore: Hashable, Sendable {
  /// Millionths of a point of coherence.
  public var coherence: Int64
  /// Millionths of DKK a million: kroner.
  public var efficiency: Int64
  /// Points of balance; a fixed function of whole numbers.
  public var balance: Double

  /// The criteria in their usual units.
  public var points: PointScore {
    PointScore(
      coherence: Double(coherence) / IntegerTerms.unit,
      balance: balance,
      efficiency: Double(efficiency) / IntegerTerms.unit
    )
  }

  /// Whether this is better in every criterion.
  public func exceeds(_ other: EnsembleScore) -> Bool {
    coherence > other.coherence && efficiency > other.efficiency && balance > other.balance
  }

  /// Whether this is at least as good in every criterion and better in one.
  public func dominates(_ other: EnsembleScore) -> Bool {
    coherence >= other.coherence && efficiency >= other.efficiency && balance >= other.balance
      && (coherence > other.coherence || efficiency > other.efficiency || balance > other.balance)
  }
}
