// SPDX-License-Identifier: GPL-3.0-or-later

import Diagnostics
import Testing

@Suite struct DiagnosticCodeTests {
  @Test(arguments: DiagnosticCode.allCases)
  func `every code is explained in a sentence`(code: DiagnosticCode) {
    #expect(code.explanation != code.rawValue, "\(code.rawValue) has no explanation")
    #expect(code.explanation.hasSuffix(".") && code.explanation.count >= 20)
    #expect(code.explanation.first?.isUppercase == true || code.explanation.hasPrefix("'"))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `every slug is made of words and hyphens`(code: DiagnosticCode) throws {
    let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    for word in words {
      #expect(!word.isEmpty)
      #expect(word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) })
    }
    #expect(DiagnosticCode(rawValue: code.rawValue) == code)
  }

  @Test func `slugs and explanations are unique`() {
    let codes = DiagnosticCode.allCases
    #expect(Set(codes.map(\.rawValue)).count == codes.count)
    #expect(Set(codes.map(\.explanation)).count == codes.count)
  }
}
