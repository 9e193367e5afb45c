// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Hummingbird
import Scoring

/// What the address of a comparison asks for.
struct CompareQuestion: Hashable, Sendable {
  /// No more plans stand side by side than these.
  static let mostPlans = 6

  /// The plans as they were written, each once; empty ones are left out.
  var plans: [String]
  /// The plan whose figures all are scored with; nil for those of the data set.
  var figures: String?
  /// How much each criterion counts, in the ratio of three numbers; nil for equal weights.
  var ratios: SIMD3<Double>?
  /// Whether weights were sent that are none.
  var hasUnusableWeights = false

  /// Makes a question about plans.
  init(plans: [String]) { self.plans = plans }

  /// Reads what an address asks for.
  init(_ request: Request) {
    let query = request.uri.queryParameters
    var plans: [String] = []
    for text in query.getAll("plan").map({ String($0).trimmed }) where !text.isEmpty {
      let key = PlanKey(text)?.text ?? text
      if !plans.contains(key) { plans.append(key) }
    }
    self.init(plans: plans)
    figures = query["figures"].map { String($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let sent = Criterion.allCases.map { query[Substring($0.rawValue)].map { String($0) } }
    guard sent.contains(where: { $0 != nil }) else { return }
    var ratios = SIMD3<Double>()
    for (criterion, text) in zip(Criterion.allCases, sent) {
      let number = Double((text ?? "0").replacing(",", with: ".").trimmed) ?? -1
      guard number.isFinite, number >= 0, number <= 1e6 else {
        hasUnusableWeights = true
        return
      }
      ratios[criterion.axis] = number
    }
    if ratios.max() > 0 { self.ratios = ratios } else { hasUnusableWeights = true }
  }

  /// How much each criterion counts.
  var weights: Weights { ratios.map { Weights(ratios: $0) } ?? .equal }

  /// Returns the fields that a form keeps, except those that it has itself.
  func fields(plans keepsPlans: Bool, figures keepsFigures: Bool, weights keepsWeights: Bool)
    -> [[String: Any]]
  {
    var fields: [(String, String)] = []
    if keepsPlans { fields += plans.map { ("plan", $0) } }
    if keepsFigures, let figures { fields.append(("figures", figures)) }
    if keepsWeights, let ratios {
      fields += Criterion.allCases.map { ($0.rawValue, Self.text(ratios[$0.axis])) }
    }
    return fields.map { ["fieldName": $0, "fieldValue": $1] }
  }

  /// A number as an address has it.
  static func text(_ number: Double) -> String {
    number == number.rounded() && number < 1e9 ? "\(Int(number))" : "\(number)"
  }
}
