// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// Which figures all plans are scored with: those of the data set, or those of one of the plans.
struct FigureChoice {
  let dataSet: DataSet
  let plans: [ChosenPlan]
  let question: CompareQuestion
  let language: Language

  /// The plan whose figures are used; nil for the data set's own.
  var source: ChosenPlan? {
    question.figures.flatMap { key in plans.first { $0.key.text == key && $0.hasFigures } }
  }

  /// The figures that are used in the place of assumptions.
  var figures: [String: OwnFigure] { source?.whatIf.figures ?? [:] }

  func values() -> [String: Any] {
    let others = plans.filter { $0.hasFigures && $0.whatIf.figures != figures }
    var values: [String: Any] = [
      "heading": ComparePhrase.figuresHeading[language],
      "used": used, "sameData": ComparePhrase.sameData[language],
      "unused": others.map {
        ["text": ComparePhrase.figuresUnused[language].filled(quoted($0))] as [String: Any]
      },
      "otherData": plans.filter(\.isOfOtherData).map {
        ["text": ComparePhrase.otherData[language].filled(quoted($0))] as [String: Any]
      },
    ]
    guard plans.contains(where: \.hasFigures) else { return values }
    values["figureChoice"] =
      [
        "figuresWord": ComparePhrase.figuresWord[language],
        "figuresKept": question.fields(plans: true, figures: false, weights: true),
        "options": [option("", ComparePhrase.figuresOwn[language], isChosen: source == nil)]
          + plans.filter(\.hasFigures).map {
            option(
              $0.key.text,
              ComparePhrase.figuresOf[language].filled(quoted($0)),
              isChosen: $0.key == source?.key
            )
          },
      ] as [String: Any]
    return values
  }

  private var used: String {
    guard let source else { return ComparePhrase.figuresPlain[language] }
    let names = dataSet.assumptions.filter { figures[$0.id] != nil }.map { $0.name[language] }
    return ComparePhrase.figuresUsed[language].filled(
      quoted(source),
      names.joined(separator: ", ")
    )
  }

  private func option(_ key: String, _ text: String, isChosen: Bool) -> [String: Any] {
    ["optionKey": key, "optionText": text, "isChosen": isChosen]
  }

  private func quoted(_ plan: ChosenPlan) -> String {
    ComparePhrase.quoted[language].filled(plan.name)
  }
}

extension ChosenPlan {
  /// Whether it has figures of its own in the place of assumptions.
  var hasFigures: Bool { !whatIf.figures.isEmpty }
}
