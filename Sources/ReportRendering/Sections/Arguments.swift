// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Wording

/// Section 8: what the source says for and against, told in our own words.
extension ReportWriter {
  var argumentsSection: Section? {
    let areas = usedAreas
    guard !areas.isEmpty else { return nil }
    let blocks: [Block]
    if case .area(let area) = subject {
      blocks = areaArguments(area)
    } else if comparison.subjects.count == 1 {
      blocks = planArguments(comparison.subjects.lowerBound, areas)
    } else {
      blocks = choiceArguments(areas)
    }
    return Section(
      id: "arguments",
      heading: Inline(ArgumentPhrase.heading[language]),
      blocks: blocks
    )
  }

  /// Every argument about a scenario that is used, by area; an area's report has them in its section.
  var argumentsAppendix: [Section] {
    let areas = usedAreas
    if case .area = subject { return [] }
    guard !areas.isEmpty else { return [] }
    var blocks: [Block] = [
      .paragraph(
        Inline(
          "\(ArgumentPhrase.ownWords[language]) \(ArgumentPhrase.numberNote[language])"
        )
      )
    ]
    for area in areas {
      blocks.append(
        .heading(
          Inline(
            ArgumentPhrase.areaHeading[language],
            filling: [
              Inline(name: dataSet.areas[area].name[language]), page(ofArea: area),
            ]
          )
        )
      )
      blocks.append(.list(usedScenarios(area).map { scenarioWithUsers($0) }))
      blocks += remarkBlocks(area)
    }
    blocks += wholeBlocks(comparison.subjects.count == 1 ? [] : Array(comparison.subjects))
    blocks += recommendationBlocks(areas)
    blocks += immovableBlocks(areas)
    return [
      Section(
        id: "arguments-all",
        heading: Inline(ArgumentPhrase.appendixHeading[language]),
        blocks: blocks,
        startsPage: true
      )
    ]
  }

  // MARK: - What is used

  /// The areas in which any subject chooses a scenario.
  var usedAreas: [Int] {
    dataSet.areas.indices.filter { !usedScenarios($0).isEmpty }
  }

  /// The scenarios of an area that any subject chooses.
  func usedScenarios(_ area: Int) -> [Int] {
    dataSet.areas[area].scenarios.filter { scenario in
      comparison.subjects.contains {
        comparison.plans[$0].combination.scenarios.contains(scenario)
      }
    }
  }

  /// The scenario that a plan chooses in an area; nil for none.
  func choice(_ position: Int, in area: Int) -> Int? {
    comparison.plans[position].combination.scenarios.first { dataSet.scenarios[$0].area == area }
  }

  /// Those remarks of a list that are about any of some scenarios, or about their area.
  func remarks(_ remarks: [Remark], about scenarios: [Int]) -> [Remark] {
    let ids = Set(scenarios.map { dataSet.scenarios[$0].id })
    return remarks.filter { $0.scenarios.isEmpty || !ids.isDisjoint(with: $0.scenarios) }
  }

  /// The recommendations that any of some areas serves.
  func recommendations(of areas: [Int]) -> [Recommendation] {
    let ids = Set(areas.map { dataSet.areas[$0].id })
    return dataSet.recommendations.filter { !ids.isDisjoint(with: $0.areas) }
  }

  // MARK: - Names

  /// A scenario by its id and name.
  func scenarioName(_ scenario: Int) -> Inline {
    Inline(name: dataSet.scenarios[scenario].id) + " "
      + Inline(name: dataSet.scenarios[scenario].name[language])
  }

  /// A scenario with the page that describes it.
  func scenarioWithPage(_ scenario: Int) -> Inline {
    Inline(
      ArgumentPhrase.scenarioWithPage[language],
      filling: [
        Inline(name: dataSet.scenarios[scenario].id),
        Inline(name: dataSet.scenarios[scenario].name[language]),
        page(dataSet.scenarios[scenario].source),
      ]
    )
  }

  private func scenarioWithUsers(_ scenario: Int) -> Inline {
    guard comparison.subjects.count > 1 else { return scenarioWithPage(scenario) }
    let users = comparison.subjects.filter {
      comparison.plans[$0].combination.scenarios.contains(scenario)
    }
    return Inline(
      ArgumentPhrase.usedBy[language],
      filling: [scenarioWithPage(scenario), listed(users.map { quotedName($0) })]
    )
  }

  /// The pages that describe an area.
  func page(ofArea area: Int) -> Inline {
    page(SourceReference(document: dataSet.mainDocument, page: dataSet.areas[area].pages))
  }

  /// The way to the whole list.
  var appendixLink: Inline {
    Inline([.link(ArgumentPhrase.appendixLink[language], to: "#arguments-all")])
  }
}
