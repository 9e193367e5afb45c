// SPDX-License-Identifier: GPL-3.0-or-later

extension CoherencePhrase {
  /// The English wording.
  package var english: String {
    switch self {
    case .heading: "Coherence for citizens and businesses"
    case .appendixHeading: "All interfaces that change"
    case .whatItIs:
      """
      An interface is a place where two tasks need each other. Where the tasks stand in different \
      departments, a case has to cross a border on its way. \

      """
    case .turns: "At the best estimates the difference changes its sign if {}."
    case .turnsNever:
      "At the best estimates no single assumption can turn the sign of the difference."
    case .turn: "“{}” is {} instead of {}"
    case .nothingChanges: "No interfaces change."
    case .noneChanges: "None of the {} interfaces changes: the same tasks stand together as today."
    case .counts: "{}, and {}. {}"
    case .removedNone: "No interfaces disappear"
    case .removedOne: "{} interface disappears because its tasks are gathered"
    case .removedMany: "{} interfaces disappear because their tasks are gathered"
    case .createdNone: "none arises"
    case .createdOne: "{} arises because tasks that stand together today are parted"
    case .createdMany: "{} arise because tasks that stand together today are parted"
    case .keptNone: "None is as today."
    case .keptOne: "{} is as today."
    case .keptMany: "{} are as today."
    case .interfacesCounted:
      """
      an interface arises when more of its pairs of tasks stand in different departments than today, and \
      disappears when fewer do
      """
    case .crossingCounted:
      "interfaces by whether at least one pair of tasks stands in different departments"
    case .bridgedCounted:
      "interfaces across departments that a measure of the proposals coordinates"
    case .differsCounted: "interfaces of which the source's words and the simulator differ"
    case .metCounted: "departments that have at least one of the tasks that the target group meets"
    case .matrixCounted: "interfaces with a pair of tasks in the two departments"
    case .outwardCounted: "interfaces with one task in the department and one in another"
    case .countCaption: "Coherence and interfaces"
    case .differenceColumn: "Coherence: difference to today"
    case .crossing: "Across, in all"
    case .together: "Together, in all"
    case .heaviestRemoved: "Disappear: the {} heaviest of {}"
    case .heaviestCreated: "Arise: the {} heaviest of {}"
    case .allRemoved: "Disappear"
    case .allCreated: "Arise"
    case .partly: "in part"
    case .partlyHappens: "{} in part"
    case .heaviestCaption: "The heaviest interfaces that change"
    case .heaviestNote:
      """
      Heaviest: changes coherence most at the best estimates. In brackets the interface's strength, kind and \
      the page of the source that names it.
      """
    case .noInterface: "none"
    case .itemNamed: "{} ({}, {})"
    case .itemTold: "{} ({}): {}"
    case .onlyNamed: "Named on {}, but not of these scenarios."
    case .happens: "What happens"
    case .natureColumn: "Strength and kind"
    case .happensIn: "{}: {}."
    case .impact: "Effect on coherence"
    case .impactNote:
      """
      The effect is at the best estimates. A certain band exists for coherence as a whole only, because the \
      weights hang together.
      """
    case .sourceSays: "What the source says"
    case .keptCrossing: "Unchanged, across departments today: {}"
    case .keptTogether: "Unchanged, together in one department today: {}"
    case .seeAppendix:
      "Each interface stands with what the source says of it in the appendix “{}”. "
    case .bridgedOne:
      "{} interface across departments is not gathered but coordinated by a measure that moves nothing. "
    case .bridgedMany:
      """
      {} interfaces across departments are not gathered but coordinated by measures that move nothing. \

      """
    case .differsOne:
      "Of {} interface the source says something else than the simulator; the appendix says why."
    case .differsMany:
      "Of {} interfaces the source says something else than the simulator; the appendix says why."
    case .under: " ({})"
    case .bridgeHeading: "Measures that coordinate without moving anything"
    case .credit:
      """
      A measure does not make an interface whole. It counts as {}\u{A0}per cent of what it counts when the \
      tasks are gathered.
      """
    case .bridges: "{}: bridges {}{}."
    case .bridgesNothing: "{}: the tasks already stand together, so there is nothing to bridge{}."
    case .differsHeading: "Where the source and the simulator differ"
    case .differsExplained: "{}: the source says “{}” ({}), the simulator “{}”. {}"
    case .differsTogether:
      """
      {}: the source says “{}” of scenario {} alone ({}). With all the scenarios in {} the simulator says “{}”.
      """
    case .groupsSame: "All {} target groups meet as many departments as today."
    case .groupTitle: "Departments that target groups meet"
    case .groupDescription:
      """
      A row for each target group: a grey ring at the number today, the proposal's mark at the number after \
      the change and a line between them. The numbers are in the table.
      """
    case .groupSubtitle:
      "Number of departments that the target group meets, today and after the change. "
    case .groupsShown: "Shown are the {} of {} groups for which most changes. "
    case .groupCaption: "Departments that each target group meets"
    case .groupsNoneSame: "No group meets as many as today."
    case .groupsOneSame: "{} other group meets as many as today."
    case .groupsManySame: "{} other groups meet as many as today."
    case .fromTo: "{} to {}"
    case .fewerNone: "No target group meets fewer departments, "
    case .fewerOne: "{} target group meets fewer departments, "
    case .fewerMany: "{} target groups meet fewer departments, "
    case .moreNone: "none meets more"
    case .moreOne: "{} meets more"
    case .moreMany: "{} meet more"
    case .matrixHeading: "Interfaces between each two departments"
    case .matrixNote:
      """
      The number says how many interfaces there are between the tasks of the row and those of the column. \
      Framed fields are interfaces inside one department. An interface with several tasks may count in \
      several fields.
      """
    case .outward: "Across"
    case .abbreviation: "{}: {}"
    }
  }
}
