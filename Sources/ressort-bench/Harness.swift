// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The times of one subject.
struct Timing {
  var name: String
  /// Seconds for one unit of work, by repetition.
  var seconds: [Double]

  /// The middle repetition.
  var median: Double { quantile(0.5) }

  /// A quantile of the repetitions.
  func quantile(_ part: Double) -> Double {
    let sorted = seconds.sorted()
    return sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
  }
}

/// Times subjects: a warm-up, then repetitions of a number of units of work each.
struct Harness {
  private(set) var timings: [Timing] = []
  /// Only subjects whose name holds this are measured.
  var only: String?

  /// Times a subject and keeps the result.
  ///
  /// - Parameters:
  ///   - name: What the table calls it.
  ///   - repetitions: How often it is timed.
  ///   - units: How many units of work one call does; times are for one unit.
  ///   - body: The work.
  mutating func measure(
    _ name: String,
    repetitions: Int = 15,
    units: Int = 1,
    _ body: () throws -> Void
  ) rethrows {
    if let only, !name.contains(only) { return }
    try body()
    let clock = ContinuousClock()
    var seconds: [Double] = []
    for _ in 0..<repetitions {
      let duration = try clock.measure { try body() }
      let parts = duration.components
      seconds.append(
        (Double(parts.seconds) + Double(parts.attoseconds) * 1e-18) / Double(units)
      )
    }
    timings.append(Timing(name: name, seconds: seconds))
  }

  /// The results as a table, microseconds.
  var table: String {
    let rows = timings.map { timing in
      [timing.name] + [0.25, 0.5, 0.75].map { text(timing.quantile($0) * 1e6) }
    }
    let heading = ["subject", "quartile µs", "median µs", "quartile µs"]
    let widths = heading.indices.map { index in
      ([heading] + rows).map { $0[index].count }.max() ?? 0
    }
    return ([heading] + rows).map { row in
      row.enumerated().map { index, cell in
        let space = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func text(_ microseconds: Double) -> String {
    let tenths = Int((microseconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
