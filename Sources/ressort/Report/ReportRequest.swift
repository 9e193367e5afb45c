// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import OrganizationModel
import ReportRendering

/// One report that is asked for: of a plan, of several, or of an area.
struct ReportRequest: Sendable {
  /// What it is about.
  var subject: ReportWriter.Subject
  /// The ids as they were given, for the command that makes the report again.
  var ids: [String]
  /// The plans, in their order.
  var plans: [Plan]
  /// The name of its files, without language and ending.
  var name: String

  /// Reads what some ids ask for; without ids the plans that the data set names.
  ///
  /// - Parameters:
  ///   - given: The ids as they were given.
  ///   - dataSet: The data set.
  ///   - files: The plans of those ids that are what-if files.
  /// - Throws: `DiagnosticError` with every problem of every id.
  init(
    _ given: [String],
    in dataSet: DataSet,
    files: [String: Plan] = [:]
  ) throws(DiagnosticError) {
    let ids = given.isEmpty ? dataSet.defaultPlans : given
    if ids.count == 1, let area = dataSet.areaIndex[ids[0]] {
      self = try ReportRequest(area: area, in: dataSet)
      return
    }
    var problems: [Diagnostic] = []
    var plans: [Plan] = []
    for id in ids {
      if let plan = files[id] {
        plans.append(plan)
        continue
      }
      if let problem = Self.problem(id, among: ids, in: dataSet) {
        problems.append(problem)
        continue
      }
      do throws(DiagnosticError) {
        plans.append(try dataSet.apply(Combination(parsing: id, in: dataSet)))
      } catch {
        problems += error.diagnostics
      }
    }
    problems += Self.repetitions(plans)
    if ids.isEmpty {
      problems.append(
        Diagnostic(
          .emptyCombination,
          "no plan is named, and the data set names none",
          expected: "scenarios, models or combinations, or one area"
        )
      )
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    self.ids = given
    self.plans = plans
    subject = plans.count == 1 ? .plan : .plans
    name = ReportName.plans(
      ids.map { files[$0] == nil ? $0 : Self.stem($0) }
    )
  }

  /// Asks for the report of an area, by index.
  init(area: Int, in dataSet: DataSet) throws(DiagnosticError) {
    let scenarios = dataSet.areas[area].scenarios.map { dataSet.scenarios[$0].id }
    plans = try PlanArguments.plans(scenarios, dataSet)
    subject = .area(area)
    ids = [dataSet.areas[area].id]
    name = ReportName.area(dataSet.areas[area].id)
  }

  /// Returns what a published set consists of: the data set's plans side by side, each of them by
  /// itself, and each area.
  static func published(_ dataSet: DataSet) throws(DiagnosticError) -> [ReportRequest] {
    var requests: [ReportRequest] = []
    if dataSet.defaultPlans.count > 1 {
      requests.append(try ReportRequest(dataSet.defaultPlans, in: dataSet))
    }
    for id in dataSet.defaultPlans { requests.append(try ReportRequest([id], in: dataSet)) }
    for area in dataSet.areas.indices {
      requests.append(try ReportRequest(area: area, in: dataSet))
    }
    return requests
  }

  /// The name of a file without its folder and ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  /// What is wrong with an id before it is read as a combination.
  private static func problem(
    _ id: String,
    among ids: [String],
    in dataSet: DataSet
  ) -> Diagnostic? {
    if id == Combination.todayID {
      return Diagnostic(
        .emptyCombination,
        "'\(id)' is no proposal",
        expected: "plans that change something",
        hint: "leave it out: every report shows today beside its plans"
      )
    }
    if let area = dataSet.areaIndex[id] {
      let scenarios = dataSet.areas[area].scenarios.map { dataSet.scenarios[$0].id }
      return Diagnostic(
        .unknownID,
        "'\(id)' is an area, which has a report of its own",
        expected: "one area alone, or scenarios, models and combinations",
        hint: "its scenarios: \(scenarios.joined(separator: ", "))"
      )
    }
    // A combination says which of its words is wrong.
    guard !id.isEmpty, !id.contains("+"), dataSet.scenarioIndex[id] == nil,
      dataSet.modelIndex[id] == nil, !isAreaTakenOut(id, in: dataSet)
    else { return nil }
    let areas = ids.count == 1 ? dataSet.areas.map(\.id) : []
    let known = dataSet.scenarios.map(\.id) + dataSet.models.map(\.id) + areas
    return Diagnostic(
      .unknownID,
      "no scenario, model or area has the id '\(id)'",
      expected: ids.count == 1
        ? "a scenario (AREA.NUMBER), a model, a combination joined with '+', or an area"
        : "a scenario (AREA.NUMBER), a model, or a combination joined with '+'",
      hint: Suggestion.hint(for: id, among: known)
    )
  }

  /// Whether an id is `AREA.0`, which changes nothing by itself.
  private static func isAreaTakenOut(_ id: String, in dataSet: DataSet) -> Bool {
    id.hasSuffix(".0") && dataSet.areaIndex[String(id.dropLast(2))] != nil
  }

  /// Plans that change nothing, and those that are the same as one before them, whatever their ids.
  private static func repetitions(_ plans: [Plan]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (index, plan) in plans.enumerated() {
      let isFile = plan.title != nil
      if plan.combination.scenarios.isEmpty, !isFile {
        problems.append(
          Diagnostic(
            .emptyCombination,
            "'\(plan.id)' chooses no scenario, so that nothing changes",
            expected: "plans that change something"
          )
        )
      } else if let earlier = plans[..<index].first(where: {
        isFile || $0.title != nil
          ? $0.id == plan.id : $0.combination.scenarios == plan.combination.scenarios
      }) {
        problems.append(
          Diagnostic(
            .duplicateID,
            earlier.id == plan.id
              ? "'\(plan.id)' is named twice"
              : "'\(plan.id)' is the same plan as '\(earlier.id)'",
            hint: "leave one of them out"
          )
        )
      }
    }
    return problems
  }
}
