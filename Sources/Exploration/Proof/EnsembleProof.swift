// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
internal import OrganizationModel

/// The efficient set of an ensemble found a second time by integer programs, and random combinations
/// scored from scratch, both compared with the enumeration.
///
/// The programs share the terms of scores with the enumeration, and the conditions that cannot be
/// met; which combinations exist, what is feasible and what a combination scores is found by the
/// solver and by applying each answer to the data set. Neither is told anything that was enumerated.
public struct EnsembleProof: Hashable, Sendable {
  /// A combination of which two ways say different things.
  public struct Difference: Hashable, Sendable {
    /// What differs.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// It is efficient by the enumeration, and the programs did not find it.
      case notFound = "not-found"
      /// The programs found it, and it is not efficient by the enumeration.
      case notEnumerated = "not-enumerated"
      /// It is feasible by one way and not by the other.
      case feasibility
      /// It has two scores.
      case score
    }

    /// What differs.
    public var kind: Kind
    /// The scenarios of the combination, by index.
    public var scenarios: [Int]
    /// The score by enumeration; nil where it is refused, infeasible or not efficient.
    public var enumerated: EnsembleScore?
    /// The score from scratch; nil where it is refused, infeasible or was not found.
    public var fromScratch: EnsembleScore?
  }

  /// How many integer programs were solved.
  public var programCount: Int
  /// How many efficient combinations they found.
  public var memberCount: Int
  /// How many random combinations were compared.
  public var sampleCount: Int
  /// How many of those are feasible.
  public var feasibleSampleCount: Int
  /// Every difference: of efficient combinations first, then of random ones.
  public var differences: [Difference]

  /// Whether both ways agree in everything.
  public var holds: Bool { differences.isEmpty }
}

/// How far a proof is.
public struct ProofProgress: Hashable, Sendable {
  /// Integer programs solved so far.
  public var programCount: Int
  /// Efficient scores found so far.
  public var memberCount: Int
  /// Boxes of scores in which there may be more.
  public var openCount: Int
  /// Random combinations compared so far.
  public var sampleCount: Int
}

extension Ensemble {
  /// Finds the efficient set a second time and compares random combinations, exactly.
  ///
  /// - Parameters:
  ///   - solver: What solves the integer programs; its answers should be checked.
  ///   - sampleCount: How many random combinations are scored from scratch.
  ///   - seed: What the random combinations follow from.
  ///   - observer: Called after each step of the work, on the thread of the caller.
  /// - Returns: What was found and every difference.
  /// - Throws: `SolverError` when a program could not be solved, or an answer was wrong in itself.
  public func proof(
    by solver: some IntegerSolver,
    sampleCount: Int = 10_000,
    seed: UInt64 = 1,
    observer: (ProofProgress) -> Void = { _ in }
  ) throws(SolverError) -> EnsembleProof {
    var progress = ProofProgress(programCount: 0, memberCount: 0, openCount: 1, sampleCount: 0)
    let members = try efficientSet(by: solver, &progress, observer)
    var differences = compare(members)
    var feasible = 0
    var random = SplitMix64(seed: seed)
    for sample in 0..<sampleCount {
      let options = catalogue.radices.map { Int.random(in: 0..<$0, using: &random) }
      let difference = compare(options)
      if difference.isFeasible { feasible += 1 }
      if let found = difference.found, !differences.contains(found) { differences.append(found) }
      progress.sampleCount = sample + 1
      if progress.sampleCount % 500 == 0 { observer(progress) }
    }
    return EnsembleProof(
      programCount: progress.programCount,
      memberCount: members.count,
      sampleCount: sampleCount,
      feasibleSampleCount: feasible,
      differences: differences
    )
  }

  /// The efficient combinations by integer programs, for every number of departments allowed, with
  /// the score of each from scratch.
  func efficientSet(
    by solver: some IntegerSolver,
    _ progress: inout ProofProgress,
    _ observer: (ProofProgress) -> Void
  ) throws(SolverError) -> [(options: [Int], score: EnsembleScore)] {
    let refusals = Refusals(catalogue)
    var candidates: [(options: [Int], score: EnsembleScore)] = []
    for count in catalogue.departmentCounts(rules) {
      let formulation = CatalogueProgram(catalogue, terms, refusals, rules, departmentCount: count)
      var search = EfficientSearch(self, formulation, solver)
      let before = progress
      while try search.step() {
        progress.programCount = before.programCount + search.programCount
        progress.memberCount = before.memberCount + search.members.count
        progress.openCount = search.openCount
        observer(progress)
      }
      progress.programCount = before.programCount + search.programCount
      for options in search.members.flatMap(\.options) {
        guard case .feasible(let score) = verdict(fromScratch: options).verdict else { continue }
        candidates.append((options, score))
      }
    }
    // What is efficient for its number of departments may not be among all.
    return candidates.filter { one in
      !candidates.contains { $0.score.dominates(one.score) }
    }
  }

  /// The differences between the efficient combinations by programs and those by enumeration.
  private func compare(
    _ members: [(options: [Int], score: EnsembleScore)]
  ) -> [EnsembleProof.Difference] {
    let found = Dictionary(members.map { ($0.options, $0.score) }) { first, _ in first }
    var differences: [EnsembleProof.Difference] = []
    var enumerated: Set<[Int]> = []
    for position in efficientSet() {
      let options = options(codes[position])
      enumerated.insert(options)
      if let score = found[options], score == scores[position] { continue }
      differences.append(
        EnsembleProof.Difference(
          kind: found[options] == nil ? .notFound : .score,
          scenarios: catalogue.combination(options).scenarios,
          enumerated: scores[position],
          fromScratch: found[options]
        )
      )
    }
    for member in members where !enumerated.contains(member.options) {
      differences.append(
        EnsembleProof.Difference(
          kind: .notEnumerated,
          scenarios: catalogue.combination(member.options).scenarios,
          enumerated: nil,
          fromScratch: member.score
        )
      )
    }
    return differences
  }

  /// Whether a combination is feasible from scratch, and what the enumeration says otherwise.
  private func compare(_ options: [Int]) -> (isFeasible: Bool, found: EnsembleProof.Difference?) {
    let enumerated = position(of: code(of: options)).map { scores[$0] }
    let scratch: EnsembleScore? =
      if case .feasible(let score) = verdict(fromScratch: options).verdict { score } else { nil }
    guard enumerated != scratch else { return (scratch != nil, nil) }
    return (
      scratch != nil,
      EnsembleProof.Difference(
        kind: enumerated == nil || scratch == nil ? .feasibility : .score,
        scenarios: catalogue.combination(options).scenarios,
        enumerated: enumerated,
        fromScratch: scratch
      )
    )
  }

  /// Options packed as in ``codes``.
  private func code(of options: [Int]) -> Int32 {
    Int32(truncatingIfNeeded: catalogue.position(of: options, in: Array(options.indices)))
  }
}
