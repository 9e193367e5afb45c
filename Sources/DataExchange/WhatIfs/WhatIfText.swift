// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a file that keeps the order of its keys, written as YAML or JSON.
indirect enum WhatIfText {
  /// A text.
  case text(String)
  /// A number.
  case number(Double)
  /// A list.
  case list([WhatIfText])
  /// Keys with values, in their order.
  case mapping([(String, WhatIfText)])

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch self {
    case .text, .number: false
    case .list(let values): values.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }

  // MARK: - YAML

  static func yaml(_ entries: [(String, WhatIfText)]) -> String { lines(entries, indent: "") }

  private static func lines(_ entries: [(String, WhatIfText)], indent: String) -> String {
    entries.map { key, value in
      "\(indent)\(scalar(key)):" + value.afterKey(indent: indent)
    }.joined()
  }

  private func afterKey(indent: String) -> String {
    switch self {
    case .number(let number): " \(MappingReader.text(number))\n"
    case .text(let text): Self.block(text, indent: indent) ?? " \(Self.scalar(text))\n"
    case .list(let values):
      "\n" + values.map { "\(indent)  - \($0.flow)\n" }.joined()
    case .mapping(let entries):
      entries.contains { if case .number = $0.1 { true } else { false } }
        ? " \(flow)\n" : "\n" + Self.lines(entries, indent: indent + "  ")
    }
  }

  /// The value on one line.
  private var flow: String {
    switch self {
    case .text(let text): Self.scalar(text)
    case .number(let number): MappingReader.text(number)
    case .list(let values): "[\(values.map(\.flow).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\(Self.scalar($0)): \($1.flow)" }.joined(separator: ", "))}"
    }
  }

  /// A text of several lines as people write it; nil where reading it back would change it.
  private static func block(_ text: String, indent: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, text.unicodeScalars.allSatisfy({ $0 == "\n" || isPlain($0) }),
      lines.first?.isEmpty == false, lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.first?.isWhitespace != true && $0.last?.isWhitespace != true })
    else { return nil }
    return " |-\n" + lines.map { $0.isEmpty ? "\n" : "\(indent)  \($0)\n" }.joined()
  }

  /// A text without quotation marks where it is a plain word, else with them.
  private static func scalar(_ text: String) -> String {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    let isWord =
      text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
      } && text.unicodeScalars.first.map { ("a"..."z").contains($0) } == true
    return isWord && !words.contains(text) ? text : quoted(text)
  }

  // MARK: - JSON

  static func json(_ entries: [(String, WhatIfText)]) -> String {
    Self.mapping(entries).json(indent: "") + "\n"
  }

  private func json(indent: String) -> String {
    let inner = indent + "  "
    func wrapped(_ parts: [String], _ open: String, _ close: String) -> String {
      parts.isEmpty
        ? open + close
        : "\(open)\n\(parts.map { inner + $0 }.joined(separator: ",\n"))\n\(indent)\(close)"
    }
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return MappingReader.text(number)
    case .list(let values): return wrapped(values.map { $0.json(indent: inner) }, "[", "]")
    case .mapping(let entries):
      return wrapped(
        entries.map { "\(Self.quoted($0)): \($1.json(indent: inner))" },
        "{",
        "}"
      )
    }
  }

  /// A text in quotation marks, with escapes that YAML and JSON share.
  private static func quoted(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case _ where isPlain(scalar): return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }
    return "\"\(body.joined())\""
  }

  /// Whether a letter stands for itself in both formats, and in an editor.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
