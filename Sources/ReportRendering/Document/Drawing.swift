// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing as plain shapes; ``SVGText`` writes it.
public struct Drawing: Hashable, Sendable {
  /// What shapes are filled and outlined with.
  public struct Style: Hashable, Sendable {
    /// What is inside; nil for nothing.
    public var fill: Fill?
    /// The outline; nil for none.
    public var stroke: Palette?
    /// The width of the outline.
    public var strokeWidth: Double
    /// Whether the outline is dashed.
    public var isDashed: Bool

    /// Makes a style.
    public init(
      fill: Fill? = nil,
      stroke: Palette? = nil,
      strokeWidth: Double = 1,
      isDashed: Bool = false
    ) {
      self.fill = fill
      self.stroke = stroke
      self.strokeWidth = strokeWidth
      self.isDashed = isDashed
    }
  }

  /// What is inside a shape.
  public enum Fill: Hashable, Sendable {
    /// One colour.
    case color(Palette)
    /// Lines of a colour on white, so that it can be told apart without colour.
    case hatch(Palette)
    /// Dots of a colour on white.
    case dots(Palette)
  }

  /// Where a label stands from its point.
  public enum Anchor: String, Hashable, Sendable {
    /// The text begins at the point.
    case start
    /// The text has its middle at the point.
    case middle
    /// The text ends at the point.
    case end
  }

  /// A text in a drawing.
  public struct Label: Hashable, Sendable {
    /// The horizontal place.
    public var x: Double
    /// The height of the base line.
    public var y: Double
    /// The text; numbers in it carry where they come from.
    public var text: Inline
    /// Where it stands from its point.
    public var anchor: Anchor
    /// The size of the letters, in the drawing's units.
    public var size: Double
    /// Whether it is set in bold.
    public var isBold: Bool
    /// The colour.
    public var color: Palette
    /// What is behind it, for the check of contrast.
    public var background: Palette

    /// Makes a label.
    public init(
      _ text: Inline,
      x: Double,
      y: Double,
      anchor: Anchor = .start,
      size: Double = 12,
      isBold: Bool = false,
      color: Palette = .ink,
      background: Palette = .white
    ) {
      self.text = text
      self.x = x
      self.y = y
      self.anchor = anchor
      self.size = size
      self.isBold = isBold
      self.color = color
      self.background = background
    }
  }

  /// A step of a path.
  public enum Step: Hashable, Sendable {
    /// Begins a new part.
    case move(Double, Double)
    /// A straight line.
    case line(Double, Double)
    /// A curve with two control points.
    case curve(Double, Double, Double, Double, Double, Double)
    /// Back to where the part began.
    case close
  }

  /// Where the points of a grid stand in a drawing.
  public struct Grid: Hashable, Sendable {
    /// The place of the point (0, 0).
    public var x, y: Double
    /// From one point to the next, to the right and down.
    public var across, down: Double
  }

  /// A shape.
  public enum Shape: Hashable, Sendable {
    /// A rectangle by its upper left corner, width and height.
    case rectangle(x: Double, y: Double, width: Double, height: Double, Style, radius: Double = 0)
    /// A straight line.
    case line(x1: Double, y1: Double, x2: Double, y2: Double, Style)
    /// A circle.
    case circle(x: Double, y: Double, radius: Double, Style)
    /// A path.
    case path([Step], Style)
    /// A path between the points of a grid, in steps of the grid; it has no outline.
    case outline([Step], on: Grid, fill: Palette)
    /// A text.
    case label(Label)
    /// Shapes that belong together, with a name that a pointer shows.
    indirect case group(title: Inline, [Shape])
  }

  /// The width in units; one is a CSS pixel at full size.
  public var width: Double
  /// The height in units.
  public var height: Double
  /// What it is, in a few words.
  public var title: Inline
  /// What there is to see, for those who cannot.
  public var description: Inline
  /// The shapes, from back to front.
  public var shapes: [Shape]

  /// Makes a drawing.
  public init(
    width: Double,
    height: Double,
    title: Inline,
    description: Inline,
    shapes: [Shape] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.shapes = shapes
  }

  /// Everything that the drawing rests on, in order.
  var provenances: [Provenance] {
    title.provenances + description.provenances + shapes.flatMap(\.provenances)
  }

  /// All labels, also those in groups.
  var labels: [Label] { shapes.flatMap(\.labels) }
}

extension Drawing.Shape {
  var provenances: [Provenance] {
    switch self {
    case .label(let label): label.text.provenances
    case .group(let title, let shapes): title.provenances + shapes.flatMap(\.provenances)
    case .rectangle, .line, .circle, .path, .outline: []
    }
  }

  var labels: [Drawing.Label] {
    switch self {
    case .label(let label): [label]
    case .group(_, let shapes): shapes.flatMap(\.labels)
    case .rectangle, .line, .circle, .path, .outline: []
    }
  }
}
