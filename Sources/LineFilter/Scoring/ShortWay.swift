// SPDX-License-Identifier: GPL-3.0-or-later
internal import Exploration
internal import LinearProgramming
internal import OrganizationModel
internal import Scoring

/// The short way from a line of scenarios to its result: no JSON values, no plan, no allocation.
///
/// A class, so that it is never copied; it never changes.
final class ShortWay: Sendable {
  let catalogue: CatalogueScorer
  private let words: PlanWords
  /// The ids of scenarios as JSON texts, by area and then option.
  private let scenarios: [[UInt8]]
  private let firstScenario: [Int]
  private let constraints: [[UInt8]]

  /// Prepares the tables; nil when the catalogue has none, or its scenarios stand in another order
  /// than their areas, in which results list them.
  init?<Solver>(_ scorer: Scorer<Solver>) {
    let dataSet = scorer.dataSet
    guard dataSet.areas.flatMap(\.scenarios) == Array(dataSet.scenarios.indices),
      let catalogue = CatalogueScorer(scorer)
    else { return nil }
    self.catalogue = catalogue
    words = PlanWords(dataSet)
    func quoted(_ text: String) -> [UInt8] {
      var line = LineText()
      line.append(quoted: text)
      return line.bytes
    }
    var scenarios: [[UInt8]] = []
    firstScenario = dataSet.areas.map { area in
      scenarios.append([])
      scenarios += area.scenarios.map { quoted(dataSet.scenarios[$0].id) }
      return scenarios.count - area.scenarios.count - 1
    }
    self.scenarios = scenarios
    constraints = dataSet.constraints.map { quoted($0.id) }
  }

  /// Returns the record of a line that names a plan and nothing else; nil when it is not plain.
  func record(_ bytes: Span<UInt8>, number: Int, options: inout [Int]) -> LineRecord? {
    guard let line = SimpleLine(bytes), words.read(bytes, line.plan, into: &options),
      let points = catalogue.points(options)
    else { return nil }
    let areas = catalogue.dataSet.areas
    return LineRecord(
      line: number,
      id: line.id.isEmpty ? nil : text(bytes, line.id),
      scores: LineRecord.Scores(
        plan: text(bytes, line.plan),
        scenarios: areas.indices.compactMap { area in
          options[area] > 0 ? areas[area].scenarios[options[area] - 1] : nil
        },
        points: PlanPoints(
          score: points.score,
          movedFTE: points.movedFTE,
          broken: constraints.indices.filter { points.broken >> UInt64($0) & 1 == 1 }
        ),
        value: nil,
        bounds: nil
      ),
      problems: []
    )
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var text = LineText()
    text.append(bytes, range)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Appends the JSON of a line that names a plan and nothing else; false when it is not plain.
  ///
  /// `options` is room for two entries an area.
  func append(
    _ bytes: Span<UInt8>,
    number: Int,
    options: inout [Int],
    to text: inout LineText
  ) -> Bool {
    guard let line = SimpleLine(bytes), words.read(bytes, line.plan, into: &options),
      let points = catalogue.points(options)
    else { return false }
    text.append("{")
    if !line.id.isEmpty {
      text.append("\"id\":")
      text.append(bytes, line.id)
      text.append(",")
    }
    text.append("\"line\":")
    text.append(whole: number)
    text.append(",\"plan\":\"")
    text.append(bytes, line.plan)
    text.append("\",\"scenarios\":[")
    var isFirst = true
    for area in 0..<firstScenario.count where options[area] > 0 {
      if !isFirst { text.append(",") }
      isFirst = false
      text.bytes.append(contentsOf: scenarios[firstScenario[area] + options[area]])
    }
    text.append("]")
    RecordText.append(points.score, movedFTE: points.movedFTE, to: &text)
    text.append(",\"broken\":[")
    isFirst = true
    var rest = points.broken
    while rest != 0 {
      if !isFirst { text.append(",") }
      isFirst = false
      text.bytes.append(contentsOf: constraints[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    text.append("]}\n")
    return true
  }
}
