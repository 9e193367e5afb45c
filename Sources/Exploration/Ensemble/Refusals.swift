// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// Which combinations are refused, found from single scenarios and pairs of them.
///
/// Every reason for a refusal is about two scenarios, except that a scenario may need another one;
/// combinations with such a scenario are applied one by one.
struct Refusals: Sendable {
  /// Pairs of options that are refused together: for each area and option the refused options of
  /// earlier areas, as (area, option).
  private(set) var pairs: [[[(area: Int, option: Int)]]]
  /// Options that are refused alone, so that only applying the whole combination can tell.
  private(set) var conditional: [[Bool]]

  /// Whether there are conditional options at all.
  var hasConditional: Bool { conditional.contains { $0.contains(true) } }

  init(_ catalogue: Catalogue) {
    let radices = catalogue.radices
    var pairs = radices.map { [[(area: Int, option: Int)]](repeating: [], count: $0) }
    var conditional = radices.map { [Bool](repeating: false, count: $0) }
    func isRefused(_ choices: [(Int, Int)]) -> Bool {
      var options = [Int](repeating: 0, count: radices.count)
      for (area, option) in choices { options[area] = option }
      return !catalogue.dataSet.outcome(of: catalogue.combination(options)).problems.isEmpty
    }
    for area in radices.indices {
      for option in 1..<max(1, radices[area]) {
        conditional[area][option] = isRefused([(area, option)])
      }
    }
    for later in radices.indices {
      for option in 1..<max(1, radices[later]) where !conditional[later][option] {
        for earlier in 0..<later {
          for other in 1..<max(1, radices[earlier]) where !conditional[earlier][other] {
            if isRefused([(earlier, other), (later, option)]) {
              pairs[later][option].append((earlier, other))
            }
          }
        }
      }
    }
    self.pairs = pairs
    self.conditional = conditional
  }
}
