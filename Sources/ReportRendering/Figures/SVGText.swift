// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes drawings as SVG: the same bytes for the same drawing and notes.
public struct SVGText {
  private let notes: NoteIndex
  private let id: String
  private var text = ""
  private var patterns: [String] = []

  private init(notes: NoteIndex, id: String) {
    self.notes = notes
    self.id = id
  }

  /// Returns a drawing as an `svg` element.
  ///
  /// - Parameters:
  ///   - drawing: The drawing.
  ///   - id: A prefix for ids in the element, unique in the document.
  ///   - notes: The numbers of the notes that numbers lead to.
  /// - Returns: The element, on one line.
  public static func text(of drawing: Drawing, id: String, notes: NoteIndex) -> String {
    var writer = SVGText(notes: notes, id: id)
    for shape in drawing.shapes { writer.write(shape) }
    let size = "\(number(drawing.width)) \(number(drawing.height))"
    let definitions = writer.patterns.isEmpty ? "" : "<defs>\(writer.patterns.joined())</defs>"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(number(drawing.width))" \
      role="img" aria-labelledby="\(id)-t \(id)-d">\
      <title id="\(id)-t"\(writer.marks(drawing.title))>\(escaped(drawing.title.plain))</title>\
      <desc id="\(id)-d"\(writer.marks(drawing.description))>\
      \(escaped(drawing.description.plain))</desc>\
      \(definitions)\(writer.text)</svg>
      """
  }

  /// The note numbers of a text as an attribute, and the names in it as another.
  private func marks(_ text: Inline) -> String {
    let numbers = text.provenances.map { "\(notes.number($0))" }
    let names: [String] = text.runs.compactMap {
      if case .name(let name) = $0 { name } else { nil }
    }
    return (numbers.isEmpty ? "" : " data-n=\"\(numbers.joined(separator: " "))\"")
      + (names.isEmpty ? "" : " data-names=\"\(Self.escaped(names.joined(separator: "|")))\"")
  }

  private mutating func write(_ shape: Drawing.Shape) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let style, let radius):
      text += "<rect\(place(["x": x, "y": y]))"
      text += "\(place(["width": width, "height": height]))"
      if radius > 0 { text += place(["rx": radius]) }
      text += "\(attributes(style))/>"
    case .line(let x1, let y1, let x2, let y2, let style):
      text += "<line\(place(["x1": x1, "y1": y1]))\(place(["x2": x2, "y2": y2]))"
      text += "\(attributes(style))/>"
    case .circle(let x, let y, let radius, let style):
      text += "<circle\(place(["cx": x, "cy": y]))\(place(["r": radius]))\(attributes(style))/>"
    case .path(let steps, let style):
      text += "<path d=\"\(steps.map(Self.step).joined())\"\(attributes(style))/>"
    case .label(let label): write(label)
    case .group(let title, let shapes):
      text += "<g><title\(marks(title))>\(Self.escaped(title.plain))</title>"
      for shape in shapes { write(shape) }
      text += "</g>"
    }
  }

  private mutating func write(_ label: Drawing.Label) {
    text += "<text\(place(["x": label.x, "y": label.y]))"
    if label.anchor != .start { text += " text-anchor=\"\(label.anchor.rawValue)\"" }
    text += " font-size=\"\(Self.number(label.size))\""
    if label.isBold { text += " font-weight=\"600\"" }
    text += " fill=\"\(label.color.rawValue)\"\(marks(label.text))>"
    text += "\(Self.escaped(label.text.plain))</text>"
  }

  private func place(_ values: KeyValuePairs<String, Double>) -> String {
    values.map { " \($0.key)=\"\(Self.number($0.value))\"" }.joined()
  }

  private mutating func attributes(_ style: Drawing.Style) -> String {
    var result = " fill=\"\(style.fill.map { paint($0) } ?? "none")\""
    if let stroke = style.stroke {
      result += " stroke=\"\(stroke.rawValue)\""
      if style.strokeWidth != 1 { result += " stroke-width=\"\(Self.number(style.strokeWidth))\"" }
      if style.isDashed { result += " stroke-dasharray=\"4 3\"" }
    }
    return result
  }

  private mutating func paint(_ fill: Drawing.Fill) -> String {
    let (name, color, mark): (String, Palette, String) =
      switch fill {
      case .color(let color): ("", color, "")
      case .hatch(let color):
        ("h", color, "<path d=\"M0,6L6,0\" stroke=\"\(color.rawValue)\" stroke-width=\"1.5\"/>")
      case .dots(let color):
        ("o", color, "<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"\(color.rawValue)\"/>")
      }
    guard !name.isEmpty else { return color.rawValue }
    let id = "\(id)-\(name)\(color.rawValue.dropFirst())"
    let pattern = """
      <pattern id="\(id)" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="#ffffff"/>\(mark)</pattern>
      """
    if !patterns.contains(pattern) { patterns.append(pattern) }
    return "url(#\(id))"
  }

  private static func step(_ step: Drawing.Step) -> String {
    switch step {
    case .move(let x, let y): "M\(number(x)),\(number(y))"
    case .line(let x, let y): "L\(number(x)),\(number(y))"
    case .curve(let x1, let y1, let x2, let y2, let x, let y):
      "C\(number(x1)),\(number(y1)) \(number(x2)),\(number(y2)) \(number(x)),\(number(y))"
    case .close: "Z"
    }
  }

  /// A number with at most one decimal, the same on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// A text with the five letters that mean something to HTML written out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      switch letter {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(letter)
      }
    }
    return result
  }
}
