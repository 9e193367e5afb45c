// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

extension MappingReader {
  /// The longest quotation, in words.
  static let maximumQuotedWords = 8
  /// Larger numbers are refused; sums and products of those below stay finite.
  static let maximumNumber = 1e12

  /// Returns a finite number of a scalar key.
  func number(_ key: String, allowsNegative: Bool = false) -> Double? {
    guard let node = node(key) else { return nil }
    let text = node.scalar?.string ?? ""
    let bare = text.lowercased().drop { "+-.".contains($0) }
    if bare == "inf" || bare == "infinity" || bare == "nan" {
      report(
        .notFinite,
        "'\(text)' is not a number that '\(key)' can have",
        at: node,
        expected: "a finite number"
      )
      return nil
    }
    guard Self.isPlainNumber(text), let value = Double(text) else {
      report(
        .notANumber,
        "\(Self.found(node)) stands where a number was expected",
        at: node,
        expected: "a number with a point: 12.5",
        hint: text.contains(",") ? "write a point instead of the comma" : nil
      )
      return nil
    }
    guard value.isFinite else {
      report(
        .notFinite,
        "'\(text.prefix(40))' is too large",
        at: node,
        expected: "a finite number"
      )
      return nil
    }
    guard allowsNegative || value >= 0 else {
      report(.negative, "'\(key)' is \(text)", at: node, expected: "zero or more")
      return nil
    }
    guard abs(value) <= Self.maximumNumber else {
      report(
        .outOfRange,
        "'\(key)' is \(text.prefix(40))",
        at: node,
        expected: "at most \(Self.text(Self.maximumNumber))"
      )
      return nil
    }
    return value
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII else { return false }
    var digits = 0
    for letter in text {
      switch letter {
      case "0"..."9": digits += 1
      case ".", "-", "+", "e", "E": continue
      default: return false
      }
    }
    return digits > 0
  }

  /// Returns a source reference under a key.
  func source(_ key: String = "source", isRequired: Bool = true) -> SourceReference? {
    guard let reader = mapping(key, "source", isRequired: isRequired) else { return nil }
    return reader.sourceReference()
  }

  /// Reads this mapping as a source reference.
  func sourceReference() -> SourceReference? {
    let document: String?
    if has("document") {
      document = string("document").flatMap { id in
        context.resolve(id, .document, at: location(of: "document")) == nil ? nil : id
      }
    } else {
      _ = node("document")
      document = context.mainDocument
    }
    let page = string("page")
    let facts = string("fact", isRequired: false) ?? ""
    finish()
    guard let document, let page else { return nil }
    return SourceReference(
      document: document,
      page: page,
      facts: facts.split(separator: " ").map(String.init)
    )
  }

  /// Returns the quantity under a key, in the unit of its place.
  func quantity(_ key: String, unit: Unit, isRequired: Bool = false) -> Quantity? {
    guard let reader = mapping(key, "quantity", isRequired: isRequired) else { return nil }
    return reader.quantity(unit: unit)
  }

  /// Reads this mapping as a quantity.
  func quantity(unit: Unit) -> Quantity? {
    if has("assumed") { return assumedQuantity(unit: unit) }
    let numbers = intervalAndBest()
    let basis = printedOrDerived()
    finish()
    guard let numbers, let basis else { return nil }
    return Quantity(numbers.interval, best: numbers.best, unit: unit, basis: basis)
  }

  /// Reads `value`, `plus-minus`, `low`, `high` and `best`.
  func intervalAndBest() -> (interval: Interval, best: Double)? {
    let value = number("value")
    let halfWidth = number("plus-minus")
    let low = number("low")
    let high = number("high")
    let best = number("best")
    let hadFault = ["value", "plus-minus", "low", "high", "best"].contains {
      has($0) && number(silently: $0) == nil
    }
    if hadFault { return nil }
    guard let bottom = low ?? value.map({ max(0, $0 - (halfWidth ?? 0)) }),
      let top = high ?? value.map({ $0 + (halfWidth ?? 0) })
    else {
      report(
        .missingKey,
        "the \(what) has neither 'value' nor 'low' and 'high'",
        expected: "'value', or 'low' and 'high'"
      )
      return nil
    }
    guard bottom <= top else {
      report(
        .invertedInterval,
        "the interval from \(Self.text(bottom)) to \(Self.text(top)) is upside down",
        at: node("low"),
        expected: "'low' not above 'high'",
        hint: "swap the two"
      )
      return nil
    }
    let interval = Interval(bottom, top)
    let estimate = best ?? value ?? interval.midpoint
    guard interval.contains(estimate) else {
      report(
        .bestOutsideInterval,
        "the best estimate \(Self.text(estimate)) lies outside \(Self.text(bottom)) to "
          + Self.text(top),
        at: node("best") ?? node("value"),
        expected: "a number in the interval"
      )
      return nil
    }
    return (interval, estimate)
  }

  /// Whether a number is readable, without reporting its faults a second time.
  private func number(silently key: String) -> Double? {
    guard let text = node(key)?.scalar?.string, Self.isPlainNumber(text),
      let value = Double(text), (0...Self.maximumNumber).contains(value)
    else { return nil }
    return value
  }

  /// Reads arithmetic, in each language where it has words.
  private func derivation(_ node: Node) -> LocalizedText? {
    if node.mapping != nil { return text(node, "'derived'") }
    return string(node, "'derived'").map { LocalizedText($0) }
  }

  /// Reads the basis of a number that is not assumed.
  func printedOrDerived() -> Basis? {
    let printed = string("printed", isRequired: false)
    let reference = source(isRequired: printed != nil)
    let derivation = node("derived").flatMap(derivation)
    switch (printed, derivation) {
    case (let printed?, nil):
      if printed.split(whereSeparator: \.isWhitespace).count > Self.maximumQuotedWords {
        report(
          .longQuotation,
          "the quotation is longer than \(Self.maximumQuotedWords) words",
          at: node("printed"),
          expected: "the figure as printed, with hedge and unit"
        )
      }
      return reference.map { .published(figure: printed, source: $0) }
    case (nil, let derivation?): return .derived(derivation)
    case (nil, nil):
      report(
        .noBasis,
        "the number does not say where it is from",
        expected: "'printed' with 'source', 'derived' or 'assumed'"
      )
      return nil
    case (.some, .some):
      report(
        .severalBases,
        "the number is both printed and derived",
        at: node("derived"),
        expected: "one of the two"
      )
      return nil
    }
  }

  private func assumedQuantity(unit: Unit) -> Quantity? {
    guard let node = required("assumed"), let id = string(node, "'assumed'"),
      let index = context.resolve(id, .assumption, at: location(of: node))
    else {
      _ = self.node("times")
      finish()
      return nil
    }
    context.usedAssumptions.insert(id)
    // An assumption with faults of its own was already told.
    guard index < context.assumptions.count, context.assumptions[index].id == id else {
      _ = self.node("times")
      finish()
      return nil
    }
    let assumption = context.assumptions[index]
    let isRatio = assumption.unit == .ftePerHeadcount
    let factor = quantity("times", unit: isRatio ? .headcount : unit)
    let hasFactor = has("times")
    finish()
    guard hasFactor else {
      guard assumption.unit == unit else {
        report(
          .wrongUnit,
          "assumption '\(id)' is in \(assumption.unit.rawValue)",
          at: node,
          expected: "an assumption in \(unit.rawValue)"
        )
        return nil
      }
      return Quantity(
        assumption.interval,
        best: assumption.best,
        unit: unit,
        basis: .assumed(id)
      )
    }
    guard let factor else { return nil }
    guard isRatio ? unit == .fte : assumption.unit == .share else {
      report(
        .wrongUnit,
        "assumption '\(id)' in \(assumption.unit.rawValue) is no factor here",
        at: node,
        expected: "an assumption in fte-per-headcount or share"
      )
      return nil
    }
    return Quantity(
      factor.interval * assumption.interval,
      best: factor.best * assumption.best,
      unit: unit,
      basis: .product(assumption: id, of: factor)
    )
  }
}
