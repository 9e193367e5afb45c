// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import ReportRendering
import Testing

/// One report of each kind, for tests that look at all of them.
///
/// The default plans together, one alone, an area whose scenarios move work and one whose do not, and
/// six plans beside each other. The published ones are crawled as files.
enum SampleReport: String, CaseIterable, CustomTestStringConvertible {
  case models
  case model = "model-2"
  case area = "area-6"
  case areaWithoutMoves = "area-12"
  case six

  var testDescription: String { rawValue }

  /// What the report is about.
  var subject: ReportWriter.Subject {
    get throws {
      switch self {
      case .models, .six: .plans
      case .model: .plan
      case .area: .area(try #require(ShippedReports.dataSet().areaIndex["6"]))
      case .areaWithoutMoves: .area(try #require(ShippedReports.dataSet().areaIndex["12"]))
      }
    }
  }

  /// Everything that the report is made from.
  var comparison: Comparison {
    get throws {
      if case .area(let area) = try subject { return try ShippedReports.area(area) }
      let models = try ShippedReports.dataSet().defaultPlans
      switch self {
      case .six: return try ShippedReports.comparison(of: models + ["5.1+3.1", "6.3+9.2", "11.1"])
      case .model: return try ShippedReports.comparison(of: [rawValue])
      case .models, .area, .areaWithoutMoves: return try ShippedReports.models()
      }
    }
  }

  /// Writes the report.
  func document(_ language: Language) throws -> ReportDocument {
    try ShippedReports.document(comparison, about: subject, language)
  }
}
