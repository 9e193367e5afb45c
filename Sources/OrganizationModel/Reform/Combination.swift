// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// A choice of at most one scenario in each area.
public struct Combination: Hashable, Sendable {
  /// The id of the organisation as it is, without any scenario.
  public static let todayID = "today"

  /// The id under which it was asked for.
  public var id: String
  /// The indices of its scenarios, in the order of the areas.
  public var scenarios: [Int]
  /// The model example that it is or starts from, by index.
  public var model: Int?

  /// Makes a combination of scenarios given in any order.
  public init(id: String, scenarios: [Int], model: Int? = nil) {
    self.id = id
    self.scenarios = scenarios.sorted()
    self.model = model
  }

  /// The organisation as it is.
  public static let today = Combination(id: todayID, scenarios: [])

  /// Makes the combination that an id names.
  ///
  /// Scenarios and at most one model are joined with `+`, in any order. A scenario replaces the model's
  /// choice in its area; `9.0` takes the area out. Two scenarios of one area are refused.
  ///
  /// - Throws: `DiagnosticError` with every problem of the id.
  public init(parsing id: String, in dataSet: DataSet) throws(DiagnosticError) {
    var problems: [Diagnostic] = []
    var choice: [Int: (scenario: Int?, isFromModel: Bool)] = [:]
    var model: Int?
    let words = id.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    for word in words {
      if word.isEmpty {
        problems.append(
          Diagnostic(
            .emptyCombination,
            id.isEmpty ? "the combination is empty" : "'\(id)' names nothing before or after a '+'",
            expected: "scenarios and models joined with '+', or '\(Self.todayID)'"
          )
        )
      } else if word == Self.todayID {
        continue
      } else if let index = dataSet.modelIndex[word] {
        if let model {
          problems.append(
            Diagnostic(
              .severalModels,
              "'\(id)' names '\(dataSet.models[model].id)' and '\(word)'",
              expected: "at most one model, and scenarios that replace its choices",
              hint: "name the scenarios of one of them"
            )
          )
        }
        model = index
        for scenario in dataSet.models[index].scenarios.compactMap({ dataSet.scenarioIndex[$0] }) {
          let area = dataSet.scenarios[scenario].area
          // What was chosen before a model stands, and takes the place of the model's choice.
          if choice[area] == nil { choice[area] = (scenario, true) }
        }
      } else if let (area, scenario) = Self.choice(word, in: dataSet) {
        if let earlier = choice[area], !earlier.isFromModel {
          let other = earlier.scenario.map { dataSet.scenarios[$0].id } ?? "no scenario"
          problems.append(
            Diagnostic(
              .twoScenariosInOneArea,
              "'\(id)' chooses '\(other)' and '\(word)' in area \(dataSet.areas[area].id)",
              expected: "at most one scenario of each area",
              notes: [earlier.scenario, scenario].compactMap { dataSet.note(onScenario: $0) }
            )
          )
        }
        choice[area] = (scenario, false)
      } else {
        let known = dataSet.scenarios.map(\.id) + dataSet.models.map(\.id) + [Self.todayID]
        problems.append(
          Diagnostic(
            .unknownID,
            "no scenario or model has the id '\(word)'",
            expected: "a scenario (AREA.NUMBER), a model or '\(Self.todayID)'",
            hint: Suggestion.hint(for: word, among: known)
          )
        )
      }
    }
    if !problems.isEmpty { throw DiagnosticError(problems) }
    self.init(id: id, scenarios: choice.values.compactMap(\.scenario), model: model)
  }

  /// Reads `AREA.NUMBER`; the number 0 stands for no scenario in the area.
  private static func choice(_ word: String, in dataSet: DataSet) -> (area: Int, scenario: Int?)? {
    if let index = dataSet.scenarioIndex[word] { return (dataSet.scenarios[index].area, index) }
    guard word.hasSuffix(".0"), let area = dataSet.areaIndex[String(word.dropLast(2))] else {
      return nil
    }
    return (area, nil)
  }
}

extension DataSet {
  /// Returns a note that says where a scenario is, by index; nil for none.
  func note(onScenario index: Int?) -> Diagnostic.Note? {
    guard let index else { return nil }
    let scenario = scenarios[index]
    return Diagnostic.Note(
      "scenario '\(scenario.id)' (\(scenario.source.document), page \(scenario.source.page))",
      at: locations["scenario:\(scenario.id)"]
    )
  }
}
