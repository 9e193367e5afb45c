// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// The catalogue as an integer program, for one number of departments.
///
/// - `choose[2.1]` is 1 where an area takes a scenario, `choose[2.0]` where it takes none; exactly
///   one of them an area.
/// - A table of terms over several areas has `take[t,c]`, the share of its choice c; for each of its
///   areas and options the shares with that option sum to `choose`, so that they are 0 or 1 where
///   `choose` is. A table over one area uses `choose` itself.
/// - Coherence, efficiency and the work of each place are sums over these, with the whole
///   coefficients of ``IntegerTerms``, in points, DKK million and percent of all work.
/// - `excess[place] ≥ K · work − total` and not negative: all of it is half of the deviation that
///   balance is made of, since what some departments have too much, others have too little.
///
/// Choices that cannot stand in a feasible combination have no column: those with a pair of options
/// that is refused, with a scenario that breaks a condition, or whose splits and mergers give
/// another number of departments. Refusals that need a whole combination to be found are left in;
/// whoever solves excludes them as they turn up.
struct CatalogueProgram {
  /// The variables and constraints, without any bound on the criteria.
  var program: LinearProgram
  /// The variable of each area and option; nil where the option cannot stand.
  var choose: [[Variable?]] = []
  /// Points of coherence.
  private(set) var coherence = LinearExpression()
  /// DKK million.
  private(set) var efficiency = LinearExpression()
  /// Half of the deviation in percent of the number of departments times all work: the Hoover index.
  private(set) var imbalance = LinearExpression()
  /// The number of departments.
  let departmentCount: Int
  /// The tables of terms with their variables.
  private(set) var tables: [Table] = []

  /// A table of terms and the variable of each of its choices; nil where the choice cannot stand.
  struct Table {
    var areas: [Int]
    var columns: [Variable?]
    var entries: [TermTable<SIMD64<Int32>>.Entry]
  }

  let catalogue: Catalogue
  let refusals: Refusals
  let breaks: [[Bool]]
  let workTotal: Int

  /// Formulates the catalogue.
  init(
    _ catalogue: Catalogue,
    _ terms: IntegerTerms,
    _ refusals: Refusals,
    _ rules: Ensemble.Rules,
    departmentCount: Int
  ) {
    self.catalogue = catalogue
    self.refusals = refusals
    self.departmentCount = departmentCount
    workTotal = terms.workTotal
    breaks = catalogue.breaks(rules)
    program = LinearProgram(name: "catalogue-\(departmentCount)")
    addChoices()
    let termTables = TermGroups(catalogue).tables(catalogue, terms, SIMD64<Int32>.self)
    var work = [LinearExpression](
      repeating: LinearExpression(),
      count: catalogue.dataSet.places.count
    )
    for (index, table) in termTables.enumerated() {
      let columns = columns(of: table, index)
      tables.append(Table(areas: table.areas, columns: columns, entries: table.entries))
      for (place, entry) in table.entries.enumerated() {
        let share: LinearExpression
        if table.areas.isEmpty {
          share = LinearExpression(constant: 1)
        } else if let column = columns[place] {
          share = column.linearExpression
        } else {
          continue
        }
        coherence += Double(entry.coherence) / IntegerTerms.unit * share
        efficiency += Double(entry.efficiency) / IntegerTerms.unit * share
        for place in work.indices where entry.work[place] != 0 {
          work[place] += 100 * Double(entry.work[place]) / Double(terms.workTotal) * share
        }
      }
    }
    for (place, work) in work.enumerated() {
      let id = catalogue.dataSet.places[place].id
      let excess = program.addVariable("excess[\(id)]")
      // In percent of all work times K, as the index is.
      program.addConstraint(
        "excess[\(id)]",
        excess - work,
        lower: -100 / Double(departmentCount)
      )
      imbalance += excess
    }
  }

  // MARK: - Tables

  /// The variable of each choice of a table; nil where the choice cannot stand.
  private mutating func columns(
    of table: TermTable<SIMD64<Int32>>,
    _ index: Int
  ) -> [Variable?] {
    let areas = table.areas
    let choices = catalogue.choices(areas)
    if areas.isEmpty { return [nil] }
    let decidesStructure =
      areas.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } & catalogue.structural
      == catalogue.structural
    let isAllowed = choices.map { choice in
      canStand(areas, choice) && (!decidesStructure || hasCount(areas, choice))
    }
    if areas.count == 1 {
      return choices.indices.map { place -> Variable? in
        guard let variable = choose[areas[0]][choices[place][0]] else { return nil }
        if !isAllowed[place] { program.setBounds(of: variable, lower: 0, upper: 0) }
        return variable
      }
    }
    let shares = choices.indices.map { place in
      isAllowed[place] ? program.addVariable("take[\(index),\(place)]") : nil
    }
    for (position, area) in areas.enumerated() {
      for (option, variable) in choose[area].enumerated() {
        guard let variable else { continue }
        let with = choices.indices.filter { choices[$0][position] == option }
          .compactMap { shares[$0] }
        program.addConstraint(
          "share[\(index),\(id(area, option))]",
          LinearExpression(sumOf: with) - variable,
          equals: 0
        )
      }
    }
    return shares
  }

  /// Whether no option of a choice breaks a condition and no two are refused together.
  private func canStand(_ areas: [Int], _ choice: [Int]) -> Bool {
    let options = Dictionary(uniqueKeysWithValues: zip(areas, choice))
    return zip(areas, choice).allSatisfy { area, option in
      !breaks[area][option]
        && !refusals.pairs[area][option].contains { options[$0.area] == $0.option }
    }
  }

  private func hasCount(_ areas: [Int], _ choice: [Int]) -> Bool {
    catalogue.departmentCount(areas, choice) == departmentCount
  }
}
