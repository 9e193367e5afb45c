// SPDX-License-Identifier: GPL-3.0-or-later
package import OrganizationModel
package import Scoring

extension String {
  /// Fills the placeholders `{}` with texts, in their order.
  package func filled(_ texts: String...) -> String {
    var pieces = split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    for (index, text) in texts.enumerated() where index + 1 < pieces.count {
      pieces[index] += text
    }
    pieces = pieces.filter { !$0.isEmpty }
    return pieces.joined()
  }
}

extension SourceReference {
  /// The reference in one line; the main document goes without saying.
  package func text(_ dataSet: DataSet, _ language: Language) -> String {
    let pages = "\(Phrase.page[language]) \(page)"
    let title = dataSet.documents.first { $0.id == document }?.title ?? document
    let facts = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    return document == dataSet.mainDocument ? pages + facts : "\(title), \(pages)\(facts)"
  }
}

extension Basis {
  /// The word for the basis.
  package func name(_ language: Language) -> String {
    switch self {
    case .published: Phrase.published[language]
    case .derived: Phrase.derived[language]
    case .assumed, .product: Phrase.assumed[language]
    }
  }

  /// The basis with what it carries, in one line.
  package func text(_ dataSet: DataSet, _ language: Language) -> String {
    switch self {
    case .published(let figure, let source):
      "\(name(language)): »\(figure)«, \(source.text(dataSet, language))"
    case .derived(let derivation): "\(name(language)): \(derivation[language])"
    case .assumed(let id):
      "\(name(language)): \(id)"
        + (dataSet.assumptions.first { $0.id == id }.map { " – " + $0.rationale[language] } ?? "")
    case .product(let id, let factor):
      "\(name(language)): \(id) × \(factor.basis.text(dataSet, language))"
    }
  }
}

extension Strength {
  /// The word for the class.
  package func name(_ language: Language) -> String {
    switch self {
    case .essential: Phrase.essential[language]
    case .strong: Phrase.strong[language]
    case .moderate: Phrase.moderate[language]
    case .weak: Phrase.weak[language]
    }
  }
}

extension InterfaceKind {
  /// The word for the kind.
  package func name(_ language: Language) -> String {
    switch self {
    case .citizen: Phrase.citizenKind[language]
    case .business: Phrase.businessKind[language]
    case .authority: Phrase.authorityKind[language]
    case .operations: Phrase.operationsKind[language]
    case .professional: Phrase.professionalKind[language]
    case .location: Phrase.locationKind[language]
    }
  }
}

extension InterfaceStatus {
  /// The word for what happens to an interface.
  package func name(_ language: Language) -> String {
    switch self {
    case .created: Phrase.created[language]
    case .removed: Phrase.removed[language]
    case .kept: Phrase.kept[language]
    case .changed: Phrase.changed[language]
    case .none: Phrase.noInterface[language]
    }
  }
}

extension Criterion {
  /// The name of the criterion.
  package func name(_ language: Language) -> String {
    switch self {
    case .coherence: Phrase.coherence[language]
    case .balance: Phrase.balance[language]
    case .efficiency: Phrase.efficiency[language]
    }
  }

  /// The name with the unit.
  package func heading(_ language: Language) -> String {
    let unit = self == .efficiency ? Phrase.efficiencyUnit : .pointUnit
    return "\(name(language)) (\(unit[language]))"
  }

  /// Decimals that its values are shown with.
  package var decimals: Int { self == .efficiency ? 0 : 1 }
}

extension Difference {
  /// What the consistent data say of the difference, in words.
  package func words(_ language: Language) -> String {
    let phrase: Phrase =
      switch (verdict, verdictWorse) {
      case (.necessarily, _): .necessarilyBetter
      case (_, .necessarily): .necessarilyWorse
      case (.possibly, .possibly): .undecided
      case (.possibly, .not): .possiblyBetter
      case (.not, .possibly): .possiblyWorse
      case (.not, .not): .unchanged
      }
    return phrase[language]
  }
}

extension DataSet {
  /// What operations do, in one line.
  package func inShort(_ operations: [Operation], _ language: Language) -> String {
    operations.map { operation in
      switch operation {
      case .transfer(let tasks, let destination):
        "\(tasks.count == 1 ? tasks.first.map { self.tasks[$0].id } ?? "" : "\(tasks.count) \(Phrase.tasks[language].lowercased())") → \(places[destination].short[language])"
      case .split(let department, let parts):
        "\(places[department].short[language]) → \(parts.map { places[$0.place].short[language] }.joined(separator: " | "))"
      case .merge(let departments, let union):
        "\(departments.map { places[$0].short[language] }.joined(separator: " + ")) → \(places[union].short[language])"
      case .rename(let department, let name):
        "\(places[department].short[language]) = \(name[language])"
      case .establish(let unit, let department):
        "+ \(unit[language]) (\(places[department].short[language]))"
      case .coordinate(let interfaces, _):
        "\(Phrase.coordinates[language]) (\(interfaces.count))"
      }
    }.joined(separator: "; ")
  }

  /// The name of a combination: a model's name, a scenario's, else its id.
  package func name(of combination: Combination, _ language: Language) -> String {
    if combination.id == Combination.todayID { return Phrase.today[language] }
    if let model = modelIndex[combination.id] { return models[model].name[language] }
    if let scenario = scenarioIndex[combination.id] { return scenarios[scenario].name[language] }
    return combination.scenarios.map { scenarios[$0].id }.joined(separator: " + ")
  }
}
