// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// The departments before and after, a row for each department and plan.
  func departmentsTable(_ positions: [Int], id: String) -> Table {
    let isAlone = subject == .plan
    let tasks = provenance(countedIn: DepartmentsPhrase.countedTasks[language])
    var table = Table(
      id: id,
      caption: Inline(DepartmentsPhrase.tableCaption[language]),
      columns: [
        Table.Column("department", Inline(Phrase.department[language])),
        Table.Column("committee", Inline(Phrase.committee[language])),
        Table.Column("continues", Inline(Phrase.continues[language])),
        Table.Column(
          "tasks-today",
          Inline(DepartmentsPhrase.tasksToday[language]),
          .number(decimals: 0),
          tasks
        ),
        Table.Column(
          "tasks-after",
          Inline(DepartmentsPhrase.tasksAfter[language]),
          .number(decimals: 0),
          tasks
        ),
        Table.Column(
          "fte-today",
          Inline(DepartmentsPhrase.fteToday[language]),
          .band(decimals: 0),
          provenanceOfAllFTE
        ),
        Table.Column(
          "fte-after",
          Inline(DepartmentsPhrase.fteAfter[language]),
          .band(decimals: 0),
          provenanceOfAllFTE
        ),
      ]
    )
    if !isAlone { table.columns.insert(Table.Column("plan", Inline(Phrase.plan[language])), at: 0) }
    for position in positions {
      let first: [Table.Cell] = isAlone ? [] : [.text(name(ofPlan: position))]
      table.rows += departmentRows(position).map { first + $0 }
    }
    return table
  }

  /// The departments of a plan, then those of today that none of them continues.
  private func departmentRows(_ position: Int) -> [[Table.Cell]] {
    let plan = comparison.plans[position]
    let after = comparison.staff[position].departments
    let today = comparison.staff[0].departments
    func size(_ department: Int) -> Table.Cell {
      .number(Double(dataSet.tasks.count { $0.home == department }))
    }
    let notToday = Table.Cell.none(DepartmentsPhrase.notToday[language])
    let notAfter = Table.Cell.none(DepartmentsPhrase.notAfter[language])
    var rows = plan.places.enumerated().map { index, place -> [Table.Cell] in
      let old = plan.identity[place]
      let continues = old < dataSet.departmentCount
      return [
        .text(name(ofPlace: place, in: plan)),
        .text(Inline(name: dataSet.places[place].committee.name[language])),
        .text(continues ? short(ofPlace: old) : Inline(Phrase.newDepartment[language])),
        continues ? size(old) : notToday,
        .number(Double(plan.home.count { $0 == place })),
        continues ? .band(today[old]) : notToday,
        .band(after[index]),
      ]
    }
    for department in 0..<dataSet.departmentCount
    where !plan.places.contains(where: { plan.identity[$0] == department }) {
      let place = dataSet.places[department]
      rows.append([
        .text(Inline(name: place.name[language])),
        .text(Inline(name: place.committee.name[language])), notAfter, size(department), notAfter,
        .band(today[department]), notAfter,
      ])
    }
    return rows
  }

  /// Where the FTE of whole departments come from: the figures of all tasks.
  var provenanceOfAllFTE: Provenance { provenance(ofFTE: Array(dataSet.tasks.indices)) }
}
