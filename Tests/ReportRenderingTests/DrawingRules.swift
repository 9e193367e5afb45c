// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ReportRendering

/// What holds for every drawing of a report, whatever it shows.
enum DrawingRules {
  /// Expects that labels are large enough, stand inside the drawing and apart from each other, and
  /// can be read on what is behind them.
  static func expectReadable(
    _ drawing: Drawing,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let boxes = drawing.labels.map { (text: $0.text.plain, box: Box($0)) }
    for (label, box) in zip(drawing.labels, boxes.map(\.box)) {
      let text = label.text.plain
      #expect(label.size >= 11, "'\(text)' is too small", sourceLocation: sourceLocation)
      #expect(
        box.left >= -1 && box.right <= drawing.width + 1 && box.top >= -1
          && box.bottom <= drawing.height + 1,
        "'\(text)' stands outside of the drawing",
        sourceLocation: sourceLocation
      )
      #expect(
        label.color.contrast(with: label.background) >= 4.5,
        "'\(text)' has too little contrast",
        sourceLocation: sourceLocation
      )
    }
    for (index, one) in boxes.enumerated() {
      for other in boxes[(index + 1)...] where one.box.overlaps(other.box) {
        Issue.record(
          "'\(one.text)' and '\(other.text)' overlap",
          sourceLocation: sourceLocation
        )
      }
    }
  }

  /// Where a label stands.
  private struct Box {
    var left, right, top, bottom: Double

    init(_ label: Drawing.Label) {
      let width = TextMetrics.width(label.text.plain, size: label.size, isBold: label.isBold)
      left =
        switch label.anchor {
        case .start: label.x
        case .middle: label.x - width / 2
        case .end: label.x - width
        }
      right = left + width
      top = label.y - 0.8 * label.size
      bottom = label.y + 0.2 * label.size
    }

    /// Whether two labels share more than a hair.
    func overlaps(_ other: Box) -> Bool {
      min(right, other.right) - max(left, other.left) > 1
        && min(bottom, other.bottom) - max(top, other.top) > 1
    }
  }
}
