// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration

/// The outline of hexagons that lie together: few lines for many hexagons, and no seams between them.
///
/// Corners have whole numbers: half columns across and thirds of a row upwards, so that hexagons that
/// meet share them exactly.
enum HexagonOutline {
  /// A corner of hexagons.
  struct Corner: Hashable, Comparable {
    var x, y: Int

    static func < (left: Corner, right: Corner) -> Bool { (left.y, left.x) < (right.y, right.x) }
  }

  /// An edge of a hexagon, on its way round.
  private struct Edge: Hashable {
    var start, end: Corner
  }

  /// The corners of a hexagon, counter-clockwise.
  private static let ring = [(1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2)]

  /// Returns the closed lines round hexagons, each as its corners; holes are lines of their own.
  static func loops(_ cells: [DensityGrid.Cell]) -> [[Corner]] {
    var edges: Set<Edge> = []
    for cell in cells {
      let center = Corner(x: 2 * cell.column + cell.row % 2, y: 3 * cell.row)
      let corners = ring.map { Corner(x: center.x + $0.0, y: center.y + $0.1) }
      for (index, corner) in corners.enumerated() {
        let following = corners[(index + 1) % corners.count]
        // The same edge the other way belongs to a neighbour: no border.
        if edges.remove(Edge(start: following, end: corner)) == nil {
          edges.insert(Edge(start: corner, end: following))
        }
      }
    }
    // Three hexagons meet in a corner, so at most one border leaves it.
    return chained(Dictionary(uniqueKeysWithValues: edges.map { ($0.start, $0.end) }))
  }

  private static func chained(_ edges: [Corner: Corner]) -> [[Corner]] {
    var rest = edges
    var loops: [[Corner]] = []
    for start in edges.keys.sorted() where rest[start] != nil {
      var loop: [Corner] = []
      var corner = start
      while let following = rest.removeValue(forKey: corner) {
        loop.append(corner)
        corner = following
      }
      loops.append(loop)
    }
    return loops
  }
}
