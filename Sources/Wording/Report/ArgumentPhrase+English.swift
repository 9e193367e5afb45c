// SPDX-License-Identifier: GPL-3.0-or-later

extension ArgumentPhrase {
  package var english: String {
    switch self {
    case .heading: "What the source says for and against"
    case .ownWords:
      """
      The arguments are the source's; the words are ours. “Against” also holds what the source asks to \
      watch.
      """
    case .numberNote: "The number of arguments does not say how much they weigh."
    case .choicesCaption: "Which scenario each proposal chooses in each area"
    case .noScenario: "none"
    case .chosen: "yes"
    case .notChosen: "no"
    case .sameOne: "In one area all the proposals choose the same, and share its arguments."
    case .sameMany: "In {} areas all the proposals choose the same, and share their arguments."
    case .differOne: "They part in one area, at the top of the table."
    case .differMany: "They part in {} areas, at the top of the table."
    case .unused: "None of the proposals chooses a scenario in {}."
    case .allIn: "They all stand in {}."
    case .countFor: "Arguments for"
    case .countAgainst: "Arguments against"
    case .countTies: "Legal ties"
    case .countRecommendations: "Recommendations that the areas serve"
    case .planCounts:
      "Of the {} scenarios in the proposal the source names {} arguments for and {} against."
    case .pickedCaption: "Arguments for and against each scenario"
    case .forColumn: "For"
    case .againstColumn: "Against"
    case .noneNamed: "The source names none."
    case .pickedNote:
      """
      At most two on each side of each scenario: those that are about the fewest scenarios. The rest \
      stand in {}.
      """
    case .appendixHeading: "The arguments one by one"
    case .appendixLink: "the appendix with all arguments"
    case .areaHeading: "{} ({})"
    case .usedBy: "{} – in {}"
    case .scenarioWithPage: "{} {} ({})"
    case .forTitle: "For"
    case .againstTitle: "Against"
    case .wholeTitle: "On the whole"
    case .wholeOf: "On the model example {}"
    case .related: "Moves that belong together"
    case .independent: "Moves that can stand alone"
    case .recommendationsTitle: "Recommendations of the source that the areas serve"
    case .recommendationsNote: "In brackets the theme that the recommendation belongs to."
    case .recommendationOf: " ({})"
    case .basedOn: "The proposal {} builds on the model example {}, with a changed choice."
    case .lawTitle: "Law and terms"
    case .allMet: "None of the proposals breaks a condition of the terms of reference."
    case .allMetOne: "No condition of the terms of reference is broken."
    case .broken: "{}: the condition “{}” is not met ({})."
    case .brokenBy: " The reason is {}."
    case .brokenMoved: " The reason is that {} moves."
    case .tiesOne: "The source names one legal tie in the areas; it stands in {}."
    case .tiesMany: "The source names {} legal ties in the areas; they stand in {}."
    case .tiesNone: "The source names no legal ties in the areas."
    case .immovableOne: "One task cannot be moved according to the source: {}."
    case .immovableMany: "{} tasks cannot be moved according to the source: {}."
    case .immovableTitle: "Tasks that cannot be moved according to the source"
    case .taskStays: "{}: "
    case .taskMoves: "{} (moves in {}): "
    case .scenariosCaption: "The scenarios, and which model examples they are part of"
    case .usedIn: "Part of"
    case .usedInNone: "none"
    case .forCounted: "arguments for the scenarios used, in the appendix"
    case .againstCounted: "arguments against the scenarios used, in the appendix"
    case .tiesCounted: "legal ties in the areas used, in the appendix"
    case .recommendationsCounted: "recommendations that the source ties to the areas used"
    case .areasCounted: "areas in which the proposals choose the same or not"
    case .scenariosCounted: "scenarios in the proposal"
    case .tasksCounted: "tasks that the source says cannot be moved"
    }
  }
}
