// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Testing

@Suite struct `What-if files` {
  private let dataSet: DataSet

  init() throws {
    dataSet = try DataSetReader.read(texts: ["c.yaml": Fixture.text("combinations.yaml")])
  }

  /// A what-if with something in every place.
  private var full: WhatIf {
    var whatIf = WhatIf(combination: "1.1")
    whatIf.formed = [.init(id: "own-1", name: "Vej & \"Park\": # nr. 1")]
    whatIf.absorbed = [.init(department: "east", into: "north")]
    whatIf.moves = ["parks": "own-1", "care": "north"]
    whatIf.names = ["south": "Syd*", "own-1": "Æbler – \u{1F33B}"]
    whatIf.figures = [
      "staff": OwnFigure(low: 5.25, best: 7, high: 1e9),
      "part": OwnFigure(low: 0, best: 0.1, high: 0.9),
    ]
    whatIf.locked = ["south", "north"]
    return whatIf
  }

  private func problems(_ text: String) -> [Diagnostic] {
    do throws(DiagnosticError) {
      _ = try WhatIfDocument.read(text: text, file: "w.yaml", in: dataSet)
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func rendered(_ problems: [Diagnostic], _ text: String) -> String {
    Fixture.rendered(problems, ["w.yaml": text])
  }

  @Test(
    arguments: [
      "", "kort", "To linjer\nog én til", " indrykket\n  mere", "slut\n", "\n\n", "a\n\nb",
      "tab\there", "#ikke en kommentar\n- heller ikke en liste", "'\"\\{}[]&*!|>%@`",
      "\u{0}\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFE}\u{202E}", "\u{1F600}\u{10FFFF}", "true", "~",
    ]
  )
  func `what is written is read back the same, as YAML and as JSON`(note: String) throws {
    for whatIf in [WhatIf(), WhatIf(combination: "model-1"), full] {
      let document = WhatIfDocument(
        dataSet: dataSet.id,
        name: note.isEmpty ? "Navn" : note,
        note: note,
        whatIf: whatIf
      )
      for text in [document.yaml(), document.json()] {
        let back = try WhatIfDocument.read(text: text, file: "w", in: dataSet)
        #expect(back == document)
        #expect(back.yaml() == document.yaml())
      }
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(document.json().utf8))
      }
    }
  }

  @Test func `line ends of forms become line feeds`() {
    let document = WhatIfDocument(
      dataSet: "d",
      name: "n",
      note: "a\r\nb\rc\nd",
      whatIf: WhatIf()
    )
    #expect(document.note == "a\nb\nc\nd")
  }

  @Test func `the file reads as people write`() {
    let document = WhatIfDocument(
      dataSet: dataSet.id,
      name: "Hvad nu hvis",
      note: "Første linje\nanden linje",
      whatIf: full
    )
    #expect(
      document.yaml() == """
        format: 1
        data-set: three-corners
        name: "Hvad nu hvis"
        note: |-
          Første linje
          anden linje
        combination: "1.1"
        formed:
          - {id: own-1, name: "Vej & \\"Park\\": # nr. 1"}
        absorbed:
          - {department: east, into: north}
        moves:
          care: north
          parks: own-1
        names:
          own-1: "Æbler – \u{1F33B}"
          south: "Syd*"
        figures:
          part: {low: 0, best: 0.1, high: 0.9}
          staff: {low: 5.25, best: 7, high: 1000000000}
        locked:
          - north
          - south

        """
    )
  }

  @Test func `a best estimate may be left out`() throws {
    let text = "{format: 1, data-set: three-corners, name: x, figures: {part: {low: 0, high: 0.8}}}"
    let document = try WhatIfDocument.read(text: text, file: "w", in: dataSet)
    #expect(document.whatIf.figures["part"]?.best == 0.4)
    #expect(document.whatIf.combination == Combination.todayID)
  }

  @Test func `all faults are told at once, with line and column and what may be meant`() {
    let text = """
      format: 2
      data-set: three-cornets
      name: x
      combination: 1.1+2.1
      formed:
        - {id: Own, name: Ny}
        - {id: north, name: Ny}
      moves:
        road: north
        parks: sout
      figures:
        part: {low: 0.5, high: 0.2}
        staf: {low: 1, high: 2}
        weight: {low: 1, best: 5, high: 4}
        cost: {low: -1, high: 1e10}
      loked: [south]

      """
    let found = problems(text)
    #expect(
      found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.code.rawValue)" } == [
        "1:9 unsupported-format", "2:11 unknown-id", "4:14 task-sent-to-two-places",
        "6:10 invalid-id", "7:10 duplicate-id", "9:3 unknown-task", "10:10 unknown-department",
        "12:15 inverted-interval", "13:3 unknown-assumption", "14:26 best-outside-interval",
        "15:15 negative", "16:1 unknown-key",
      ]
    )
    let told = rendered(found, text)
    for word in ["three-corners", "roads", "south", "staff", "locked"] {
      #expect(told.contains("did you mean '\(word)'"), "\(word)")
    }
  }

  @Test(
    arguments: [
      ("", .missingKey), ("[]", .wrongType), ("a: [", .malformedYAML),
      ("a: &x 1", .aliasNotAllowed),
      ("a: !!str 1", .tagNotAllowed), ("name: a\nname: b", .duplicateKey),
      (String(repeating: "[", count: 100_000), .nestedTooDeeply),
      ("name: \"\"", .emptyText), ("locked: 3", .wrongType), ("moves: [a]", .wrongType),
      ("locked: [nort]", .unknownDepartment), ("names: {south: \" \"}", .wrongType),
      ("names: {south: \(String(repeating: "x", count: 81))}", .outOfRange),
      ("combination: \"9.9\"", .unknownID), ("combination: model-1+model-2", .severalModels),
      ("combination: \"1.1+\"", .emptyCombination), ("combination: \"3.4\"", .requirementNotMet),
      ("absorbed: [{department: south, into: south}]", .destinationMissing),
      ("absorbed: [{department: south, into: east}]\nmoves: {roads: south}", .destinationMissing),
      ("absorbed: [{department: south, into: green}]", .destinationMissing),
      ("moves: {roads: green}", .destinationMissing),
      ("names: {green: Grønt}", .destinationMissing),
      ("figures: {part: {low: 0, high: 2}}", .outOfRange),
      ("figures: {part: {low: 0}}", .missingKey), ("figures: {part: 3}", .wrongType),
      ("figures: {part: {low: 0, high: .inf}}", .notFinite),
      ("figures: {part: {low: \"0,1\", high: 1}}", .notANumber),
      (
        "formed: [\((0...100).map { "{id: o\($0), name: x}" }.joined(separator: ","))]", .outOfRange
      ),
    ] as [(String, DiagnosticCode)]
  )
  func `a bad file is refused with its code and place`(line: String, code: DiagnosticCode) throws {
    let head = "format: 1\ndata-set: three-corners\n"
    let needsName = !line.contains("name:") || line.contains("id:")
    let isWhole = line.isEmpty || line.hasPrefix("[")
    let text = isWhole ? line : head + (needsName ? "name: x\n" : "") + line
    let found = problems(text)
    #expect(found.contains { $0.code == code }, "\(rendered(found, text))")
    #expect(found.allSatisfy { $0.location?.file == "w.yaml" })
  }

  @Test func `departments that the combination forms can be moved to`() throws {
    let text = """
      {"format": 1, "data-set": "three-corners", "name": "x", "combination": "2.2",
       "moves": {"care": "green"}}
      """
    let document = try WhatIfDocument.read(text: text, file: "w.json", in: dataSet)
    #expect(document.whatIf.moves == ["care": "green"])
  }

  @Test func `files are told by their endings, and read`() throws {
    let document = WhatIfDocument(dataSet: dataSet.id, name: "x", whatIf: full)
    try TemporaryFolder.with(["a.yaml": Data(document.yaml().utf8), "b.txt": Data()]) { path in
      #expect(WhatIfDocument.isPath("\(path)/a.yaml") && WhatIfDocument.isPath("b.JSON"))
      #expect(!WhatIfDocument.isPath("\(path)/b.txt") && !WhatIfDocument.isPath("9.1+yaml"))
      #expect(throws: DiagnosticError.self) {
        try WhatIfDocument.read(path: "\(path)/none.yaml", in: dataSet)
      }
      #expect((try? WhatIfDocument.read(path: "\(path)/a.yaml", in: dataSet)) == document)
    }
  }

  @Test func `a damaged file is refused or read, and never stops the program`() {
    var generator = SystemRandomNumberGenerator()
    let base = Array(WhatIfDocument(dataSet: dataSet.id, name: "x", whatIf: full).yaml().utf8)
    for _ in 0..<300 {
      var bytes = base
      for _ in 0..<3 {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = problems(String(decoding: bytes, as: UTF8.self))
    }
  }
}
