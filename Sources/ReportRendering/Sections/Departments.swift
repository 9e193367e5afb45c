// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// The departments after the change, beside those of today.
  var departmentsSection: Section? {
    let moving = movingSubjects
    var blocks: [Block] = []
    if subject == .plan, let plan = moving.first {
      blocks.append(.paragraph(shape(of: plan, isNamed: false)))
      blocks += departmentsFigures([plan])
      blocks += units(of: plan)
    } else if !moving.isEmpty {
      blocks.append(.paragraph(shapes(of: moving)))
      blocks += departmentsFigures(moving)
    }
    for plan in comparison.subjects where comparison.scores[plan].moved.isEmpty {
      blocks.append(.paragraph(stillness(of: plan)))
      blocks += units(of: plan)
    }
    return Section(
      id: "departments",
      heading: Inline(DepartmentsPhrase.heading[language]),
      blocks: blocks,
      startsPage: !moving.isEmpty
    )
  }

  /// The structure of a plan, by its position.
  func structure(of position: Int) -> PlanStructure {
    PlanStructure(comparison.plans[position], in: dataSet)
  }

  // MARK: - Words

  /// How many departments there are, and which are split or merged.
  private func shape(of position: Int, isNamed: Bool) -> Inline {
    let plan = comparison.plans[position]
    let structure = structure(of: position)
    let provenance = provenance(countedIn: DepartmentsPhrase.countedDepartments[language])
    let (before, after) = (dataSet.departmentCount, plan.places.count)
    var sentences = [
      before == after
        ? Inline(DepartmentsPhrase.sameCount[language], filling: [count(after, provenance)])
        : Inline(
          DepartmentsPhrase.otherCount[language],
          filling: [count(before, provenance), count(after, provenance)]
        )
    ]
    let changes = changes(of: structure)
    sentences += changes.isEmpty ? [Inline(DepartmentsPhrase.noForm[language])] : changes
    return sentences.joined(separator: " ")
  }

  /// The same of several plans; only those are named that split or merge.
  private func shapes(of positions: [Int]) -> Inline {
    let sentences: [Inline] = positions.flatMap { position -> [Inline] in
      let changes = changes(of: structure(of: position))
      guard !changes.isEmpty else { return [] }
      return [name(ofPlan: position) + ": " + changes.joined(separator: " ")]
    }
    return sentences.isEmpty
      ? Inline(DepartmentsPhrase.noFormAtAll[language]) : sentences.joined(separator: " ")
  }

  /// A sentence for each split, merger and new department.
  private func changes(of structure: PlanStructure) -> [Inline] {
    let plan = structure.plan
    let splits = (0..<dataSet.departmentCount).compactMap { department -> Inline? in
      let parts = structure.successors[department]
      guard parts.count > 1 else { return nil }
      return Inline(
        DepartmentsPhrase.splitInto[language],
        filling: [short(ofPlace: department), listed(parts.map { name(ofPlace: $0, in: plan) })]
      )
    }
    return splits
      + plan.places.compactMap { place in
        switch structure.form(of: place) {
        case .merged(let origins):
          Inline(
            DepartmentsPhrase.mergedInto[language],
            filling: [listed(origins.map { short(ofPlace: $0) }), name(ofPlace: place, in: plan)]
          )
        case .new:
          Inline(DepartmentsPhrase.formed[language], filling: [name(ofPlace: place, in: plan)])
        case .same, .part: nil
        }
      }
      + OwnReorganization(plan, in: dataSet).absorbed.map { end in
        Inline(
          DepartmentsPhrase.absorbed[language],
          filling: [name(ofPlace: end.place, in: plan), name(ofPlace: end.into, in: plan)]
        )
      }
  }

  /// That nothing moves, and what the plan does instead.
  private func stillness(of position: Int) -> Inline {
    let text = Inline(
      DepartmentsPhrase.nothingMoves[language],
      filling: [name(ofPlan: position)]
    )
    let bridged = comparison.plans[position].isCoordinated.count { $0 }
    guard bridged > 0 else { return text }
    return text + " "
      + counted(
        bridged,
        one: .coordinatesOne,
        many: .coordinatesMany,
        provenance(countedIn: DepartmentsPhrase.countedBridges[language])
      )
  }

  /// Units that the plan forms inside departments.
  private func units(of position: Int) -> [Block] {
    let plan = comparison.plans[position]
    return plan.places.compactMap { place in
      let names = plan.units.filter { $0.place == place }.map { Inline(name: $0.name[language]) }
      guard !names.isEmpty else { return nil }
      return .paragraph(
        Inline(
          DepartmentsPhrase.unitFormed[language],
          filling: [name(ofPlace: place, in: plan), names.joined(separator: "; ")]
        )
      )
    }
  }

  // MARK: - The figure

  /// The height that drawings may have together, so that a figure with its head fits on a page.
  private static let pageHeight = 1080.0
  /// The space between two drawings.
  private static let drawingGap = 18.0

  /// Today and the plans as charts, in as few figures as fit on a page each.
  private func departmentsFigures(_ positions: [Int]) -> [Block] {
    let structures = positions.map { structure(of: $0) }
    let slots = DepartmentSlots(structures, departmentCount: dataSet.departmentCount)
    func draw(_ lines: Int) -> [Drawing] {
      var scale: OrganizationChart.Scale = subject == .plan ? .full : .compact
      scale.textLines = lines
      return [todayDrawing(positions, slots, scale)]
        + zip(positions, structures).map { afterDrawing($0, $1, slots, scale) }
    }
    func height(_ drawings: some Sequence<Drawing>) -> Double {
      drawings.reduce(-Self.drawingGap) { $0 + $1.height + Self.drawingGap }
    }
    // Texts are as long as there is room for; where there is not, figures follow each other.
    let choices = subject == .plan ? [7, 6, 5, 4, 3] : [5, 4, 3]
    var drawings = draw(choices[0])
    for lines in choices.dropFirst() where height(drawings) > Self.pageHeight {
      drawings = draw(lines)
    }
    var figures: [(positions: [Int], drawings: [Drawing])] = [([], [drawings[0]])]
    for (position, drawing) in zip(positions, drawings.dropFirst()) {
      let last = figures.count - 1
      let isFull = height(figures[last].drawings + [drawing]) > Self.pageHeight
      if isFull, !figures[last].positions.isEmpty {
        figures.append(([position], [drawing]))
      } else {
        figures[last].positions.append(position)
        figures[last].drawings.append(drawing)
      }
    }
    return figures.enumerated().map { number, figure in
      let id = number == 0 ? "departments-chart" : "departments-chart-\(number + 1)"
      return .figure(
        Figure(
          id: id,
          headline: departmentsHeadline(figure.positions),
          subtitle: Inline(
            (subject == .plan ? DepartmentsPhrase.subtitle : .subtitleSeveral)[language]
          ),
          drawings: figure.drawings,
          table: departmentsTable(figure.positions, id: id + "-table")
        )
      )
    }
  }

  private func departmentsHeadline(_ positions: [Int]) -> Inline {
    let moved = movedProvenance
    let all = count(
      dataSet.tasks.count,
      provenance(countedIn: DepartmentsPhrase.countedAll[language])
    )
    let counts = positions.map { position in
      comparison.scores[position].moved.reduce(0) { $0 + $1.tasks.count }
    }
    guard positions.count > 1, let least = counts.min(), let most = counts.max() else {
      let score = comparison.scores[positions[0]]
      let received = Dictionary(grouping: score.moved, by: \.to)
        .mapValues { $0.reduce(0) { $0 + $1.tasks.count } }
      let most = received.max { ($0.value, $1.key) < ($1.value, $0.key) }
      let to = most.map { short(ofPlace: $0.key) } ?? Inline()
      return Inline(
        DepartmentsPhrase.headline[language],
        filling: [count(counts[0], moved), all, to, count(most?.value ?? 0, moved)]
      )
    }
    return least == most
      ? Inline(
        DepartmentsPhrase.headlineSeveralSame[language],
        filling: [count(least, moved), all]
      )
      : Inline(
        DepartmentsPhrase.headlineSeveral[language],
        filling: [count(least, moved), count(most, moved), all]
      )
  }

  /// Where counts of moved tasks come from.
  var movedProvenance: Provenance {
    provenance(countedIn: DepartmentsPhrase.countedMoved[language])
  }
}
