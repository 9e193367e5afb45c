// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import Wording

/// The text of request lines for `ressort batch`: one JSON object each, keys sorted.
struct RequestLines {
  private let draws: ParameterDraws
  /// Where each value of a draw stands, by sorted id, with the text before it.
  private let fields: [(index: Int, key: String)]

  init(_ draws: ParameterDraws) {
    self.draws = draws
    fields = draws.ids.enumerated().sorted { $0.element < $1.element }.enumerated().map {
      ($1.offset, ($0 == 0 ? "" : ",") + Self.quoted($1.element) + ":")
    }
  }

  /// Returns the parameters of a draw as an entry of a line, with a comma; empty when none is drawn.
  func parameters(_ number: Int) -> String {
    guard !fields.isEmpty else { return "" }
    let values = draws[number]
    var text = "\"parameters\":{"
    for (index, key) in fields {
      text += key
      text += Self.text(values[index])
    }
    return text + "},"
  }

  /// Returns the line of a draw that every plan is given; its id is `NUMBER/PLAN`, counted from 1.
  func line(_ number: Int, crossedWith plan: String, parameters: String) -> String {
    let id = Self.quoted("\(number + 1)/\(plan)")
    return "{\"id\":\(id),\(parameters)\"plan\":\(Self.quoted(plan))}"
  }

  /// Returns the line of a draw for a plan of its own; its id is the number, counted from 1.
  func line(_ number: Int, plan: String) -> String {
    "{\"id\":\"\(number + 1)\",\(parameters(number))\"plan\":\(Self.quoted(plan))}"
  }

  /// A text in JSON; ids of a data set hold nothing that JSON escapes.
  private static func quoted(_ text: String) -> String {
    (try? JSONValue.string(text).text(isPretty: false)) ?? "\"\(text)\""
  }

  /// A number in JSON, whole ones without a point.
  private static func text(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
