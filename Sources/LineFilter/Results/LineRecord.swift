// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
public import Exploration

/// What one line gave: scores, or problems.
public struct LineRecord: Sendable {
  /// The scores of a plan.
  public struct Scores: Hashable, Sendable {
    /// The id of the plan as asked for.
    public var plan: String
    /// Its scenarios, by index.
    public var scenarios: [Int]
    /// The criteria at the best estimates, moved FTE and broken conditions.
    public var points: PlanPoints
    /// Millionths of the weighted value, when weights were given.
    public var value: Int64?
    /// Bounds, when they were asked for.
    public var bounds: RoundedBounds?
  }

  /// The line, counted from 1 over all input.
  public var line: Int
  /// The caller's id as JSON text; nil when there is none.
  public var id: String?
  /// The scores; nil when the line has problems.
  public var scores: Scores?
  /// The problems; empty when there are none.
  public var problems: [Diagnostic]

  /// The caller's id as a value: a text without its quotes and escapes, a number as it is written.
  public var idText: String? {
    guard let id, id.hasPrefix("\"") else { return id }
    guard id.utf8.contains(UInt8(ascii: "\\")) else { return String(id.dropFirst().dropLast()) }
    guard let value = try? LineJSONReader.read(Array(id.utf8)),
      case .string(let text) = value.content
    else { return id }
    return text
  }
}

/// Bounds in millionths, each moved by rounding only.
public struct RoundedBounds: Hashable, Sendable {
  /// Lower and upper bound of coherence.
  public var coherence: [Int64]
  /// Lower and upper bound of balance.
  public var balance: [Int64]
  /// Lower and upper bound of efficiency.
  public var efficiency: [Int64]
}
