// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Foundation
public import OrganizationModel
internal import Yams

/// Reads data sets (docs/data-format.md) and finds every fault of one in a single pass.
public enum DataSetReader {
  /// The version of the format that this program reads and writes.
  public static let formatVersion = 1

  /// Reads the data set in a folder.
  ///
  /// - Parameter path: The path of the folder; file names in diagnostics begin with it.
  /// - Returns: The data set, whole and checked.
  /// - Throws: `DiagnosticError` with every fault of every file.
  public static func read(path: String) throws(DiagnosticError) -> DataSet {
    let collector = DiagnosticCollector()
    let sources = try sources(of: yamlFiles(in: path), in: path, collector)
    return try read(sources, path: path, collector: collector)
  }

  /// Reads the data set in a folder, with the fingerprint of the very bytes that were read.
  ///
  /// - Parameter path: The path of the folder; file names in diagnostics begin with it.
  /// - Returns: The data set, whole and checked, and what tells it from others.
  /// - Throws: `DiagnosticError` with every fault of every file.
  public static func readWithFingerprint(
    path: String
  ) throws -> (dataSet: DataSet, fingerprint: DataFingerprint) {
    let collector = DiagnosticCollector()
    let names = try yamlFiles(in: path)
    let sources = sources(of: names, in: path, collector)
    let dataSet = try read(sources, path: path, collector: collector)
    let texts = zip(names, sources).map { (path: $0, text: $1.text) }
    return (dataSet, try DataFingerprint(texts: texts, dataSet: dataSet))
  }

  private static func sources(
    of names: [String],
    in path: String,
    _ collector: DiagnosticCollector
  ) -> [SourceFile] {
    names.map { name in
      SourceFile(
        path: path.hasSuffix("/") ? path + name : "\(path)/\(name)",
        url: URL(fileURLWithPath: path).appendingPathComponent(name),
        collector: collector
      )
    }
  }

  /// Reads a data set from texts that are already in memory, by file name.
  ///
  /// - Throws: `DiagnosticError` with every fault of every text.
  public static func read(texts: [String: String]) throws(DiagnosticError) -> DataSet {
    let collector = DiagnosticCollector()
    let sources = texts.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, text: $0.value, collector: collector)
    }
    return try read(sources, path: "data set", collector: collector)
  }

  private static func yamlFiles(in path: String) throws(DiagnosticError) -> [String] {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    )
    guard attributes?[.type] as? FileAttributeType == .typeDirectory,
      let walk = FileManager.default.enumerator(atPath: path)
    else {
      throw DiagnosticError(
        Diagnostic(
          .fileUnreadable,
          "there is no folder '\(path)'",
          expected: "the folder of a data set",
          hint: "name one with --data DIR, or make one with 'ressort new DIR'"
        )
      )
    }
    var names: [String] = []
    for case let name as String in walk where name.hasSuffix(".yaml") {
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      names.append(name)
      if names.count > SourceFile.maximumFiles { break }
    }
    guard !names.isEmpty, names.count <= SourceFile.maximumFiles else {
      throw DiagnosticError(
        Diagnostic(
          .noDataFiles,
          names.isEmpty
            ? "'\(path)' holds no .yaml file"
            : "'\(path)' holds more than \(SourceFile.maximumFiles) files",
          expected: "the folder of a data set"
        )
      )
    }
    return names.sorted()
  }

  private static func read(
    _ sources: [SourceFile],
    path: String,
    collector: DiagnosticCollector
  ) throws(DiagnosticError) -> DataSet {
    let context = ReadingContext(collector: collector)
    let sections = Sections(sources, context: context)
    // What cannot be composed would make everything that refers to it look wrong too.
    try collector.throwIfErrors()
    let dataSet = DataSetBuilder(sections: sections, context: context, path: path).build()
    try collector.throwIfErrors()
    guard let dataSet else {
      throw DiagnosticError(
        Diagnostic(.missingKey, "the data set in '\(path)' is not complete")
      )
    }
    return dataSet
  }
}

/// The sections of all files, joined.
struct Sections {
  /// The keys that a file may have.
  static let names: Set<String> = [
    "format", "dataset", "documents", "assumptions", "departments", "tasks", "interfaces",
    "aggregates", "functions", "target-groups", "constraints", "parameters", "areas", "models",
    "themes", "recommendations", "readings",
  ]

  private var entries: [String: [MappingReader]] = [:]
  private(set) var format: (node: Node, file: String)?

  init(_ sources: [SourceFile], context: ReadingContext) {
    for source in sources {
      guard let root = source.root,
        let reader = MappingReader(root, "data file", file: source.path, context: context)
      else { continue }
      for name in Self.names.sorted() where reader.has(name) {
        switch name {
        case "format":
          if let node = reader.node(name) { once(&format, node, reader, name) }
        case "dataset", "parameters":
          if let entry = reader.mapping(name, name) {
            if entries[name] != nil {
              reader.report(
                .duplicateKey,
                "'\(name)' is already given by another file",
                at: reader.node(name),
                hint: "keep one of them"
              )
            } else {
              entries[name] = [entry]
            }
          }
        default:
          entries[name, default: []] += reader.mappings(name, Self.singular(name))
        }
      }
      reader.finish()
    }
  }

  private func once(
    _ slot: inout (node: Node, file: String)?,
    _ node: Node,
    _ reader: MappingReader,
    _ name: String
  ) {
    if slot != nil {
      reader.report(
        .duplicateKey,
        "'\(name)' is already given by another file",
        at: node,
        hint: "keep one of them"
      )
    } else {
      slot = (node, reader.file)
    }
  }

  /// Returns the entries of a section over all files.
  subscript(_ name: String) -> [MappingReader] { entries[name] ?? [] }

  private static func singular(_ name: String) -> String {
    switch name {
    case "target-groups": "target group"
    default: String(name.dropLast())
    }
  }
}
