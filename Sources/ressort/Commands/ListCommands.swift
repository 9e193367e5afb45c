// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import OrganizationModel
import Wording

/// A command that prints one table of the data set.
protocol TableCommand: ParsableCommand {
  var data: DataOptions { get }
  var output: OutputOptions { get }

  /// Makes the table.
  func table(_ dataSet: DataSet, _ lang: Language) -> OutputTable
}

extension TableCommand {
  func run() throws { try output.print(table(try data.load(), output.lang)) }
}

/// Lists the areas.
struct Areas: TableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the areas in which responsibilities could move.",
    discussion: "Example: ressort areas --lang en"
  )
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func table(_ dataSet: DataSet, _ lang: Language) -> OutputTable {
    var table = OutputTable(
      key: "areas",
      title: dataSet.name[lang],
      columns: [
        .init("id", Phrase.id[lang]), .init("name", Phrase.area[lang]),
        .init("departments", Phrase.departments[lang]), .init("scenarios", Phrase.scenarios[lang]),
        .init("pages", Phrase.pages[lang]),
      ]
    )
    for area in dataSet.areas {
      table.rows.append([
        .text(area.id), .text(area.name[lang]),
        .list(area.departments.map { dataSet.places[$0].short[lang] }),
        .list(area.scenarios.map { dataSet.scenarios[$0].id }), .text(area.pages),
      ])
    }
    return table
  }
}

/// Lists the scenarios.
struct Scenarios: TableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the scenarios of all areas.",
    discussion: "Example: ressort scenarios --format csv"
  )
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func table(_ dataSet: DataSet, _ lang: Language) -> OutputTable {
    var table = OutputTable(
      key: "scenarios",
      title: dataSet.name[lang],
      columns: [
        .init("id", Phrase.id[lang]), .init("name", Phrase.scenario[lang]),
        .init("does", Phrase.operations[lang]), .init("models", Phrase.models[lang]),
        .init("page", Phrase.pages[lang]),
      ]
    )
    for scenario in dataSet.scenarios {
      table.rows.append([
        .text(scenario.id), .text(scenario.name[lang]),
        .text(dataSet.inShort(scenario.operations, lang)),
        .list(dataSet.models.filter { $0.scenarios.contains(scenario.id) }.map(\.id)),
        .text(scenario.source.page),
      ])
    }
    return table
  }
}

/// Lists the model examples.
struct Models: TableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the model examples with their scenarios.",
    discussion: "Example: ressort models --lang en"
  )
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func table(_ dataSet: DataSet, _ lang: Language) -> OutputTable {
    var table = OutputTable(
      key: "models",
      title: dataSet.name[lang],
      columns: [
        .init("id", Phrase.id[lang]), .init("name", Phrase.model[lang]),
        .init("scenarios", Phrase.scenarios[lang]), .init("page", Phrase.pages[lang]),
      ]
    )
    for model in dataSet.models {
      table.rows.append([
        .text(model.id), .text(model.name[lang]), .list(model.scenarios), .text(model.source.page),
      ])
    }
    return table
  }
}

/// Lists the tasks.
struct Tasks: TableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the tasks with their department and quantities.",
    discussion: "Example: ressort tasks --format csv > tasks.csv"
  )
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func table(_ dataSet: DataSet, _ lang: Language) -> OutputTable {
    var table = OutputTable(
      key: "tasks",
      title: dataSet.name[lang],
      columns: [
        .init("id", Phrase.id[lang]), .init("name", Phrase.task[lang]),
        .init("department", Phrase.department[lang]), .init("fte", Phrase.fte[lang], isBand: true),
        .init("cases", Phrase.cases[lang], isBand: true), .init("basis", Phrase.basis[lang]),
      ],
      notes: [Phrase.quantityNote[lang]]
    )
    for task in dataSet.tasks {
      table.rows.append([
        .text(task.id), .text(task.name[lang]), .text(dataSet.places[task.home].short[lang]),
        .quantity(task.fte), task.cases.map { .quantity($0) } ?? .nothing,
        .text(task.fte.basis.name(lang)),
      ])
    }
    return table
  }
}

/// Lists the interfaces.
struct Interfaces: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the interfaces with their strength and what is printed of them.",
    discussion: "Example: ressort interfaces --lang en"
  )
  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let dataSet = try data.load()
    let lang = output.lang
    var table = OutputTable(
      key: "interfaces",
      title: dataSet.name[lang],
      columns: [
        .init("id", Phrase.id[lang]), .init("name", Phrase.interface[lang]),
        .init("kind", Phrase.kind[lang]), .init("strength", Phrase.strength[lang]),
        .init("coders", Phrase.coders[lang]), .init("pairs", Phrase.pairs[lang]),
        .init("statements", Phrase.statements[lang]), .init("page", Phrase.pages[lang]),
      ]
    )
    for (index, interface) in dataSet.interfaces.enumerated() {
      table.rows.append([
        .text(interface.id), .text(interface.name[lang]), .text(interface.kind.name(lang)),
        .text(
          interface.strength.name(lang) + (dataSet.isNamedOnlyAsDrawback[index] ? " *" : "")
        ),
        .text("\(interface.coding.first.name(lang))/\(interface.coding.second.name(lang))"),
        .integer(interface.pairs.count), .list(dataSet.statements(about: index).map(\.id)),
        .text(interface.source.page),
      ])
    }
    let agreement = CodingAgreement(dataSet.interfaces)
    let statements = dataSet.areas.flatMap(\.statements).count
    let numbers = NumberText(language: lang)
    table.notes = [
      Phrase.drawbackNote[lang],
      Phrase.agreementNote[lang]
        .filled(
          numbers.text(Double(agreement.equal), decimals: 0),
          numbers.text(Double(agreement.count), decimals: 0),
          agreement.weightedKappa.map { numbers.text($0, decimals: 2) } ?? "–",
          numbers.text(Double(statements), decimals: 0)
        ),
    ]
    try output.print(
      table,
      document: .object([
        "interfaces": table.json(),
        "coding": .object(
          ("interfaces", .integer(agreement.count)),
          ("equal", .integer(agreement.equal)),
          ("weightedKappa", agreement.weightedKappa.map { .number($0) } ?? .null)
        ),
        "statements": .integer(statements),
      ])
    )
  }
}
