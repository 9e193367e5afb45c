// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Testing
import Wording

@Suite struct `Numbers in words` {
  private let danish = NumberText(language: .danish)
  private let english = NumberText(language: .english)

  @Test func `each language has its own marks`() {
    #expect(danish.text(1234.5, decimals: 1) == "1.234,5")
    #expect(english.text(1234.5, decimals: 1) == "1,234.5")
    #expect(danish.text(-0.5, decimals: 1) == "−0,5")
    #expect(danish.text(12, decimals: 0, isSigned: true) == "+12")
    #expect(danish.text(-0.04, decimals: 1) == "0,0")
    #expect(danish.text(1_234_567, decimals: 0) == "1.234.567")
  }

  @Test func `a band without signs has a dash, one with signs has words`() {
    #expect(
      danish.range(Band(best: 63.1, lower: 58, upper: 68.2), decimals: 1) == "63,1 (58,0–68,2)"
    )
    #expect(
      danish.range(Band(best: -3, lower: -8, upper: 2), decimals: 0, isSigned: true)
        == "−3 (−8 til +2)"
    )
    #expect(english.range(Band(best: -3, lower: -8, upper: 2), decimals: 0) == "−3 (−8 to 2)")
    #expect(danish.range(Band(7), decimals: 1) == "7,0")
  }
}
