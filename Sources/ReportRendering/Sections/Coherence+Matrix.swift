// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Wording

/// How many interfaces tie each two departments, and each one with itself.
struct InterfaceMatrix: Hashable {
  /// The departments, by place.
  var places: [Int]
  /// For each two departments how many interfaces have a pair of tasks in the one and the other.
  var counts: [[Int]]
  /// For each department how many interfaces tie it with others.
  var outward: [Int]

  /// Counts the interfaces of a plan; an interface with several pairs counts once in each field.
  init(_ plan: Plan, in dataSet: DataSet) {
    places = plan.places
    let rows = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    counts = [[Int]](repeating: [Int](repeating: 0, count: places.count), count: places.count)
    outward = [Int](repeating: 0, count: places.count)
    for interface in dataSet.interfaces {
      var fields: Set<[Int]> = []
      var crossing: Set<Int> = []
      for pair in interface.pairs {
        guard let one = rows[plan.home[pair.first]], let other = rows[plan.home[pair.second]]
        else { continue }
        fields.formUnion([[one, other], [other, one]])
        if one != other { crossing.formUnion([one, other]) }
      }
      for field in fields { counts[field[0]][field[1]] += 1 }
      for row in crossing { outward[row] += 1 }
    }
  }

  /// The greatest count.
  var greatest: Int { counts.joined().max() ?? 0 }
}

extension ReportWriter {
  /// The matrices of some plans, two side by side, on one scale of shades.
  func matrices(of positions: [Int]) -> [Block] {
    guard positions.count > 1, !dataSet.interfaces.isEmpty else { return [] }
    if positions.count == 2,
      comparison.plans[positions[0]].home == comparison.plans[positions[1]].home
    {
      return []
    }
    let matrices = positions.map { InterfaceMatrix(comparison.plans[$0], in: dataSet) }
    let greatest = matrices.map(\.greatest).max() ?? 0
    let tables = zip(positions, matrices).map { table(of: $1, $0, greatest: greatest) }
    let isOne = comparison.subjects.count == 1
    return (isOne ? [.heading(Inline(CoherencePhrase.matrixHeading[language]))] : [])
      + [.paragraph(Inline(CoherencePhrase.matrixNote[language]))]
      + stride(from: 0, to: tables.count, by: 2).map { start in
        .columns(tables[start..<min(start + 2, tables.count)].map { [.table($0)] })
      } + [.paragraph(abbreviations(positions), .small)]
  }

  private func table(of matrix: InterfaceMatrix, _ position: Int, greatest: Int) -> Table {
    let counted = counted(.matrixCounted)
    var table = Table(
      id: "matrix-\(position)",
      caption: name(ofPlan: position),
      columns: [Table.Column("department", Inline(Phrase.department[language]))]
    )
    for place in matrix.places {
      table.columns.append(
        Table.Column(dataSet.places[place].id, short(place), .number(decimals: 0), counted)
      )
    }
    table.columns.append(
      Table.Column(
        "outward",
        Inline(CoherencePhrase.outward[language]),
        .number(decimals: 0),
        self.counted(.outwardCounted)
      )
    )
    table.rows = matrix.places.enumerated().map { row, place in
      [.text(short(place))] + matrix.counts[row].map { .number(Double($0)) }
        + [.number(Double(matrix.outward[row]))]
    }
    table.matrix = Table.Matrix(greatest: Double(greatest))
    return table
  }

  private func short(_ place: Int) -> Inline {
    Inline(name: dataSet.places[place].short[language])
  }

  /// What the short names of departments stand for; a name that is no shorter goes without saying.
  private func abbreviations(_ positions: [Int]) -> Inline {
    var seen: Set<Int> = []
    var names: [Inline] = []
    for position in positions {
      let plan = comparison.plans[position]
      for place in plan.places where seen.insert(place).inserted {
        let name = dataSet.places[place].name[language]
        guard dataSet.places[place].short[language] != name else { continue }
        names.append(
          Inline(
            CoherencePhrase.abbreviation[language],
            filling: [short(place), Inline(name: name)]
          )
        )
      }
    }
    return names.joined(separator: "; ") + (names.isEmpty ? "" : ".")
  }
}
