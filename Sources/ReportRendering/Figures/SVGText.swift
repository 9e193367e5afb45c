// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes drawings as SVG: the same bytes for the same drawing and notes.
public struct SVGText {
  private let notes: NoteIndex
  private let id: String
  private var text = ""
  private var clipCount = 0

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
    return """
      <svg viewBox="0 0 \(size)" width="\(number(drawing.width))" \
      fill="#1a1a1a" font-size="12" role="img" aria-labelledby="\(id)-t \(id)-d">\
      <title id="\(id)-t"\(writer.marks(drawing.title))>\(escaped(drawing.title.plain))</title>\
      <desc id="\(id)-d"\(writer.marks(drawing.description))>\
      \(escaped(drawing.description.plain))</desc>\
      \(writer.text)</svg>
      """
  }

  /// The note numbers of a text as an attribute, and the names in it as another.
  private func marks(_ text: Inline) -> String {
    let numbers = text.provenances.unique.map { "\(notes.number($0))" }
    let names: [String] = text.runs.compactMap {
      if case .name(let name) = $0, name.contains(where: \.isNumber) { name } else { nil }
    }
    return (numbers.isEmpty ? "" : " data-n=\"\(numbers.joined(separator: " "))\"")
      + (names.isEmpty ? "" : " data-names=\"\(Self.escaped(names.joined(separator: "|")))\"")
  }

  private mutating func write(_ shape: Drawing.Shape) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let style, let radius):
      let element =
        "<rect\(place(["x": x, "y": y, "width": width, "height": height]))"
        + (radius > 0 ? place(["rx": radius]) : "")
      write(element, style, Bounds(x: x, y: y, width: width, height: height))
    case .line(let x1, let y1, let x2, let y2, let style):
      text += "<line\(place(["x1": x1, "y1": y1, "x2": x2, "y2": y2]))\(attributes(style))/>"
    case .circle(let x, let y, let radius, let style):
      write(
        "<circle\(place(["cx": x, "cy": y, "r": radius]))",
        style,
        Bounds(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      )
    case .path(let steps, let style):
      write("<path d=\"\(PathText.text(of: steps))\"", style, Bounds(steps))
    case .label(let label): write(label)
    case .group(let title, let shapes):
      text += "<g><title\(marks(title))>\(Self.escaped(title.plain))</title>"
      for shape in shapes { write(shape) }
      text += "</g>"
    }
  }

  /// Writes a shape; lines and dots inside it are drawn one by one, for browsers print patterns as
  /// pictures, which makes files large and lines blurred.
  private mutating func write(_ element: String, _ style: Drawing.Style, _ bounds: Bounds) {
    let mark: (path: String, look: String)
    switch style.fill {
    case .hatch(let color):
      mark = (PathText.hatch(in: bounds), "stroke=\"\(color.rawValue)\" stroke-width=\"1.5\"")
    case .dots(let color):
      mark = (
        PathText.dots(in: bounds),
        "stroke=\"\(color.rawValue)\" stroke-width=\"2.4\" stroke-linecap=\"round\""
      )
    case .color, nil:
      text += "\(element)\(attributes(style))/>"
      return
    }
    clipCount += 1
    let clip = "\(id)-c\(clipCount)"
    text += "<clipPath id=\"\(clip)\">\(element)/></clipPath>\(element) fill=\"#ffffff\"/>"
    text += "<path d=\"\(mark.path)\" clip-path=\"url(#\(clip))\" fill=\"none\" \(mark.look)/>"
    if style.stroke != nil {
      var outline = style
      outline.fill = nil
      text += "\(element)\(attributes(outline))/>"
    }
  }

  private mutating func write(_ label: Drawing.Label) {
    text += "<text\(place(["x": label.x, "y": label.y]))"
    if label.anchor != .start { text += " text-anchor=\"\(label.anchor.rawValue)\"" }
    if label.size != 12 { text += " font-size=\"\(Self.number(label.size))\"" }
    if label.isBold { text += " font-weight=\"600\"" }
    if label.color != .ink { text += " fill=\"\(label.color.rawValue)\"" }
    text += "\(marks(label.text))>"
    text += "\(Self.escaped(label.text.plain))</text>"
  }

  private func place(_ values: KeyValuePairs<String, Double>) -> String {
    values.map { " \($0.key)=\"\(Self.number($0.value))\"" }.joined()
  }

  private func attributes(_ style: Drawing.Style) -> String {
    var result = " fill=\"none\""
    if case .color(let color) = style.fill { result = " fill=\"\(color.rawValue)\"" }
    if let stroke = style.stroke {
      result += " stroke=\"\(stroke.rawValue)\""
      if style.strokeWidth != 1 { result += " stroke-width=\"\(Self.number(style.strokeWidth))\"" }
      if style.isDashed { result += " stroke-dasharray=\"4 3\"" }
    }
    return result
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
