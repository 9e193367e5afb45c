// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// What each plan comes to in numbers, beside today.
struct NumberTable {
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let language: Language

  func values() -> [String: Any] {
    [
      "numbersCaption": ComparePhrase.numbersCaption[language],
      "planWord": Phrase.plan[language],
      "criteria": Criterion.allCases.map {
        ["name": $0.name(language), "unit": $0.unitWord(language)] as [String: Any]
      },
      "termsWord": ComparePhrase.terms[language], "movesWord": ComparePhrase.moves[language],
      "numberRows": plans.indices.map(row),
    ]
  }

  private func row(_ position: Int) -> [String: Any] {
    let numbers = NumberText(language: language)
    let score = compared.scores[position]
    let broken = score.constraints.count { !$0.isMet }
    let moved = score.moved.reduce(0) { $0 + $1.tasks.count }
    var values: [String: Any] = [
      "letter": ChosenPlan.letter(position), "planName": plans[position].name,
      "cells": Criterion.allCases.map { criterion -> [String: Any] in
        var cell: [String: Any] = [
          "value": numbers.range(compared.band(position, criterion), decimals: criterion.decimals)
        ]
        if position != compared.today {
          let difference = compared.difference(position, compared.today, criterion)
          cell["difference"] =
            numbers.range(difference.band, decimals: criterion.decimals, isSigned: true)
            + " \(ScorePanelPhrase.againstToday[language]): " + difference.word(language)
        }
        return cell
      },
      "terms": broken == 0
        ? ComparePhrase.termsMet[language]
        : ComparePhrase.termsBroken[language].filled("\(broken)"),
      "moved": moved == 0
        ? ComparePhrase.movesNothing[language]
        : BoardPhrase.taskCount[language].filled("\(moved)") + ", "
          + BoardPhrase.fteSum[language].filled(numbers.range(score.movedFTE, decimals: 0)),
    ]
    if let address = plans[position].address { values["planAddress"] = address }
    return values
  }
}
