// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Exploration
import Foundation
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import LineFilter

@Suite struct `Requests` {
  private func record(_ line: String) throws -> LineRecord {
    var worker = LineScorer(FilterSetting(try Shipped.scorer()))
    return worker.record(Array(line.utf8).span, number: 3)
  }

  /// Lines with what is wrong with them: codes with columns.
  static let faults: [(line: String, found: [String])] = [
    ("", ["empty-text 1"]), ("  \t\r", ["empty-text 1"]),
    ("2.1+", ["empty-combination 0"]), ("x.9", ["unknown-id 0"]), ("2.1 6.3", ["unknown-id 0"]),
    ("[1]", ["unknown-id 0"]),
    ("{", ["not-json 2"]), ("{\"plan\":\"2.1\"", ["not-json 14"]),
    ("{\"plan\":\"2.1\"}}", ["not-json 15"]), ("{\"plan\":\"2.1\",}", ["not-json 15"]),
    ("{\"plan\":'2.1'}", ["not-json 9"]), ("{\"plan\":01}", ["not-json 9"]),
    ("{\"plan\":\"\\x\"}", ["not-json 11"]), ("{\"id\":\"\\ud800\"}", ["not-json 14"]),
    ("{\"id\":\"a\u{1}\"}", ["not-json 9"]), ("{\"id\":tru}", ["not-json 7"]),
    ("{\"plan\":2.1}", ["wrong-type 9"]), ("{\"id\":[1]}", ["wrong-type 7"]),
    ("{\"id\":null}", ["wrong-type 7"]), ("{\"bounds\":1}", ["wrong-type 11"]),
    ("{\"plan\":\"2.1\",\"plan\":\"2.2\"}", ["duplicate-key 15"]),
    ("{\"pln\":\"2.1\",\"ids\":1}", ["unknown-key 2", "unknown-key 14"]),
    ("{\"plan\":\"2.9\",\"moves\":{\"x\":\"kff\"}}", ["unknown-id 2", "unknown-task 15"]),
    ("{\"moves\":[]}", ["wrong-type 10"]), ("{\"moves\":{\"telefon-bif\":7}}", ["wrong-type 25"]),
    (
      "{\"moves\":{\"telefon-bif\":\"kf\",\"telefon-bif\":\"kff\"}}",
      ["unknown-department 2", "duplicate-key 30"]
    ),
    ("{\"moves\":{\"telefon-bif\":\"tmf\"},\"plan\":\"5.1\"}", ["destination-missing 2"]),
    ("{\"parameters\":{\"x\":1}}", ["unknown-assumption 16"]),
    ("{\"parameters\":{\"realization\":-1}}", ["negative 30"]),
    ("{\"parameters\":{\"realization\":1.5}}", ["out-of-range 30"]),
    ("{\"parameters\":{\"realization\":1e999}}", ["not-finite 30"]),
    ("{\"parameters\":{\"realization\":\"1\"}}", ["wrong-type 30"]),
    ("{\"parameters\":{\"realization\":{\"low\":0.9,\"high\":0.1}}}", ["inverted-interval 30"]),
    ("{\"parameters\":{\"realization\":{\"low\":0.9}}}", ["missing-key 30"]),
    (
      "{\"parameters\":{\"realization\":{\"low\":0.1,\"high\":0.2,\"best\":0.3}}}",
      ["best-outside-interval 30"]
    ),
    (
      "{\"parameters\":{\"realization\":{\"lo\":0.1,\"high\":-0.2}}}",
      ["unknown-key 31", "negative 47"]
    ),
    ("{\"parameters\":{\"weight-weak\":9}}", ["ranking-against-class 15"]),
    (
      "{\"parameters\":{\"weight-essential\":{\"low\":0.1,\"high\":0.2}}}",
      ["ranking-against-class 15"]
    ),
    ("{\"weights\":{}}", ["weights-do-not-sum 12"]),
    ("{\"weights\":{\"coherence\":-1}}", ["negative 25"]),
    ("{\"weights\":{\"coherance\":1}}", ["unknown-key 13"]),
    ("{\"id\":\"ø\",\"plan\":7}", ["wrong-type 18"]),
  ]

  @Test(arguments: faults)
  func `faults are told with code and column`(line: String, found: [String]) throws {
    let problems = try record(line).problems
    #expect(problems.map { "\($0.code.rawValue) \($0.location?.column ?? 0)" } == found)
    #expect(problems.allSatisfy { !$0.message.isEmpty })
  }

  @Test func `a line with many faults tells all of them and keeps its id`() throws {
    let record = try record(
      "{\"id\":\"q\",\"plan\":\"2.1+2.2+nope\",\"moves\":{\"x\":\"y\"},\"weights\":{\"balance\":-2},\"z\":1}"
    )
    #expect(record.id == "\"q\"" && record.scores == nil && record.line == 3)
    #expect(
      record.problems.map(\.code) == [
        .twoScenariosInOneArea, .unknownID, .unknownTask, .unknownDepartment, .negative,
        .unknownKey,
      ]
    )
  }

  @Test func `a text in deep levels does not reach the end of the stack`() throws {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(try record("{\"id\":\(deep)").problems.map(\.code) == [.nestedTooDeeply])
    let objects = String(repeating: "{\"a\":", count: 200_000)
    #expect(try record(objects).problems.map(\.code) == [.nestedTooDeeply])
  }

  @Test func `bytes that are no UTF-8 are told with their column`() throws {
    var worker = LineScorer(FilterSetting(try Shipped.scorer()))
    for bytes in [
      [0xFF], Array("{\"id\":\"a".utf8) + [0xC3, 0x28], Array("2.1".utf8) + [0xE2, 0x82],
    ] {
      let record = worker.record((bytes as [UInt8]).span, number: 1)
      #expect(record.problems.map(\.code) == [.notUTF8])
    }
  }

  @Test func `texts are read as JSON says`() throws {
    let line = #"{"id":"\u00e6\ud83d\ude00\n\"\\\/","plan":"2\u002e1"}"#
    let record = try record(line)
    #expect(record.id == #""\u00e6\ud83d\ude00\n\"\\\/""#)
    #expect(record.idText == "æ😀\n\"\\/")
    #expect(record.scores?.plan == "2.1" && record.scores?.scenarios.count == 1)
  }

  @Test func `figures that contradict with other parameters are a problem of the line`() throws {
    let ids = try Shipped.scorer().dataSet.assumptions.filter { $0.id.hasPrefix("fte-") }
    let values = ids.map { "\"\($0.id)\":{\"low\":0,\"high\":0}" }.joined(separator: ",")
    let record = try record("{\"parameters\":{\(values)}}")
    #expect(record.problems.map(\.code) == [.inconsistentFigures])
  }

  @Test func `parameters move the scores as a data set with them does`() throws {
    let scorer = try Shipped.scorer()
    let record = try record(
      "{\"plan\":\"6.3\",\"parameters\":{\"realization\":0.9,\"weight-strong\":{\"low\":3,\"high\":5}},\"bounds\":true}"
    )
    let dataSet = scorer.dataSet
    let realization = try #require(dataSet.assumptions.first { $0.id == "realization" })
    let other = try Scorer(
      dataSet.assuming([
        "realization": realization.estimated(0.9),
        "weight-strong": AssumedValue(Interval(3, 5), best: 4),
      ]),
      solver: scorer.verifiedSolver
    )
    let plan = try dataSet.apply(Combination(parsing: "6.3", in: dataSet))
    let scores = try #require(record.scores)
    #expect(scores.points == TermScorer(other).points(plan))
    let whole = try #require(try other.scores(of: [plan]).first)
    let bounds = try #require(scores.bounds)
    for (criterion, ends) in [
      (Criterion.coherence, bounds.coherence), (.balance, bounds.balance),
      (.efficiency, bounds.efficiency),
    ] {
      let band = try #require(whole.criteria[criterion])
      #expect(abs(Double(ends[0]) / 1e6 - band.lower) < 1e-3)
      #expect(abs(Double(ends[1]) / 1e6 - band.upper) < 1e-3)
    }
  }

  @Test func `a value is the weighted sum over the feasible range`() throws {
    let scorer = try Shipped.scorer()
    let ensemble = try Ensemble(scorer)
    let lines = ["{\"plan\":\"6.3\",\"weights\":{\"balance\":1,\"coherence\":3}}"]
    let text = Shipped.run(lines, FilterSetting(scorer))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    let plan = try scorer.dataSet.apply(Combination(parsing: "6.3", in: scorer.dataSet))
    let points = TermScorer(scorer).points(plan).score.points
    func scaled(_ criterion: Criterion) throws -> Double {
      let values = ensemble.scores.map { $0.points[criterion] }
      let (low, high) = (try #require(values.min()), try #require(values.max()))
      return 100 * (points[criterion] - low) / (high - low)
    }
    let expected = try 0.75 * scaled(.coherence) + 0.25 * scaled(.balance)
    #expect(abs(try #require(object["value"] as? Double) - expected) < 1e-6)
  }
}
