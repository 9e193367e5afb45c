// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the scores that no other score dominates.
///
/// Sorted by coherence, a score is dominated just when one before it has at least its balance and
/// its efficiency; the best efficiency for each balance so far is a staircase, searched by halving.
/// Scores that one of a few strong ones dominates are dropped before the sort.
///
/// - Complexity: O(n log n) in the number of scores.
enum ParetoSet {
  /// Returns the positions of the scores that no other dominates, ascending; equal scores all stay.
  static func positions(of scores: [EnsembleScore]) -> [Int] {
    let candidates = prefiltered(scores)
    let sorted = candidates.sorted { left, right in
      let (one, other) = (scores[left], scores[right])
      if one.coherence != other.coherence { return one.coherence > other.coherence }
      if one.balance != other.balance { return one.balance > other.balance }
      if one.efficiency != other.efficiency { return one.efficiency > other.efficiency }
      return left < right
    }
    var staircase = Staircase()
    var kept: [Int] = []
    var previous: EnsembleScore?
    for position in sorted {
      let score = scores[position]
      if score == previous {
        if kept.last.map({ scores[$0] == score }) ?? false { kept.append(position) }
        continue
      }
      previous = score
      if staircase.insert(balance: score.balance, efficiency: score.efficiency) {
        kept.append(position)
      }
    }
    return kept.sorted()
  }

  /// Drops what a strong score dominates: the best of each cell of a coarse grid over the range.
  private static func prefiltered(_ scores: [EnsembleScore]) -> [Int] {
    guard scores.count > 1_000, let first = scores.first else { return Array(scores.indices) }
    var (lowBalance, highBalance) = (first.balance, first.balance)
    var (lowCoherence, highCoherence) = (first.coherence, first.coherence)
    for score in scores {
      lowBalance = min(lowBalance, score.balance)
      highBalance = max(highBalance, score.balance)
      lowCoherence = min(lowCoherence, score.coherence)
      highCoherence = max(highCoherence, score.coherence)
    }
    let cells = 128
    let balanceStep = max(1e-12, (highBalance - lowBalance) / Double(cells))
    let coherenceStep = max(1, (highCoherence - lowCoherence) / Int64(cells) + 1)
    func cell(_ score: EnsembleScore) -> (balance: Int, coherence: Int) {
      (
        min(cells - 1, Int((score.balance - lowBalance) / balanceStep)),
        min(cells - 1, Int((score.coherence - lowCoherence) / coherenceStep))
      )
    }
    // The best efficiency in each cell, then in each cell or any that is better in both.
    var best = [Int64](repeating: .min, count: (cells + 1) * (cells + 1))
    for score in scores {
      let (balance, coherence) = cell(score)
      let index = balance * (cells + 1) + coherence
      best[index] = max(best[index], score.efficiency)
    }
    for balance in (0..<cells).reversed() {
      for coherence in (0..<cells).reversed() {
        let index = balance * (cells + 1) + coherence
        best[index] = max(best[index], best[index + 1], best[index + cells + 1])
      }
    }
    return scores.indices.filter { position in
      let (balance, coherence) = cell(scores[position])
      // Every score of a cell that is higher in both is better in both.
      return best[(balance + 1) * (cells + 1) + coherence + 1] <= scores[position].efficiency
    }
  }

  /// The greatest efficiency for each balance among the scores so far.
  private struct Staircase {
    /// Steps by falling balance and rising efficiency.
    private var steps: [(balance: Double, efficiency: Int64)] = []

    /// Adds a score; returns false when one before it is at least as good in both.
    mutating func insert(balance: Double, efficiency: Int64) -> Bool {
      // The first step with less balance.
      var low = 0
      var high = steps.count
      while low < high {
        let middle = (low + high) / 2
        if steps[middle].balance >= balance { low = middle + 1 } else { high = middle }
      }
      if low > 0, steps[low - 1].efficiency >= efficiency { return false }
      var end = low
      while end < steps.count, steps[end].efficiency <= efficiency { end += 1 }
      let start = low > 0 && steps[low - 1].balance == balance ? low - 1 : low
      steps.replaceSubrange(start..<end, with: [(balance: balance, efficiency: efficiency)])
      return true
    }
  }
}
