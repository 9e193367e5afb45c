// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Synchronization
import Testing

@testable import Scoring

/// Every program that scoring solves, on the small organisation, against its golden LP text;
/// `RECORD_GOLDEN=1` rewrites the texts and fails.
@Suite struct `Formulations` {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// The programs of one score, by name, each with the first objective that it was solved for.
  private func programs() throws -> [String: (LinearProgram, Objective)] {
    let found = Mutex<[String: (LinearProgram, Objective)]>([:])
    let solver = ObservingSolver(VerifyingSolver(GLPKSolver())) { program, objective, _ in
      found.withLock { $0[program.name] = $0[program.name] ?? (program, objective) }
    }
    var ranked = try Small.template(
      replacing: "strength: essential",
      with: "strength: essential\n    stronger-than: [events-permits]"
    )
    ranked.aggregates.append(share(of: .cases))
    let plan = try ranked.apply(Combination(parsing: "1.1", in: ranked))
    _ = try Scorer(ranked, solver: solver).scores(of: [plan])
    var shares = try Small.template(replacing: "low: 80, high: 86", with: "low: 88, high: 90")
    shares.aggregates.append(share(of: .fte))
    _ = try QuantityPolytope(.fte, of: shares).reconciledBest(solver)
    return found.withLock { $0 }
  }

  /// A total that is printed as a share of all.
  private func share(of workload: Workload) -> Aggregate {
    Aggregate(
      id: "share",
      name: LocalizedText(danish: "Andel", english: "Share"),
      workload: workload,
      tasks: [0, 1],
      isShareOfAll: true,
      total: Interval(10, 60),
      basis: .derived(LocalizedText("a test"))
    )
  }

  @Test func `every program reads as its golden text`() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    for (name, entry) in try programs().sorted(by: { $0.key < $1.key }) {
      let text = LPText.write(entry.0, entry.1)
      let file = Self.golden.appendingPathComponent("\(name).lp")
      if isRecording { try text.write(to: file, atomically: true, encoding: .utf8) }
      let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      #expect(text == expected, "\(name)")
    }
    #expect(!isRecording, "golden texts were rewritten")
  }

  @Test func `every constraint family of the shipped data has a golden text`() throws {
    let families = Mutex<Set<String>>([])
    let solver = ObservingSolver(VerifyingSolver(GLPKSolver())) { program, _, _ in
      families.withLock { set in
        set.formUnion(program.constraints.map { Self.family($0.name) })
      }
    }
    let dataSet = try Small.shipped()
    let plan = try dataSet.apply(Combination(parsing: "model-1", in: dataSet))
    _ = try Scorer(dataSet, solver: solver).scores(of: [plan])
    let texts = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
      .filter { $0.hasSuffix(".lp") }
      .map { try String(contentsOf: Self.golden.appendingPathComponent($0), encoding: .utf8) }
      .joined()
    for family in families.withLock({ $0 }).sorted() {
      // LP text has other letters for what its readers refuse in names.
      let written = family.replacing("-", with: "~")
      let isThere = texts.contains(" \(written)(") || texts.contains(" \(written):")
      #expect(isThere, "no golden text has the family '\(family)'")
    }
  }

  /// What stands before the ids of a constraint's name.
  private static func family(_ name: String) -> String {
    String(name.prefix { $0 != "[" })
  }
}
