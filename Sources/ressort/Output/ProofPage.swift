// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of a proof of the efficient combinations.
struct ProofPage {
  let proof: EnsembleProof
  let dataSet: DataSet
  let language: Language

  /// The id of the combination of a difference.
  static func id(_ difference: EnsembleProof.Difference, in dataSet: DataSet) -> String {
    let ids = difference.scenarios.map { dataSet.scenarios[$0].id }
    return ids.isEmpty ? Combination.todayID : ids.joined(separator: "+")
  }

  /// What was done, and every difference where there are some.
  func tables() -> [OutputTable] {
    var table = OutputTable(
      key: "proof",
      title: Phrase.proofTitle[language],
      columns: [.init("what", Phrase.proofWork[language]), .init("count", Phrase.number[language])]
    )
    table.rows = [
      (Phrase.proofPrograms, proof.programCount), (.proofMembers, proof.memberCount),
      (.proofSamples, proof.sampleCount), (.proofFeasibleSamples, proof.feasibleSampleCount),
      (.proofDifferences, proof.differences.count),
    ].map { [.text($0[language]), .integer($1)] }
    table.notes = [(proof.holds ? Phrase.proofHolds : .proofFails)[language]]
    return proof.holds ? [table] : [table, differences()]
  }

  private func differences() -> OutputTable {
    var table = OutputTable(
      key: "differences",
      title: Phrase.proofDifferencesTitle[language],
      columns: [
        .init("difference", Phrase.proofDifference[language]), .init("plan", Phrase.plan[language]),
        .init("way", Phrase.proofWay[language]),
      ] + Criterion.allCases.map { .init($0.rawValue, $0.heading(language)) }
    )
    for difference in proof.differences {
      for (way, score) in [
        (Phrase.proofEnumeration, difference.enumerated), (.proofScratch, difference.fromScratch),
      ] {
        // A way that does not have the combination says so by having no row.
        guard let points = score?.points else { continue }
        table.rows.append(
          [
            .text(phrase(difference.kind)[language]),
            .text(Self.id(difference, in: dataSet).replacing("+", with: " + ")),
            .text(way[language]),
          ] + Criterion.allCases.map { .number(points[$0], decimals: 6) }
        )
      }
    }
    return table
  }

  private func phrase(_ kind: EnsembleProof.Difference.Kind) -> Phrase {
    switch kind {
    case .notFound: .proofNotFound
    case .notEnumerated: .proofNotEnumerated
    case .feasibility: .proofFeasibility
    case .score: .proofScore
    }
  }

  func document() -> JSONValue {
    .object([
      "holds": .bool(proof.holds),
      "programs": .integer(proof.programCount),
      "members": .integer(proof.memberCount),
      "samples": .integer(proof.sampleCount),
      "feasibleSamples": .integer(proof.feasibleSampleCount),
      "differences": .array(
        proof.differences.map { difference in
          .object([
            "kind": .string(difference.kind.rawValue),
            "scenarios": .strings(difference.scenarios.map { dataSet.scenarios[$0].id }),
            "enumerated": scores(difference.enumerated),
            "fromScratch": scores(difference.fromScratch),
          ])
        }
      ),
    ])
  }

  private func scores(_ score: EnsembleScore?) -> JSONValue {
    guard let points = score?.points else { return .null }
    return .object([
      "coherence": .number(points.coherence), "balance": .number(points.balance),
      "efficiency": .number(points.efficiency),
    ])
  }
}
