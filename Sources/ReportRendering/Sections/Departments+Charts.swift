// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The charts of departments.
extension ReportWriter {
  /// The departments of today, with what leaves them under the plans.
  func todayDrawing(
    _ positions: [Int],
    _ slots: DepartmentSlots,
    _ scale: OrganizationChart.Scale
  ) -> Drawing {
    let isAlone = subject == .plan
    let hyphenation = hyphenation
    let columns = slots.order.map { department -> OrganizationChart.Column in
      let place = dataSet.places[department]
      let range = slots.departments[department]
      let setter = OrganizationChart.setter(range, of: slots.count, scale, hyphenation)
      return OrganizationChart.Column(
        slots: range,
        name: Inline(name: place.short[language]),
        details: [Inline(name: place.name[language])]
          + (isAlone ? [Inline(name: place.committee.name[language])] : []),
        boxes: isAlone
          ? todayBoxes(department, positions[0], setter, scale)
          : [allBox(department, setter, scale), leavingBox(department)]
      )
    }
    return drawing(
      OrganizationChart(
        heading: Inline(DepartmentsPhrase.today[language]),
        mark: isAlone ? nil : PlanMark(position: 0),
        slotCount: slots.count,
        columns: columns,
        legend: legend(isAlone ? [.staying, .leaving] : [.staying, .arriving, .leaving]),
        scale: scale,
        hyphenation: hyphenation
      ),
      title: .chartToday
    )
  }

  /// The departments of a plan, with what comes to them.
  func afterDrawing(
    _ position: Int,
    _ structure: PlanStructure,
    _ slots: DepartmentSlots,
    _ scale: OrganizationChart.Scale
  ) -> Drawing {
    let isAlone = subject == .plan
    let plan = structure.plan
    let hyphenation = hyphenation
    let groups = TaskGroups(plan, in: dataSet)
    let columns = plan.places.map { place -> OrganizationChart.Column in
      let range = slots.columns(of: place, in: structure)
      let setter = OrganizationChart.setter(range, of: slots.count, scale, hyphenation)
      return OrganizationChart.Column(
        slots: range,
        name: headName(place, plan).name,
        details: isAlone
          ? [
            headName(place, plan).detail,
            Inline(name: dataSet.places[place].committee.name[language]),
          ].filter { !$0.isEmpty } : [],
        tag: tag(structure.form(of: place)),
        boxes: isAlone
          ? afterBoxes(place, groups, setter, scale)
          : compactBoxes(place, groups, setter, scale)
      )
    }
    return drawing(
      OrganizationChart(
        heading: isAlone
          ? Inline(DepartmentsPhrase.after[language], filling: [name(ofPlan: position)])
          : name(ofPlan: position),
        mark: isAlone ? nil : PlanMark(position: position),
        slotCount: slots.count,
        columns: columns.sorted { $0.slots.lowerBound < $1.slots.lowerBound },
        legend: isAlone ? legend([.staying, .arriving]) : [],
        scale: scale,
        hyphenation: hyphenation
      ),
      title: .chartAfter
    )
  }

  // MARK: - Heads

  /// The name of a department under a plan, and its abbreviation or full name beneath.
  private func headName(_ place: Int, _ plan: Plan) -> (name: Inline, detail: Inline) {
    let name = dataSet.name(ofPlace: place, in: plan)[language]
    let full = dataSet.places[place].name[language]
    let short = dataSet.places[place].short[language]
    let isAsToday = name == full && place < dataSet.departmentCount
    if isAsToday { return (Inline(name: short), Inline(name: full)) }
    return (Inline(name: name), name == short ? Inline() : Inline(name: short))
  }

  private func tag(_ form: PlanStructure.Form) -> Inline? {
    switch form {
    case .same: nil
    case .new: Inline(DepartmentsPhrase.isNew[language])
    case .merged(let origins):
      Inline(
        DepartmentsPhrase.mergedOf[language],
        filling: [listed(origins.map { short(ofPlace: $0) })]
      )
    case .part(let origin, let isContinuing):
      Inline(
        (isContinuing ? DepartmentsPhrase.partOf : .newPartOf)[language],
        filling: [short(ofPlace: origin)]
      )
    }
  }

  // MARK: - Boxes of one plan

  private func todayBoxes(
    _ department: Int,
    _ position: Int,
    _ setter: TextLines,
    _ scale: OrganizationChart.Scale
  ) -> [OrganizationChart.Box] {
    let groups = TaskGroups(comparison.plans[position], in: dataSet)
    return groups.today(department).map { group in
      guard group.isMoved else { return stayingBox(group, setter, scale) }
      let place = groups.plan.home[group.tasks[0]]
      return OrganizationChart.Box(
        kind: .leaving,
        text: taskNames(group.tasks, fitting: setter, atMost: max(2, scale.textLines - 1)),
        mark: Inline(DepartmentsPhrase.to[language], filling: [short(ofPlace: place)]),
        tasks: group.tasks
      )
    }
  }

  private func afterBoxes(
    _ place: Int,
    _ groups: TaskGroups,
    _ setter: TextLines,
    _ scale: OrganizationChart.Scale
  ) -> [OrganizationChart.Box] {
    groups.after(place, language).map { group in
      guard group.isMoved else { return stayingBox(group, setter, scale) }
      let moved = group.tasks.filter(groups.isMoved)
      return OrganizationChart.Box(
        kind: .arriving,
        text: group.printed.map { Inline(name: $0) }
          ?? taskNames(group.tasks, fitting: setter.narrowed, atMost: scale.textLines),
        mark: Inline(DepartmentsPhrase.from[language], filling: [homes(of: moved)]),
        tasks: group.tasks
      )
    }
  }

  private func stayingBox(
    _ group: TaskGroup,
    _ setter: TextLines,
    _ scale: OrganizationChart.Scale
  ) -> OrganizationChart.Box {
    OrganizationChart.Box(
      kind: .staying,
      text: group.printed.map { Inline(name: $0) }
        ?? taskNames(group.tasks, fitting: setter, atMost: scale.textLines),
      tasks: group.tasks
    )
  }

  // MARK: - Boxes of several plans

  /// What a department does today, its largest tasks named.
  private func allBox(
    _ department: Int,
    _ setter: TextLines,
    _ scale: OrganizationChart.Scale
  ) -> OrganizationChart.Box {
    let tasks = TaskGroups(dataSet.baseline, in: dataSet).today(department).flatMap(\.tasks)
    return OrganizationChart.Box(
      kind: .staying,
      text: taskNames(tasks, fitting: setter, atMost: scale.textLines),
      tasks: tasks
    )
  }

  /// How many tasks leave a department under each plan.
  private func leavingBox(_ department: Int) -> OrganizationChart.Box {
    var box = OrganizationChart.Box(
      kind: .leaving,
      text: Inline(DepartmentsPhrase.leavesByPlan[language])
    )
    for position in comparison.subjects where !comparison.scores[position].moved.isEmpty {
      let flows = comparison.scores[position].moved.filter { $0.from == department }
      let leaving = flows.reduce(0) { $0 + $1.tasks.count }
      box.counts.append((PlanMark(position: position), count(leaving, movedProvenance)))
      box.tasks += flows.flatMap(\.tasks)
    }
    return box
  }

  private func compactBoxes(
    _ place: Int,
    _ groups: TaskGroups,
    _ setter: TextLines,
    _ scale: OrganizationChart.Scale
  ) -> [OrganizationChart.Box] {
    let all = groups.after(place, language)
    let staying = all.flatMap(\.tasks).filter { !groups.isMoved($0) }
    let provenance = provenance(countedIn: DepartmentsPhrase.countedTasks[language])
    let first = OrganizationChart.Box(
      kind: .staying,
      text: counted(staying.count, one: .stayOne, many: .stayMany, provenance),
      tasks: staying
    )
    return (staying.isEmpty ? [] : [first])
      + all.filter(\.isMoved).map { group in
        let moved = group.tasks.filter(groups.isMoved)
        return OrganizationChart.Box(
          kind: .arriving,
          text: group.printed.map { Inline(name: $0) }
            ?? taskNames(moved, fitting: setter.narrowed, atMost: scale.textLines),
          mark: Inline(
            DepartmentsPhrase.come[language],
            filling: [count(moved.count, movedProvenance), homesInShort(of: moved)]
          ),
          tasks: moved
        )
      }
  }

  /// The departments that tasks come from, or how many they are when they are more than can be named.
  private func homesInShort(of tasks: [Int]) -> Inline {
    let homes = Set(tasks.map { dataSet.tasks[$0].home })
    guard homes.count > 3 else { return self.homes(of: tasks) }
    return Inline(
      DepartmentsPhrase.severalDepartments[language],
      filling: [count(homes.count, movedProvenance)]
    )
  }

  /// Long words are broken where the words of the data set join.
  var hyphenation: Hyphenation {
    Hyphenation(
      texts: (dataSet.tasks.map(\.name) + dataSet.areas.map(\.name) + dataSet.models.map(\.name)
        + dataSet.areas.flatMap(\.statements).map(\.text) + dataSet.recommendations.map(\.text))
        .map { $0[language] },
      families: [
        dataSet.departments.map { $0.name[language] },
        dataSet.departments.map { $0.committee.name[language] },
      ]
    )
  }

  // MARK: - Words of the drawings

  private func legend(
    _ kinds: [OrganizationChart.Kind]
  ) -> [(kind: OrganizationChart.Kind, text: Inline)] {
    kinds.map { kind in
      let word: DepartmentsPhrase =
        switch kind {
        case .staying: .staying
        case .arriving: .arriving
        case .leaving: .leaving
        }
      return (kind, Inline(word[language]))
    }
  }

  /// A chart with what it shows in words: each department with its boxes.
  private func drawing(_ chart: OrganizationChart, title: DepartmentsPhrase) -> Drawing {
    let columns = chart.columns.map { column in
      let boxes = column.boxes.map { box in
        ([box.mark, box.text].compactMap { $0 } + box.counts.map(\.text)).joined(separator: " ")
      }
      return column.name + ": " + boxes.joined(separator: "; ") + "."
    }
    return chart.drawing(
      title: Inline(title[language]) + ": " + chart.heading,
      description: columns.joined(separator: " ")
    )
  }
}
