// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Testing

/// That all faults are told at once, in order, each once and each at its place.
@Suite struct FaultReportingTests {
  @Test func `ten faults in one file are told in one go, in the order of their places`() throws {
    let text = try Fixture.base(
      ("format: 1\n", "format: 9\n"),
      ("best: 100", "best: 200"),
      ("horizon-years: 10", "horizon-years: 1000"),
      ("short: {da: SKO, en: SCH}", "short: {da: SKO, en: \"\"}"),
      ("value: 60,", "value: \"60,5\","),
      ("low: 10, high", "low: -10, high"),
      ("strength: strong\n", "strength: storng\n"),
      ("[book-buses, schools-rest]", "[book-buses, schools]"),
      ("{transfer: [book-buses], to: culture}", "{transfer: [book-buses], to: sports}"),
      ("areas: [\"1\"], source", "aeras: [\"1\"], source")
    )
    let problems = Fixture.problems(text)
    #expect(
      problems.map(\.code) == [
        .unsupportedFormat, .bestOutsideInterval, .outOfRange, .emptyText, .notANumber, .negative,
        .unknownChoice, .unknownTask, .unknownDepartment, .unknownKey,
      ]
    )
    let places = problems.compactMap(\.location)
    #expect(places.count == 10 && places == places.sorted())
    #expect(
      Fixture.rendered(problems, ["data.yaml": text]).hasSuffix("10 errors; nothing was computed\n")
    )
  }

  @Test func `faults of several files are told together, file by file`() {
    var texts = Fixture.template
    texts["areas.yaml"]? += "\nareaz: []\n"
    texts["assumptions.yaml"]? += "  - {id: Rest, unit: fte}\n"
    texts["broken.yaml"] = "a: [\n"
    let files = Fixture.problems(texts).compactMap(\.location?.file)
    #expect(files == ["areas.yaml", "broken.yaml"], "an unread file would make others look wrong")
    texts["broken.yaml"] = nil
    texts["areas.yaml"] = Fixture.template["areas.yaml"]
    #expect(Set(Fixture.problems(texts).compactMap(\.location?.file)) == ["assumptions.yaml"])
  }

  @Test func `a fault that is met twice is told once`() throws {
    let text = try Fixture.base(("  - id: book-buses\n    name", "  - name"))
    let problems = Fixture.problems(text)
    #expect(problems.count { $0.code == .missingKey } == 1)
    let lists = try Fixture.base(
      ("        operations:\n", "        operations: 5\n        totals:\n")
    )
    #expect(Fixture.problems(lists).count { $0.message.contains("operations") } <= 1)
  }

  @Test func `after 200 problems the rest is only counted`() throws {
    let keys = (0..<250).map { "    unknown-\($0): x\n" }.joined()
    let text = try Fixture.base(("    department: culture\n", "    department: culture\n" + keys))
    let problems = Fixture.problems(text)
    #expect(problems.count == 201)
    #expect(problems.prefix(200).allSatisfy { $0.code == .unknownKey })
    #expect(problems.last?.code == .tooManyProblems)
    #expect(problems.last?.message == "further problems are not shown: 50")
    #expect(Fixture.problems(text) == problems, "which ones are shown does not change")
  }

  @Test(arguments: [
    ("    remainder: true", "    remainer: true", "remainder"),
    ("    kind: professional", "    knid: professional", "kind"),
    ("        operations:", "        operatoins:", "operations"),
    ("models:", "modles:", "models"),
    ("fte: {assumed: rest}", "fte: {asumed: rest}", "assumed"),
    ("between: [libraries", "betwen: [libraries", "between"),
    ("{transfer: [book-buses]", "{trasnfer: [book-buses]", "transfer"),
    ("plus-minus: 5", "plusminus: 5", "plus-minus"),
    ("en: \"Libraries\"", "em: \"Libraries\"", "en"),
  ])
  func `a mistyped key suggests the one that was meant`(
    right: String,
    wrong: String,
    meant: String
  ) throws {
    let problems = Fixture.problems(try Fixture.base((right, wrong)))
    #expect(problems.contains { $0.hint == "did you mean '\(meant)'?" })
    #expect(problems.allSatisfy { $0.location != nil })
  }

  @Test func `keys and kinds are named with the right article`() throws {
    let problems = Fixture.problems(
      try Fixture.base(
        ("    kind: professional", "    colour: red\n    kind: professional"),
        ("    department: culture", "    colour: red\n    department: culture")
      )
    )
    #expect(
      problems.map(\.message) == [
        "a task has no key 'colour'", "an interface has no key 'colour'",
      ]
    )
  }

  @Test(arguments: [
    ("\"12,5\"", DiagnosticCode.notANumber), ("12,", .wrongType), (".nan", .notFinite),
    (".NaN", .notFinite), (".inf", .notFinite), ("-.inf", .notFinite), ("Infinity", .notFinite),
    ("1e999", .notFinite), ("-1e999", .notFinite), ("0x10", .notANumber), ("-3", .negative),
    ("-0.001", .negative), ("1_000", .notANumber), ("1.000.000", .notANumber),
    ("\"1 000\"", .notANumber), ("twelve", .notANumber), ("true", .notANumber), ("~", .notANumber),
    ("\"\"", .notANumber), ("[12]", .notANumber), ("{a: 1}", .notANumber), ("1e13", .outOfRange),
    ("1e308", .outOfRange), ("½", .notANumber), ("１２", .notANumber), ("12 FTE", .notANumber),
    ("1-2", .notANumber), ("--3", .notANumber), ("e", .notANumber), (".", .notANumber),
  ])
  func `what is no number of FTE is refused`(number: String, code: DiagnosticCode) throws {
    let text = try Fixture.base(
      ("{value: 60, plus-minus: 5,", "{value: \(number), plus-minus: 5,")
    )
    let problems = Fixture.problems(text)
    if code == .wrongType {
      // A comma without quotes ends the entry in a list on one line.
      #expect(!problems.isEmpty)
    } else {
      #expect(problems.map(\.code) == [code])
    }
  }

  @Test(arguments: [
    ("0", 0.0), ("-0", 0), ("+5", 5), ("12.5", 12.5), ("1e3", 1_000), ("007", 7),
    ("\"12.5\"", 12.5),
    (".5", 0.5), ("5.", 5), ("1e12", 1e12), ("1e-400", 0),
  ])
  func `a number is read as it is written`(number: String, value: Double) throws {
    let text = try Fixture.base(
      ("{value: 60, plus-minus: 5,", "{value: \(number),")
    )
    let dataSet = try DataSetReader.read(texts: ["data.yaml": text])
    #expect(dataSet.tasks[0].fte.interval == Interval(value) && dataSet.tasks[0].fte.best == value)
  }

  @Test(arguments: [
    ("value: 60, plus-minus: 5", 55.0, 60.0, 65.0), ("value: 3, plus-minus: 5", 0, 3, 8),
    ("low: 35, high: 40", 35, 37.5, 40), ("low: 35, high: 40, best: 40", 35, 40, 40),
    ("value: 50, low: 35, high: 60", 35, 50, 60), ("low: 35, high: 35", 35, 35, 35),
  ])
  func `an interval is read in each of its forms`(
    form: String,
    low: Double,
    best: Double,
    high: Double
  ) throws {
    let text = try Fixture.base(("value: 60, plus-minus: 5", form))
    let fte = try DataSetReader.read(texts: ["data.yaml": text]).tasks[0].fte
    #expect(fte.interval == Interval(low, high) && fte.best == best)
  }

  @Test(arguments: [
    ("low: 40, high: 35", DiagnosticCode.invertedInterval),
    ("value: 60, high: 50", .invertedInterval), ("low: 70, value: 60", .invertedInterval),
    ("low: 35", .missingKey), ("high: 35", .missingKey), ("best: 35", .missingKey),
    ("plus-minus: 35", .missingKey), ("value: 50, low: 55, high: 60", .bestOutsideInterval),
    ("low: 35, high: 40, best: 34.9", .bestOutsideInterval),
  ])
  func `an interval that is none is refused`(form: String, code: DiagnosticCode) throws {
    let text = try Fixture.base(("value: 60, plus-minus: 5", form))
    #expect(Fixture.problems(text).map(\.code) == [code])
  }

  @Test(
    arguments: [
      ("[\"1.1\"]", []), ("[today]", []), ("[model-1, \"1.2\", model-1+1.0, today+1.1]", []),
      ("[model-2]", [DiagnosticCode.unknownModel]), ("[\"1.3\"]", [.unknownScenario]),
      ("[model-1+2.0]", [.unknownScenario]), ("[\"1.1+\"]", [.unknownModel]), ("[]", [.emptyList]),
    ] as [(String, [DiagnosticCode])]
  )
  func `a default plan is a combination of what is there`(
    plans: String,
    codes: [DiagnosticCode]
  ) throws {
    let text = try Fixture.base(("default-plans: [\"1.1\"]", "default-plans: \(plans)"))
    #expect(Fixture.problems(text).map(\.code) == codes)
  }

  @Test func `a model may not have the id of an area`() throws {
    let text = try Fixture.base(("  - id: model-1", "  - id: \"1\""))
    let problems = Fixture.problems(text)
    #expect(problems.map(\.code) == [.duplicateID])
    #expect(problems.first?.message == "an area with the id '1' is already there")
    #expect(problems.first?.notes.first?.location != nil)
  }

  @Test func `a share of more than the whole is refused`() throws {
    let text = try Fixture.base(
      ("unit: share, low: 0.1, high: 0.6", "unit: share, low: 0.1, high: 2")
    )
    #expect(Fixture.problems(text).contains { $0.message == "a share of 2 is more than the whole" })
  }

  @Test func `a data set without parameters does not call its assumptions unused`() throws {
    let text = try Fixture.text("base.yaml")
    let start = try #require(text.range(of: "parameters:\n")).lowerBound
    let end = try #require(text.range(of: "departments:\n  - id")).lowerBound
    let problems = Fixture.problems(text.replacingCharacters(in: start..<end, with: ""))
    #expect(problems.map(\.code) == [.missingKey])
  }
}
