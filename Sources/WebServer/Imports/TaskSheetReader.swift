// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import OrganizationModel
import SpreadsheetExport
import Wording

/// Reads a sheet of tasks that comes back, row by row; a row that is refused says why.
struct TaskSheetReader {
  /// What was read.
  struct Outcome {
    var whatIf: WhatIf
    /// How many rows were understood.
    var understood = 0
    /// The rows that were not, with the line and the reason.
    var refused: [ImportFault] = []
    /// What is said besides.
    var notes: [String] = []
    /// Whether there is something to be kept.
    var isUsable = true
  }

  let dataSet: DataSet
  let language: Language
  private var outcome = Outcome(whatIf: WhatIf())
  private var plan: Plan
  private var homes: [Int: String] = [:]
  private var names: [String: String] = [:]
  private var foreignNumbers = 0

  init(dataSet: DataSet, language: Language) {
    self.dataSet = dataSet
    self.language = language
    plan = dataSet.baseline
  }

  /// Reads the rows of a file.
  static func read(_ sheet: CSVRows, in dataSet: DataSet, _ language: Language) -> Outcome {
    var reader = TaskSheetReader(dataSet: dataSet, language: language)
    reader.read(sheet)
    return reader.outcome
  }

  private mutating func read(_ sheet: CSVRows) {
    let keys = sheet.header.fields.map { $0.lowercased() }
    for column in [TaskSheet.Column.taskID, .toID]
    where keys.count(where: { $0 == column.rawValue }) != 1 {
      refuse(sheet.header.line, .column, column.rawValue)
      outcome.isUsable = false
    }
    guard outcome.isUsable, Set(keys).count == keys.count else {
      if outcome.isUsable { refuse(sheet.header.line, .repeatedColumn) }
      outcome.isUsable = false
      return
    }
    readCombination(sheet, keys)
    guard outcome.isUsable else { return }
    for row in sheet.rows { read(row, keys, sheet.dialect) }
    form()
    absorbEmptied()
    move()
    if foreignNumbers > 0 { note(.foreignNumbers, foreignNumbers) }
    let missing = dataSet.tasks.count - homes.count
    if missing > 0 { note(.missingTasks, missing) }
  }

  private mutating func refuse(_ line: Int, _ reason: SheetFaultPhrase, _ texts: String...) {
    var words = ""
    let pieces = reason[language].split(separator: "{}", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      words += piece
      if index < texts.count { words += texts[index].prefix(80) }
    }
    outcome.refused.append(ImportFault(line: line, reason: words))
  }

  private mutating func note(_ phrase: SheetFaultPhrase, _ count: Int) {
    outcome.notes.append(phrase[language].filled("\(count)"))
  }

  // MARK: - Rows

  private mutating func readCombination(_ sheet: CSVRows, _ keys: [String]) {
    guard let column = keys.firstIndex(of: TaskSheet.Column.combination.rawValue) else { return }
    guard let first = sheet.rows.first(where: { $0.fields.count == keys.count }),
      !first.fields[column].isEmpty
    else { return }
    let id = first.fields[column]
    do throws(DiagnosticError) {
      plan = try dataSet.apply(Combination(parsing: id, in: dataSet))
      outcome.whatIf.combination = id
    } catch {
      refuse(first.line, .combination, id)
      outcome.isUsable = false
    }
  }

  private mutating func read(_ row: CSVRows.Row, _ keys: [String], _ dialect: CSVDialect) {
    guard row.fields.count == keys.count else {
      refuse(row.line, .fieldCount, "\(row.fields.count)", "\(keys.count)")
      return
    }
    func field(_ column: TaskSheet.Column) -> String? {
      keys.firstIndex(of: column.rawValue).map { row.fields[$0].unguarded }
    }
    let id = field(.taskID) ?? ""
    guard let task = dataSet.taskIndex[id] else {
      let hint = Suggestion.nearest(to: id, among: dataSet.tasks.map(\.id))
      if let hint {
        refuse(row.line, .unknownTaskMaybe, id, hint)
      } else {
        refuse(row.line, .unknownTask, id)
      }
      return
    }
    guard homes[task] == nil else { return refuse(row.line, .taskTwice, id) }
    let home = dataSet.places[dataSet.tasks[task].home].id
    if let from = field(.fromID), from != home { return refuse(row.line, .otherHome, id, home) }
    if let id = field(.combination), id != outcome.whatIf.combination, !id.isEmpty {
      return refuse(row.line, .severalCombinations, id, outcome.whatIf.combination)
    }
    for column in TaskSheet.Column.allCases where column.isNumber {
      guard let text = field(column), !text.isEmpty else { continue }
      guard let value = dialect.number(text) else {
        return refuse(row.line, .number, text, column.rawValue)
      }
      if !isOwn(value, column, task) { foreignNumbers += 1 }
    }
    guard let to = department(field(.toID) ?? "", named: field(.to) ?? "", row.line) else { return }
    homes[task] = to
    outcome.understood += 1
  }

  /// Whether a number is the one that the data set has.
  private func isOwn(_ value: Double, _ column: TaskSheet.Column, _ task: Int) -> Bool {
    let task = dataSet.tasks[task]
    let own: Double? =
      switch column {
      case .fte: task.fte.best
      case .fteLower: task.fte.low
      case .fteUpper: task.fte.high
      case .cases: task.cases?.best
      case .casesLower: task.cases?.low
      case .casesUpper: task.cases?.high
      default: value
      }
    return own.map { abs($0 - value) <= 1e-6 * max(1, abs($0)) } ?? false
  }

  /// The department that a task goes to; nil when the row is refused.
  private mutating func department(_ id: String, named name: String, _ line: Int) -> String? {
    let place = dataSet.placeIndex[id]
    if let place, !plan.places.contains(place) {
      refuse(line, .departmentGone, id)
      return nil
    }
    guard place != nil || id.isOwnDepartment else {
      let known = plan.places.map { dataSet.places[$0].id }
      if let hint = Suggestion.nearest(to: id, among: known) {
        refuse(line, .unknownDepartmentMaybe, id, hint)
      } else {
        refuse(line, .unknownDepartment, id)
      }
      return nil
    }
    if let known = names[id], known != name {
      refuse(line, .twoNames, id, known, name)
      return nil
    }
    guard WhatIf.isUsable(name: name) || (place != nil && name.isEmpty) else {
      refuse(line, .name, id)
      return nil
    }
    names[id] = name
    return id
  }

  // MARK: - What the rows come to

  private mutating func form() {
    for (id, name) in names.sorted(by: { ($0.key.count, $0.key) < ($1.key.count, $1.key) }) {
      guard let place = dataSet.placeIndex[id] else {
        outcome.whatIf.formed.append(WhatIf.FormedDepartment(id: id, name: name))
        continue
      }
      let given = dataSet.name(ofPlace: place, in: plan)
      let own = dataSet.places[place].name
      let known = [given, own, dataSet.places[place].short].flatMap { [$0.danish, $0.english] }
      if !name.isEmpty, !known.contains(name) { outcome.whatIf.names[id] = name }
    }
  }

  /// A department whose tasks all go to one other becomes part of that one.
  private mutating func absorbEmptied() {
    for place in plan.places {
      let members = plan.members(of: place)
      let goals = Set(members.map { homes[$0] ?? dataSet.places[place].id })
      let id = dataSet.places[place].id
      guard !members.isEmpty, goals.count == 1, let goal = goals.first, goal != id,
        !homes.values.contains(id)
      else { continue }
      outcome.whatIf.absorbed.append(WhatIf.Absorption(department: id, into: goal))
      for task in members { plan.home[task] = dataSet.placeIndex[goal] ?? -1 }
      outcome.whatIf.names[id] = nil
    }
  }

  private mutating func move() {
    let absorbed = Dictionary(
      uniqueKeysWithValues: outcome.whatIf.absorbed.map { ($0.department, $0.into) }
    )
    for (task, to) in homes {
      let start = plan.home[task]
      // A task of a department that ends goes with it.
      if start < 0 { continue }
      let here = dataSet.places[start].id
      if to != here, absorbed[here] != to { outcome.whatIf.moves[dataSet.tasks[task].id] = to }
    }
  }
}

/// What is refused of a file, with the line.
struct ImportFault: Hashable {
  var line: Int
  var reason: String
  /// The line itself, when it helps.
  var excerpt: String?
}

extension String {
  /// The text without the mark that keeps a spreadsheet from taking it for a formula.
  fileprivate var unguarded: String {
    guard hasPrefix("'"), let next = dropFirst().first, "=+-@\t\r\n".contains(next) else {
      return self
    }
    return String(dropFirst())
  }

  /// Whether the text is the id of a department that a what-if forms itself.
  fileprivate var isOwnDepartment: Bool {
    hasPrefix("own-") && (5...60).contains(utf8.count)
      && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
