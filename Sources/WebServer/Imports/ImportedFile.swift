// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Wording

/// A file that was sent to be read in, and what is understood of it; nothing is stored.
struct ImportedFile {
  /// What is understood; nil when that is nothing that could be kept.
  var document: WhatIfDocument?
  /// What is refused, in the order of the lines.
  var refused: [ImportFault] = []
  /// What is said besides.
  var notes: [String] = []
  /// Whether it is a sheet, of which some rows may be refused and the others kept.
  var isSheet = false

  /// Reads a file; its name tells a sheet from a what-if.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - name: What the file is called.
  ///   - dataSet: The data set that it must be about.
  ///   - language: The language of what is said.
  init(_ data: Data, name: String, in dataSet: DataSet, _ language: Language) {
    if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      refused = [ImportFault(line: 1, reason: ImportPhrase.workbook[language])]
      return
    }
    let decoded = DecodedText(data)
    if name.lowercased().hasSuffix(".csv") {
      isSheet = true
      readSheet(decoded, name: String(name.dropLast(4)), in: dataSet, language)
    } else if decoded.encoding == .utf8 {
      readDocument(decoded.text, in: dataSet, language)
    } else {
      refused = [ImportFault(line: 1, reason: FileFaultPhrase.notText[language])]
    }
  }

  // MARK: - What-if files

  private mutating func readDocument(_ text: String, in dataSet: DataSet, _ language: Language) {
    do throws(DiagnosticError) {
      document = try WhatIfDocument.read(text: text, file: "", in: dataSet)
    } catch {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      refused = error.diagnostics.map { problem in
        let line = problem.location?.line ?? 1
        let excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(200)) : nil
        return ImportFault(
          line: line,
          reason: Self.reason(problem, language),
          excerpt: excerpt.flatMap { $0.isEmpty ? nil : $0 }
        )
      }
    }
  }

  /// The words for a problem; the command line tells it in more of them.
  private static func reason(_ problem: Diagnostic, _ language: Language) -> String {
    let words = phrase(problem.code)[language]
    let ends = "did you mean '"
    guard let hint = problem.hint, hint.hasPrefix(ends), hint.hasSuffix("'?") else { return words }
    let meant = hint.dropFirst(ends.count).dropLast(2)
    return words + " " + FileFaultPhrase.suggestion[language].filled(String(meant))
  }

  private static func phrase(_ code: DiagnosticCode) -> FileFaultPhrase {
    switch code {
    case .malformedYAML: .malformed
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .duplicateKey, .duplicateID: .duplicate
    case .wrongType, .emptyText, .emptyList: .wrongKind
    case .notANumber, .notFinite, .negative: .number
    case .outOfRange: .range
    case .invertedInterval, .bestOutsideInterval: .order
    case .unknownDepartment, .unknownTask, .unknownAssumption, .unknownID: .unknownThing
    case .destinationMissing: .gone
    case .emptyCombination, .severalModels, .twoScenariosInOneArea, .taskSentToTwoPlaces,
      .destinationSplitAway, .departmentReorganizedTwice, .requirementNotMet, .excludedTogether:
      .combination
    case .unsupportedFormat: .format
    case .invalidID: .invalidID
    case .notUTF8: .notText
    case .aliasNotAllowed, .tagNotAllowed, .nestedTooDeeply: .notAllowed
    default: .other
    }
  }

  // MARK: - Sheets

  private mutating func readSheet(
    _ decoded: DecodedText,
    name: String,
    in dataSet: DataSet,
    _ language: Language
  ) {
    let encoding: ImportPhrase = decoded.encoding == .utf8 ? .utf8 : .windows
    notes = [ImportPhrase.encoding[language].filled(encoding[language])]
    do throws(CSVRows.Fault) {
      let outcome = TaskSheetReader.read(try CSVRows(decoded.text), in: dataSet, language)
      refused = outcome.refused
      notes.append(
        ImportPhrase.rowsUnderstood[language].filled(
          "\(outcome.understood)",
          "\(outcome.refused.count)"
        )
      )
      notes += outcome.notes
      guard outcome.isUsable, outcome.understood > 0 else { return }
      guard (try? dataSet.outcome(of: outcome.whatIf)) != nil else { return }
      document = WhatIfDocument(
        dataSet: dataSet.id,
        name: name.isEmpty ? ImportPhrase.heading[language] : String(name.prefix(120)),
        whatIf: outcome.whatIf
      )
    } catch {
      let fault: (line: Int, phrase: SheetFaultPhrase) =
        switch error {
        case .quotation(let line): (line, .quotation)
        case .tooLarge: (1, .tooLarge)
        case .empty: (1, .empty)
        }
      refused = [ImportFault(line: fault.line, reason: fault.phrase[language])]
    }
  }
}
