// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import OrganizationModel
import Wording

/// Tells steps, refusals and combinations of a what-if in words.
struct WhatIfWords {
  let dataSet: DataSet
  let language: Language

  /// What a step is called.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - whatIf: The what-if that has the departments that the step names.
  /// - Returns: A few words that begin with a verb.
  func name(of step: WhatIfStep, in whatIf: WhatIf) -> String {
    switch step {
    case .adopt(let id): return StepPhrase.adopt[language].filled(combination(id))
    case .choose(let area, let scenario, _):
      guard let scenario else { return StepPhrase.chooseNone[language].filled(area) }
      return StepPhrase.choose[language].filled(area, self.scenario(scenario))
    case .move(let tasks, let place):
      let destination = department(place, in: whatIf)
      return tasks.count == 1
        ? StepPhrase.move[language].filled(task(tasks[0]), destination)
        : StepPhrase.moveSeveral[language].filled("\(tasks.count)", destination)
    case .merge(let department, let other):
      return StepPhrase.merge[language].filled(
        self.department(department, in: whatIf),
        self.department(other, in: whatIf)
      )
    case .split(let tasks, _, let name):
      return StepPhrase.split[language].filled(name, "\(tasks.count)")
    case .rename(let id, let name):
      let department = department(id, in: WhatIf())
      return name.isEmpty
        ? StepPhrase.unname[language].filled(department)
        : StepPhrase.rename[language].filled(department, name)
    case .lock(let id, let isLocked):
      return (isLocked ? StepPhrase.lock : .unlock)[language].filled(
        department(id, in: whatIf)
      )
    case .assume(let id, let figure):
      return (figure == nil ? StepPhrase.unassume : .assume)[language].filled(assumption(id))
    case .reset: return StepPhrase.reset[language]
    }
  }

  /// Why a step is not done.
  func text(_ refusal: WhatIfRefusal, in whatIf: WhatIf) -> String {
    switch refusal {
    case .unknown(_, let id): return RefusalPhrase.unknown[language].filled(id)
    case .combination(let code, let scenarios):
      let phrase: RefusalPhrase =
        switch code {
        case .taskSentToTwoPlaces: .twoPlaces
        case .destinationSplitAway: .splitAway
        case .destinationMissing: .missingPlace
        case .departmentReorganizedTwice: .reorganizedTwice
        case .requirementNotMet: .requirement
        case .excludedTogether: .excluded
        default: .otherConflict
        }
      return phrase[language].filled(list(scenarios))
    case .departmentGone(let id):
      return RefusalPhrase.departmentGone[language].filled(department(id, in: whatIf))
    case .locked(let id): return RefusalPhrase.locked[language].filled(department(id, in: whatIf))
    case .emptied(let id):
      return RefusalPhrase.emptied[language].filled(department(id, in: whatIf))
    case .noTasks: return RefusalPhrase.noTasks[language]
    case .mergedWithItself: return RefusalPhrase.mergedWithItself[language]
    case .unusableName: return RefusalPhrase.unusableName[language]
    case .unusableFigure(let id):
      return RefusalPhrase.unusableFigure[language].filled(assumption(id))
    case .figureNotBelowWhole(let id):
      return RefusalPhrase.figureNotBelowWhole[language].filled(assumption(id))
    case .weightsOutOfOrder: return RefusalPhrase.weightsOutOfOrder[language]
    case .nothingChanges: return RefusalPhrase.nothingChanges[language]
    }
  }

  /// The name of a combination: that of a model, else its id.
  func combination(_ id: String) -> String {
    if id == Combination.todayID { return Phrase.today[language] }
    if let model = dataSet.modelIndex[id] { return dataSet.models[model].name[language] }
    guard let combination = try? Combination(parsing: id, in: dataSet),
      let model = combination.model
    else { return id }
    let rest = id.split(separator: "+").filter { $0 != dataSet.models[model].id }
    return "\(dataSet.models[model].name[language]) + \(rest.joined(separator: " + "))"
  }

  /// The short name of a department.
  func department(_ id: String, in whatIf: WhatIf) -> String {
    if let name = whatIf.names[id] ?? whatIf.formed.first(where: { $0.id == id })?.name {
      return name
    }
    return dataSet.placeIndex[id].map { dataSet.places[$0].short[language] } ?? id
  }

  private func task(_ id: String) -> String {
    dataSet.taskIndex[id].map { dataSet.tasks[$0].name[language] } ?? id
  }

  private func scenario(_ id: String) -> String {
    dataSet.scenarioIndex[id].map { "\(id) \(dataSet.scenarios[$0].name[language])" } ?? id
  }

  private func assumption(_ id: String) -> String {
    dataSet.assumptions.first { $0.id == id }?.name[language] ?? id
  }

  private func list(_ ids: [String]) -> String {
    let names = ids.map(scenario)
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(PagePhrase.and[language]) " + last
  }
}
