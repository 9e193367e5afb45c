// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The colours of reports.
///
/// Blues carry amounts, orange what a reform brings, grey today; nothing is told by colour alone.
public enum Palette: String, CaseIterable, Hashable, Sendable {
  case white = "#ffffff"
  case paper = "#f5f5f5"
  case rule = "#dcdcdc"
  case shade = "#bfbfbf"
  case gray = "#707070"
  case secondary = "#454545"
  case ink = "#1a1a1a"
  case bluePale = "#deebf7"
  case blueLight = "#9ecae1"
  case blueMiddle = "#4292c6"
  case blue = "#2171b5"
  case blueDark = "#08519c"
  case navy = "#08306b"
  case orangePale = "#fee6ce"
  case orange = "#f16913"
  case orangeDark = "#a63603"

  /// The relative luminance, 0 for black and 1 for white.
  ///
  /// - Source: WCAG 2.2, definition of relative luminance.
  public var luminance: Double {
    let value = Int(rawValue.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// Returns the contrast ratio of two colours, from 1 to 21.
  public func contrast(with other: Palette) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
