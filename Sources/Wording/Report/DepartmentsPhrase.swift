// SPDX-License-Identifier: GPL-3.0-or-later

/// The words about the departments before and after a change.
package enum DepartmentsPhrase: CaseIterable, Worded {
  case heading, sameCount, otherCount, mergedInto, absorbed, splitInto, formed, noForm, noFormAtAll
  case nothingMoves, coordinatesOne, coordinatesMany, unitFormed
  case today, after, staying, arriving, leaving, from, to
  case stayOne, stayMany, come, severalDepartments
  case otherOne, otherMany, mergedOf, partOf, newPartOf, isNew
  case headline, headlineSeveral, headlineSeveralSame, subtitle, subtitleSeveral
  case chartToday, chartAfter, leavesByPlan
  case tableCaption, tasksToday, tasksAfter, fteToday, fteAfter, notToday, notAfter
  case countedMoved, countedTasks, countedDepartments, countedAll, countedBridges

  package var danish: String {
    switch self {
    case .heading: "Forvaltningerne efter ændringen"
    case .sameCount: "Der er {} forvaltninger både før og efter ændringen."
    case .otherCount: "Der er {} forvaltninger i dag og {} efter ændringen."
    case .mergedInto: "{} samles i {}."
    case .absorbed: "{} bliver en del af {}."
    case .splitInto: "{} deles i {}."
    case .formed: "{} er ny."
    case .noForm: "Ingen forvaltning deles eller samles."
    case .noFormAtAll: "Ingen af forslagene deler eller samler forvaltninger."
    case .nothingMoves:
      "{} flytter ingen opgaver: Forvaltningerne er de samme som i dag og beholder deres opgaver."
    case .coordinatesOne: "I stedet styrkes samarbejdet om {} snitflade."
    case .coordinatesMany: "I stedet styrkes samarbejdet om {} snitflader."
    case .unitFormed: "Inden for {} dannes: {}."
    case .today: "I dag"
    case .after: "Efter: {}"
    case .staying: "bliver"
    case .arriving: "kommer til"
    case .leaving: "flytter ud"
    case .from: "fra {}"
    case .to: "til {}"
    case .stayOne: "{} bliver"
    case .stayMany: "{} bliver"
    case .come: "{} fra {}"
    case .severalDepartments: "{} forvaltninger"
    case .otherOne: "{} og {} anden"
    case .otherMany: "{} og {} andre"
    case .mergedOf: "samlet af {}"
    case .partOf: "del af {}"
    case .newPartOf: "ny: del af {}"
    case .isNew: "ny"
    case .headline: "{} af {} opgaver skifter forvaltning, flest til {} ({})"
    case .headlineSeveral: "Forslagene flytter mellem {} og {} af de {} opgaver"
    case .headlineSeveralSame: "Hvert forslag flytter {} af de {} opgaver"
    case .subtitle: "Opgaverne i hver forvaltning, i dag og efter ændringen"
    case .subtitleSeveral:
      "Opgaverne i hver forvaltning, i dag og efter hvert forslag; antal er antal opgaver"
    case .chartToday: "Forvaltningerne i dag"
    case .chartAfter: "Forvaltningerne efter ændringen"
    case .leavesByPlan: "Flytter ud:"
    case .tableCaption: "Forvaltningerne før og efter"
    case .tasksToday: "Opgaver i dag"
    case .tasksAfter: "Opgaver efter"
    case .fteToday: "Årsværk i dag"
    case .fteAfter: "Årsværk efter"
    case .notToday: "findes ikke i dag"
    case .notAfter: "findes ikke efter"
    case .countedMoved: "datasættets opgaver, som får en anden forvaltning under forslaget"
    case .countedTasks: "datasættets opgaver i forvaltningen"
    case .countedDepartments: "forvaltningerne i datasættet, efter forslagets delinger og samlinger"
    case .countedAll: "alle opgaver i datasættet"
    case .countedBridges: "snitfladerne, som scenariernes tiltag bygger bro over"
    }
  }

  package var english: String {
    switch self {
    case .heading: "The departments after the change"
    case .sameCount: "There are {} departments both before and after the change."
    case .otherCount: "There are {} departments today and {} after the change."
    case .mergedInto: "{} are gathered in {}."
    case .absorbed: "{} becomes part of {}."
    case .splitInto: "{} is split into {}."
    case .formed: "{} is new."
    case .noForm: "No department is split or merged."
    case .noFormAtAll: "None of the proposals splits or merges departments."
    case .nothingMoves:
      "{} moves no tasks: the departments are those of today and keep their tasks."
    case .coordinatesOne: "Instead, cooperation across {} interface is strengthened."
    case .coordinatesMany: "Instead, cooperation across {} interfaces is strengthened."
    case .unitFormed: "Within {} these are formed: {}."
    case .today: "Today"
    case .after: "After: {}"
    case .staying: "stays"
    case .arriving: "comes in"
    case .leaving: "moves out"
    case .from: "from {}"
    case .to: "to {}"
    case .stayOne: "{} stays"
    case .stayMany: "{} stay"
    case .come: "{} from {}"
    case .severalDepartments: "{} departments"
    case .otherOne: "{} and {} other"
    case .otherMany: "{} and {} others"
    case .mergedOf: "formed of {}"
    case .partOf: "part of {}"
    case .newPartOf: "new: part of {}"
    case .isNew: "new"
    case .headline: "{} of {} tasks change department, most of them to {} ({})"
    case .headlineSeveral: "The proposals move between {} and {} of the {} tasks"
    case .headlineSeveralSame: "Each proposal moves {} of the {} tasks"
    case .subtitle: "The tasks of each department, today and after the change"
    case .subtitleSeveral:
      "The tasks of each department, today and after each proposal; numbers are numbers of tasks"
    case .chartToday: "The departments today"
    case .chartAfter: "The departments after the change"
    case .leavesByPlan: "Moves out:"
    case .tableCaption: "The departments before and after"
    case .tasksToday: "Tasks today"
    case .tasksAfter: "Tasks after"
    case .fteToday: "FTE today"
    case .fteAfter: "FTE after"
    case .notToday: "not there today"
    case .notAfter: "not there afterwards"
    case .countedMoved: "the tasks of the data set that get another department under the proposal"
    case .countedTasks: "the tasks of the data set in the department"
    case .countedDepartments:
      "the departments of the data set, after the splits and mergers of the proposal"
    case .countedAll: "all tasks of the data set"
    case .countedBridges: "the interfaces that measures of the scenarios bridge"
    }
  }
}
