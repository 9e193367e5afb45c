// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Exploration
public import OrganizationModel

/// Lays records out in columns, for CSV files and databases.
public struct RecordFields: Sendable {
  /// One value of a column.
  public enum Value: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)
    /// A number of millionths.
    case millionths(Int64)
  }

  /// The columns, in order.
  ///
  /// `scenarios` and `broken` hold ids joined with spaces; `errors` holds `code: message` of each
  /// problem, joined with line breaks.
  public static let columns = [
    "line", "id", "plan", "scenarios", "coherence", "balance", "efficiency", "moved_fte", "broken",
    "value", "coherence_lower", "coherence_upper", "balance_lower", "balance_upper",
    "efficiency_lower", "efficiency_upper", "errors",
  ]

  private let scenarioIDs: [String]
  private let constraintIDs: [String]

  /// Prepares the columns of a data set.
  public init(_ dataSet: DataSet) {
    scenarioIDs = dataSet.scenarios.map(\.id)
    constraintIDs = dataSet.constraints.map(\.id)
  }

  /// Returns the values of a record, one a column.
  public func values(_ record: LineRecord) -> [Value] {
    var values: [Value] = [.integer(record.line), record.idText.map { .text($0) } ?? .null]
    guard let scores = record.scores else {
      values += [Value](repeating: .null, count: Self.columns.count - 3)
      let errors = record.problems.map { "\($0.code.rawValue): \($0.message)" }
      return values + [.text(errors.joined(separator: "\n"))]
    }
    let points = scores.points
    values += [
      .text(scores.plan),
      .text(scores.scenarios.map { scenarioIDs[$0] }.joined(separator: " ")),
      .millionths(points.score.coherence),
      .millionths(LineText.millionths(points.score.balance)),
      .millionths(points.score.efficiency), .millionths(points.movedFTE),
      .text(points.broken.map { constraintIDs[$0] }.joined(separator: " ")),
      scores.value.map { .millionths($0) } ?? .null,
    ]
    if let bounds = scores.bounds {
      values += (bounds.coherence + bounds.balance + bounds.efficiency).map { .millionths($0) }
    } else {
      values += [Value](repeating: .null, count: 6)
    }
    return values + [.null]
  }

  /// The header of a CSV file, without its line break.
  public static let header = columns.joined(separator: ",")

  /// Appends the CSV row of a record (RFC 4180).
  func appendRow(_ record: LineRecord, to text: inout LineText) {
    for (index, value) in values(record).enumerated() {
      if index > 0 { text.append(",") }
      switch value {
      case .null: break
      case .integer(let number): text.append(whole: number)
      case .millionths(let number): text.append(millionths: number)
      case .text(let field): Self.append(field, to: &text)
      }
    }
    text.append("\r\n")
  }

  private static func append(_ field: String, to text: inout LineText) {
    let needsQuotes = field.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return text.append(field) }
    text.append("\"")
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { text.bytes.append(byte) }
      text.bytes.append(byte)
    }
    text.append("\"")
  }
}
