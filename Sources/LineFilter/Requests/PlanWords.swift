// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The words of plan ids, found by their bytes: scenarios, `AREA.0`, models and today.
///
/// What is not plain (an unknown word, two models, a second scenario in one area) is left to
/// `Combination(parsing:in:)`, which says what is wrong.
///
/// A class, so that it is never copied; it never changes.
final class PlanWords: Sendable {
  private enum Meaning {
    case today
    case option(area: Int, option: Int)
    /// The option of each area, 0 where the model has none.
    case model([Int])
  }

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var meaning = -1
  }

  /// Longer words are not kept.
  private static let mostBytes = 15

  private let areaCount: Int
  private let meanings: [Meaning]
  private let slots: [Slot]

  init(_ dataSet: DataSet) {
    areaCount = dataSet.areas.count
    var words: [(String, Meaning)] = []
    for (area, entry) in dataSet.areas.enumerated() {
      words.append(("\(entry.id).0", .option(area: area, option: 0)))
      for (position, scenario) in entry.scenarios.enumerated() {
        words.append((dataSet.scenarios[scenario].id, .option(area: area, option: position + 1)))
      }
    }
    for model in dataSet.models {
      var options = [Int](repeating: 0, count: dataSet.areas.count)
      for scenario in model.scenarios.compactMap({ dataSet.scenarioIndex[$0] }) {
        let area = dataSet.scenarios[scenario].area
        guard options[area] == 0 else { continue }
        options[area] = (dataSet.areas[area].scenarios.firstIndex(of: scenario) ?? -1) + 1
      }
      words.append((model.id, .model(options)))
    }
    words.append((Combination.todayID, .today))
    var size = 64
    while size < 4 * words.count { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var meanings: [Meaning] = []
    // Later words stand before earlier ones in Combination(parsing:): today, models, scenarios.
    for (word, meaning) in words.reversed() {
      let bytes = Array(word.utf8)
      guard bytes.count <= Self.mostBytes else { continue }
      var key = Key()
      for byte in bytes { key.add(byte) }
      var place = key.hash & (size - 1)
      while slots[place].meaning >= 0, !key.matches(slots[place].low, slots[place].high) {
        place = (place + 1) & (size - 1)
      }
      guard slots[place].meaning < 0 else { continue }
      slots[place] = Slot(low: key.low, high: key.high, meaning: meanings.count)
      meanings.append(meaning)
    }
    self.slots = slots
    self.meanings = meanings
  }

  /// Up to 15 bytes in two numbers.
  private struct Key {
    var low: UInt64 = 0
    var high: UInt64 = 0

    mutating func add(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }

    var hash: Int {
      let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
      return Int(truncatingIfNeeded: mixed >> 33)
    }

    func matches(_ low: UInt64, _ high: UInt64) -> Bool { self.low == low && self.high == high }
  }

  /// Reads a plan id; returns false when it is not plain.
  ///
  /// The id stands in a range of a line. What is chosen goes to `options`: one option an area, then
  /// one entry an area for the origin of the choice; the caller's, so that nothing is allocated.
  func read(_ bytes: Span<UInt8>, _ range: Range<Int>, into options: inout [Int]) -> Bool {
    for index in options.indices { options[index] = 0 }
    var hasModel = false
    var key = Key()
    var length = 0
    var place = range.lowerBound
    while true {
      let isEnd = place == range.upperBound
      if isEnd || bytes[place] == UInt8(ascii: "+") {
        guard length > 0, length <= Self.mostBytes, let meaning = meaning(key) else {
          return false
        }
        switch meaning {
        case .today: break
        case .option(let area, let option):
          // 1 in the second half: chosen by name, not by a model.
          guard options[areaCount + area] == 0 else { return false }
          options[areaCount + area] = 1
          options[area] = option
        case .model(let chosen):
          guard !hasModel else { return false }
          hasModel = true
          for area in 0..<areaCount where options[areaCount + area] == 0 {
            options[area] = chosen[area]
          }
        }
        if isEnd { return true }
        key = Key()
        length = 0
      } else {
        key.add(bytes[place])
        length += 1
      }
      place += 1
    }
  }

  private func meaning(_ key: Key) -> Meaning? {
    var place = key.hash & (slots.count - 1)
    while slots[place].meaning >= 0 {
      if key.matches(slots[place].low, slots[place].high) { return meanings[slots[place].meaning] }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }
}
