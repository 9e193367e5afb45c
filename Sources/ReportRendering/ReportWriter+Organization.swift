// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// Departments and tasks in words.
extension ReportWriter {
  /// The abbreviation of a place.
  func short(ofPlace place: Int) -> Inline { Inline(name: dataSet.places[place].short[language]) }

  /// The departments of today that some tasks come from, in their order.
  func homes(of tasks: [Int]) -> Inline {
    listed(Set(tasks.map { dataSet.tasks[$0].home }).sorted().map { short(ofPlace: $0) })
  }

  /// The words for a count: one of them, or many.
  func counted(
    _ count: Int,
    one: DepartmentsPhrase,
    many: DepartmentsPhrase,
    _ provenance: Provenance,
    and more: [Inline] = []
  ) -> Inline {
    let words = count == 1 ? one[language] : many[language]
    return Inline(words, filling: [self.count(count, provenance)] + more)
  }

  /// The names of tasks in the order given; those that differ in the department only are told
  /// together, and what is left out is counted.
  ///
  /// - Parameters:
  ///   - tasks: The tasks, by index.
  ///   - limit: The most entries.
  /// - Returns: The names, with how many others there are.
  func taskNames(_ tasks: [Int], atMost limit: Int = .max) -> Inline {
    let entries = nameEntries(tasks)
    let shown = entries.prefix(max(1, limit))
    let rest = tasks.count - shown.reduce(0) { $0 + $1.tasks }
    let names = shown.map(\.text).joined(separator: ", ")
    guard rest > 0 else { return names }
    let provenance = provenance(countedIn: DepartmentsPhrase.countedTasks[language])
    let words: DepartmentsPhrase = rest == 1 ? .otherOne : .otherMany
    return Inline(words[language], filling: [names, count(rest, provenance)])
  }

  /// As many names of tasks as fit, and how many more there are.
  func taskNames(_ tasks: [Int], fitting setter: TextLines, atMost lines: Int) -> Inline {
    var limit = min(nameEntries(tasks).count, 2 * lines)
    while limit > 1, !setter.holds(taskNames(tasks, atMost: limit), atMost: lines) { limit -= 1 }
    let text = taskNames(tasks, atMost: limit)
    // A name that fills the lines is told alone rather than a count cut short.
    return setter.holds(text, atMost: lines) ? text : nameEntries(tasks).first?.text ?? text
  }

  /// The names of tasks, those together that end with the abbreviations of their departments and are
  /// else alike.
  private func nameEntries(_ tasks: [Int]) -> [(text: Inline, tasks: Int)] {
    var entries: [(stem: String?, text: Inline, tasks: Int)] = []
    for task in tasks {
      let name = dataSet.tasks[task].name[language]
      let home = dataSet.places[dataSet.tasks[task].home].short[language]
      let stem = name.hasSuffix(" " + home) ? String(name.dropLast(home.count)) : nil
      if let stem, let index = entries.firstIndex(where: { $0.stem == stem }) {
        entries[index].text += Inline(", ") + Inline(name: home)
        entries[index].tasks += 1
      } else {
        entries.append((stem, Inline(name: name), 1))
      }
    }
    return entries.map { ($0.text, $0.tasks) }
  }
}
