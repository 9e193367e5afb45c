// SPDX-License-Identifier: GPL-3.0-or-later

extension WeightSpace {
  /// Returns for each plan the share of the region in which it takes each rank, exactly.
  ///
  /// The rank is 1 and the number of plans with more value; plans that tie share a rank.
  ///
  /// For a plan x the set of weights with rank at most k is bounded by pieces of the lines
  /// `V(x) = V(y)` on which exactly k − 1 others are better, and by pieces of the region's border. Its
  /// area is the sum of the cross products along these pieces (Green's theorem): each line is walked
  /// once, from one crossing with another line to the next, counting who is better.
  ///
  /// - Returns: Shares from 0 to 1, `[plan][rank − 1]`, each plan's summing to 1.
  /// - Complexity: O(plans³ log plans).
  public func rankAcceptabilities() -> [[Double]] {
    guard region.dimension > 0 else {
      return scores.map { own in
        var ranks = [Double](repeating: 0, count: scores.count)
        let point = region.polygon.corners[0].vector
        let better = scores.count { other in
          let difference = own - other
          let border = WeightPolygon.tolerance * max(abs(difference.min()), abs(difference.max()))
          return (difference * point).sum() < -border
        }
        ranks[better] = 1
        return ranks
      }
    }
    guard region.dimension > 1 else {
      var sweep = RankSweep(ends: region.ends, count: scores.count)
      return scores.map { sweep.shares(of: $0, among: scores) }
    }
    var sweep = RankSweep(corners: region.polygon.corners.map(\.vector), count: scores.count)
    return scores.map { sweep.shares(of: $0, among: scores) }
  }
}

/// Walks the lines along which a plan ties with others.
///
/// Coordinates are the weights of coherence and balance, with the middle of the region as origin. A
/// line `A u + B v + C = 0` is walked with the side on which the plan is better on the left.
private struct RankSweep {
  /// Lines closer than this, by the cross product of their coefficients, are one line.
  private static let coincidence = 1e-14

  private struct Line {
    var a: Double
    var b: Double
    var c: Double
    /// Where along `(b, −a)` the line enters and leaves the region.
    var start: Double
    var end: Double
  }

  private struct Crossing {
    var place: Double
    var step: Int
  }

  private let corners: [SIMD3<Double>]
  private let flat: [SIMD2<Double>]
  private let middle: SIMD3<Double>
  /// A segment is measured along itself, a region by its area.
  private let isSegment: Bool
  private let size: Double

  private var lines: [Line] = []
  private var sides: [Double] = []
  private var crossings: [Crossing] = []
  /// By rank: what the border of the region and what lines add to the area.
  private var border: [Double]
  private var inside: [Double]

  init(corners: [SIMD3<Double>], count: Int) {
    self.corners = corners
    let middle = corners.reduce(SIMD3()) { $0 + $1 } / Double(corners.count)
    self.middle = middle
    flat = corners.map { SIMD2($0.x - middle.x, $0.y - middle.y) }
    isSegment = false
    var size = 0.0
    for index in flat.indices { size += Self.cross(flat[index], flat[(index + 1) % flat.count]) }
    self.size = size
    border = [Double](repeating: 0, count: count)
    inside = border
  }

  init(ends: (SIMD3<Double>, SIMD3<Double>), count: Int) {
    corners = [ends.0, ends.1]
    middle = ends.0
    flat = [SIMD2(), SIMD2()]
    isSegment = true
    size = 1
    border = [Double](repeating: 0, count: count)
    inside = border
  }

  private static func cross(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> Double {
    one.x * other.y - one.y * other.x
  }

  /// The share of each rank of one plan.
  mutating func shares(of own: SIMD3<Double>, among scores: [SIMD3<Double>]) -> [Double] {
    for rank in border.indices {
      border[rank] = 0
      inside[rank] = 0
    }
    let always = gather(own, scores)
    for edge in 0..<(isSegment ? 1 : corners.count) { walkBorder(edge, from: always) }
    if !isSegment { for line in lines.indices { walk(line, from: always) } }
    // The area up to a rank has the border of all lower ranks, and the lines of this one.
    var shares = border
    var sum = 0.0
    var before = 0.0
    for rank in border.indices {
      sum += border[rank]
      let upTo = sum + inside[rank]
      shares[rank] = max(0, (upTo - before) / size)
      before = upTo
    }
    return shares
  }

  /// Keeps the lines that cross the region; returns how many plans are better all over it.
  private mutating func gather(_ own: SIMD3<Double>, _ scores: [SIMD3<Double>]) -> Int {
    lines.removeAll(keepingCapacity: true)
    sides.removeAll(keepingCapacity: true)
    var always = 0
    for other in scores {
      var difference = own - other
      let scale = max(abs(difference.min()), abs(difference.max()))
      guard scale > 0 else { continue }
      difference /= scale
      let first = sides.count
      var (least, greatest) = (0.0, 0.0)
      for corner in corners {
        var side = (difference * corner).sum()
        if abs(side) <= WeightPolygon.tolerance { side = 0 }
        sides.append(side)
        (least, greatest) = (min(least, side), max(greatest, side))
      }
      guard least < 0 && greatest > 0 else {
        sides.removeLast(corners.count)
        if least < 0 { always += 1 }
        continue
      }
      var line = Line(
        a: difference.x - difference.z,
        b: difference.y - difference.z,
        c: (difference * middle).sum(),
        start: 0,
        end: 0
      )
      for index in flat.indices {
        let next = (index + 1) % flat.count
        let (here, there) = (sides[first + index], sides[first + next])
        guard (here > 0) != (there > 0) else { continue }
        let part = here / (here - there)
        let point = flat[index] + part * (flat[next] - flat[index])
        let place = point.x * line.b - point.y * line.a
        if here > 0 { line.start = place } else { line.end = place }
      }
      lines.append(line)
    }
    return always
  }

  /// Adds one edge of the region's border to the ranks that hold along it.
  private mutating func walkBorder(_ edge: Int, from always: Int) {
    let next = (edge + 1) % corners.count
    let product = isSegment ? 1 : Self.cross(flat[edge], flat[next])
    crossings.removeAll(keepingCapacity: true)
    var rank = always
    for line in lines.indices {
      let here = sides[line * corners.count + edge]
      let there = sides[line * corners.count + next]
      if here < 0 || here == 0 && there < 0 { rank += 1 }
      if here < 0 && there > 0 {
        crossings.append(Crossing(place: here / (here - there), step: -1))
      } else if here > 0 && there < 0 {
        crossings.append(Crossing(place: here / (here - there), step: 1))
      }
    }
    sortCrossings()
    var place = 0.0
    for crossing in crossings {
      border[rank] += product * (crossing.place - place)
      (place, rank) = (crossing.place, rank + crossing.step)
    }
    border[rank] += product * (1 - place)
  }

  /// Adds the pieces of one line to the ranks that the plan has on its better side.
  private mutating func walk(_ own: Int, from always: Int) {
    let line = lines[own]
    crossings.removeAll(keepingCapacity: true)
    var rank = always
    for index in lines.indices where index != own {
      let other = lines[index]
      let u = line.b * other.c - line.c * other.b
      let v = line.c * other.a - line.a * other.c
      let turn = line.a * other.b - line.b * other.a
      if max(abs(u), abs(v), abs(turn)) <= Self.coincidence {
        // One line twice stands for two that lie ever so little apart: the same way round the
        // earlier one is passed first, the other way round both are better between them.
        let isSameWay = line.a * other.a + line.b * other.b > 0
        if !isSameWay || index < own { rank += 1 }
        continue
      }
      // Along the line the plan gains on the other one just when `turn` is below 0.
      let place = turn == 0 ? .infinity : (line.b * u - line.a * v) / turn
      if turn == 0 {
        let scale = (line.start + line.end) / 2 / (line.a * line.a + line.b * line.b)
        let foot = -line.c / (line.a * line.a + line.b * line.b)
        let point = SIMD2(foot * line.a + scale * line.b, foot * line.b - scale * line.a)
        if other.a * point.x + other.b * point.y + other.c < 0 { rank += 1 }
      } else if place <= line.start {
        if turn > 0 { rank += 1 }
      } else {
        if turn < 0 { rank += 1 }
        if place < line.end { crossings.append(Crossing(place: place, step: turn > 0 ? 1 : -1)) }
      }
    }
    sortCrossings()
    // The cross product of two points of the line is its constant times the way between them.
    let product = line.c / (line.a * line.a + line.b * line.b)
    var place = line.start
    for crossing in crossings {
      inside[rank] += product * (crossing.place - place)
      (place, rank) = (crossing.place, rank + crossing.step)
    }
    inside[rank] += product * (line.end - place)
  }

  private mutating func sortCrossings() {
    crossings.sort { ($0.place, $0.step) < ($1.place, $1.step) }
  }
}
