// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import WhatIfStore

/// What a plan is called in the address of a comparison.
enum PlanKey: Hashable, Sendable {
  /// A combination by its id, as it was typed.
  case combination(String)
  /// A what-if as it stands: `w:` and its id.
  case whatIf(WhatIfID)
  /// A saved version of a what-if: its number after another colon.
  case version(WhatIfID, Int)

  /// Reads a key; nil when it can be none.
  init?(_ text: String) {
    guard text.hasPrefix("w:") else {
      // A `+` in an address may be read as a space, and people write spaces round it.
      let words = text.split { $0 == "+" || $0.isWhitespace }
      guard !words.isEmpty, text.utf8.count <= 400 else { return nil }
      self = .combination(words.joined(separator: "+"))
      return
    }
    let parts = text.dropFirst(2).split(separator: ":", omittingEmptySubsequences: false)
    guard let id = parts.first.flatMap({ WhatIfID(String($0)) }) else { return nil }
    switch parts.count {
    case 1: self = .whatIf(id)
    case 2:
      guard let number = Int(parts[1]), number > 0 else { return nil }
      self = .version(id, number)
    default: return nil
    }
  }

  /// The key as an address has it.
  var text: String {
    switch self {
    case .combination(let id): id
    case .whatIf(let id): "w:\(id.text)"
    case .version(let id, let number): "w:\(id.text):\(number)"
    }
  }
}
