// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// The page of one task in a what-if: its figures down to their sources, and its interfaces before and
/// after.
struct TaskPage {
  /// The task, by index.
  let task: Int
  let scored: ScoredWhatIf
  let origin: QuantityOrigin
  private var dataSet: DataSet { scored.outcome.dataSet }
  private var plan: Plan { scored.outcome.plan }
  private var language: Language { origin.language }
  private var subject: WorkTask { dataSet.tasks[task] }

  func values() -> [String: Any] {
    let interfaces = dataSet.interfaces.indices.filter { index in
      dataSet.interfaces[index].pairs.contains { $0.first == task || $0.second == task }
    }
    var values: [String: Any] = [
      "heading": subject.name[language], "base": origin.base, "taskID": subject.id,
      "place": place, "figures": subject.figures.map(figure),
      "interfaces": interfaces.map(interface), "hasInterfaces": !interfaces.isEmpty,
    ]
    if let source = subject.source {
      values["source"] = TaskPhrase.source[language].filled(source.text(dataSet, language))
    }
    if let reconciled { values["reconciled"] = reconciled }
    if let note = subject.note { values["note"] = ["noteText": note[language]] }
    if let immovability = subject.immovability {
      values["immovable"] = [
        "reason": immovability.reason[language],
        "reasonSource": immovability.source.text(dataSet, language),
      ]
    }
    if interfaces.isEmpty { values["noInterfaces"] = TaskPhrase.noInterfaces[language] }
    values.merge(words) { $1 }
    return values
  }

  private var words: [String: Any] {
    let phrases: [String: TaskPhrase] = [
      "toBoard": .toBoard, "figuresHeading": .figuresHeading, "valueColumn": .valueColumn,
      "printedColumn": .printedColumn, "noteHeading": .noteHeading,
      "immovableHeading": .immovableHeading, "interfacesHeading": .interfacesHeading,
      "withColumn": .withColumn, "todayColumn": .todayColumn, "afterColumn": .afterColumn,
    ]
    var values: [String: Any] = [
      "figureColumn": Phrase.figure[language], "basisColumn": Phrase.basis[language],
      "interfaceColumn": Phrase.interface[language], "strengthColumn": Phrase.strength[language],
      "sourceColumn": Phrase.source[language],
    ]
    for (key, phrase) in phrases { values[key] = phrase[language] }
    return values
  }

  private var place: String {
    let today = dataSet.name(ofPlace: subject.home, in: dataSet.baseline)[language]
    let after = dataSet.name(ofPlace: plan.home[task], in: plan)[language]
    return plan.home[task] == subject.home
      ? TaskPhrase.stays[language].filled(after)
      : TaskPhrase.moves[language].filled(today, after)
  }

  // MARK: - Figures

  private func figure(_ figure: (phrase: Phrase, quantity: Quantity)) -> [String: Any] {
    var values: [String: Any] = [
      "figureName": figure.phrase[language], "value": origin.text(figure.quantity),
      "basis": origin.values(figure.quantity),
    ]
    if let printed = figure.quantity.basis.printed {
      values["printed"] = "»\(printed.figure)«, \(printed.source.text(dataSet, language))"
    } else {
      values["notPrinted"] = TaskPhrase.notPrinted[language]
    }
    return values
  }

  /// What the board shows, where printed totals move it from the task's own best estimate.
  private var reconciled: String? {
    guard abs(scored.fte[task] - subject.fte.best) >= 0.05 else { return nil }
    return TaskPhrase.reconciled[language].filled(
      NumberText(language: language).text(scored.fte[task], decimals: 1)
    )
  }

  // MARK: - Interfaces

  private func interface(_ index: Int) -> [String: Any] {
    let interface = dataSet.interfaces[index]
    let others = Set(
      interface.pairs.filter { $0.first == task || $0.second == task }
        .map { $0.first == task ? $0.second : $0.first }
    )
    let status = dataSet.status(of: index, in: plan, comparedWith: dataSet.baseline)
    var values: [String: Any] = [
      "interfaceName": interface.name[language], "strength": interface.strength.name(language),
      "interfaceSource": interface.source.text(dataSet, language),
      "others": others.sorted().map {
        [
          "address": "\(origin.base)/tasks/\(dataSet.tasks[$0].id)",
          "otherName": dataSet.tasks[$0].name[language],
        ]
      },
      "before": state(index, dataSet.baseline), "after": state(index, plan),
    ]
    if status != .kept { values["status"] = status.name(language).lowercased() }
    return values
  }

  /// How many pairs of an interface stand together under a plan.
  private func state(_ index: Int, _ plan: Plan) -> String {
    let pairs = dataSet.interfaces[index].pairs.count
    let cut = dataSet.cutPairs(of: index, in: plan)
    if cut == 0 { return TaskPhrase.together[language] }
    if cut == pairs { return TaskPhrase.apart[language] }
    return TaskPhrase.partly[language].filled("\(pairs - cut)", "\(pairs)")
  }
}
