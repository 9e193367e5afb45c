// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import TestSupport
import Testing

@Suite struct DataSetExportTests {
  /// The data sets that are shipped: the template and the one in `scenarios`.
  enum Shipped: CaseIterable {
    case template, folder

    func texts() throws -> [String: String] {
      switch self {
      case .template: Fixture.template
      case .folder: try Fixture.shippedTexts()
      }
    }
  }

  @Test func `the template reads without fault`() throws {
    let dataSet = try DataSetReader.read(texts: Fixture.template)
    #expect(dataSet.id == "harbour-town" && dataSet.departmentCount == 3)
    #expect(dataSet.tasks.count == 8 && dataSet.scenarios.map(\.id) == ["1.1", "1.2", "2.1"])
    #expect(dataSet.areas.allSatisfy { $0.slug == $0.id }, "a slug is the id when none is given")
    for id in dataSet.defaultPlans {
      _ = try dataSet.apply(Combination(parsing: id, in: dataSet))
    }
  }

  @Test func `the template reads from a folder as it does from memory`() throws {
    let files = Fixture.template.mapValues { Data($0.utf8) }
    try TemporaryFolder.with(files) { path in
      for folder in [path, path + "/"] {
        let dataSet = try DataSetReader.read(path: folder)
        #expect(
          try DataSetExport.document(dataSet)
            == DataSetExport.document(DataSetReader.read(texts: Fixture.template))
        )
        #expect(dataSet.locations["task:events"]?.file == "\(path)/organization.yaml")
      }
    }
  }

  @Test func `the shipped data set reads without fault`() throws {
    let dataSet = try DataSetReader.read(path: Fixture.shipped.path)
    #expect(dataSet.departmentCount == 7 && !dataSet.models.isEmpty)
    for id in dataSet.defaultPlans + dataSet.models.map(\.id) {
      _ = try dataSet.apply(Combination(parsing: id, in: dataSet))
    }
  }

  @Test func `an assumption without a name is called by its id`() throws {
    let rest = "{id: rest, unit"
    let named = "{id: rest, name: {da: Resten, en: The rest}, unit"
    for (text, name) in [(rest, "rest"), (named, "Resten")] {
      let dataSet = try DataSetReader.read(texts: ["data.yaml": Fixture.base((rest, text))])
      #expect(dataSet.assumptions.first { $0.id == "rest" }?.name.danish == name)
    }
  }

  @Test func `arithmetic reads the same in both languages unless it has words`() throws {
    let plain = #"derived: "88 - 36""#
    let worded = #"derived: {da: "88 i alt", en: "88 in all"}"#
    for (text, danish, english) in [
      (plain, "88 - 36", "88 - 36"), (worded, "88 i alt", "88 in all"),
    ] {
      let dataSet = try DataSetReader.read(
        texts: ["data.yaml": Fixture.base(("fte: {assumed: rest}", "fte: {value: 52, \(text)}"))]
      )
      let derived = Basis.derived(LocalizedText(danish: danish, english: english))
      #expect(dataSet.tasks.contains { $0.fte.basis == derived })
    }
  }

  @Test(arguments: Shipped.allCases)
  func `the export is JSON, and the same text every time`(shipped: Shipped) throws {
    let texts = try shipped.texts()
    let dataSet = try DataSetReader.read(texts: texts)
    let text = try DataSetExport.document(dataSet).text()
    #expect(try DataSetExport.document(DataSetReader.read(texts: texts)).text() == text)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect((object["tasks"] as? [Any])?.count == dataSet.tasks.count)
    #expect((object["interfaces"] as? [Any])?.count == dataSet.interfaces.count)
    #expect((object["scenarios"] as? [Any])?.count == dataSet.scenarios.count)
    let compact = try DataSetExport.document(dataSet).text(isPretty: false)
    #expect(!compact.contains("\n") && compact.count < text.count)
  }

  @Test(arguments: Shipped.allCases)
  func `reading the texts in another order gives the same export`(shipped: Shipped) throws {
    let texts = try shipped.texts()
    let expected = try DataSetExport.document(DataSetReader.read(texts: texts)).text()
    for seed in 0..<2 {
      var generator = SplitMix64(seed: seed)
      let order = texts.sorted { $0.key < $1.key }.shuffled(using: &generator)
      let shuffled = Dictionary(uniqueKeysWithValues: order.map { ($0.key, $0.value) })
      #expect(try DataSetExport.document(DataSetReader.read(texts: shuffled)).text() == expected)
    }
  }

  @Test func `files with other names, and all files as one, give the same export`() throws {
    let expected = try DataSetExport.document(DataSetReader.read(texts: Fixture.template)).text()
    let renamed = Fixture.template.sorted { $0.key < $1.key }.enumerated().map {
      ("z/\(9 - $0.offset).yaml", $0.element.value)
    }
    let other = try DataSetReader.read(texts: Dictionary(uniqueKeysWithValues: renamed))
    #expect(try DataSetExport.document(other).text() == expected)
    let joined = DataSetTemplate.files.map(\.text).joined()
    let one = try DataSetReader.read(texts: ["one.yaml": joined])
    #expect(try DataSetExport.document(one).text() == expected)
  }
}

@Suite struct JSONValueTests {
  @Test func `keys are sorted and slashes stay`() throws {
    let value = JSONValue.object(
      ("b", .string("a/b")),
      ("a", .null),
      ("c", nil),
      ("aa", .bool(true))
    )
    #expect(try value.text(isPretty: false) == #"{"a":null,"aa":true,"b":"a/b"}"#)
  }

  @Test func `numbers that are not finite become null and zero has no sign`() throws {
    let value = JSONValue.array([.number(.infinity), .number(.nan), .number(-0.0), .integer(3)])
    #expect(try value.text(isPretty: false) == "[null,null,0,3]")
  }

  @Test func `a text with every kind of letter comes back`() throws {
    let text = "\"\\\u{0}\u{1F}\n\t\u{2028}Æ👩‍👩‍👧</script>"
    let json = try JSONValue.strings([text]).text()
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }
}
