// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import WhatIfStore

/// The address of a what-if, under which all of its pages lie.
struct WhatIfAddress: Hashable, Sendable {
  let text: String

  init(_ id: WhatIfID, _ language: Language) {
    text = (language == .danish ? "" : "/en") + "/what-ifs/\(id.text)"
  }
}
