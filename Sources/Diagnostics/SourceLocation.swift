// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in an input file, as editors count it.
public struct SourceLocation: Hashable, Sendable {
  /// The path of the file, as the user gave it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int

  /// Makes a place from a file, a line and a column, both counted from 1.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders places by file, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, the form that editors jump to.
  public var description: String { "\(file):\(line):\(column)" }
}
