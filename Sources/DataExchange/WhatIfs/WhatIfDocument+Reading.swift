// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Foundation
public import OrganizationModel

extension WhatIfDocument {
  /// Returns whether a word can only be the name of a file with a what-if, for its ending says so.
  public static func isPath(_ word: String) -> Bool {
    endings.contains { word.lowercased().hasSuffix("." + $0) }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - dataSet: The data set that it must be about.
  /// - Returns: The document, which can be applied to the data set.
  /// - Throws: `DiagnosticError` with every fault of the file, each with its line and column.
  public static func read(
    path: String,
    in dataSet: DataSet
  ) throws(DiagnosticError) -> WhatIfDocument {
    let collector = DiagnosticCollector()
    let source = SourceFile(path: path, url: URL(fileURLWithPath: path), collector: collector)
    return try read(source, in: dataSet, collector)
  }

  /// Reads a text that is already in memory.
  ///
  /// - Parameters:
  ///   - text: The text, YAML or JSON.
  ///   - file: What problems call it.
  ///   - dataSet: The data set that it must be about.
  /// - Returns: The document, which can be applied to the data set.
  /// - Throws: `DiagnosticError` with every fault of the text, each with its line and column.
  public static func read(
    text: String,
    file: String,
    in dataSet: DataSet
  ) throws(DiagnosticError) -> WhatIfDocument {
    let collector = DiagnosticCollector()
    let source = SourceFile(path: file, text: text, collector: collector)
    return try read(source, in: dataSet, collector)
  }

  private static func read(
    _ source: SourceFile,
    in dataSet: DataSet,
    _ collector: DiagnosticCollector
  ) throws(DiagnosticError) -> WhatIfDocument {
    try collector.throwIfErrors()
    let reader = WhatIfReader(dataSet: dataSet, context: ReadingContext(collector: collector))
    let document = reader.read(source)
    try collector.throwIfErrors()
    guard let document else {
      throw DiagnosticError(Diagnostic(.missingKey, "the what-if in '\(source.path)' is not whole"))
    }
    do throws(WhatIfRefusal) {
      _ = try dataSet.outcome(of: document.whatIf)
    } catch {
      let (code, reason) = reason(of: error)
      throw DiagnosticError(
        Diagnostic(
          code,
          "the what-if cannot be applied to the data set '\(dataSet.id)': \(reason)",
          at: SourceLocation(file: source.path)
        )
      )
    }
    return document
  }

  private static func reason(of refusal: WhatIfRefusal) -> (code: DiagnosticCode, text: String) {
    switch refusal {
    case .combination(let code, let scenarios):
      (code, "\(scenarios.joined(separator: " and ")) do not go together")
    case .unusableFigure(let id), .figureNotBelowWhole(let id):
      (.outOfRange, "the figure for '\(id)' cannot be used")
    case .weightsOutOfOrder:
      (.outOfRange, "the weights of interfaces must not grow from the strongest to the weakest")
    case .departmentGone(let id):
      (.destinationMissing, "the combination has no department '\(id)'")
    default: (.destinationMissing, "something that it names is not there")
    }
  }
}
