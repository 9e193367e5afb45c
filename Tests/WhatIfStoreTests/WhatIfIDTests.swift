// SPDX-License-Identifier: GPL-3.0-or-later
import TestSupport
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

  @Test func `new ids are ids, long, and all different`() {
    let ids = (0..<1_000).map { _ in WhatIfID.random() }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.text.count == 20 && WhatIfID($0.text) == $0 })
    #expect(Set(ids.flatMap { Array($0.text) }).count == 36)
  }

  @Test func `a generator with a seed makes the same id again`() {
    var (first, second) = (SplitMix64(seed: 3), SplitMix64(seed: 3))
    #expect(WhatIfID(using: &first) == WhatIfID(using: &second))
    #expect(WhatIfID(using: &first) != WhatIfID.random())
  }
}
