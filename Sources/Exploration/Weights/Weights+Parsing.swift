// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Scoring

extension Weights {
  /// Reads weights such as `coherence=2,balance=1,efficiency=1` or `coherence=0.5,balance=0.5`.
  ///
  /// Whole numbers are a ratio and are scaled to sum to 1. As soon as one number has a point or a
  /// percent sign they are shares and must sum to 1 (or 100 %). A criterion that is not named
  /// weighs nothing.
  ///
  /// - Throws: `DiagnosticError` with every fault: an unknown criterion, one named twice, what is
  ///   no number, a negative or infinite one, shares that do not sum to 1, weights that are all 0.
  public init(parsing text: String) throws(DiagnosticError) {
    var problems: [Diagnostic] = []
    var vector = SIMD3<Double>()
    var named: Set<Criterion> = []
    var areShares = false
    let names = Criterion.allCases.map(\.rawValue)
    var column = 1
    func report(
      _ code: DiagnosticCode,
      _ message: String,
      at offset: Int = 0,
      expected: String? = nil,
      hint: String? = nil
    ) {
      problems.append(
        Diagnostic(
          code,
          message,
          at: SourceLocation(file: "--weights", column: column + offset),
          expected: expected ?? "weights such as coherence=2,balance=1,efficiency=1",
          hint: hint
        )
      )
    }
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      defer { column += word.unicodeScalars.count + 1 }
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = sides[0].trimmed
      let criterion = Criterion(rawValue: name)
      if criterion == nil {
        report(
          .unknownCriterion,
          "no criterion is called '\(name)'",
          expected: Suggestion.choices(names, of: "a criterion"),
          hint: Suggestion.hint(for: name, among: names)
        )
      }
      if let criterion, !named.insert(criterion).inserted {
        report(.duplicateKey, "'\(name)' is weighed twice")
      }
      let offset = sides[0].unicodeScalars.count + 1
      guard sides.count == 2 else {
        report(.notANumber, "'\(word)' has no weight")
        continue
      }
      let written = sides[1].trimmed
      let isPercent = written.hasSuffix("%")
      guard let value = Double(isPercent ? String(written.dropLast()) : written) else {
        report(.notANumber, "the weight '\(written)' is not a number", at: offset)
        continue
      }
      guard value.isFinite else {
        report(.notFinite, "the weight '\(written)' is not finite", at: offset)
        continue
      }
      guard value >= 0 else {
        report(.negative, "the weight '\(written)' is below 0", at: offset)
        continue
      }
      areShares = areShares || isPercent || written.contains(".")
      if let criterion { vector[criterion.axis] = isPercent ? value / 100 : value }
    }
    column = 1
    let sum = vector.sum()
    if problems.isEmpty, sum == 0 {
      report(.weightsDoNotSum, "all weights are 0", expected: "one weight above 0 at least")
    } else if problems.isEmpty, areShares, abs(sum - 1) > 1e-9 {
      report(
        .weightsDoNotSum,
        "the shares sum to \(sum), not to 1",
        expected: "shares that sum to 1 (or 100 %)",
        hint: "whole numbers are taken as a ratio, coherence=2,balance=1,efficiency=1"
      )
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    self.init(ratios: vector)
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
