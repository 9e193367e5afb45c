// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Testing

@testable import WebServer

@Suite struct `Typed numbers` {
  @Test(arguments: [
    ("0", 0), ("7", 7), ("0,58", 0.58), ("1234,5", 1234.5), ("1.234,5", 1234.5),
    ("1.234.567", 1_234_567), ("12.345", 12_345), (" 33,3\u{a0}", 33.3), ("007", 7),
  ])
  func `Danish numbers are read`(text: String, value: Double) {
    #expect(TypedNumber.value(of: text, in: .danish) == value)
  }

  @Test(arguments: [
    ("0.58", 0.58), ("1234.5", 1234.5), ("1,234.5", 1234.5), ("1,234,567", 1_234_567),
    ("12,345", 12_345),
  ])
  func `English numbers are read`(text: String, value: Double) {
    #expect(TypedNumber.value(of: text, in: .english) == value)
  }

  @Test(arguments: [
    "", " ", ",", ".", "1,", ",5", "1,5,5", "1,234.5", "1.23", "12.34,5", "1234.567", "1..234",
    ".234", "1.", "0.580", "0.58", "-1", "−1", "+1", "1e3", "1 234", "1\u{a0}234", "12 kr.", "50 %",
    "inf", "nan", "0x10", "１２", "½", "1234567890123456", "0,1234567890123456",
  ])
  func `what could be read in two ways is not read in Danish`(text: String) {
    #expect(TypedNumber.value(of: text, in: .danish) == nil)
  }

  @Test(arguments: ["1.234,5", "0,58", "0,580", "1,23", "12,34.5", "1.", ".5", "1.2.3", "-1"])
  func `what could be read in two ways is not read in English`(text: String) {
    #expect(TypedNumber.value(of: text, in: .english) == nil)
  }

  @Test func `what a form shows is read as the same number`() {
    for value in [0, 0.5, 0.07, 33.3, 0.58, 1234.5, 1_000_000, 0.123_456_789, 14.26] {
      for language in [Language.danish, .english] {
        let text = TypedNumber.text(of: value, in: language)
        #expect(TypedNumber.value(of: text, in: language) == value, "\(text)")
      }
    }
  }
}
