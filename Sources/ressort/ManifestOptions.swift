// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import GLPKSolver
import OrganizationModel
import Scoring
import Wording

/// Where the record of a run goes, for every command that makes runs.
struct ManifestOptions: ParsableArguments {
  @Option(
    name: .customLong("manifest"),
    help: ArgumentHelp(
      "Write what the run is made from into this file, as JSON.",
      discussion: "Versions, request, seed and digests of the data; neither time nor machine.",
      valueName: "file"
    ),
    completion: .file()
  )
  var path: String?

  /// Reads the data set, with its fingerprint when a manifest is asked for or wanted anyway.
  func load(
    _ data: DataOptions,
    isWanted: Bool = false
  ) throws -> (DataSet, DataFingerprint?) {
    guard path != nil || isWanted else { return (try data.load(), nil) }
    return try DataSetReader.readWithFingerprint(path: try data.path())
  }

  /// Writes the manifest, when one is asked for; to be called once the request is found right and
  /// before the work begins, so that a file that cannot be written is told first.
  ///
  /// - Throws: `DiagnosticError` when the file cannot be written.
  func write(
    _ command: String,
    _ dataSet: DataSet,
    _ fingerprint: DataFingerprint?,
    _ scoring: ScoringOptions,
    seed: UInt32? = nil,
    _ parameters: [String: JSONValue]
  ) throws {
    guard let path, let fingerprint else { return }
    try RunManifest(
      of: command,
      dataSet,
      fingerprint,
      scoring.workloadMeasure,
      seed: seed,
      parameters
    ).write(to: path)
  }
}

extension RunManifest {
  /// Makes the manifest of a run of this program.
  init(
    of command: String,
    _ dataSet: DataSet,
    _ fingerprint: DataFingerprint,
    _ measure: WorkloadMeasure,
    seed: UInt32? = nil,
    _ parameters: [String: JSONValue]
  ) {
    let solver = GLPKSolver()
    self.init(
      version: Ressort.configuration.version,
      command: command,
      parameters: parameters,
      seed: seed,
      dataSet: dataSet.id,
      fingerprint: fingerprint,
      solverName: solver.name,
      solverVersion: solver.version,
      workload: Dictionary(uniqueKeysWithValues: measure.parts.map { ($0.workload, $0.weight) })
    )
  }

  /// Writes the manifest to a file.
  ///
  /// - Throws: `DiagnosticError` when the file cannot be written.
  func write(to path: String) throws {
    let text = try json.text() + "\n"
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
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
}
