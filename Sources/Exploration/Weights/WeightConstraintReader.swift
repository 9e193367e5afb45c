// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Scoring

/// Reads one condition on weights and finds all that is wrong with it.
///
///     condition = sum (">=" | "<=") sum
///     sum       = ["+" | "-"] term { ("+" | "-") term }
///     term      = number ["*" name] | name ["*" number]
struct WeightConstraintReader {
  private enum Token: Equatable {
    case number(Double)
    case criterion(Criterion)
    case sign(Double)
    case times
    case comparison(isAtLeast: Bool)
    /// Something that has been reported already.
    case fault
  }

  private let text: String
  private let number: Int
  private(set) var problems: [Diagnostic] = []
  private var tokens: [(token: Token, column: Int)] = []

  /// Prepares the reading of the condition with a number, counted from 1.
  init(_ text: String, number: Int) {
    self.text = text
    self.number = number
  }

  /// Returns the vector a of `a · w ≥ 0`, or nil when ``problems`` says why there is none.
  mutating func read() -> SIMD3<Double>? {
    split()
    let places = tokens.indices.filter { index in
      if case .comparison = tokens[index].token { return true }
      return false
    }
    guard let place = places.first, places.count == 1 else {
      let column = places.dropFirst().first.map { tokens[$0].column } ?? 1
      report(
        .malformedConstraint,
        places.isEmpty
          ? "'\(text)' compares nothing" : "'\(text)' has \(places.count) comparisons",
        column,
        hint: places.isEmpty ? nil : "give each comparison in a --constraint of its own"
      )
      return nil
    }
    let left = sum(tokens[..<place], "before", column: 1)
    let right = sum(tokens[(place + 1)...], "after", column: text.unicodeScalars.count + 1)
    guard problems.isEmpty, let left, let right else { return nil }
    guard left.hasName || right.hasName else {
      report(.malformedConstraint, "'\(text)' names no criterion", 1)
      return nil
    }
    guard case .comparison(let isAtLeast) = tokens[place].token else { return nil }
    let vector = isAtLeast ? left.vector - right.vector : right.vector - left.vector
    guard vector.x.isFinite, vector.y.isFinite, vector.z.isFinite else {
      report(.notFinite, "the numbers of '\(text)' are too great", 1)
      return nil
    }
    return vector
  }

  // MARK: Sums

  /// One side: its vector, constants being spread over all three weights, which sum to 1.
  private mutating func sum(
    _ side: ArraySlice<(token: Token, column: Int)>,
    _ where: String,
    column: Int
  ) -> (vector: SIMD3<Double>, hasName: Bool)? {
    guard !side.isEmpty else {
      report(.malformedConstraint, "'\(text)' has nothing \(`where`) the comparison", column)
      return nil
    }
    var rest = side
    var vector = SIMD3<Double>()
    var hasName = false
    var isFirst = true
    while let (token, column) = rest.first {
      var sign = 1.0
      if case .sign(let value) = token {
        sign = value
        rest.removeFirst()
      } else if token == .fault {
        return nil
      } else if !isFirst {
        report(.malformedConstraint, "'\(text)' has no '+', '-' or '*' between two terms", column)
        return nil
      }
      isFirst = false
      guard let term = term(&rest, after: column) else { return nil }
      vector += sign * term.vector
      hasName = hasName || term.hasName
    }
    return (vector, hasName)
  }

  private mutating func term(
    _ rest: inout ArraySlice<(token: Token, column: Int)>,
    after column: Int
  ) -> (vector: SIMD3<Double>, hasName: Bool)? {
    var factor = 1.0
    var criterion: Criterion?
    var count = 0
    while true {
      guard let (token, place) = rest.popFirst() else {
        report(.malformedConstraint, "'\(text)' ends a side with a sign", column)
        return nil
      }
      switch token {
      case .number(let value): factor *= value
      case .criterion(let named) where criterion == nil: criterion = named
      case .criterion:
        report(.malformedConstraint, "'\(text)' multiplies two criteria", place)
        return nil
      case .fault: return nil
      case .sign, .times, .comparison:
        report(.malformedConstraint, "'\(text)' lacks a number or a criterion here", place)
        return nil
      }
      count += 1
      guard case .times? = rest.first?.token else { break }
      if count == 2 {
        report(.malformedConstraint, "'\(text)' multiplies more than two things", place)
        return nil
      }
      rest.removeFirst()
    }
    var vector = SIMD3<Double>(repeating: criterion == nil ? factor : 0)
    if let criterion { vector[criterion.axis] = factor }
    return (vector, criterion != nil)
  }

  // MARK: Tokens

  private mutating func split() {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || "0123456789._%".unicodeScalars.contains(scalar)
    }
    while index < scalars.count {
      let column = index + 1
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case " ", "\t": continue
      case "+": tokens.append((.sign(1), column))
      case "-", "−": tokens.append((.sign(-1), column))
      case "*", "·": tokens.append((.times, column))
      case "≥": tokens.append((.comparison(isAtLeast: true), column))
      case "≤": tokens.append((.comparison(isAtLeast: false), column))
      case ">", "<", "=":
        var mark = String(scalar)
        while index < scalars.count, "<>=".unicodeScalars.contains(scalars[index]) {
          mark.unicodeScalars.append(scalars[index])
          index += 1
        }
        tokens.append((comparison(mark, column), column))
      case _ where isWord(scalar):
        var word = String(scalar)
        while index < scalars.count {
          // The sign of an exponent belongs to the number.
          let isExponentSign =
            "+-".unicodeScalars.contains(scalars[index]) && "eE".contains(word.last ?? " ")
            && word.first?.isNumber == true
          guard isWord(scalars[index]) || isExponentSign else { break }
          word.unicodeScalars.append(scalars[index])
          index += 1
        }
        tokens.append((self.word(word, column), column))
      default:
        report(.malformedConstraint, "'\(text)' has a '\(scalar)' that means nothing here", column)
        tokens.append((.fault, column))
      }
    }
  }

  private mutating func comparison(_ mark: String, _ column: Int) -> Token {
    switch mark {
    case ">=": return .comparison(isAtLeast: true)
    case "<=": return .comparison(isAtLeast: false)
    default:
      report(
        .malformedConstraint,
        "'\(text)' compares with '\(mark)'",
        column,
        hint: mark.contains("<") == mark.contains(">")
          ? "an equality is two constraints, one with >= and one with <="
          : "did you mean '\(mark.contains("<") ? "<=" : ">=")'?"
      )
      // Its place in the sentence is known; what follows is read as after any other.
      return .comparison(isAtLeast: mark.contains(">"))
    }
  }

  private mutating func word(_ word: String, _ column: Int) -> Token {
    if let criterion = Criterion(rawValue: word) { return .criterion(criterion) }
    let isPercent = word.hasSuffix("%")
    if let value = Double(isPercent ? String(word.dropLast()) : word), word.first?.isLetter != true
    {
      if value.isFinite { return .number(isPercent ? value / 100 : value) }
      report(.notFinite, "'\(word)' in '\(text)' is too great", column)
      return .fault
    }
    if let first = word.first, first.isNumber || first == "." {
      report(
        .notANumber,
        "'\(word)' in '\(text)' is not a number",
        column,
        hint: "a multiple is written 2*coherence"
      )
      return .fault
    }
    let names = Criterion.allCases.map(\.rawValue)
    report(
      .unknownCriterion,
      "no criterion is called '\(word)' in '\(text)'",
      column,
      expected: Suggestion.choices(names, of: "a criterion"),
      hint: Suggestion.hint(for: word, among: names)
    )
    return .fault
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ column: Int,
    expected: String? = nil,
    hint: String? = nil
  ) {
    problems.append(
      Diagnostic(
        code,
        message,
        at: SourceLocation(file: "--constraint", line: number, column: column),
        expected: expected ?? "a condition such as coherence>=2*efficiency or balance<=0.4",
        hint: hint
      )
    )
  }
}
