// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport
import Testing

@testable import WhatIfStore

@Suite struct `Times in the store` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_000_000_000.999, "2001-09-09T01:46:40.999Z"),
    (1_900_000_000.0005, "2030-03-17T17:46:40.001Z"), (-0.25, "1969-12-31T23:59:59.750Z"),
    (1_899_999_999.9996, "2030-03-17T17:46:40.000Z"),
  ])
  func `a time is a text in UTC to the millisecond`(seconds: Double, text: String) {
    #expect(StoredDate.text(Date(timeIntervalSince1970: seconds)) == text)
  }

  @Test func `every millisecond comes back`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let milliseconds = Int.random(in: 0...4_000_000_000_000, using: &generator)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      #expect(StoredDate.date(StoredDate.text(date)) == date)
    }
  }

  @Test(arguments: ["", "x", "2030-03-17T17:46:40Z", "2030-13-17T17:46:40.000Z", "2030-03-17"])
  func `another text is no time`(text: String) {
    #expect(StoredDate.date(text) == nil)
  }
}
