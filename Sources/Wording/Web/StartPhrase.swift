// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page where what-ifs are begun and found again.
package enum StartPhrase: CaseIterable, Worded {
  case lead, modelsHeading, notableHeading, savedHeading, begin, beginFrom, open, noneSaved, today
  case todayNote, best, bestAll, changed, versions, archived, newName

  package var danish: String {
    switch self {
    case .lead:
      """
      Hvad nu hvis en opgave flytter? Begynd fra i dag, fra et modeleksempel eller fra noget, du har \
      gemt.
      """
    case .modelsHeading: "Modeleksempler"
    case .notableHeading: "Bedste kombinationer"
    case .savedHeading: "Mine hvad nu hvis"
    case .begin: "Begynd"
    case .beginFrom: "Begyndt fra: {}"
    case .open: "Åbn {}"
    case .noneSaved: "Du har ikke gemt noget endnu. Begynd ovenfor; alt gemmes, mens du arbejder."
    case .today: "I dag"
    case .todayNote: "Organisationen, som den er."
    case .best: "Bedst i {}"
    case .bestAll: "Mest jævnt god i alle tre hensyn"
    case .changed: "Ændret {}"
    case .versions: "{} gemte versioner"
    case .archived: "arkiveret"
    case .newName: "Hvad nu hvis: {}"
    }
  }

  package var english: String {
    switch self {
    case .lead:
      "What if a task moved? Begin from today, from a model example, or from something that you saved."
    case .modelsHeading: "Model examples"
    case .notableHeading: "Best combinations"
    case .savedHeading: "My what-ifs"
    case .begin: "Begin"
    case .beginFrom: "Begun from: {}"
    case .open: "Open {}"
    case .noneSaved: "You have saved nothing yet. Begin above; everything is kept while you work."
    case .today: "Today"
    case .todayNote: "The organisation as it is."
    case .best: "Best in {}"
    case .bestAll: "Most evenly good in all three considerations"
    case .changed: "Changed {}"
    case .versions: "{} saved versions"
    case .archived: "archived"
    case .newName: "What if: {}"
    }
  }
}
