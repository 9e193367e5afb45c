// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that tell what a proposal is, what moves and what becomes of the departments.
package enum ProposalPhrase: CaseIterable, Worded {
  case quoted, lastComma, and
  case model, modelWithSubtitle, modelChanged, oneScenario, manyScenarios, nothing
  case scenariosLead, scenarioWithPage, scenarioCount, alsoOneMove, alsoMoves
  case oneTask, manyTasks, oneTaskInAll, manyTasksInAll, noTask, noTaskButMeasures, oneMeasure,
    manyMeasures
  case theyGo, itGoes, manyDepartments
  case split, merge, rename, splitShort, mergeShort, renameShort, absorb, absorbShort, form,
    departmentsStay, stillSo,
    countBecomes
  case goal
  case tasksCounted, departmentsCounted, scenariosCounted, interfacesCounted, movesCounted

  package var danish: String {
    switch self {
    case .quoted: "»{}«"
    case .lastComma: ", "
    case .and: " og "
    case .model: "{} er et modeleksempel med {} scenarier ({})"
    case .modelWithSubtitle: "{} er et modeleksempel med {} scenarier ({}): {}"
    case .modelChanged:
      "Forslaget har {} scenarier og bygger på modeleksemplet {} ({}), hvor valget er ændret"
    case .oneScenario: "Forslaget er scenariet {} ({}) i ressortområdet {}"
    case .manyScenarios: "Forslaget har {} scenarier"
    case .nothing: "Forslaget er organisationen, som den er i dag"
    case .scenariosLead: "Scenarierne er: "
    case .scenarioWithPage: "{} ({})"
    case .scenarioCount: "{} scenarier"
    case .alsoOneMove: "; desuden er én opgave flyttet enkeltvis"
    case .alsoMoves: "; desuden er {} opgaver flyttet enkeltvis"
    case .oneTask: "én opgave med {} årsværk skifter forvaltning"
    case .manyTasks: "{} opgaver med {} årsværk skifter forvaltning"
    case .oneTaskInAll: "i alt skifter én opgave med {} årsværk forvaltning"
    case .manyTasksInAll: "i alt skifter {} opgaver med {} årsværk forvaltning"
    case .noTask: "ingen opgave skifter forvaltning"
    case .noTaskButMeasures:
      "ingen opgave skifter forvaltning; i stedet skal {} dækkes af fast samarbejde"
    case .oneMeasure: "én snitflade"
    case .manyMeasures: "{} snitflader"
    case .theyGo: "; de kommer fra {} og går til {}"
    case .itGoes: "; den kommer fra {} og går til {}"
    case .manyDepartments: "{} forvaltninger"
    case .split: "{} deles i {}"
    case .merge: "{} samles i {}"
    case .rename: "{} skifter navn til {}"
    case .splitShort: "{} deles"
    case .mergeShort: "{} samles"
    case .renameShort: "{} skifter navn"
    case .absorb: "{} bliver en del af {}"
    case .absorbShort: "{} bliver en del af en anden"
    case .form: "{} oprettes"
    case .departmentsStay: "forvaltningerne består, som de er"
    case .stillSo: "; der er fortsat {} forvaltninger"
    case .countBecomes: "; antallet af forvaltninger går fra {} til {}"
    case .goal: "Målet med området: "
    case .tasksCounted: "opgaver, hvis forvaltning er en anden end i dag"
    case .departmentsCounted: "forvaltninger i organisationen og i forslaget"
    case .scenariosCounted: "scenarier, som forslaget består af"
    case .interfacesCounted: "snitflader, som en samarbejdsordning dækker"
    case .movesCounted: "opgaver, der er flyttet enkeltvis ud over scenarierne"
    }
  }

  package var english: String {
    switch self {
    case .quoted: "“{}”"
    case .lastComma: ", "
    case .and: " and "
    case .model: "{} is a model example with {} scenarios ({})"
    case .modelWithSubtitle: "{} is a model example with {} scenarios ({}): {}"
    case .modelChanged:
      "The proposal has {} scenarios and builds on the model example {} ({}) with a changed choice"
    case .oneScenario: "The proposal is the scenario {} ({}) in the area {}"
    case .manyScenarios: "The proposal has {} scenarios"
    case .nothing: "The proposal is the organisation as it is today"
    case .scenariosLead: "The scenarios are: "
    case .scenarioWithPage: "{} ({})"
    case .scenarioCount: "{} scenarios"
    case .alsoOneMove: "; one single task is moved besides"
    case .alsoMoves: "; {} single tasks are moved besides"
    case .oneTask: "one task with {} FTE changes department"
    case .manyTasks: "{} tasks with {} FTE change department"
    case .oneTaskInAll: "in all, one task with {} FTE changes department"
    case .manyTasksInAll: "in all, {} tasks with {} FTE change department"
    case .noTask: "no task changes department"
    case .noTaskButMeasures:
      "no task changes department; standing cooperation is to cover {} instead"
    case .oneMeasure: "one interface"
    case .manyMeasures: "{} interfaces"
    case .theyGo: "; they come from {} and go to {}"
    case .itGoes: "; it comes from {} and goes to {}"
    case .manyDepartments: "{} departments"
    case .split: "{} is split into {}"
    case .merge: "{} are gathered in {}"
    case .rename: "{} is renamed {}"
    case .splitShort: "{} is split"
    case .mergeShort: "{} are gathered"
    case .renameShort: "{} is renamed"
    case .absorb: "{} becomes part of {}"
    case .absorbShort: "{} becomes part of another"
    case .form: "{} is formed"
    case .departmentsStay: "the departments stay as they are"
    case .stillSo: "; there are still {} departments"
    case .countBecomes: "; the number of departments goes from {} to {}"
    case .goal: "The aim in this area: "
    case .tasksCounted: "tasks whose department is another one than today"
    case .departmentsCounted: "departments in the organisation and in the proposal"
    case .scenariosCounted: "scenarios that the proposal consists of"
    case .interfacesCounted: "interfaces that a measure of cooperation covers"
    case .movesCounted: "tasks that are moved one by one beside the scenarios"
    }
  }
}
