// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import GLPKSolver
import OrganizationModel

/// What a run of batch is made from: everything that its results follow from, and nothing else.
struct BatchManifest {
  /// The entries, by key.
  let entries: [String: JSONValue]

  init(
    _ dataSet: DataSet,
    input: String,
    workload: String,
    wantsBounds: Bool,
    format: String,
    mostBytes: Int
  ) throws {
    var digest = Digest()
    digest.add(try DataSetExport.document(dataSet).text(isPretty: false).utf8)
    let solver = GLPKSolver()
    entries = [
      "ressort": .string(Ressort.configuration.version),
      "command": .string("batch"),
      "parameters": .object([
        "input": .string(input), "bounds": .bool(wantsBounds), "format": .string(format),
        "maxLine": .integer(mostBytes), "workload": .string(workload),
      ]),
      "dataSet": .object(["id": .string(dataSet.id), "digest": .string(digest.text)]),
      "solver": .object(["name": .string(solver.name), "version": .string(solver.version)]),
    ]
  }

  /// The entries as texts, for a table of keys and values.
  func texts() throws -> [String: String] {
    try entries.mapValues { value in
      if case .string(let text) = value { return text }
      return try value.text(isPretty: false)
    }
  }

  /// Writes the manifest to a file.
  func write(to path: String) throws {
    do {
      try (try JSONValue.object(entries).text() + "\n").write(
        toFile: path,
        atomically: true,
        encoding: .utf8
      )
    } catch {
      throw DiagnosticError(
        Diagnostic(
          .notWritable,
          "the manifest '\(path)' cannot be written",
          expected: "a file in a folder that may be written to"
        )
      )
    }
  }

  /// Reads the texts of a manifest that ``write(to:)`` wrote; nil when there is none.
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
      "solver": "the solver", "command": "the command",
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
