// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Wording

/// What section 8 itself holds: a selection for one plan, the choices of several, all of an area.
extension ReportWriter {
  /// How many arguments on each side of a scenario are shown in the section on one plan.
  private static let picked = 2

  // MARK: - One plan

  func planArguments(_ position: Int, _ areas: [Int]) -> [Block] {
    let scenarios = areas.compactMap { choice(position, in: $0) }
    let counts = argumentCounts(position)
    var table = Table(
      id: "arguments-picked",
      caption: Inline(ArgumentPhrase.pickedCaption[language]),
      columns: [
        Table.Column("scenario", Inline(Phrase.scenario[language])),
        Table.Column("for", Inline(ArgumentPhrase.forColumn[language])),
        Table.Column("against", Inline(ArgumentPhrase.againstColumn[language])),
      ],
      notes: [Inline(ArgumentPhrase.pickedNote[language], filling: [appendixLink])]
    )
    for scenario in scenarios {
      let area = dataSet.areas[dataSet.scenarios[scenario].area]
      let (pro, con) = (
        picked(area.advantages, scenario), picked(area.attentionPoints, scenario)
      )
      for index in 0..<max(1, pro.count, con.count) {
        func cell(_ list: [Remark]) -> Table.Cell {
          if index < list.count {
            return .text(Inline([.told(list[index].text[language], list[index].source)]))
          }
          return index == 0
            ? .none(ArgumentPhrase.noneNamed[language]) : .text(Inline())
        }
        let name =
          index == 0
          ? Inline(name: area.name[language]) + ": " + scenarioWithPage(scenario)
          : Inline(name: dataSet.scenarios[scenario].id)
        table.rows.append([.text(name), cell(pro), cell(con)])
      }
    }
    return [
      .paragraph(
        Inline(
          ArgumentPhrase.planCounts[language],
          filling: [
            count(
              scenarios.count,
              provenance(countedIn: ArgumentPhrase.scenariosCounted[language])
            ), counts.pro, counts.con,
          ]
        ) + " " + ArgumentPhrase.ownWords[language] + " " + ArgumentPhrase.numberNote[language]
      ),
      .table(table),
    ] + wholeBlocks([position]) + [
      .heading(Inline(ArgumentPhrase.lawTitle[language])), .list(lawItems(areas)),
    ]
  }

  /// The remarks about a scenario that are about the fewest scenarios, in the source's order.
  private func picked(_ list: [Remark], _ scenario: Int) -> [Remark] {
    func breadth(_ remark: Remark) -> Int {
      remark.scenarios.isEmpty ? Int.max : remark.scenarios.count
    }
    let all = remarks(list, about: [scenario])
    let narrowest = all.enumerated().sorted { one, other in
      (breadth(one.element), one.offset) < (breadth(other.element), other.offset)
    }.prefix(Self.picked).map(\.offset).sorted()
    return narrowest.map { all[$0] }
  }

  /// How many arguments there are about a plan's scenarios.
  private func argumentCounts(
    _ position: Int
  ) -> (pro: Inline, con: Inline, recommendations: Inline) {
    let chosen = usedAreas.compactMap { area in
      choice(position, in: area).map { (dataSet.areas[area], $0) }
    }
    func sum(_ list: (Area) -> [Remark], _ words: ArgumentPhrase) -> Inline {
      count(
        chosen.reduce(0) { $0 + remarks(list($1.0), about: [$1.1]).count },
        provenance(countedIn: words[language])
      )
    }
    let areas = usedAreas.filter { choice(position, in: $0) != nil }
    return (
      sum(\.advantages, .forCounted), sum(\.attentionPoints, .againstCounted),
      count(
        recommendations(of: areas).count,
        provenance(countedIn: ArgumentPhrase.recommendationsCounted[language])
      )
    )
  }

  // MARK: - Several plans

  func choiceArguments(_ areas: [Int]) -> [Block] {
    let isShared = { (area: Int) in
      Set(comparison.subjects.map { choice($0, in: area) }).count == 1
    }
    let differing = areas.filter { !isShared($0) }
    let shared = areas.filter(isShared)
    let counted = provenance(countedIn: ArgumentPhrase.areasCounted[language])
    func sentence(_ number: Int, one: ArgumentPhrase, many: ArgumentPhrase) -> Inline? {
      switch number {
      case 0: nil
      case 1: Inline(one[language])
      default: Inline(many[language], filling: [count(number, counted)])
      }
    }
    let lead = [
      sentence(differing.count, one: .differOne, many: .differMany),
      sentence(shared.count, one: .sameOne, many: .sameMany),
    ].compactMap { $0 }.joined(separator: " ")
    return [
      .paragraph(lead),
      .table(
        choiceTable(differing.isEmpty ? shared : differing, shared: differing.isEmpty ? [] : shared)
      ),
      .paragraph(
        Inline(
          "\(ArgumentPhrase.ownWords[language]) \(ArgumentPhrase.numberNote[language]) "
        ) + allArguments,
        .small
      ),
      .heading(Inline(ArgumentPhrase.lawTitle[language])), .list(lawItems(areas)),
    ]
  }

  /// What all plans choose in the areas in which they do not part.
  private func sharedSentence(_ areas: [Int]) -> Inline {
    let choices = areas.compactMap { area -> Inline? in
      guard let scenario = choice(comparison.subjects.lowerBound, in: area) else { return nil }
      return Inline(
        ArgumentPhrase.sharedChoice[language],
        filling: [
          Inline(name: dataSet.areas[area].name[language]), scenarioName(scenario),
        ]
      )
    }
    return Inline(ArgumentPhrase.sharedChoices[language], filling: [listed(choices)])
  }

  private var allArguments: Inline {
    Inline(ArgumentPhrase.allIn[language], filling: [appendixLink])
  }

  /// Which scenario each plan chooses in each area; beneath, how many arguments that brings.
  private func choiceTable(_ areas: [Int], shared: [Int]) -> Table {
    let isWide = comparison.subjects.count > 3
    var table = Table(
      id: "choices",
      caption: Inline(ArgumentPhrase.choicesCaption[language]),
      columns: [
        Table.Column(
          isWide ? "scenario" : "area",
          Inline((isWide ? Phrase.scenario : .area)[language])
        )
      ]
    )
    table.columns += comparison.subjects.map {
      Table.Column(comparison.plans[$0].id, name(ofPlan: $0))
    }
    table.rows = isWide ? areas.flatMap { scenarioRows($0) } : areas.map { areaRow($0) }
    let counts = comparison.subjects.map { argumentCounts($0) }
    let totals: [(ArgumentPhrase, [Inline])] = [
      (.countFor, counts.map(\.pro)), (.countAgainst, counts.map(\.con)),
      (.countRecommendations, counts.map(\.recommendations)),
    ]
    table.rows += totals.map { words, numbers in
      [.text(Inline(words[language]))] + numbers.map { .text($0) }
    }
    table.totalRows = totals.count
    if !shared.isEmpty { table.notes.append(sharedSentence(shared)) }
    let unused = dataSet.areas.indices.filter { usedScenarios($0).isEmpty }
    if !unused.isEmpty {
      table.notes.append(
        Inline(
          ArgumentPhrase.unused[language],
          filling: [listed(unused.map { quoted(dataSet.areas[$0].name[language]) })]
        )
      )
    }
    return table
  }

  /// An area with the scenario that each plan chooses; a name is written out where it comes first.
  private func areaRow(_ area: Int) -> [Table.Cell] {
    var seen: Set<Int> = []
    let cells = comparison.subjects.map { position -> Table.Cell in
      guard let scenario = choice(position, in: area) else {
        return .none(ArgumentPhrase.noScenario[language])
      }
      return .text(
        seen.insert(scenario).inserted
          ? scenarioName(scenario) : Inline(name: dataSet.scenarios[scenario].id)
      )
    }
    return [.text(Inline(name: dataSet.areas[area].name[language]))] + cells
  }

  /// The used scenarios of an area with the plans that choose them.
  private func scenarioRows(_ area: Int) -> [[Table.Cell]] {
    usedScenarios(area).map { scenario in
      [.text(scenarioName(scenario))]
        + comparison.subjects.map { position in
          choice(position, in: area) == scenario
            ? .text(Inline(ArgumentPhrase.chosen[language]))
            : .none(ArgumentPhrase.notChosen[language])
        }
    }
  }

  // MARK: - An area

  func areaArguments(_ area: Int) -> [Block] {
    var table = Table(
      id: "area-scenarios",
      caption: Inline(ArgumentPhrase.scenariosCaption[language]),
      columns: [
        Table.Column("scenario", Inline(Phrase.scenario[language])),
        Table.Column("models", Inline(ArgumentPhrase.usedIn[language])),
        Table.Column("for", Inline(ArgumentPhrase.countFor[language])),
        Table.Column("against", Inline(ArgumentPhrase.countAgainst[language])),
      ]
    )
    table.rows = comparison.subjects.compactMap { position in
      guard let scenario = choice(position, in: area) else { return nil }
      let models = dataSet.models.filter { $0.scenarios.contains(dataSet.scenarios[scenario].id) }
      let counts = argumentCounts(position)
      return [
        .text(scenarioWithPage(scenario)),
        models.isEmpty
          ? .none(ArgumentPhrase.usedInNone[language])
          : .text(listed(models.map { Inline(name: $0.name[language]) })),
        .text(counts.pro), .text(counts.con),
      ]
    }
    return [
      .paragraph(
        Inline("\(ArgumentPhrase.ownWords[language]) \(ArgumentPhrase.numberNote[language])")
      ), .table(table),
    ] + remarkBlocks(area) + [
      .heading(Inline(ArgumentPhrase.lawTitle[language])), .list(lawItems([area])),
    ] + immovableBlocks([area]) + recommendationBlocks([area])
  }
}
