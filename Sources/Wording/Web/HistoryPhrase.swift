// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a what-if's history, and of what happens when two people change one.
package enum HistoryPhrase: CaseIterable, Worded {
  case describeHeading, keep, versionsHeading, noVersions, version, stepsHeading, noSteps
  case moreHeading, duplicate, archive, restore, copyName, conflictHeading, conflict, load, copy,
    again
  case conflictPlain, copyDescribed, undone, time, versionHeading, versionNote, openBoard
  case changedData

  package var danish: String {
    switch self {
    case .describeHeading: "Navn og note"
    case .keep: "Gem navn og note"
    case .versionsHeading: "Gemte versioner"
    case .noVersions:
      "Ingen versioner er gemt endnu. Tavlen gemmes hele tiden; en gemt version ændrer sig aldrig."
    case .version: "Version {}: {}"
    case .stepsHeading: "Trin"
    case .noSteps: "Intet er ændret endnu."
    case .moreHeading: "Mere"
    case .duplicate: "Lav en kopi"
    case .archive: "Læg væk"
    case .restore: "Tag frem igen"
    case .copyName: "Kopi af {}"
    case .conflictHeading: "En anden har ændret det imens"
    case .conflict:
      """
      »{}« blev ændret, efter at du åbnede siden, så dit sidste trin er ikke gjort. Indlæs den nye \
      udgave, gør dit trin på den, eller gør det på en kopi: intet går tabt.
      """
    case .conflictPlain:
      "»{}« blev ændret, efter at du åbnede siden. Indlæs den nye udgave, og prøv igen."
    case .load: "Indlæs den nye"
    case .copyDescribed: "Gem navn og note på en kopi"
    case .copy: "Gør mit trin på en kopi"
    case .again: "Gør mit trin på den nye"
    case .undone: "fortrudt"
    case .time: "{} kl. {}"
    case .versionHeading: "{}, version {}"
    case .versionNote: "Gemt {}. Denne side ændrer sig aldrig."
    case .openBoard: "Begynd fra denne version"
    case .changedData:
      "Gemt på en anden udgave af datasættet: tallene her er regnet på det nuværende."
    }
  }

  package var english: String {
    switch self {
    case .describeHeading: "Name and note"
    case .keep: "Save name and note"
    case .versionsHeading: "Saved versions"
    case .noVersions:
      "No version is saved yet. The board is kept all the time; a saved version never changes."
    case .version: "Version {}: {}"
    case .stepsHeading: "Steps"
    case .noSteps: "Nothing has changed yet."
    case .moreHeading: "More"
    case .duplicate: "Make a copy"
    case .archive: "Put away"
    case .restore: "Take out again"
    case .copyName: "Copy of {}"
    case .conflictHeading: "Somebody else changed it meanwhile"
    case .conflict:
      """
      “{}” was changed after you opened the page, so your last step is not done. Load the new state, \
      do your step on it, or do it on a copy: nothing is lost.
      """
    case .conflictPlain:
      "“{}” was changed after you opened the page. Load the new state and try again."
    case .load: "Load the new one"
    case .copyDescribed: "Save name and note on a copy"
    case .copy: "Do my step on a copy"
    case .again: "Do my step on the new one"
    case .undone: "undone"
    case .time: "{} at {}"
    case .versionHeading: "{}, version {}"
    case .versionNote: "Saved {}. This page never changes."
    case .openBoard: "Begin from this version"
    case .changedData:
      "Saved on another edition of the data set: the numbers here are computed on the present one."
    }
  }
}
