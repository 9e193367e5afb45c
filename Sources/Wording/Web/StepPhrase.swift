// SPDX-License-Identifier: GPL-3.0-or-later

/// What the steps of a what-if are called, so that one knows what is undone.
package enum StepPhrase: CaseIterable, Worded {
  case adopt, choose, chooseNone, move, moveSeveral, merge, split, rename, unname, lock, unlock
  case assume, unassume, reset

  package var danish: String {
    switch self {
    case .adopt: "Skift til {}"
    case .choose: "Område {}: {}"
    case .chooseNone: "Område {}: intet scenarie"
    case .move: "Flyt »{}« til {}"
    case .moveSeveral: "Flyt {} opgaver til {}"
    case .merge: "Læg {} ind under {}"
    case .split: "Opret »{}« af {} opgaver"
    case .rename: "Omdøb {} til »{}«"
    case .unname: "Giv {} sit navn tilbage"
    case .lock: "Lås {}"
    case .unlock: "Lås {} op"
    case .assume: "Eget tal: {}"
    case .unassume: "Datasættets tal: {}"
    case .reset: "Begynd forfra"
    }
  }

  package var english: String {
    switch self {
    case .adopt: "Change to {}"
    case .choose: "Area {}: {}"
    case .chooseNone: "Area {}: no scenario"
    case .move: "Move “{}” to {}"
    case .moveSeveral: "Move {} tasks to {}"
    case .merge: "Make {} part of {}"
    case .split: "Form “{}” of {} tasks"
    case .rename: "Rename {} to “{}”"
    case .unname: "Give {} its name back"
    case .lock: "Lock {}"
    case .unlock: "Unlock {}"
    case .assume: "Own figure: {}"
    case .unassume: "The data set's figure: {}"
    case .reset: "Start over"
    }
  }
}
