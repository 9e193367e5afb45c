// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// Why the store did not do what it was asked; what was stored before is whole in every case.
public enum WhatIfStoreError: Error, Hashable, Sendable {
  /// There is no such what-if, or no such version of it.
  case notFound
  /// Somebody else changed the what-if first; it stands like this now.
  case changedMeanwhile(current: StoredWhatIf)
  /// A text holds a zero byte, which cannot be stored.
  case invalidText
  /// The disk is full.
  case noSpace(path: String)
  /// The file is not what was written to it; nobody has touched it since.
  case damaged(path: String, reason: String)
  /// The file is a database of something else.
  case otherContent(path: String)
  /// The file was written by a newer version of the program.
  case newerFormat(path: String)
  /// The file could not be brought to the format of this version; it stands as it was.
  case migrationFailed(path: String, reason: String)
  /// The file cannot be made, read or written here.
  case unwritable(path: String, reason: String)
  /// Another program held the file for too long.
  case busy(path: String)
  /// Something is already there, and is not overwritten.
  case fileExists(path: String)

  /// The error as a problem for the command line.
  public var diagnostic: Diagnostic {
    switch self {
    case .notFound:
      Diagnostic(.unknownID, "there is no such what-if, or no such version of it")
    case .changedMeanwhile(let current):
      Diagnostic(.notWritable, "the what-if '\(current.id.text)' was changed meanwhile")
    case .invalidText:
      Diagnostic(.notWritable, "a text with a zero byte cannot be stored")
    case .noSpace(let path):
      Diagnostic(
        .notWritable,
        "'\(path)' cannot grow: the disk is full",
        hint: "what was stored before is whole"
      )
    case .damaged(let path, let reason):
      Diagnostic(
        .fileUnreadable,
        "'\(path)' is damaged: \(reason)",
        hint: "it was left as it is; put a backup in its place, or name another file"
      )
    case .otherContent(let path):
      Diagnostic(.notWritable, "'\(path)' is a database of something else", hint: nameAnother)
    case .newerFormat(let path):
      Diagnostic(
        .unsupportedFormat,
        "'\(path)' was written by a newer version of this program",
        hint: "use that version, or name another file"
      )
    case .migrationFailed(let path, let reason):
      Diagnostic(
        .notWritable,
        "'\(path)' could not be brought to the format of this version: \(reason)",
        hint: "it stands as it was; the version that wrote it still reads it"
      )
    case .unwritable(let path, let reason):
      Diagnostic(.notWritable, "'\(path)' cannot be used: \(reason)", hint: nameAnother)
    case .busy(let path):
      Diagnostic(.notWritable, "'\(path)' is in use by another program", hint: "try again")
    case .fileExists(let path):
      Diagnostic(.fileExists, "'\(path)' exists and is not overwritten", hint: nameAnother)
    }
  }

  private var nameAnother: String { "name another file" }
}
