// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// How many feasible combinations have about the same scores in two criteria, on a grid of hexagons.
///
/// Hexagons stand on a corner, in rows from the least score upwards; odd rows are shifted to the
/// right by half a column. A pair of scores has a *place* on the grid, counted in columns and rows:
///
///     x = (across − acrossRange.low) · (columns − 1) / acrossRange.width
///     y = (upwards − upwardsRange.low) · (rows − 1) / upwardsRange.width
///
/// and the centre of the hexagon in a column and row has the place `x = column` (`column + ½` in odd
/// rows), `y = row`: the ends of the ranges are the centres of the outer hexagons. A combination
/// counts for the hexagon whose centre is nearest, where a column is 1 wide and a row √3/2 high; of
/// two that are as near, the lower row, then the column to the right, as far as there is one.
///
/// Drawn with a column w units wide and a row w·√3/2 units high the hexagons are regular, w wide and
/// 2w/√3 high, and meet without gaps: the drawing is `columns · w` wide and
/// `((rows − 1) · √3/2 + 2/√3) · w` high, its axes begin half a hexagon in. Any other height
/// stretches them. Plans and efficient combinations stand at ``place(across:upwards:)``, on the same
/// axes.
public struct DensityGrid: Hashable, Sendable {
  /// A hexagon.
  public struct Cell: Hashable, Sendable {
    /// The column, from the least score of the first criterion on.
    public var column: Int
    /// The row, from the least score of the second criterion on; odd rows are half a hexagon on.
    public var row: Int
    /// How many combinations.
    public var count: Int

    /// Makes a hexagon.
    public init(column: Int, row: Int, count: Int) {
      self.column = column
      self.row = row
      self.count = count
    }
  }

  /// The criterion across.
  public var across: Criterion
  /// The criterion upwards.
  public var upwards: Criterion
  /// The range of the feasible combinations across, in the criterion's unit.
  public var acrossRange: Interval
  /// The range of the feasible combinations upwards, in the criterion's unit.
  public var upwardsRange: Interval
  /// How many columns there are; 1 where the range is a single value.
  public var columns: Int
  /// How many rows there are; 1 where the range is a single value.
  public var rows: Int
  /// The hexagons that hold any, by row and column.
  public var cells: [Cell]

  /// The greatest count of a hexagon.
  public var greatestCount: Int { cells.reduce(0) { max($0, $1.count) } }

  /// Returns where two scores stand on the grid; outside of it for scores outside the ranges.
  ///
  /// - Parameters:
  ///   - across: The score in the criterion across.
  ///   - upwards: The score in the criterion upwards.
  /// - Returns: The place in columns and rows.
  public func place(across: Double, upwards: Double) -> (column: Double, row: Double) {
    let rates = rates
    return (
      (across - acrossRange.low) * rates.across, (upwards - upwardsRange.low) * rates.upwards
    )
  }

  /// Returns where the centre of a hexagon stands on the grid, in columns and rows.
  public func center(of cell: Cell) -> (column: Double, row: Double) {
    (Double(cell.column) + (cell.row % 2 == 1 ? 0.5 : 0), Double(cell.row))
  }

  /// Columns and rows for one unit of the scores.
  fileprivate var rates: (across: Double, upwards: Double) {
    func rate(_ range: Interval, _ count: Int) -> Double {
      range.width > 0 ? Double(count - 1) / range.width : 0
    }
    return (rate(acrossRange, columns), rate(upwardsRange, rows))
  }
}

extension Ensemble {
  /// Returns how the scores of the feasible combinations lie, by each two criteria.
  ///
  /// - Parameters:
  ///   - columns: How many columns of hexagons a grid has.
  ///   - rows: How many rows; about 0.9 times the columns fill a drawing of four to three.
  /// - Returns: Coherence with balance, coherence with efficiency, balance with efficiency; the
  ///   counts of each sum to ``feasibleCount``.
  /// - Precondition: `columns` and `rows` are at least 2.
  /// - Complexity: O(feasible).
  public func densities(columns: Int = 28, rows: Int = 25) -> [DensityGrid] {
    precondition(columns >= 2 && rows >= 2, "a grid has at least two columns and rows")
    guard let scale else { return [] }
    let pairs: [(Criterion, Criterion)] = [
      (.coherence, .balance), (.coherence, .efficiency), (.balance, .efficiency),
    ]
    return pairs.map { across, upwards in
      let ranges = [across, upwards].map {
        Interval(scale.worst[$0.axis], scale.best[$0.axis])
      }
      var grid = DensityGrid(
        across: across,
        upwards: upwards,
        acrossRange: ranges[0],
        upwardsRange: ranges[1],
        columns: ranges[0].width > 0 ? columns : 1,
        rows: ranges[1].width > 0 ? rows : 1,
        cells: []
      )
      count(&grid)
      return grid
    }
  }

  /// Fills a grid; the criteria are chosen once, not for each of all scores.
  private func count(_ grid: inout DensityGrid) {
    switch (grid.across, grid.upwards) {
    case (.coherence, .balance):
      count(&grid) { ($0.coherencePoints, $0.balance) }
    case (.coherence, .efficiency):
      count(&grid) { ($0.coherencePoints, $0.efficiencyPoints) }
    case (.balance, .efficiency):
      count(&grid) { ($0.balance, $0.efficiencyPoints) }
    default:
      let (across, upwards) = (grid.across, grid.upwards)
      count(&grid) { ($0.points[across], $0.points[upwards]) }
    }
  }

  private func count(
    _ grid: inout DensityGrid,
    _ values: (EnsembleScore) -> (across: Double, upwards: Double)
  ) {
    let (columns, rows) = (grid.columns, grid.rows)
    var counts = [Int32](repeating: 0, count: columns * rows)
    let lattice = HexagonLattice(columns: columns, rows: rows)
    let (lowAcross, lowUpwards) = (grid.acrossRange.low, grid.upwardsRange.low)
    let rates = grid.rates
    for score in scores {
      let (across, upwards) = values(score)
      let index = lattice.nearest(
        (across - lowAcross) * rates.across,
        (upwards - lowUpwards) * rates.upwards
      )
      counts[index] += 1
    }
    for (index, count) in counts.enumerated() where count > 0 {
      grid.cells.append(
        DensityGrid.Cell(column: index % columns, row: index / columns, count: Int(count))
      )
    }
  }
}

extension EnsembleScore {
  fileprivate var coherencePoints: Double { Double(coherence) / IntegerTerms.unit }
  fileprivate var efficiencyPoints: Double { Double(efficiency) / IntegerTerms.unit }
}

/// The centres of hexagons in rows of which odd ones are shifted by half a column.
private struct HexagonLattice {
  let columns: Int
  let rows: Int

  /// The hexagon whose centre is nearest to a place that is not negative, counted row by row.
  func nearest(_ x: Double, _ y: Double) -> Int {
    let row = min(rows - 1, Int(y))
    let below = column(x, row)
    guard row + 1 < rows else { return row * columns + below }
    let above = column(x, row + 1)
    return distance(above, row + 1, x, y) < distance(below, row, x, y)
      ? (row + 1) * columns + above : row * columns + below
  }

  /// The nearest column of a row; the last hexagon of an odd row would stand outside.
  private func column(_ x: Double, _ row: Int) -> Int {
    let isShifted = row & 1 == 1
    let last = isShifted ? max(0, columns - 2) : columns - 1
    // Truncating is rounding down here: in the shifted row x − ½ + ½ is not negative.
    return min(last, Int(isShifted ? x : x + 0.5))
  }

  /// The squared distance where a column is 1 wide and a row √3/2 high.
  private func distance(_ column: Int, _ row: Int, _ x: Double, _ y: Double) -> Double {
    let width = Double(column) + (row & 1 == 1 ? 0.5 : 0) - x
    let height = Double(row) - y
    return width * width + 0.75 * height * height
  }
}
