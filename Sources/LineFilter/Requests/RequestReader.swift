// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Scoring

/// Reads the request of one line, with every fault of it.
struct RequestReader {
  static let keys = ["bounds", "id", "moves", "parameters", "plan", "weights"]
  static let valueKeys = ["best", "high", "low"]

  private let dataSet: DataSet
  private let bytes: [UInt8]
  private let number: Int
  private(set) var request = LineRequest()
  private(set) var problems: [Diagnostic] = []
  /// Where the moves and the plan stand, for faults that only applying them finds.
  private var places: [String: Int] = [:]

  /// Reads a line, which does not hold its line break.
  init(_ bytes: [UInt8], number: Int, dataSet: DataSet) {
    self.bytes = bytes
    self.number = number
    self.dataSet = dataSet
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(.notUTF8, "the line is not UTF-8", Self.firstFault(bytes))
      return
    }
    let trimmed = text.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard let first = trimmed.first else {
      report(
        .emptyText,
        "the line is empty",
        0,
        expected: "a request such as {\"plan\":\"\(Combination.todayID)\"}, or the id of a plan"
      )
      return
    }
    if first == UInt8(ascii: "{") {
      readObject()
    } else {
      var plan = Substring(trimmed)
      while let last = plan.last, last.isWhitespace { plan.removeLast() }
      request.plan = String(plan)
    }
  }

  // MARK: - Faults

  private mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ place: Int?,
    expected: String? = nil,
    hint: String? = nil
  ) {
    problems.append(
      Diagnostic(code, message, at: location(place), expected: expected, hint: hint)
    )
  }

  private func location(_ place: Int?) -> SourceLocation? {
    place.map { place in
      // Columns count letters' scalars, as everywhere; these begin at bytes that continue no other.
      let column = bytes.prefix(place).count { $0 & 0xC0 != 0x80 } + 1
      return SourceLocation(file: "", line: number, column: column)
    }
  }

  /// Returns problems that were found later with the place of the key that they are about.
  func placed(_ found: [Diagnostic], at key: String) -> [Diagnostic] {
    found.map { problem in
      var problem = problem
      problem.location = location(places[key])
      return problem
    }
  }

  /// The byte at which a text stops being UTF-8.
  private static func firstFault(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place += UTF8.width(scalar)
    }
    return min(place, max(0, bytes.count - 1))
  }

  // MARK: - Members

  private mutating func readObject() {
    let line: LineJSON
    do {
      line = try LineJSONReader.read(bytes)
    } catch {
      report(error.code, error.message, error.place, expected: "a JSON object on one line")
      return
    }
    guard case .object(let members) = line.content else { return }
    for member in unique(members, of: "a request", Self.keys) {
      places[member.key] = member.place
      switch member.key {
      case "id": readID(member.value)
      case "plan": readPlan(member.value)
      case "moves": readMoves(member.value)
      case "parameters": readParameters(member.value)
      case "weights": readWeights(member.value)
      case "bounds":
        if case .bool(let isWanted) = member.value.content {
          request.wantsBounds = isWanted
        } else {
          wrongType("bounds", member.value, "true or false")
        }
      default: break
      }
    }
  }

  /// Returns the members with known keys, the first of each; others are faults.
  private mutating func unique(
    _ members: [LineJSON.Member],
    of kind: String,
    _ known: [String]?
  ) -> [LineJSON.Member] {
    var seen: Set<String> = []
    return members.filter { member in
      if let known, !known.contains(member.key) {
        report(
          .unknownKey,
          "\(kind) has no key '\(member.key)'",
          member.place,
          expected: Suggestion.choices(known, of: "a key"),
          hint: Suggestion.hint(for: member.key, among: known)
        )
        return false
      }
      guard seen.insert(member.key).inserted else {
        report(.duplicateKey, "the key '\(member.key)' stands twice", member.place)
        return false
      }
      return true
    }
  }

  private mutating func wrongType(_ name: String, _ value: LineJSON, _ expected: String) {
    report(
      .wrongType,
      "'\(name)' is \(value.kind)",
      value.place.lowerBound,
      expected: expected
    )
  }

  private mutating func readID(_ value: LineJSON) {
    switch value.content {
    case .string, .number: request.id = String(decoding: bytes[value.place], as: UTF8.self)
    default: wrongType("id", value, "a text or a number")
    }
  }

  private mutating func readPlan(_ value: LineJSON) {
    if case .string(let plan) = value.content {
      request.plan = plan
    } else {
      wrongType("plan", value, "the id of a combination in quotes: \"\(Combination.todayID)\"")
    }
  }

  private mutating func readMoves(_ value: LineJSON) {
    guard case .object(let members) = value.content else {
      return wrongType("moves", value, "an object of departments by task")
    }
    for member in unique(members, of: "moves", nil) {
      if case .string(let place) = member.value.content {
        request.moves.append((member.key, place))
      } else {
        wrongType(member.key, member.value, "the id of a department in quotes")
      }
    }
  }

  private mutating func readWeights(_ value: LineJSON) {
    let names = Criterion.allCases.map(\.rawValue)
    guard case .object(let members) = value.content else {
      return wrongType("weights", value, "an object with \(names.joined(separator: ", "))")
    }
    let before = problems.count
    var weights = [Double](repeating: 0, count: names.count)
    for member in unique(members, of: "weights", names) {
      guard let weight = number(member.key, member.value),
        let index = names.firstIndex(of: member.key)
      else { continue }
      weights[index] = weight
    }
    let sum = weights.reduce(0, +)
    if problems.count == before, sum <= 0 {
      report(
        .weightsDoNotSum,
        "the weights sum to 0",
        value.place.lowerBound,
        expected: "at least one weight above 0"
      )
    }
    request.weights = weights.map { sum > 0 ? $0 / sum : 0 }
  }

  /// Returns a number that is finite and not negative.
  private mutating func number(_ name: String, _ value: LineJSON) -> Double? {
    guard case .number(let number) = value.content else {
      wrongType(name, value, "a number")
      return nil
    }
    guard number.isFinite, abs(number) <= 1e12 else {
      report(
        .notFinite,
        "'\(name)' is too large",
        value.place.lowerBound,
        expected: "at most 1e12"
      )
      return nil
    }
    guard number >= 0 else {
      report(
        .negative,
        "'\(name)' is \(number)",
        value.place.lowerBound,
        expected: "zero or more"
      )
      return nil
    }
    return number
  }

  // MARK: - Parameters

  private mutating func readParameters(_ value: LineJSON) {
    guard case .object(let members) = value.content else {
      return wrongType("parameters", value, "an object of values by assumption")
    }
    let known = dataSet.assumptions.map(\.id)
    for member in unique(members, of: "parameters", nil) {
      guard let assumption = dataSet.assumptions.first(where: { $0.id == member.key }) else {
        report(
          .unknownAssumption,
          "no assumption has the id '\(member.key)'",
          member.place,
          expected: Suggestion.choices(known, of: "the id of an assumption"),
          hint: Suggestion.hint(for: member.key, among: known)
        )
        continue
      }
      if let assumed = assumedValue(member.key, member.value, assumption) {
        request.parameters[member.key] = assumed
      }
    }
    checkClassOrder(value.place.lowerBound)
  }

  private mutating func assumedValue(
    _ name: String,
    _ value: LineJSON,
    _ assumption: Assumption
  ) -> AssumedValue? {
    guard case .object(let members) = value.content else {
      guard let best = number(name, value), isInRange(best, name, value, assumption) else {
        return nil
      }
      return assumption.estimated(best)
    }
    var numbers: [String: Double] = [:]
    let before = problems.count
    for member in unique(members, of: "'\(name)'", Self.valueKeys) {
      if let number = number(member.key, member.value),
        isInRange(number, member.key, member.value, assumption)
      {
        numbers[member.key] = number
      }
    }
    guard problems.count == before else { return nil }
    guard let low = numbers["low"], let high = numbers["high"] else {
      report(
        .missingKey,
        "'\(name)' has not both 'low' and 'high'",
        value.place.lowerBound,
        expected: "a number, or an object with 'low', 'high' and, if wanted, 'best'"
      )
      return nil
    }
    guard low <= high else {
      report(
        .invertedInterval,
        "the interval of '\(name)' is upside down",
        value.place.lowerBound,
        expected: "'low' not above 'high'",
        hint: "swap the two"
      )
      return nil
    }
    let interval = Interval(low, high)
    let best = numbers["best"] ?? min(max(assumption.best, low), high)
    guard interval.contains(best) else {
      report(
        .bestOutsideInterval,
        "the best estimate of '\(name)' lies outside its interval",
        value.place.lowerBound,
        expected: "a number from 'low' to 'high'"
      )
      return nil
    }
    return AssumedValue(interval, best: best)
  }

  private mutating func isInRange(
    _ number: Double,
    _ name: String,
    _ value: LineJSON,
    _ assumption: Assumption
  ) -> Bool {
    guard assumption.unit == .share, number > 1 else { return true }
    report(
      .outOfRange,
      "'\(name)' is \(number)",
      value.place.lowerBound,
      expected: "a share from 0 to 1"
    )
    return false
  }

  /// A stronger class never weighs less: best estimates rise, and some weights in the intervals do.
  private mutating func checkClassOrder(_ place: Int) {
    guard !request.parameters.isEmpty else { return }
    let weights = dataSet.assuming(request.parameters).parameters.strengthWeights
    var weaker: (strength: Strength, best: Double)?
    var greatestLow: (strength: Strength, low: Double)?
    for strength in Strength.allCases {
      guard let weight = weights[strength] else { continue }
      if let weaker, weight.best < weaker.best {
        report(
          .rankingAgainstClass,
          "class '\(strength.rawValue)' weighs \(weight.best), less than the weaker class "
            + "'\(weaker.strength.rawValue)' with \(weaker.best)",
          place,
          expected: "a stronger class weighs no less than a weaker one"
        )
      } else if let greatestLow, weight.high < greatestLow.low {
        report(
          .rankingAgainstClass,
          "class '\(strength.rawValue)' weighs at most \(weight.high), less than the weaker class "
            + "'\(greatestLow.strength.rawValue)' with at least \(greatestLow.low)",
          place,
          expected: "a stronger class weighs no less than a weaker one"
        )
      }
      weaker = (strength, weight.best)
      if weight.low > (greatestLow?.low ?? -1) { greatestLow = (strength, weight.low) }
    }
  }
}
