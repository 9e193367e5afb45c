// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// Makes a data set of joined sections: first every id is noted, then every section is read in an
/// order in which what it refers to is known.
final class DataSetBuilder {
  let sections: Sections
  let context: ReadingContext
  let path: String
  /// The departments of today, then parts and unions; filled by ``readDepartments()``.
  var places: [Department] = []
  var tasks: [WorkTask] = []

  /// Whether task indices are those of the ids: no task had a fault.
  ///
  /// Checks that compare the tasks of a department wait until then, so that one fault does not make
  /// others.
  var tasksAreWhole: Bool { tasks.count == context.ids[.task]?.count }

  init(sections: Sections, context: ReadingContext, path: String) {
    self.sections = sections
    self.context = context
    self.path = path
  }

  func build() -> DataSet? {
    checkFormat()
    let header = sections["dataset"].first
    if header == nil { missing("dataset") }
    context.mainDocument = header?.string("main-document") ?? ""
    declareIDs()
    if let header, let node = header.node("main-document"), !context.mainDocument.isEmpty {
      _ = context.resolve(context.mainDocument, .document, at: header.location(of: node))
    }
    let documents = sections["documents"].compactMap(readDocument)
    context.assumptions = sections["assumptions"].compactMap(readAssumption)
    let departmentCount = sections["departments"].count
    places = sections["departments"].compactMap { readDepartment($0) }
    let constraints = sections["constraints"].compactMap(readConstraint)
    let parameters = sections["parameters"].first.flatMap(readParameters)
    if sections["parameters"].isEmpty { missing("parameters") }
    if sections["departments"].isEmpty { missing("departments") }
    if sections["tasks"].isEmpty { missing("tasks") }
    tasks = sections["tasks"].compactMap(readTask)
    checkRemainders()
    let interfaces = sections["interfaces"].compactMap(readInterface)
    checkDuplicatePairs(interfaces)
    checkRankings(interfaces)
    let aggregates = sections["aggregates"].compactMap(readAggregate)
    let functions = sections["functions"].compactMap(readFunction)
    let targetGroups = sections["target-groups"].compactMap(readTargetGroup)
    var scenarios: [Scenario] = []
    let areas = sections["areas"].enumerated().compactMap { index, reader in
      readArea(reader, index: index, scenarios: &scenarios)
    }
    let models = sections["models"].compactMap(readModel)
    let themes = sections["themes"].compactMap(readTheme)
    let recommendations = sections["recommendations"].compactMap(readRecommendation)
    let readings = sections["readings"].compactMap(readReading)
    let identity = header.flatMap(readHeader)
    checkUnusedAssumptions()
    guard !context.collector.hasErrors, let identity, let parameters else { return nil }
    return DataSet(
      id: identity.id,
      name: identity.name,
      description: identity.description,
      mainDocument: context.mainDocument,
      defaultPlans: identity.defaultPlans,
      documents: documents,
      assumptions: context.assumptions,
      places: places,
      departmentCount: departmentCount,
      tasks: tasks,
      interfaces: interfaces,
      aggregates: aggregates,
      functions: functions,
      targetGroups: targetGroups,
      constraints: constraints,
      parameters: parameters,
      areas: areas,
      scenarios: scenarios,
      models: models,
      themes: themes,
      recommendations: recommendations,
      readings: readings,
      locations: context.locations
    )
  }

  // MARK: - The data set itself

  private func missing(_ section: String) {
    context.collector.report(
      Diagnostic(
        .missingKey,
        "no file of the data set has the section '\(section)'",
        at: SourceLocation(file: path),
        expected: "the key '\(section)' in one of the files"
      )
    )
  }

  private func checkFormat() {
    guard let format = sections.format else { return missing("format") }
    if format.node.scalar?.string != String(DataSetReader.formatVersion) {
      context.collector.report(
        Diagnostic(
          .unsupportedFormat,
          "format \(MappingReader.found(format.node)) is not known",
          at: MappingReader.location(of: format.node, file: format.file),
          expected: "format: \(DataSetReader.formatVersion)"
        )
      )
    }
  }

  private func readHeader(
    _ reader: MappingReader
  ) -> (id: String, name: LocalizedText, description: LocalizedText, defaultPlans: [String])? {
    let id = reader.string("id")
    let name = reader.text("name")
    let description = reader.text("description")
    let plans = reader.list("default-plans", isRequired: true).compactMap { node in
      let plan = reader.string(node, "an entry of 'default-plans'")
      if let plan { checkWords(of: plan, at: reader.location(of: node)) }
      return plan
    }
    reader.finish()
    guard let id, let name, let description else { return nil }
    return (id, name, description, plans)
  }

  /// Reports the words of a default plan that name nothing; `9.0` takes area 9 out of a model.
  private func checkWords(of plan: String, at location: SourceLocation) {
    for word in plan.split(separator: "+", omittingEmptySubsequences: false).map(String.init) {
      let takesOut = word.hasSuffix(".0") && context.ids[.area]?[String(word.dropLast(2))] != nil
      if word != Combination.todayID && !takesOut {
        _ = context.resolve(word, word.contains(".") ? .scenario : .model, at: location)
      }
    }
  }

  // MARK: - Ids

  private func declareIDs() {
    declare("documents", .document)
    declare("assumptions", .assumption)
    declare("departments", .place)
    declare("tasks", .task)
    declare("interfaces", .interface)
    declare("constraints", .constraint)
    declare("aggregates", .aggregate)
    declare("functions", .function)
    declare("target-groups", .targetGroup)
    declare("areas", .area)
    for area in sections["areas"] {
      for scenario in area.mappings("scenarios", "scenario") {
        declare(scenario, .scenario, isScenario: true)
        for operation in scenario.mappings("operations", "operation") where operation.has("into") {
          // A split has a list of parts, a merger one union.
          if operation.has("merge") {
            operation.mapping("into", "department").map { declare($0, .place) }
          } else {
            operation.mappings("into", "part").forEach { declare($0, .place) }
          }
        }
      }
    }
    declare("models", .model)
    declare("themes", .theme)
    declare("recommendations", .recommendation)
    declare("readings", .reading)
  }

  private func declare(_ section: String, _ kind: ReadingContext.Kind) {
    for reader in sections[section] { declare(reader, kind) }
  }

  private func declare(
    _ reader: MappingReader,
    _ kind: ReadingContext.Kind,
    isScenario: Bool = false
  ) {
    guard let node = reader.required("id"), let id = reader.string(node, "'id'") else { return }
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    let mayBeCapital = kind == .reading
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let isWellFormed =
      parts.count == (isScenario ? 2 : 1)
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != "-" && part.count <= 60
          && (mayBeCapital ? part.lowercased() : String(part)).allSatisfy(letters.contains)
      }
    if !isWellFormed {
      reader.report(
        .invalidID,
        "'\(id.prefix(60))' is not an id",
        at: node,
        expected: isScenario
          ? "AREA.NUMBER, in quotes: \"2.1\"" : "lower-case ASCII letters, digits and hyphens"
      )
    } else if id == Combination.todayID && (kind == .model || kind == .area) {
      reader.report(
        .invalidID,
        "'\(id)' stands for the organisation as it is",
        at: node,
        hint: "choose another id"
      )
    }
    context.declare(id, kind, at: reader.location(of: node))
  }

  // MARK: - Checks over a whole section

  private func checkRemainders() {
    var seen: [Int: String] = [:]
    for task in tasks where task.isRemainder {
      if let other = seen[task.home] {
        context.collector.report(
          Diagnostic(
            .severalRemainders,
            "'\(task.id)' and '\(other)' are both the rest of one department",
            at: context.locations["task:\(task.id)"],
            expected: "one remainder task a department",
            notes: [Diagnostic.Note("the other one", at: context.locations["task:\(other)"])]
          )
        )
      }
      seen[task.home] = task.id
    }
  }

  private func checkDuplicatePairs(_ interfaces: [Interface]) {
    guard tasksAreWhole else { return }
    var seen: [TaskPair: String] = [:]
    for interface in interfaces {
      for pair in interface.pairs {
        if let other = seen[pair] {
          context.collector.report(
            Diagnostic(
              .duplicateInterface,
              "'\(interface.id)' ties '\(tasks[pair.first].id)' and '\(tasks[pair.second].id)', "
                + "as '\(other)' does",
              at: context.locations["interface:\(interface.id)"],
              hint: "let one interface hold the pair, with all statements",
              notes: [
                Diagnostic.Note("the other one", at: context.locations["interface:\(other)"])
              ]
            )
          )
        }
        seen[pair] = interface.id
      }
    }
  }

  private func checkRankings(_ interfaces: [Interface]) {
    guard interfaces.count == context.ids[.interface]?.count else { return }
    for interface in interfaces {
      for other in interface.strongerThan.map({ interfaces[$0] })
      where other.strength > interface.strength {
        context.collector.report(
          Diagnostic(
            .rankingAgainstClass,
            "'\(interface.id)' (\(interface.strength.rawValue)) is ranked over '\(other.id)' "
              + "(\(other.strength.rawValue))",
            at: context.locations["interface:\(interface.id)"],
            expected: "a ranking that agrees with the strength classes",
            notes: [
              Diagnostic.Note("the other one", at: context.locations["interface:\(other.id)"])
            ]
          )
        )
      }
    }
  }

  private func checkUnusedAssumptions() {
    // Without parameters most would look unused.
    guard !sections["parameters"].isEmpty else { return }
    for assumption in context.assumptions where !context.usedAssumptions.contains(assumption.id) {
      context.collector.report(
        Diagnostic(
          .unusedAssumption,
          "nothing uses the assumption '\(assumption.id)'",
          at: context.locations["assumption:\(assumption.id)"],
          hint: "remove it"
        )
      )
    }
  }
}
