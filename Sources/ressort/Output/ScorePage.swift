// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Makes the tables of scores for people.
struct ScorePage {
  let dataSet: DataSet
  let language: Language

  private func heading(_ key: String, _ phrase: Phrase) -> OutputTable.Column {
    .init(key, phrase[language])
  }

  private func label(_ plan: Plan) -> String {
    plan.id == Combination.todayID
      ? Phrase.today[language]
      : "\(plan.id)  \(plan.title ?? dataSet.name(of: plan.combination, language))"
  }

  /// The three criteria of plans with their bands and what is certain of the differences to today.
  func comparison(_ scores: [PlanScore]) -> OutputTable {
    var table = OutputTable(
      key: "plans",
      title: dataSet.name[language],
      columns: [heading("id", .plan), heading("measure", .what)] + [
        .init("value", Phrase.value[language]), .init("difference", Phrase.difference[language]),
        heading("verdict", .verdict),
      ]
    )
    for score in scores {
      for (index, criterion) in Criterion.allCases.enumerated() {
        guard let band = score.criteria[criterion] else { continue }
        let difference = score.differences[criterion]
        let isToday = score.plan.id == Combination.todayID
        table.rows.append([
          .text(index == 0 ? label(score.plan) : ""), .text(criterion.heading(language)),
          .band(band, decimals: criterion.decimals),
          isToday || difference == nil
            ? .text("")
            : .band(difference?.band ?? Band(0), decimals: criterion.decimals, isSigned: true),
          .text(isToday ? "" : difference?.words(language) ?? ""),
        ])
      }
      if score.plan.id != Combination.todayID {
        table.rows.append([
          .text(""), .text(Phrase.movedFTE[language]),
          .band(score.movedFTE, decimals: staffDecimals(score.movedFTE)),
          .text(""), .text(""),
        ])
      }
    }
    table.notes = [Phrase.bandNote[language], Phrase.verdictNote[language]]
    return table
  }

  /// Small staffs are known to halves; large ones are not.
  private func staffDecimals(_ band: Band) -> Int { band.upper < 1_000 ? 1 : 0 }

  /// The committees' shares of the work.
  func committees(_ scores: [PlanScore]) -> OutputTable {
    var table = OutputTable(
      key: "committees",
      title: Phrase.committeesTitle[language],
      columns: [heading("id", .plan), heading("committee", .committee), heading("share", .share)]
    )
    for score in scores {
      for (index, share) in score.shares.enumerated() {
        let percent = Band(
          best: 100 * share.share.best,
          lower: 100 * share.share.lower,
          upper: 100 * share.share.upper
        )
        table.rows.append([
          .text(
            index == 0
              ? (score.plan.id == Combination.todayID ? Phrase.today[language] : score.plan.id) : ""
          ),
          .text(dataSet.places[share.place].committee.name[language]),
          .band(percent, decimals: 1),
        ])
      }
    }
    table.notes = [Phrase.balanceNote[language]]
    return table
  }

  /// How many interfaces arise, disappear and remain, and how many departments are met.
  func interfaceCounts(_ scores: [PlanScore]) -> OutputTable {
    var table = OutputTable(
      key: "interfaces",
      title: Phrase.interfacesTitle[language],
      columns: [
        heading("id", .plan), heading("created", .created), heading("removed", .removed),
        heading("kept", .kept), heading("undivided", .undivided),
        heading("broken", .brokenTerms),
      ]
    )
    for score in scores {
      let kept = score.interfaces.indices.filter { score.interfaces[$0] == .kept }
      let cut = kept.count { dataSet.cutPairs(of: $0, in: score.plan) > 0 }
      table.rows.append([
        .text(label(score.plan)),
        .integer(score.interfaces.count { $0 == .created }),
        .integer(score.interfaces.count { $0 == .removed }), .integer(cut),
        .integer(kept.count - cut), .integer(score.constraints.count { !$0.isMet }),
      ])
    }
    return table
  }

  /// Every interface that changes under a plan, by name.
  func interfaces(_ score: PlanScore) -> OutputTable {
    var table = OutputTable(
      key: "interfaces",
      title: Phrase.interfacesTitle[language],
      columns: [
        heading("status", .status), heading("id", .id), heading("name", .interface),
        heading("strength", .strength), heading("page", .pages),
      ]
    )
    for status in [InterfaceStatus.created, .removed, .kept] {
      for (index, interface) in dataSet.interfaces.enumerated()
      where score.interfaces[index] == status && (status != .kept || isCut(index, score)) {
        table.rows.append([
          .text(status.name(language)), .text(interface.id), .text(interface.name[language]),
          .text(interface.strength.name(language)), .text(interface.source.page),
        ])
      }
    }
    return table
  }

  /// An interface that no department boundary cuts, before or after, needs no line.
  private func isCut(_ interface: Int, _ score: PlanScore) -> Bool {
    dataSet.cutPairs(of: interface, in: score.plan) > 0
  }

  /// Departments that each target group meets, where that changes.
  func targetGroups(_ score: PlanScore) -> OutputTable {
    var table = OutputTable(
      key: "targetGroups",
      title: Phrase.targetGroupsTitle[language],
      columns: [
        heading("name", .targetGroup), heading("before", .today), heading("after", .after),
      ]
    )
    for met in score.departmentsMet where met.before != met.after {
      table.rows.append([
        .text(dataSet.targetGroups[met.group].name[language]), .integer(met.before),
        .integer(met.after),
      ])
    }
    return table
  }

  /// The terms of efficiency in short.
  func economy(_ score: PlanScore) -> OutputTable {
    let summary = score.efficiency
    var table = OutputTable(
      key: "economy",
      title: Phrase.economyTitle[language],
      columns: [heading("measure", .what), heading("value", .value)]
    )
    func add(_ phrase: Phrase, _ value: Double) {
      table.rows.append([.text(phrase[language]), .number(value, decimals: 1)])
    }
    add(.netPresentValue, summary.netPresentValue)
    add(.withoutGains, summary.netPresentValueWithoutGains)
    add(.yearlyGain, summary.yearlyGain)
    add(.yearlyRunning, summary.yearlyRunning)
    add(.oneOffCost, summary.oneOffCost)
    let payback =
      summary.paybackYear.map { $0 == 0 ? Phrase.notNeeded[language] : "\($0)" }
      ?? Phrase.never[language]
    table.rows.append([.text(Phrase.payback[language]), .text(payback)])
    let numbers = NumberText(language: language)
    for entry in summary.breakEvens {
      let value = entry.value.map { numbers.text($0, decimals: 3) } ?? Phrase.noValue[language]
      table.rows.append([
        .text("\(Phrase.breakEven[language]) \(entry.parameter.rawValue)"),
        .text(value + (entry.isInsideInterval ? " *" : "")),
      ])
    }
    if summary.breakEvens.contains(where: \.isInsideInterval) {
      table.notes = [Phrase.insideInterval[language]]
    }
    return table
  }

  /// Who moves where, of a score.
  func moves(_ score: PlanScore) -> OutputTable { moves(score.plan, score.moved, score.movedFTE) }

  /// Who moves where.
  func moves(_ plan: Plan, _ flows: [MovedWork], _ total: Band) -> OutputTable {
    var table = OutputTable(
      key: "moved",
      title: Phrase.movesTitle[language],
      columns: [
        heading("from", .from), heading("to", .to), heading("fte", .fte), heading("tasks", .tasks),
      ]
    )
    for flow in flows {
      table.rows.append([
        .text(dataSet.places[flow.from].short[language]),
        .text(dataSet.places[flow.to].short[language]),
        .band(flow.fte, decimals: staffDecimals(flow.fte)),
        .text(taskNames(flow.tasks)),
      ])
    }
    if !flows.isEmpty {
      table.rows.append([
        .text(Phrase.sum[language]), .text(""), .band(total, decimals: staffDecimals(total)),
        .text(""),
      ])
    }
    return table
  }

  private func taskNames(_ tasks: [Int]) -> String {
    let shown = tasks.prefix(6).map { dataSet.tasks[$0].name[language] }.joined(separator: ", ")
    return tasks.count > 6 ? "\(shown) … (\(tasks.count))" : shown
  }

  /// The departments of a plan.
  func departments(_ plan: Plan) -> OutputTable {
    var table = OutputTable(
      key: "departments",
      title: label(plan),
      columns: [
        heading("id", .id), heading("name", .department), heading("continues", .continues),
        heading("tasks", .tasks),
      ]
    )
    for place in plan.places {
      let identity = plan.identity[place]
      table.rows.append([
        .text(dataSet.places[place].id), .text(dataSet.name(ofPlace: place, in: plan)[language]),
        .text(
          identity < dataSet.departmentCount
            ? dataSet.places[identity].short[language] : Phrase.newDepartment[language]
        ),
        .integer(plan.home.count { $0 == place }),
      ])
    }
    return table
  }

  /// The terms of reference under several plans; only broken ones of plans beside each other.
  func constraints(_ scores: [PlanScore]) -> OutputTable {
    guard scores.count > 1 else {
      return scores.first.map { constraints($0.plan, $0.constraints) }
        ?? OutputTable(key: "constraints", title: "", columns: [])
    }
    var table = constraintTable
    for score in scores {
      let broken = score.constraints.filter { !$0.isMet }
      table.rows +=
        broken.isEmpty
        ? [
          [
            .text(shortLabel(score.plan)), .text(Phrase.allMet[language]), .flag(true), .text(""),
            .text(""),
          ]
        ] : rows(score.plan, broken)
    }
    return table
  }

  /// The terms of reference under one plan.
  func constraints(_ plan: Plan, _ checks: [ConstraintCheck]) -> OutputTable {
    var table = constraintTable
    table.rows = rows(plan, checks)
    return table
  }

  private var constraintTable: OutputTable {
    OutputTable(
      key: "constraints",
      title: Phrase.termsTitle[language],
      columns: [
        heading("plan", .plan), heading("name", .constraint), heading("met", .met),
        heading("because", .because), heading("page", .source),
      ]
    )
  }

  private func shortLabel(_ plan: Plan) -> String {
    plan.id == Combination.todayID ? Phrase.today[language] : plan.id
  }

  private func rows(_ plan: Plan, _ checks: [ConstraintCheck]) -> [[OutputTable.Cell]] {
    checks.map { check in
      let constraint = dataSet.constraints[check.constraint]
      var reasons = check.scenarios.map { dataSet.scenarios[$0].id }
      reasons += check.movedTasks.map { dataSet.tasks[$0].name[language] }
      if let count = check.departmentCount {
        reasons.append("\(count) \(Phrase.departments[language].lowercased())")
      }
      return [
        .text(shortLabel(plan)), .text(constraint.name[language]), .flag(check.isMet),
        .text(reasons.joined(separator: ", ")), .text(constraint.source.text(dataSet, language)),
      ]
    }
  }
}

extension String {
  /// The text, cut with an ellipsis where it is longer.
  func trimmed(to length: Int) -> String {
    count <= length ? self : String(prefix(length - 1)) + "…"
  }
}
