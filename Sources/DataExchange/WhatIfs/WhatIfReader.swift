// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// Reads one what-if file; every fault goes to the context.
struct WhatIfReader {
  let dataSet: DataSet
  let context: ReadingContext

  func read(_ source: SourceFile) -> WhatIfDocument? {
    guard let root = source.root else {
      context.collector.report(
        Diagnostic(
          .missingKey,
          "the file is empty",
          at: SourceLocation(file: source.path),
          expected: "a what-if"
        )
      )
      return nil
    }
    guard let reader = MappingReader(root, "what-if", file: source.path, context: context) else {
      return nil
    }
    declareKnown(in: source.path)
    readHeader(reader)
    let name = reader.string("name") ?? ""
    let note = reader.string("note", isRequired: false) ?? ""
    var whatIf = WhatIf()
    let node = reader.node("combination")
    if let node, let id = reader.string(node, "'combination'") { whatIf.combination = id }
    var places = PlacesLeft(combination(whatIf.combination, at: node, reader))
    whatIf.formed = formed(reader)
    places.add(whatIf.formed.map(\.id))
    whatIf.absorbed = absorbed(reader, &places)
    whatIf.moves = moves(reader, places)
    whatIf.names = names(reader, places)
    whatIf.figures = WhatIfFigureReader(dataSet: dataSet, context: context).figures(reader)
    whatIf.locked = Set(reader.ids("locked", .place))
    reader.finish()
    return WhatIfDocument(dataSet: dataSet.id, name: name, note: note, whatIf: whatIf)
  }

  /// Makes the ids of the data set known, so that unknown ones are told with what may be meant.
  private func declareKnown(in file: String) {
    let start = SourceLocation(file: file)
    for place in dataSet.places {
      context.declare(place.id, .place, at: dataSet.locations["place:\(place.id)"] ?? start)
    }
    for task in dataSet.tasks { context.declare(task.id, .task, at: start) }
    for assumption in dataSet.assumptions { context.declare(assumption.id, .assumption, at: start) }
  }

  private func readHeader(_ reader: MappingReader) {
    if let format = reader.required("format"),
      format.scalar?.string != String(WhatIfDocument.formatVersion)
    {
      reader.report(
        .unsupportedFormat,
        "format \(MappingReader.found(format)) is not known",
        at: format,
        expected: "format: \(WhatIfDocument.formatVersion)"
      )
    }
    if let node = reader.required("data-set"), let id = reader.string(node, "'data-set'"),
      id != dataSet.id
    {
      reader.report(
        .unknownID,
        "the what-if is about the data set '\(id.prefix(60))'",
        at: node,
        expected: "data-set: \(dataSet.id)",
        hint: Suggestion.hint(for: id, among: [dataSet.id])
      )
    }
  }

  /// The ids of the departments that a combination has; nil when it is refused.
  private func combination(
    _ id: String,
    at node: Node?,
    _ reader: MappingReader
  ) -> [String]? {
    do throws(DiagnosticError) {
      let plan = try dataSet.apply(Combination(parsing: id, in: dataSet))
      return plan.places.map { dataSet.places[$0].id }
    } catch {
      for var problem in error.diagnostics {
        problem.location = node.map { reader.location(of: $0) } ?? reader.location
        context.collector.report(problem)
      }
      return nil
    }
  }

  private func formed(_ reader: MappingReader) -> [WhatIf.FormedDepartment] {
    let entries = reader.mappings("formed", "department")
    if entries.count > WhatIfDocument.mostFormed {
      reader.report(
        .outOfRange,
        "\(entries.count) departments are formed",
        at: reader.node("formed"),
        expected: "at most \(WhatIfDocument.mostFormed)"
      )
      return []
    }
    return entries.compactMap { entry in
      let node = entry.required("id")
      let id = node.flatMap { entry.string($0, "'id'") }
      let name = entry.required("name").flatMap { self.name($0, entry) }
      entry.finish()
      guard let node, let id else { return nil }
      let isPlain = id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      guard isPlain, id.utf8.first != 0x2D, id.utf8.count <= 60 else {
        entry.report(
          .invalidID,
          "'\(id.prefix(60))' is not an id",
          at: node,
          expected: "lower-case ASCII letters, digits and hyphens"
        )
        return nil
      }
      context.declare(id, .place, at: entry.location(of: node))
      return name.map { WhatIf.FormedDepartment(id: id, name: $0) }
    }
  }

  private func absorbed(
    _ reader: MappingReader,
    _ places: inout PlacesLeft
  ) -> [WhatIf.Absorption] {
    reader.mappings("absorbed", "absorption").compactMap { entry in
      let from = department("department", entry, places)
      let into = department("into", entry, places)
      entry.finish()
      guard let from, let into else { return nil }
      guard from != into else {
        entry.report(
          .destinationMissing,
          "department '\(from)' would become part of itself",
          at: entry.node("into"),
          expected: "another department"
        )
        return nil
      }
      places.remove(from)
      return WhatIf.Absorption(department: from, into: into)
    }
  }

  private func department(
    _ key: String,
    _ entry: MappingReader,
    _ places: PlacesLeft
  ) -> String? {
    entry.required(key).flatMap { department($0, "'\(key)'", entry, places) }
  }

  /// The id of a department that is known and still there.
  private func department(
    _ node: Node,
    _ name: String,
    _ entry: MappingReader,
    _ places: PlacesLeft
  ) -> String? {
    guard let id = entry.string(node, name),
      context.resolve(id, .place, at: entry.location(of: node)) != nil
    else { return nil }
    guard places.contains(id) else {
      entry.report(
        .destinationMissing,
        "department '\(id)' does not exist in this what-if",
        at: node,
        expected: Suggestion.choices(places.ids, of: "one of the departments"),
        hint: "the combination splits, merges or lacks it, or 'absorbed' ends it"
      )
      return nil
    }
    return id
  }

  private func moves(_ reader: MappingReader, _ places: PlacesLeft) -> [String: String] {
    guard let entry = reader.mapping("moves", "list of moves", isRequired: false) else {
      return [:]
    }
    var moves: [String: String] = [:]
    for (id, key, value) in entry.everyEntry() {
      let isKnown = context.resolve(id, .task, at: entry.location(of: key)) != nil
      if let place = department(value, "the department of '\(id)'", entry, places), isKnown {
        moves[id] = place
      }
    }
    return moves
  }

  private func names(_ reader: MappingReader, _ places: PlacesLeft) -> [String: String] {
    guard let entry = reader.mapping("names", "list of names", isRequired: false) else {
      return [:]
    }
    var names: [String: String] = [:]
    for (_, key, value) in entry.everyEntry() {
      let place = department(key, "the department", entry, places)
      if let name = name(value, entry), let place { names[place] = name }
    }
    return names
  }

  private func name(_ node: Node, _ entry: MappingReader) -> String? {
    guard let name = entry.string(node, "a name") else { return nil }
    guard WhatIf.isUsable(name: name) else {
      entry.report(
        name.count > WhatIf.longestName ? .outOfRange : .wrongType,
        "\(MappingReader.found(node)) is no name of a department",
        at: node,
        expected: "1 to \(WhatIf.longestName) letters on one line"
      )
      return nil
    }
    return name
  }
}

/// The departments that a what-if has at some point of its making.
private struct PlacesLeft {
  private(set) var ids: [String]
  /// Whether the combination could be read, so that what is not there is known to be missing.
  private let isKnown: Bool

  init(_ ids: [String]?) {
    self.ids = ids ?? []
    isKnown = ids != nil
  }

  mutating func add(_ more: [String]) { ids += more }
  mutating func remove(_ id: String) { ids.removeAll { $0 == id } }
  func contains(_ id: String) -> Bool { !isKnown || ids.contains(id) }
}
