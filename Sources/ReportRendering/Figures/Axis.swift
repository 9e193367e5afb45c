// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// A straight scale from values to places in a drawing.
struct Axis {
  /// The values that it shows.
  let range: Interval
  /// The place of the low end.
  let start: Double
  /// The place of the high end.
  let end: Double

  /// Makes a scale that reaches round steps beyond the values and, when asked, 0.
  init(_ values: [Double], from start: Double, to end: Double, includesZero: Bool = false) {
    let all = includesZero ? values + [0] : values
    let low = all.min() ?? 0
    let high = all.max() ?? 1
    let step = Self.step(high - low)
    let bottom = (low / step).rounded(.down) * step
    let top = (high / step).rounded(.up) * step
    self.init(range: Interval(bottom, max(top, bottom + step)), from: start, to: end)
  }

  /// Makes a scale of a range.
  init(range: Interval, from start: Double, to end: Double) {
    self.range = range
    self.start = start
    self.end = end
  }

  /// The place of a value.
  func place(_ value: Double) -> Double {
    guard range.width > 0 else { return start }
    return start + (value - range.low) / range.width * (end - start)
  }

  /// Round values in the range.
  var ticks: [Double] {
    let step = Self.step(range.width)
    let first = (range.low / step).rounded(.up)
    let last = (range.high / step).rounded(.down)
    guard last >= first else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// Decimals that the ticks need.
  var decimals: Int {
    let step = Self.step(range.width)
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2
  }

  /// A step of 1, 2 or 5 times a power of ten that gives four to nine parts.
  private static func step(_ width: Double) -> Double {
    guard width > 0, width.isFinite else { return 1 }
    var step = 1.0
    while step * 10 <= width / 3 { step *= 10 }
    while step > width / 3 { step /= 10 }
    for factor in [5.0, 2.0] where width / (step * factor) >= 4 { return step * factor }
    return step
  }
}
