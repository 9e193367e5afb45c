// SPDX-License-Identifier: GPL-3.0-or-later

/// The rectangle that holds a shape.
struct Bounds {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    (left, top, right, bottom) = (x, y, x + width, y + height)
  }

  /// Makes the rectangle of the points of a path, control points among them.
  init(_ steps: [Drawing.Step]) {
    let points: [(x: Double, y: Double)] = steps.flatMap { step -> [(x: Double, y: Double)] in
      switch step {
      case .move(let x, let y), .line(let x, let y): [(x, y)]
      case .curve(let x1, let y1, let x2, let y2, let x, let y): [(x1, y1), (x2, y2), (x, y)]
      case .close: []
      }
    }
    left = points.map(\.x).min() ?? 0
    right = points.map(\.x).max() ?? 0
    top = points.map(\.y).min() ?? 0
    bottom = points.map(\.y).max() ?? 0
  }
}

/// Writes paths: steps from point to point in whole tenths, which are short and add up exactly.
enum PathText {
  /// The distance of lines and dots in a filled shape.
  private static let spacing = 60

  /// Returns the steps of a path.
  static func text(of steps: [Drawing.Step]) -> String {
    var text = ""
    var here = (x: 0, y: 0)
    func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }
    func pair(_ x: Double, _ y: Double) -> String {
      pairText(tenths(x) - here.x, tenths(y) - here.y)
    }
    for step in steps {
      switch step {
      case .move(let x, let y):
        here = (tenths(x), tenths(y))
        text += "M" + pairText(here.x, here.y)
      case .line(let x, let y):
        let (across, down) = (tenths(x) - here.x, tenths(y) - here.y)
        if across != 0 || down != 0 {
          text +=
            down == 0
            ? "h" + number(across) : across == 0 ? "v" + number(down) : "l" + pairText(across, down)
        }
        here = (tenths(x), tenths(y))
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        text += "c\(pair(x1, y1)) \(pair(x2, y2)) \(pair(x, y))"
        here = (tenths(x), tenths(y))
      case .close: text += "z"
      }
    }
    return text
  }

  /// The lengths of ink and gap along the line of ``hatch(in:)``: slanting lines that stand as far
  /// apart as dots do.
  static let hatchDashes = "1.5 2.7426"

  /// Returns a line across a rectangle; as wide as ``hatchWidth(in:)`` and dashed with
  /// ``hatchDashes``, it is seen as slanting lines, at the same places in every shape of a drawing.
  static func hatch(in bounds: Bounds) -> String {
    let (left, top, right, bottom) = tenths(bounds)
    let first = (left + top) / spacing * spacing
    // Along the diagonal through the middle both coordinates grow alike.
    let x = (first + (left + right - top - bottom) / 2) / 2
    let length = (right + bottom - first) / 2 + spacing
    return "M\(pairText(x, first - x))l\(pairText(length, length))"
  }

  /// The width of the line of ``hatch(in:)``: from edge to edge of the rectangle.
  static func hatchWidth(in bounds: Bounds) -> Double {
    ((bounds.right - bounds.left) + (bounds.bottom - bounds.top)) / 2.0.squareRoot() + 2
  }

  /// Returns dots over a rectangle, at the same places in every shape of a drawing.
  static func dots(in bounds: Bounds) -> String {
    let (left, top, right, bottom) = tenths(bounds)
    var text = ""
    for y in stride(from: top / spacing * spacing, through: bottom, by: spacing) {
      for x in stride(from: left / spacing * spacing, through: right, by: spacing) {
        text += "M\(pairText(x, y))h0"
      }
    }
    return text
  }

  private static func tenths(_ bounds: Bounds) -> (Int, Int, Int, Int) {
    (
      Int((bounds.left * 10).rounded()), Int((bounds.top * 10).rounded()),
      Int((bounds.right * 10).rounded()), Int((bounds.bottom * 10).rounded())
    )
  }

  private static func pairText(_ x: Int, _ y: Int) -> String {
    number(x) + (y < 0 ? "" : ",") + number(y)
  }

  private static func number(_ tenths: Int) -> String {
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
