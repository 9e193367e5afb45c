// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import WhatIfStore

@Suite struct `Ids of what-ifs` {
  @Test(arguments: ["a", "0", "x7k2", String(repeating: "z", count: 40)])
  func `letters and digits make an id`(text: String) {
    #expect(WhatIfID(text)?.text == text)
  }

  @Test(arguments: ["", "A", "a-b", "../a", "å", "a ", String(repeating: "z", count: 41)])
  func `nothing else does`(text: String) {
    #expect(WhatIfID(text) == nil)
  }
}
