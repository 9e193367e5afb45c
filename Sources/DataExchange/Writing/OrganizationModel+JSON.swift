// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

extension LocalizedText {
  /// Both wordings, by language.
  public var json: JSONValue { .object(("da", .string(danish)), ("en", .string(english))) }
}

extension SourceReference {
  /// Document, page and ledger rows.
  public var json: JSONValue {
    .object(
      ("document", .string(document)),
      ("page", .string(page)),
      ("facts", .strings(facts))
    )
  }
}

extension Basis {
  /// The word of the model page for the basis.
  public var word: String {
    switch self {
    case .published: "published"
    case .derived: "derived"
    case .assumed, .product: "assumed"
    }
  }

  /// The basis with what it must carry.
  public var json: JSONValue { .object(entries) }

  /// The entries that describe the basis.
  var entries: [String: JSONValue] {
    var entries: [String: JSONValue] = ["basis": .string(word)]
    switch self {
    case .published(let figure, let source):
      entries["figure"] = .string(figure)
      entries["source"] = source.json
    case .derived(let derivation): entries["derivation"] = derivation.json
    case .assumed(let assumption): entries["assumption"] = .string(assumption)
    case .product(let assumption, let factor):
      entries["assumption"] = .string(assumption)
      entries["times"] = factor.json
    }
    return entries
  }
}

extension Quantity {
  /// Interval, best estimate, unit and basis.
  public var json: JSONValue {
    var entries = basis.entries
    entries["low"] = .number(low)
    entries["best"] = .number(best)
    entries["high"] = .number(high)
    entries["unit"] = .string(unit.rawValue)
    return .object(entries)
  }
}

extension Department {
  /// The department with its committee.
  public var json: JSONValue {
    .object(
      ("id", .string(id)),
      ("name", name.json),
      ("short", short.json),
      (
        "committee",
        .object(
          ("id", .string(committee.id)),
          ("name", committee.name.json),
          ("short", committee.short.json)
        )
      )
    )
  }
}

extension SourceDocument {
  /// The document's entry.
  public var json: JSONValue {
    .object(
      ("id", .string(id)),
      ("title", .string(title)),
      ("publisher", .string(publisher)),
      ("year", .integer(year))
    )
  }
}

extension Assumption {
  /// The assumption with its name, interval and rationale.
  public var json: JSONValue {
    .object(
      ("id", .string(id)),
      ("name", name.json),
      ("low", .number(interval.low)),
      ("best", .number(best)),
      ("high", .number(interval.high)),
      ("unit", .string(unit.rawValue)),
      ("rationale", rationale.json),
      ("sources", .array(sources.map(\.json)))
    )
  }
}
