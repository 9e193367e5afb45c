// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Scoring
import TestSupport
import Testing

@testable import LineFilter

@Suite struct `Streams of lines` {
  /// Feeds a text in random pieces and returns the lines; nil for one that is too long.
  private func split(_ bytes: [UInt8], mostBytes: Int, seed: Int) -> [String?] {
    var splitter = LineSplitter(mostBytes: mostBytes)
    var generator = SplitMix64(seed: seed)
    var lines: [String?] = []
    func take() {
      while let chunk = splitter.next(atMost: Int.random(in: 1...5, using: &generator)) {
        #expect(chunk.firstNumber == lines.count + 1)
        lines += chunk.lines.map { range in
          range.map { String(decoding: chunk.bytes[$0], as: UTF8.self) }
        }
      }
    }
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      splitter.append(bytes.span.extracting(place..<end))
      place = end
      take()
    }
    splitter.end()
    take()
    return lines
  }

  @Test(arguments: 0..<40)
  func `pieces give the lines of the whole`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let lines = (0..<30).map { _ in
      String(repeating: "x", count: Int.random(in: 0...60, using: &generator))
    }
    let isEnded = Bool.random(using: &generator)
    let text = lines.joined(separator: "\n") + (isEnded ? "\n" : "")
    // A last line without letters and without a line break is none.
    let expected = isEnded || lines.last != "" ? lines : lines.dropLast()
    let found = split(Array(text.utf8), mostBytes: 50, seed: seed)
    #expect(found == expected.map { $0.utf8.count > 50 ? nil : $0 })
  }

  @Test func `workers give the same bytes however many they are`() throws {
    let scorer = try Shipped.scorer()
    var chunk = LineChunk(firstNumber: 1)
    let lines = [
      "2.1", "{\"plan\":\"6.3\",\"bounds\":true,\"id\":4}", "", "x", "model-1", "9.2+9.2",
    ]
    for index in 0..<60 {
      let start = chunk.bytes.count
      chunk.bytes += lines[index % lines.count].utf8
      chunk.lines.append(index % 17 == 16 ? nil : start..<chunk.bytes.count)
    }
    let setting = FilterSetting(scorer)
    func run(_ count: Int, _ first: Int = 0, isStrict: Bool = false) -> ChunkResult {
      FilterWorkers(setting, count: count, isStrict: isStrict, mostBytes: 7).run(chunk, from: first)
    }
    let one = run(1)
    #expect(one.lineCount == 60 && one.failureCount > 20)
    let bytes = one.texts.flatMap { $0 }
    for count in [2, 3, 4, 59, 60, 61] {
      let many = run(count)
      #expect(many.texts.flatMap { $0 } == bytes && many.failureCount == one.failureCount)
    }
    let rest = run(3, 20).texts.flatMap { $0 }
    #expect(bytes.suffix(rest.count).elementsEqual(rest))
    for count in [1, 4] {
      let strict = run(count, isStrict: true)
      #expect(strict.lineCount == 2 && strict.firstFailure?.line == 3)
      #expect(bytes.starts(with: strict.texts.flatMap { $0 }))
    }
  }

  @Test func `CSV fields and database values say what JSON says`() throws {
    let scorer = try Shipped.scorer()
    let fields = RecordFields(scorer.dataSet)
    var worker = LineScorer(FilterSetting(scorer, form: .csv))
    let line = "{\"id\":\"a,\\\"b\",\"plan\":\"5.1\",\"bounds\":true,\"weights\":{\"balance\":1}}"
    let record = worker.record(Array(line.utf8).span, number: 9)
    let values = fields.values(record)
    #expect(values.count == RecordFields.columns.count)
    #expect(values[0] == .integer(9) && values[1] == .text("a,\"b") && values.last == .null)
    var result = ResultText()
    worker.append(record, to: &result)
    let row = String(decoding: result.bytes, as: UTF8.self)
    #expect(row.hasPrefix("9,\"a,\"\"b\",5.1,5.1,") && row.hasSuffix(",\r\n"))
    #expect(row.contains("seven-departments"))
  }
}
