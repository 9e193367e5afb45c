// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

/// What a plan's efficiency consists of, with bounds over all parameters and all consistent FTE.
///
/// The best estimates are those of ``EfficiencySummary``. Each amount has bounds of its own: the least
/// of one and the greatest of another need not hold for the same data.
public struct EfficiencyBands: Hashable, Sendable {
  /// Net present value with every gain at 0 (losses by fragmentation stay), DKK million.
  public var netPresentValueWithoutGains: Band
  /// Gains at full effect, DKK million a year; negative where functions are fragmented.
  public var yearlyGain: Band
  /// Coordination of interfaces newly cut, DKK million a year.
  public var yearlyRunning: Band
  /// Working time lost and start-up, DKK million once.
  public var oneOffCost: Band
}

extension Scorer {
  /// Returns what a plan's efficiency consists of, with bounds.
  ///
  /// - Throws: ``ScoringError`` when the solver fails.
  public func efficiencyBands(of plan: Plan) throws(ScoringError) -> EfficiencyBands {
    let profile = EfficiencyProfile(plan, in: dataSet)
    let discounting = Discounting(dataSet.parameters)
    let summary = profile.summary(
      EfficiencyParameters(bestOf: dataSet),
      fte: fte,
      discounting,
      in: dataSet
    )
    var bounds = EfficiencyBounds(dataSet, polytope: ftePolytope)
    // A part of the value is the value of a plan that does nothing but that part. A yearly amount
    // is the part's value divided by what a krone a year is worth.
    func band(
      _ best: Double,
      _ part: EfficiencyProfile,
      per krone: Double
    ) throws(ScoringError) -> Band {
      let range = try bounds.bounds(part, named: plan.id, solver)
      let ends = [range.low / krone, range.high / krone]
      return Band(best: best, lower: ends.min() ?? best, upper: ends.max() ?? best)
    }
    return EfficiencyBands(
      netPresentValueWithoutGains: try band(
        summary.netPresentValueWithoutGains,
        profile.only(gathering: profile.gathering.map { min(0, $0) }, running: true, oneOff: true),
        per: 1
      ),
      yearlyGain: try band(
        summary.yearlyGain,
        profile.only(gathering: profile.gathering),
        per: discounting.rampedAnnuity
      ),
      yearlyRunning: try band(
        summary.yearlyRunning,
        profile.only(running: true),
        per: -discounting.annuity
      ),
      oneOffCost: try band(summary.oneOffCost, profile.only(oneOff: true), per: -1)
    )
  }
}

extension EfficiencyProfile {
  /// Returns a profile of some of the plan's effects, as if it had no other ones.
  fileprivate func only(
    gathering: [Double]? = nil,
    running: Bool = false,
    oneOff: Bool = false
  ) -> EfficiencyProfile {
    EfficiencyProfile(
      gathering: gathering ?? [Double](repeating: 0, count: self.gathering.count),
      newlyCut: running ? newlyCut : [Double](repeating: 0, count: newlyCut.count),
      movedTasks: oneOff ? movedTasks : [],
      newDepartments: oneOff ? newDepartments : 0
    )
  }

  private init(
    gathering: [Double],
    newlyCut: [Double],
    movedTasks: [Int],
    newDepartments: Int
  ) {
    self.gathering = gathering
    self.newlyCut = newlyCut
    self.movedTasks = movedTasks
    self.newDepartments = newDepartments
  }
}
