// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// The form in which an assumption gets a figure of somebody's own: what was typed, as people read it,
/// what it says and what is wrong with it.
struct OwnFigureForm {
  /// The numbers of a figure, from least to greatest.
  enum Field: String, CaseIterable, Hashable {
    case low, best, high

    /// What it is called.
    var phrase: FigurePhrase {
      switch self {
      case .low: .lowField
      case .best: .bestField
      case .high: .highField
      }
    }
  }

  let assumption: Assumption
  let language: Language
  private let texts: [Field: String]

  /// Shows the figure that an assumption has.
  ///
  /// - Parameters:
  ///   - assumption: The assumption with the figure that counts now.
  ///   - language: The language of the page.
  init(showing assumption: Assumption, in language: Language) {
    self.assumption = assumption
    self.language = language
    let factor = assumption.unit.readingFactor
    let numbers: [Field: Double] = [
      .low: assumption.interval.low, .best: assumption.best, .high: assumption.interval.high,
    ]
    texts = numbers.mapValues { TypedNumber.text(of: $0 * factor, in: language) }
  }

  /// Reads what was typed.
  init(_ fields: FormFields, of assumption: Assumption, in language: Language) {
    self.assumption = assumption
    self.language = language
    texts = Dictionary(
      uniqueKeysWithValues: Field.allCases.map {
        ($0, String((fields[$0.rawValue] ?? "").prefix(40)))
      }
    )
  }

  /// What stands in a field.
  func text(_ field: Field) -> String { texts[field] ?? "" }

  /// The figure, in the unit of the data; nil when something is wrong.
  var figure: OwnFigure? {
    guard faults.isEmpty, let low = read(.low), let best = read(.best), let high = read(.high)
    else { return nil }
    let factor = assumption.unit.readingFactor
    return OwnFigure(low: low / factor, best: best / factor, high: high / factor)
  }

  /// What is wrong, field by field.
  var faults: [Field: String] {
    var faults: [Field: String] = [:]
    let greatest = WhatIf.greatestFigure(in: assumption.unit) * assumption.unit.readingFactor
    for field in Field.allCases {
      if let number = read(field) {
        guard number > greatest else { continue }
        faults[field] = FigureFaultPhrase.tooGreat[language].filled(
          TypedNumber.text(of: greatest, in: language)
        )
      } else if text(field).trimmed.isEmpty {
        faults[field] = FigureFaultPhrase.missing[language].filled(Self.example(language))
      } else {
        faults[field] = FigureFaultPhrase.unreadable[language].filled(
          text(field),
          Self.example(language)
        )
      }
    }
    if faults.isEmpty, let low = read(.low), let best = read(.best), let high = read(.high) {
      let order = FigureFaultPhrase.order[language]
      if low > best { faults[.low] = order }
      if best > high { faults[.high] = order }
    }
    return faults
  }

  /// A number as the language writes it.
  static func example(_ language: Language) -> String {
    TypedNumber.text(of: 1234.5, in: language)
  }

  private func read(_ field: Field) -> Double? {
    TypedNumber.value(of: text(field), in: language)
  }

  // MARK: - As a template has it

  /// The form with its fields.
  ///
  /// - Parameter isChecked: Whether faults are told; a form that nobody has sent has none.
  /// - Returns: What the template of the form shows.
  func values(isChecked: Bool) -> [String: Any] {
    let faults = isChecked ? self.faults : [:]
    let unit = assumption.unit.phrase.map { " (\($0[language]))" } ?? ""
    return [
      "assumption": assumption.id,
      "formName": assumption.name[language],
      "isOpen": isChecked,
      "fields": Field.allCases.map { field -> [String: Any] in
        var values: [String: Any] = [
          "field": field.rawValue, "label": field.phrase[language] + unit,
          "typed": text(field),
        ]
        if let fault = faults[field] { values["fault"] = ["text": fault] }
        return values
      },
    ]
  }
}
