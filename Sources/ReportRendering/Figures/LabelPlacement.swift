// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds places for labels beside marks, so that none covers another one or a mark.
///
/// Labels are placed one by one, each at the first free place of a fixed order round its mark, near
/// places before far ones: the same labels always stand at the same places.
struct LabelPlacement {
  /// A part of a drawing that is taken.
  struct Box: Hashable {
    var left, top, right, bottom: Double

    /// Whether two boxes share anything.
    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether another box lies within.
    func contains(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  /// Where labels may stand.
  let bounds: Box
  private var taken: [Box] = []

  /// Begins with nothing taken.
  init(bounds: Box) { self.bounds = bounds }

  /// Keeps labels away from a mark.
  mutating func reserve(x: Double, y: Double, radius: Double) {
    taken.append(Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius))
  }

  /// Returns the lines of a label, as shapes with a plate behind them and a line to the mark where
  /// they stand apart from it.
  mutating func shapes(
    _ lines: [Inline],
    x: Double,
    y: Double,
    radius: Double,
    size: Double,
    isBold: Bool
  ) -> [Drawing.Shape] {
    let width = lines.map { TextMetrics.width($0.plain, size: size, isBold: isBold) }.max() ?? 0
    let lineHeight = size * 1.2
    let height = lineHeight * Double(lines.count)
    let box = place(width: width + 4, height: height + 2, x: x, y: y, radius: radius)
    taken.append(box)
    var shapes: [Drawing.Shape] = []
    let (nearX, nearY) = (min(max(x, box.left), box.right), min(max(y, box.top), box.bottom))
    let distance = ((nearX - x) * (nearX - x) + (nearY - y) * (nearY - y)).squareRoot()
    if distance > radius + 6 {
      shapes.append(
        .line(x1: x, y1: y, x2: nearX, y2: nearY, Drawing.Style(stroke: .secondary))
      )
    }
    shapes.append(
      .rectangle(
        x: box.left,
        y: box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
        Drawing.Style(fill: .color(.white)),
        radius: 2
      )
    )
    for (index, line) in lines.enumerated() {
      shapes.append(
        .label(
          Drawing.Label(
            line,
            x: box.left + 2,
            y: box.top + 1 + lineHeight * Double(index) + size * 0.92,
            size: size,
            isBold: isBold
          )
        )
      )
    }
    return shapes
  }

  /// The first free place.
  private func place(
    width: Double,
    height: Double,
    x: Double,
    y: Double,
    radius: Double
  ) -> Box {
    func box(_ centerX: Double, _ centerY: Double) -> Box {
      Box(
        left: centerX - width / 2,
        top: centerY - height / 2,
        right: centerX + width / 2,
        bottom: centerY + height / 2
      )
    }
    for distance in stride(from: radius + 3, through: 320, by: 9) {
      let (wide, high) = (distance + width / 2, distance + height / 2)
      for (across, down) in [
        (wide, 0), (-wide, 0), (0, -high), (0, high), (wide, -high * 0.8), (wide, high * 0.8),
        (-wide, -high * 0.8), (-wide, high * 0.8),
      ] {
        let candidate = box(x + across, y + down)
        if bounds.contains(candidate), !taken.contains(where: candidate.overlaps) {
          return candidate
        }
      }
    }
    // No room at all: as near as the drawing allows.
    let left = min(max(x + radius, bounds.left), max(bounds.left, bounds.right - width))
    let top = min(max(y - height / 2, bounds.top), max(bounds.top, bounds.bottom - height))
    return Box(left: left, top: top, right: left + width, bottom: top + height)
  }
}
