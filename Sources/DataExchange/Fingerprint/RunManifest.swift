// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// What a run was made from: everything that its results follow from, and nothing else.
///
/// Neither time nor machine is in it, so that the same run has the same manifest;
/// docs/schemas/manifest.schema.json describes its JSON.
public struct RunManifest: Hashable, Sendable {
  /// The version of this program.
  public var version: String
  /// The command.
  public var command: String
  /// What the command was asked for, by name.
  public var parameters: [String: JSONValue]
  /// The number that draws follow from, when there are any.
  public var seed: UInt32?
  /// The id of the data set.
  public var dataSet: String
  /// What tells the data set from others.
  public var fingerprint: DataFingerprint
  /// The name of the solver.
  public var solverName: String
  /// The version of the solver.
  public var solverVersion: String
  /// What committees' work is measured by: measures with their weights.
  public var workload: [Workload: Double]

  /// Makes a manifest from its parts.
  public init(
    version: String,
    command: String,
    parameters: [String: JSONValue],
    seed: UInt32? = nil,
    dataSet: String,
    fingerprint: DataFingerprint,
    solverName: String,
    solverVersion: String,
    workload: [Workload: Double]
  ) {
    self.version = version
    self.command = command
    self.parameters = parameters
    self.seed = seed
    self.dataSet = dataSet
    self.fingerprint = fingerprint
    self.solverName = solverName
    self.solverVersion = solverVersion
    self.workload = workload
  }

  /// The manifest as JSON.
  public var json: JSONValue {
    .object(
      ("ressort", .string(version)),
      ("command", .string(command)),
      ("parameters", .object(parameters)),
      ("seed", seed.map { .integer(Int($0)) }),
      ("dataSet", .object(("id", .string(dataSet)), ("sha256", fingerprint.json))),
      (
        "solver", .object(("name", .string(solverName)), ("version", .string(solverVersion)))
      ),
      (
        "workload",
        .object(
          Dictionary(
            uniqueKeysWithValues: workload.map { ($0.key.rawValue, JSONValue.number($0.value)) }
          )
        )
      )
    )
  }
}
