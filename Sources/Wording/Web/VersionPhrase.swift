// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page of a saved version, and of the list of what a what-if changes.
package enum VersionPhrase: CaseIterable, Worded {
  case scoresHeading, cannotBeComputed, changesHeading, noChanges, scenarios, basis, scenario
  case ownMoves, moved, movedTask, movedTo, stays, formed, formedDepartment, absorbed,
    absorbedDepartment, names
  case name, figures, figure, figureBefore, lockedHeading, againHeading, digest, program, command,
    file
  case beginName, allVersions

  package var danish: String {
    switch self {
    case .scoresHeading: "De tre hensyn"
    case .cannotBeComputed: "Versionen kan ikke regnes på det nuværende datasæt. {}"
    case .changesHeading: "Hvad der er ændret"
    case .noChanges: "Intet er ændret: det er organisationen i dag."
    case .scenarios: "Scenarier"
    case .basis: "Udgangspunkt: {}."
    case .scenario: "Område {}: {}."
    case .ownMoves: "Flyttet på tavlen"
    case .moved: "Flyttet af scenarier og sammenlægninger"
    case .movedTask: "»{}« flytter fra {} til {}."
    case .movedTo: "»{}« flytter til {}."
    case .stays: "»{}« bliver i {}."
    case .formed: "Nye forvaltninger"
    case .formedDepartment: "»{}« oprettes."
    case .absorbed: "Forvaltninger, der lægges sammen"
    case .absorbedDepartment: "{} bliver en del af {}."
    case .names: "Navne"
    case .name: "{} hedder »{}«."
    case .figures: "Egne tal"
    case .figure: "{}: {} {}, mindst {}, højst {}."
    case .figureBefore: "Datasættets tal er {}, mindst {}, højst {}."
    case .lockedHeading: "Låste forvaltninger"
    case .againHeading: "Genskab"
    case .digest: "Dataenes fingeraftryk"
    case .program: "Program"
    case .command: "Kommando"
    case .file: "Hent versionen som YAML"
    case .beginName: "{}, fra version {}"
    case .allVersions: "Alle versioner"
    }
  }

  package var english: String {
    switch self {
    case .scoresHeading: "The three considerations"
    case .cannotBeComputed: "The version cannot be computed on the present data set. {}"
    case .changesHeading: "What is changed"
    case .noChanges: "Nothing is changed: it is the organisation of today."
    case .scenarios: "Scenarios"
    case .basis: "Begun from: {}."
    case .scenario: "Area {}: {}."
    case .ownMoves: "Moved on the board"
    case .moved: "Moved by scenarios and mergers"
    case .movedTask: "“{}” moves from {} to {}."
    case .movedTo: "“{}” moves to {}."
    case .stays: "“{}” stays in {}."
    case .formed: "New departments"
    case .formedDepartment: "“{}” is formed."
    case .absorbed: "Departments that are merged"
    case .absorbedDepartment: "{} becomes part of {}."
    case .names: "Names"
    case .name: "{} is called “{}”."
    case .figures: "Figures of one's own"
    case .figure: "{}: {} {}, at least {}, at most {}."
    case .figureBefore: "The data set has {}, at least {}, at most {}."
    case .lockedHeading: "Locked departments"
    case .againHeading: "Make it again"
    case .digest: "Fingerprint of the data"
    case .program: "Program"
    case .command: "Command"
    case .file: "Download the version as YAML"
    case .beginName: "{}, from version {}"
    case .allVersions: "All versions"
    }
  }
}
