// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

/// Grids of hexagons against every centre tried out.
@Suite struct `Densities` {
  /// The counts of a grid, each combination held against every centre.
  private func slowCells(_ grid: DensityGrid, _ ensemble: Ensemble) -> [[Int]: Int] {
    var counts: [[Int]: Int] = [:]
    for score in ensemble.scores {
      let place = grid.place(
        across: score.points[grid.across],
        upwards: score.points[grid.upwards]
      )
      var best = (distance: Double.infinity, cell: [0, 0])
      for row in 0..<grid.rows {
        for column in 0..<(row % 2 == 1 ? max(1, grid.columns - 1) : grid.columns) {
          let center = grid.center(of: DensityGrid.Cell(column: column, row: row, count: 0))
          let width = center.column - place.column
          let height = center.row - place.row
          let distance = width * width + 0.75 * height * height
          let isBetter =
            distance < best.distance
            || distance == best.distance && row == best.cell[1] && column > best.cell[0]
          if isBetter { best = (distance, [column, row]) }
        }
      }
      counts[best.cell, default: 0] += 1
    }
    return counts
  }

  @Test func `every combination counts for the nearest hexagon`() throws {
    var ensemble = try Shipped.ensemble()
    ensemble.scores = stride(from: 0, to: ensemble.scores.count, by: 41).map { ensemble.scores[$0] }
    for (columns, rows) in [(7, 6), (12, 2)] {
      for grid in ensemble.densities(columns: columns, rows: rows) {
        let expected = slowCells(grid, ensemble)
        #expect(grid.cells.count == expected.count)
        for cell in grid.cells { #expect(expected[[cell.column, cell.row]] == cell.count) }
      }
    }
  }

  @Test func `counts sum to the feasible combinations, cells lie in order inside the grid`() throws
  {
    let ensemble = try Shipped.ensemble()
    let grids = ensemble.densities()
    #expect(grids.map(\.across) == [.coherence, .coherence, .balance])
    #expect(grids.map(\.upwards) == [.balance, .efficiency, .efficiency])
    #expect(grids == ensemble.densities())
    for grid in grids {
      #expect(grid.columns == 28)
      #expect(grid.cells.reduce(0) { $0 + $1.count } == ensemble.feasibleCount)
      #expect(grid.greatestCount == grid.cells.map(\.count).max())
      let order = grid.cells.map { $0.row * grid.columns + $0.column }
      #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
      #expect(
        grid.cells.allSatisfy {
          (0..<grid.columns).contains($0.column) && (0..<grid.rows).contains($0.row)
        }
      )
      // The least and the greatest score stand in the middle of outer hexagons.
      let low = grid.place(across: grid.acrossRange.low, upwards: grid.upwardsRange.low)
      let high = grid.place(across: grid.acrossRange.high, upwards: grid.upwardsRange.high)
      #expect(low == (0, 0))
      #expect(
        abs(high.column - Double(grid.columns - 1)) < 1e-9
          && abs(high.row - Double(grid.rows - 1)) < 1e-9
      )
    }
  }

  @Test func `a criterion that is the same everywhere has one column`() throws {
    var plain = try Shipped.ensemble()
    for position in plain.scores.indices { plain.scores[position].coherence = 7_000_000 }
    for grid in plain.densities() {
      #expect(grid.cells.reduce(0) { $0 + $1.count } == plain.feasibleCount)
      #expect(grid.columns == (grid.across == .coherence ? 1 : 28))
    }
  }
}
