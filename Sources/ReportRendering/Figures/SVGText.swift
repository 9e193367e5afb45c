// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes drawings as SVG: the same bytes for the same drawing and notes.
public struct SVGText {
  private let notes: NoteIndex
  private let looks: SVGLooks
  private let id: String
  private var text = ""
  /// Elements that look alike, waiting to be written as a group.
  private var alike: (look: String, elements: [Element]) = ("", [])
  private var clipCount = 0

  /// An element that waits for those that look like it.
  private enum Element {
    /// An element in two parts, with its looks in between.
    case whole(String, end: String)
    /// Straight lines, as the steps of one path.
    case lines(String)
  }

  private init(notes: NoteIndex, looks: SVGLooks, id: String) {
    self.notes = notes
    self.looks = looks
    self.id = id
  }

  /// Returns a drawing as an `svg` element.
  ///
  /// - Parameters:
  ///   - drawing: The drawing.
  ///   - id: A prefix for ids in the element, unique in the document.
  ///   - notes: The numbers of the notes that numbers lead to.
  ///   - looks: The looks of the page, which gets those of the drawing.
  /// - Returns: The element, on one line.
  public static func text(
    of drawing: Drawing,
    id: String,
    notes: NoteIndex,
    looks: SVGLooks
  ) -> String {
    var writer = SVGText(notes: notes, looks: looks, id: id)
    for shape in drawing.shapes { writer.write(shape) }
    writer.flush()
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
    let numbers = text.provenances.unique.map { notes[$0].label }
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
      add(lines: PathText.text(of: [.move(x1, y1), .line(x2, y2)]), attributes(style))
    case .circle(let x, let y, let radius, let style):
      write(
        "<circle\(place(["cx": x, "cy": y, "r": radius]))",
        style,
        Bounds(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      )
    case .path(let steps, let style):
      write("<path d=\"\(PathText.text(of: steps))\"", style, Bounds(steps))
    case .outline(let steps, let grid, let fill):
      let scale = [grid.across, 0, 0, grid.down, grid.x, grid.y].map(Self.exactNumber)
      add(
        "<path transform=\"matrix(\(scale.joined(separator: " ")))\" d=\"\(PathText.text(of: steps))\"",
        attributes(Drawing.Style(fill: .color(fill)))
      )
    case .label(let label): write(label)
    case .group(let title, let shapes):
      flush()
      text += "<g><title\(marks(title))>\(Self.escaped(title.plain))</title>"
      for shape in shapes { write(shape) }
      flush()
      text += "</g>"
    }
  }

  /// Writes a shape; lines and dots inside it are drawn one by one, for browsers print patterns as
  /// pictures, which makes files large and lines blurred.
  private mutating func write(_ element: String, _ style: Drawing.Style, _ bounds: Bounds) {
    let mark: (path: String, look: [String])
    switch style.fill {
    case .hatch(let color):
      mark = (
        PathText.hatch(in: bounds),
        ["stroke:\(color.rawValue)", "stroke-dasharray:\(PathText.hatchDashes)"]
      )
    case .dots(let color):
      mark = (
        PathText.dots(in: bounds),
        ["stroke:\(color.rawValue)", "stroke-width:2.4", "stroke-linecap:round"]
      )
    case .color, nil:
      add(element, attributes(style))
      return
    }
    flush()
    clipCount += 1
    let clip = "\(id)-c\(clipCount)"
    let white = looks.attribute(["fill:\(Palette.white.rawValue)"])
    text += "<clipPath id=\"\(clip)\">\(element)/></clipPath>\(element)\(white)/>"
    text += "<path d=\"\(mark.path)\" clip-path=\"url(#\(clip))\""
    if case .hatch = style.fill {
      text += " stroke-width=\"\(Self.number(PathText.hatchWidth(in: bounds)))\""
    }
    text += looks.attribute(["fill:none"] + mark.look) + "/>"
    if style.stroke != nil {
      var outline = style
      outline.fill = nil
      text += "\(element)\(attributes(outline))/>"
    }
  }

  private mutating func write(_ label: Drawing.Label) {
    var look: [String] = []
    if label.anchor != .start { look.append("text-anchor:\(label.anchor.rawValue)") }
    if label.size != 12 { look.append("font-size:\(Self.number(label.size))px") }
    if label.isBold { look.append("font-weight:600") }
    if label.color != .ink { look.append("fill:\(label.color.rawValue)") }
    add(
      "<text\(place(["x": label.x, "y": label.y]))\(marks(label.text))",
      looks.attribute(look),
      end: ">\(Self.escaped(label.text.plain))</text>"
    )
  }

  /// Adds an element; those that look alike one after the other say so once.
  private mutating func add(_ start: String, _ look: String, end: String = "/>") {
    if look != alike.look { flush() }
    alike.look = look
    alike.elements.append(.whole(start, end: end))
  }

  /// Adds straight lines; those that look alike one after the other are one path.
  private mutating func add(lines: String, _ look: String) {
    if look != alike.look { flush() }
    alike.look = look
    if case .lines(let before) = alike.elements.last {
      alike.elements[alike.elements.count - 1] = .lines(before + lines)
    } else {
      alike.elements.append(.lines(lines))
    }
  }

  /// Writes the elements that wait.
  private mutating func flush() {
    let (look, elements) = alike
    alike = ("", [])
    let isGroup = !look.isEmpty && elements.count > 1
    if isGroup { text += "<g\(look)>" }
    for element in elements {
      let own = isGroup ? "" : look
      switch element {
      case .whole(let start, let end): text += start + own + end
      case .lines(let steps): text += "<path d=\"\(steps)\"\(own)/>"
      }
    }
    if isGroup { text += "</g>" }
  }

  /// Places and sizes as attributes; 0 is what an attribute says by being away.
  private func place(_ values: KeyValuePairs<String, Double>) -> String {
    values.filter { Self.number($0.value) != "0" }.map { " \($0.key)=\"\(Self.number($0.value))\"" }
      .joined()
  }

  private func attributes(_ style: Drawing.Style) -> String {
    var look = ["fill:none"]
    if case .color(let color) = style.fill { look = ["fill:\(color.rawValue)"] }
    if let stroke = style.stroke {
      look.append("stroke:\(stroke.rawValue)")
      if style.strokeWidth != 1 { look.append("stroke-width:\(Self.number(style.strokeWidth))") }
      if style.isDashed { look.append("stroke-dasharray:4 3") }
    }
    return looks.attribute(look)
  }

  /// A number with at most one decimal, the same on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// A number with at most four decimals, the same on every machine.
  private static func exactNumber(_ value: Double) -> String {
    let whole = Int((abs(value) * 10_000).rounded())
    let rest = String(whole % 10_000 + 10_000).dropFirst()
    let decimals = rest.reversed().drop { $0 == "0" }.reversed()
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / 10_000)"
      + (decimals.isEmpty ? "" : "." + String(decimals))
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
