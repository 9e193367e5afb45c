// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

extension Scorer {
  /// Returns every term of a plan's score in one criterion, at the best estimates.
  public func explanation(of plan: Plan, _ criterion: Criterion) -> [ExplanationTerm] {
    switch criterion {
    case .coherence: coherenceTerms(plan)
    case .balance: balanceTerms(plan)
    case .efficiency: efficiencyTerms(plan)
    }
  }

  private func coherenceTerms(_ plan: Plan) -> [ExplanationTerm] {
    let model = CoherenceModel(dataSet)
    let parameters = dataSet.parameters
    let credits = dataSet.credits(in: plan, coordinated: model.bestCredit)
    let before = dataSet.credits(in: dataSet.baseline, coordinated: model.bestCredit)
    return dataSet.interfaces.enumerated().map { index, interface in
      let points = model.bestTotal > 0 ? 100 * model.bestWeights[index] / model.bestTotal : 0
      let weight = parameters.strengthWeights[interface.strength]
      var factors = [ExplanationTerm.Factor("weight", weight?.best ?? 0, weight)]
      if dataSet.isNamedOnlyAsDrawback[index] {
        factors.append(
          ExplanationTerm.Factor(
            "drawback-discount",
            parameters.drawbackDiscount.best,
            parameters.drawbackDiscount
          )
        )
      }
      factors.append(ExplanationTerm.Factor("credit", credits[index]))
      if plan.isCoordinated[index] {
        factors.append(
          ExplanationTerm.Factor(
            "coordination-credit",
            model.bestCredit,
            parameters.coordinationCredit
          )
        )
      }
      let statements = dataSet.statements(about: index).map(\.source)
      return ExplanationTerm(
        kind: .interface,
        id: interface.id,
        name: interface.name,
        contribution: points * credits[index],
        change: points * (credits[index] - before[index]),
        factors: factors,
        sources: unique([interface.source] + statements)
      )
    }
  }

  private func balanceTerms(_ plan: Plan) -> [ExplanationTerm] {
    let shares = points.shares(plan)
    let baseline = dataSet.baseline
    let sharesToday = points.shares(baseline)
    let deduction = Balance.pointsPerHoover(committees: shares.count) / 2
    let deductionToday = Balance.pointsPerHoover(committees: sharesToday.count) / 2
    var terms = [
      ExplanationTerm(
        kind: .base,
        id: "equal",
        name: LocalizedText(danish: "Lige store andele", english: "Equal shares"),
        contribution: 100,
        change: 0,
        factors: [],
        sources: []
      )
    ]
    let equal = 1 / Double(shares.count)
    let equalToday = 1 / Double(sharesToday.count)
    for (index, place) in plan.places.enumerated() {
      let today = plan.identity[place]
      let before =
        today < dataSet.departmentCount
        ? -deductionToday * abs(sharesToday[today] - equalToday) : 0
      let contribution = -deduction * abs(shares[index] - equal)
      var factors = [
        ExplanationTerm.Factor("share", shares[index]),
        ExplanationTerm.Factor("equal-share", equal),
      ]
      if today < dataSet.departmentCount {
        factors.append(ExplanationTerm.Factor("share-today", sharesToday[today]))
      }
      let arrived = dataSet.tasks.indices.filter {
        plan.home[$0] == place && dataSet.isMoved(task: $0, in: plan)
      }
      for part in measure.parts {
        for task in arrived {
          if let quantity = dataSet.tasks[task][part.workload] {
            factors.append(
              ExplanationTerm.Factor(
                "\(part.workload.rawValue)[\(dataSet.tasks[task].id)]",
                quantity.best,
                quantity
              )
            )
          }
        }
      }
      let committee = dataSet.places[place].committee
      terms.append(
        ExplanationTerm(
          kind: .committee,
          id: committee.id,
          name: committee.name,
          contribution: contribution,
          change: contribution - before,
          factors: factors,
          sources: dataSet.places[place].source.map { [$0] } ?? []
        )
      )
    }
    // A committee that a merger ends no longer deducts what it does today.
    let continued = Set(plan.places.map { plan.identity[$0] })
    for department in 0..<dataSet.departmentCount where !continued.contains(department) {
      let committee = dataSet.places[department].committee
      terms.append(
        ExplanationTerm(
          kind: .committee,
          id: committee.id,
          name: committee.name,
          contribution: 0,
          change: deductionToday * abs(sharesToday[department] - equalToday),
          factors: [ExplanationTerm.Factor("share-today", sharesToday[department])],
          sources: dataSet.places[department].source.map { [$0] } ?? []
        )
      )
    }
    return terms
  }

  private func efficiencyTerms(_ plan: Plan) -> [ExplanationTerm] {
    let profile = EfficiencyProfile(plan, in: dataSet)
    let discounting = Discounting(dataSet.parameters)
    let values = EfficiencyParameters(bestOf: dataSet)
    let parameters = dataSet.parameters
    let cost = ExplanationTerm.Factor("cost-per-fte", values.costPerFTE, parameters.costPerFTE)
    var terms: [ExplanationTerm] = []
    func add(
      _ kind: ExplanationTerm.Kind,
      _ id: String,
      _ name: LocalizedText,
      _ amount: Double,
      _ factors: [ExplanationTerm.Factor],
      _ sources: [SourceReference]
    ) {
      terms.append(
        ExplanationTerm(
          kind: kind,
          id: id,
          name: name,
          contribution: amount,
          change: amount,
          factors: factors,
          sources: sources
        )
      )
    }
    for (index, function) in dataSet.functions.enumerated() where profile.gathering[index] != 0 {
      let gathering = profile.gathering[index]
      let staff = function.tasks.reduce(0) { $0 + fte[$1] }
      let realized = gathering > 0 ? values.realization : 1
      let yearly = values.savings[index] / 100 * staff * values.costPerFTE * gathering * realized
      var factors = [
        ExplanationTerm.Factor("saving", values.savings[index], function.saving),
        ExplanationTerm.Factor("fte", staff), ExplanationTerm.Factor("gathering", gathering), cost,
      ]
      if gathering > 0 {
        factors.append(
          ExplanationTerm.Factor("realization", values.realization, parameters.realization)
        )
      }
      factors.append(ExplanationTerm.Factor("ramped-annuity", discounting.rampedAnnuity))
      add(
        .function,
        function.id,
        function.name,
        yearly * discounting.rampedAnnuity,
        factors,
        [function.source]
      )
    }
    let baseline = dataSet.baseline
    for (index, interface) in dataSet.interfaces.enumerated() {
      let more =
        dataSet.cutPairs(of: index, in: plan) - dataSet.cutPairs(of: index, in: baseline)
      guard more > 0 else { continue }
      let part = Double(more) / Double(interface.pairs.count)
      let staff = values.coordinationFTE[interface.strength.rank]
      add(
        .coordination,
        interface.id,
        interface.name,
        -part * staff * values.costPerFTE * discounting.annuity,
        [
          ExplanationTerm.Factor("newly-cut", part),
          ExplanationTerm.Factor(
            "coordination-fte",
            staff,
            parameters.coordinationFTE[interface.strength]
          ), cost,
          ExplanationTerm.Factor("annuity", discounting.annuity),
        ],
        [interface.source]
      )
    }
    for index in profile.movedTasks {
      let task = dataSet.tasks[index]
      add(
        .transfer,
        task.id,
        task.name,
        -fte[index] * values.shareOfYearLost * values.costPerFTE,
        [
          ExplanationTerm.Factor("fte", fte[index], task.fte),
          ExplanationTerm.Factor(
            "share-of-year-lost",
            values.shareOfYearLost,
            parameters.shareOfYearLost
          ), cost,
        ],
        task.source.map { [$0] } ?? []
      )
    }
    for place in dataSet.newDepartments(in: plan) {
      add(
        .startup,
        dataSet.places[place].id,
        dataSet.name(ofPlace: place, in: plan),
        -values.startupCost,
        [ExplanationTerm.Factor("startup-cost", values.startupCost, parameters.startupCost)],
        []
      )
    }
    return terms
  }

  private func unique(_ sources: [SourceReference]) -> [SourceReference] {
    var seen: Set<SourceReference> = []
    return sources.filter { seen.insert($0).inserted }
  }
}
