// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import WhatIfStore

/// What of a board is shown; all of it stands in the address.
struct BoardView: Hashable, Sendable {
  /// Which organisation stands in the columns.
  enum Side: String, CaseIterable, Hashable, Sendable {
    case after, today, changes
  }

  /// Which organisation stands in the columns.
  var side = Side.after
  /// The words that the names of tasks must hold.
  var search = ""
  /// The id of the combination that the scores are compared with.
  var other = Combination.todayID
  /// The tasks that a dialog asks a destination for, by id; none when there is no dialog.
  var asked: [String] = []
}

/// A what-if as a page shows it.
struct OpenWhatIf: Sendable {
  var stored: StoredWhatIf
  var draft: WhatIfDraft
  /// What the steps leave.
  var current: WhatIf

  init(_ stored: StoredWhatIf, _ draft: WhatIfDraft) {
    self.stored = stored
    self.draft = draft
    current = draft.current
  }
}
