// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// Marks and lines of text of panels.
extension DotPanels {
  /// A piece of the dashed line.
  static func reference(x: Double, from top: Double, to bottom: Double) -> Drawing.Shape {
    .line(
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      Drawing.Style(stroke: .ink, strokeWidth: 1.5, isDashed: true)
    )
  }

  /// A small triangle that points up or down: filled where it is certain.
  static func triangle(_ trend: Trend, x: Double, y: Double) -> Drawing.Shape {
    let tip = trend.isUp ? -4.5 : 4.5
    return .path(
      [.move(x, y + tip), .line(x + 4, y - tip * 0.7), .line(x - 4, y - tip * 0.7), .close],
      Drawing.Style(
        fill: .color(trend.isCertain ? .ink : .white),
        stroke: .ink,
        strokeWidth: 1.2
      )
    )
  }

  /// A name or words in up to three lines.
  static func lines(
    of text: Inline,
    at source: SourceReference?,
    width: Double,
    size: Double
  ) -> [Inline] {
    let lines = TextMetrics.lines(text.plain, width: width, size: size, isBold: true, atMost: 3)
    guard case .name(let name) = text.runs.first else { return lines.map { Inline($0) } }
    return lines.map { line($0, of: name, at: source) }
  }

  /// A line of a name; a part of a name is no name, so its digits lead to where it is named.
  static func line(_ text: String, of name: String, at source: SourceReference?) -> Inline {
    guard text != name, text.contains(where: \.isNumber), let source else {
      return Inline(name: text)
    }
    return Inline([.told(text, source)])
  }
}
