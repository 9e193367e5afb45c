// SPDX-License-Identifier: GPL-3.0-or-later

/// What flows from one side to the other, as ribbons as wide as the amounts.
struct FlowDiagram {
  /// An end of ribbons.
  struct Node {
    /// The name.
    var name: Inline
    /// How much flows in all.
    var total: Inline
  }

  /// A ribbon.
  struct Link {
    /// The node at the left, by position.
    var from: Int
    /// The node at the right, by position.
    var to: Int
    /// How much flows.
    var amount: Double
    /// The amount at its left end.
    var label: Inline
    /// The amount at its right end; nil for none.
    var farLabel: Inline?
    /// Who flows where, for a pointer.
    var title: Inline
    /// Whether it follows a whole department rather than single tasks.
    var isWhole: Bool
  }

  /// How wide the parts are, from left to right.
  struct Measures {
    var width: Double
    var nodeLabel: Double
    /// The most that amounts at the left ends take.
    var linkLabel: Double
    var farLinkLabel: Double
    var farNodeLabel: Double
    /// The size of names.
    var name: Double
    /// The size of amounts.
    var text: Double

    /// One plan over the whole width.
    static let full = Measures(
      width: 900,
      nodeLabel: 126,
      linkLabel: 222,
      farLinkLabel: 98,
      farNodeLabel: 132,
      name: 14,
      text: 12
    )

    /// One of several plans side by side.
    static func panel(_ width: Double) -> Measures {
      Measures(
        width: width,
        nodeLabel: 42,
        linkLabel: 60,
        farLinkLabel: 0,
        farNodeLabel: 70,
        name: 12,
        text: 11
      )
    }
  }

  var left: [Node]
  var right: [Node]
  var links: [Link]
  var measures: Measures
  /// Units of the drawing for each unit of what flows.
  var scale: Double
  /// What stands above the nodes of each side.
  var headings: (left: Inline, right: Inline)

  private static let headingHeight = 20.0
  private static let bar = 7.0
  private static let nodeGap = 9.0

  /// The shapes of the diagram with its upper left corner at a point, and its height.
  func shapes(x: Double, y: Double) -> (shapes: [Drawing.Shape], height: Double) {
    let widths = (left: measures.nodeLabel - 4, right: measures.farNodeLabel - 6)
    let starts = side(left.count, { $0.from }, { $0.to }, least: pitch) {
      leastHeight(left[$0], widths.left)
    }
    let hasFarLabels = links.contains { $0.farLabel != nil }
    let ends = side(right.count, { $0.to }, { $0.from }, least: hasFarLabels ? pitch : 2) {
      leastHeight(right[$0], widths.right)
    }
    let height = max(starts.height, ends.height)
    let first = y + Self.headingHeight
    let top = (
      left: first + (height - starts.height) / 2, right: first + (height - ends.height) / 2
    )
    let startX = x + measures.nodeLabel + linkLabel
    let endX = x + measures.width - measures.farNodeLabel - measures.farLinkLabel - Self.bar
    var shapes: [Drawing.Shape] = []
    // Wide ribbons first, so that narrow ones lie on them.
    for index in links.indices.sorted(by: {
      (links[$1].amount, $0) < (links[$0].amount, $1)
    }) {
      let link = links[index]
      shapes.append(
        ribbon(
          link,
          from: (startX + Self.bar, top.left + starts.centers[index]),
          to: (endX, top.right + ends.centers[index])
        )
      )
    }
    let labels = (left: x, right: x + measures.width - widths.right)
    for (text, x) in [(headings.left, labels.left), (headings.right, labels.right)] {
      shapes.append(
        .label(Drawing.Label(text, x: x, y: y + 11, size: measures.text, color: .secondary))
      )
    }
    for (index, node) in left.enumerated() {
      let place = starts.nodes[index]
      shapes.append(bar(place, x: startX, top: top.left))
      shapes += self.labels(node, place, x: labels.left, top: top.left, width: widths.left)
    }
    for (index, node) in right.enumerated() {
      let place = ends.nodes[index]
      shapes.append(bar(place, x: endX, top: top.right))
      shapes += self.labels(node, place, x: labels.right, top: top.right, width: widths.right)
    }
    for (index, link) in links.enumerated() {
      shapes += amount(
        link.label,
        x: startX - 5,
        y: top.left + starts.centers[index],
        .end,
        width: linkLabel - 6
      )
      guard let far = link.farLabel else { continue }
      shapes += amount(
        far,
        x: endX + Self.bar + 5,
        y: top.right + ends.centers[index],
        .start,
        width: measures.farLinkLabel - 8
      )
    }
    return (shapes, height + Self.headingHeight)
  }

  /// Whether any ribbon follows a whole department.
  var hasWholeLinks: Bool { links.contains(where: \.isWhole) }

  /// The width of a ribbon.
  func width(of link: Link) -> Double { link.amount * scale }

  /// The width that amounts at the left ends take.
  private var linkLabel: Double {
    let widths = links.map { TextMetrics.width($0.label.plain, size: measures.text) }
    return min(measures.linkLabel, (widths.max() ?? 0) + 8)
  }

  // MARK: - Places

  private struct Side {
    /// Where each node is, from the top of the side.
    var nodes: [(y: Double, height: Double)] = []
    /// Where the middle of each link is.
    var centers: [Double]
    var height = 0.0
  }

  /// The least height of a link with a label.
  private var pitch: Double { measures.text + 1.5 }

  /// The least height of a node with its name and total.
  private func leastHeight(_ node: Node, _ width: Double) -> Double {
    Double(nameLines(node, width).count) * (measures.name + 2) + measures.text + 3
  }

  private func nameLines(_ node: Node, _ width: Double) -> [Inline] {
    TextLines(width: width, size: measures.name, isBold: true).lines(node.name, atMost: 2)
  }

  /// Places nodes one below the other, and the links of each in the order of their other ends, so
  /// that those of a node do not cross.
  private func side(
    _ count: Int,
    _ near: (Link) -> Int,
    _ far: (Link) -> Int,
    least: Double,
    _ leastHeight: (Int) -> Double
  ) -> Side {
    var side = Side(centers: [Double](repeating: 0, count: links.count))
    for node in 0..<count {
      if node > 0 { side.height += Self.nodeGap }
      let members = links.indices.filter { near(links[$0]) == node }
        .sorted { (far(links[$0]), $0) < (far(links[$1]), $1) }
      let heights = members.map { max(least, width(of: links[$0])) }
      let all = heights.reduce(0, +)
      let height = max(all, leastHeight(node))
      var y = side.height + (height - all) / 2
      for (member, linkHeight) in zip(members, heights) {
        side.centers[member] = y + linkHeight / 2
        y += linkHeight
      }
      side.nodes.append((side.height, height))
      side.height += height
    }
    return side
  }

  // MARK: - Shapes

  private func bar(
    _ place: (y: Double, height: Double),
    x: Double,
    top: Double
  ) -> Drawing.Shape {
    .rectangle(
      x: x,
      y: top + place.y,
      width: Self.bar,
      height: place.height,
      Drawing.Style(fill: .color(.navy))
    )
  }

  private func labels(
    _ node: Node,
    _ place: (y: Double, height: Double),
    x: Double,
    top: Double,
    width: Double
  ) -> [Drawing.Shape] {
    let lines = nameLines(node, width)
    let textHeight = Double(lines.count) * (measures.name + 2) + measures.text
    var baseline = top + place.y + (place.height - textHeight) / 2
    var shapes: [Drawing.Shape] = []
    for line in lines {
      baseline += measures.name + 2
      let label = Drawing.Label(line, x: x, y: baseline - 3, size: measures.name, isBold: true)
      shapes.append(.label(label))
    }
    let total = TextLines(width: width, size: measures.text).lines(node.total, atMost: 1)
    return shapes
      + total.map {
        .label(Drawing.Label($0, x: x, y: baseline + measures.text - 2, size: measures.text))
      }
  }

  private func amount(
    _ text: Inline,
    x: Double,
    y: Double,
    _ anchor: Drawing.Anchor,
    width: Double
  ) -> [Drawing.Shape] {
    TextLines(width: width, size: measures.text).lines(text, atMost: 1).map { line in
      .label(
        Drawing.Label(
          line,
          x: x,
          y: y + 0.35 * measures.text,
          anchor: anchor,
          size: measures.text,
          color: .secondary
        )
      )
    }
  }

  private func ribbon(
    _ link: Link,
    from: (x: Double, y: Double),
    to: (x: Double, y: Double)
  ) -> Drawing.Shape {
    let half = width(of: link) / 2
    let middle = (from.x + to.x) / 2
    let style =
      link.isWhole
      ? Drawing.Style(fill: .hatch(.blue), stroke: .blue)
      : Drawing.Style(fill: .color(.blueLight), stroke: .blue)
    return .group(
      title: link.title,
      [
        .path(
          [
            .move(from.x, from.y - half),
            .curve(middle, from.y - half, middle, to.y - half, to.x, to.y - half),
            .line(to.x, to.y + half),
            .curve(middle, to.y + half, middle, from.y + half, from.x, from.y + half), .close,
          ],
          style
        )
      ]
    )
  }
}
