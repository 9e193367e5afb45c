// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
@testable import ReportRendering
import Testing

@Suite struct `Contrast and size of labels` {
  @Test func `the contrast of black on white is 21 and of a colour with itself 1`() {
    #expect(abs(Palette.white.contrast(with: .ink) - 17.4) < 0.05)
    #expect(abs(Palette.navy.contrast(with: .white) - 12.8) < 0.05)
    #expect(Palette.orange.contrast(with: .orange) == 1)
  }

  @Test(arguments: SampleReport.allCases, Language.allCases)
  func `labels can be read`(subject: SampleReport, language: Language) throws {
    for figure in try subject.document(language).figures {
      for drawing in figure.drawings {
        for label in drawing.labels {
          let contrast = label.color.contrast(with: label.background)
          #expect(contrast >= 4.5, "\(figure.id): '\(label.text.plain)' has contrast \(contrast)")
          #expect(label.size >= 11, "\(figure.id): '\(label.text.plain)' is small")
          let width = TextMetrics.width(
            label.text.plain,
            size: label.size,
            isBold: label.isBold
          )
          let left =
            switch label.anchor {
            case .start: label.x
            case .middle: label.x - width / 2
            case .end: label.x - width
            }
          #expect(
            left >= -2 && left + width <= drawing.width + 2 && label.y <= drawing.height
              && label.y >= label.size * 0.7,
            "\(figure.id): '\(label.text.plain)' is clipped"
          )
        }
      }
    }
  }
}
