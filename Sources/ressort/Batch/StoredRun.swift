// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Foundation
import Wording

/// The manifest that results were stored with, as texts by key, and whether a run goes on with them.
enum StoredRun {
  /// The entries of a manifest as texts, for a table of keys and values.
  static func texts(_ manifest: RunManifest) throws -> [String: String] {
    guard case .object(let entries) = manifest.json else { return [:] }
    return try entries.mapValues { value in
      if case .string(let text) = value { return text }
      return try value.text(isPretty: false)
    }
  }

  /// Reads the texts of a manifest that is beside results; nil when there is none.
  static func read(_ path: String) -> [String: String]? {
    guard let data = FileManager.default.contents(atPath: path),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return nil }
    return object.mapValues { value in
      if let text = value as? String { return text }
      let data = try? JSONSerialization.data(
        withJSONObject: value,
        options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed]
      )
      return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  /// Tells when stored results are of another run, with what differs.
  static func check(
    _ stored: [String: String]?,
    equals run: [String: String],
    of path: String
  ) throws(DiagnosticError) {
    guard let stored else {
      throw DiagnosticError(
        Diagnostic(
          .otherRun,
          "'\(path)' has no manifest beside it, so nobody knows what its results are of",
          hint: "--overwrite begins anew"
        )
      )
    }
    let different = Set(stored.keys).union(run.keys).filter { stored[$0] != run[$0] }.sorted()
    guard !different.isEmpty else { return }
    let names = [
      "dataSet": "the data set", "parameters": "input or options", "ressort": "the version",
      "solver": "the solver", "command": "the command", "workload": "the measure of work",
    ]
    let list = different.map { names[$0] ?? "'\($0)'" }.joined(separator: ", ")
    throw DiagnosticError(
      Diagnostic(
        .otherRun,
        "'\(path)' is of another run: \(list) differ",
        expected: "the input, data set and options that it was begun with",
        hint: "--overwrite begins anew"
      )
    )
  }
}
