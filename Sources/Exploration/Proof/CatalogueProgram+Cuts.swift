// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming

extension CatalogueProgram {
  /// The option of each area that an answer chooses.
  func options(_ solution: IntegerSolution) -> [Int] {
    choose.map { options in
      options.firstIndex { $0.map { solution[$0] == 1 } ?? false } ?? 0
    }
  }

  /// Cuts off one combination.
  mutating func exclude(_ options: [Int], named name: String) {
    let chosen = zip(choose, options).compactMap { $0[$1] }
    program.addConstraint(
      name,
      LinearExpression(sumOf: chosen),
      upper: Double(chosen.count) - 1
    )
  }

  /// Cuts off a combination with others that are seen to be no better in one criterion.
  ///
  /// Coherence and efficiency are no better where no table adds more than in the combination given.
  /// Balance is no better where no table adds less work to the departments that have more than their
  /// part in the combination given, for the index is convex: it is at least what these departments
  /// have too much. So in one table at least a choice is asked for that adds more, or less work.
  mutating func excludeAll(
    noBetterThan options: [Int],
    in criterion: WholeScore.Criterion,
    named name: String
  ) {
    let own = tables.map { $0.entries[catalogue.position(of: options, in: $0.areas)] }
    // Work times places is less than two to the power of 30 (``Ensemble`` chooses its scale so).
    let work = own.reduce(into: SIMD64<Int32>()) { $0 &+= $1.work }
    let isOver = work &* Int32(departmentCount) .> Int32(workTotal)
    func value(_ entry: TermTable<SIMD64<Int32>>.Entry) -> Int64 {
      switch criterion {
      case .coherence: entry.coherence
      case .efficiency: entry.efficiency
      case .evenness: -Int64(entry.work.replacing(with: 0, where: .!isOver).wrappedSum())
      }
    }
    var noBetter = LinearExpression()
    var count = 0
    for (table, own) in zip(tables, own) where !table.areas.isEmpty {
      let limit = value(own)
      let columns = table.columns.indices.filter { table.columns[$0] != nil }
      let low = columns.filter { value(table.entries[$0]) <= limit }
      if low.count == columns.count { continue }
      count += 1
      noBetter += LinearExpression(sumOf: low.compactMap { table.columns[$0] })
    }
    program.addConstraint(name, noBetter, upper: Double(count) - 1)
  }

  /// Bounds a criterion from below.
  mutating func bound(_ expression: LinearExpression, named name: String, atLeast bound: Double) {
    program.addConstraint(name, expression, lower: bound)
  }
}

extension Catalogue {
  /// The position of the options of some areas among ``choices(_:)``.
  func position(of options: [Int], in areas: [Int]) -> Int {
    areas.reduce(0) { $0 * radices[$1] + options[$1] }
  }
}
