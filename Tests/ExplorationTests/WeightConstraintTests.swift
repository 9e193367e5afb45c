// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import GLPKSolver
import LinearProgramming
import Scoring
import Testing

@testable import Exploration

@Suite struct `Weight constraints` {
  private static func problems(_ body: () throws -> Void) -> [Diagnostic] {
    do {
      try body()
    } catch let error as DiagnosticError {
      return error.diagnostics
    } catch {
      Issue.record(error)
    }
    return []
  }

  @Test(arguments: [
    ("coherence>=balance", SIMD3(1.0, -1, 0)), ("efficiency<=0.5", SIMD3(0.5, 0.5, -0.5)),
    ("coherence >= 2*efficiency", SIMD3(1, 0, -2)), ("balance>=0.2", SIMD3(-0.2, 0.8, -0.2)),
    ("efficiency * 2 + balance - 0.1 <= coherence", SIMD3(1.1, -0.9, -1.9)),
    ("-coherence>=-60%", SIMD3(-0.4, 0.6, 0.6)), ("2e-1≤balance", SIMD3(-0.2, 0.8, -0.2)),
  ])
  func `conditions are read as half-planes`(text: String, halfPlane: SIMD3<Double>) throws {
    let read = try WeightConstraint.parsing([text])
    let difference = read[0].halfPlane - halfPlane
    #expect(max(difference.max(), -difference.min()) < 1e-15)
    #expect(read[0].text == text)
  }

  @Test func `all faults of all conditions are told with their places`() {
    let problems = Self.problems {
      _ = try WeightConstraint.parsing([
        "coherance>=balance", "coherence>2*eficiency", "1>=0", "balance", "2efficiency>=1e999",
        "coherence=0.3", ">=balance", "coherence+>=balance", "coherence>=balance$",
        "0.1<=balance<=0.2", "coherence balance>=0", "2*3*balance>=1", "coherence*balance>=0",
        "coherence>=*2", "", "balance>=0.2.1",
      ])
    }
    let found = problems.map { problem in
      "\(problem.location.map { "\($0.line):\($0.column)" } ?? "") \(problem.code.rawValue)"
    }
    #expect(
      found == [
        "1:1 unknown-criterion", "2:10 malformed-constraint", "2:13 unknown-criterion",
        "3:1 malformed-constraint", "4:1 malformed-constraint", "5:1 not-a-number",
        "5:14 not-finite", "6:10 malformed-constraint", "7:1 malformed-constraint",
        "8:10 malformed-constraint", "9:19 malformed-constraint", "10:13 malformed-constraint",
        "11:11 malformed-constraint", "12:3 malformed-constraint", "13:11 malformed-constraint",
        "14:12 malformed-constraint", "15:1 malformed-constraint", "16:10 not-a-number",
      ]
    )
    #expect(problems[0].hint == "did you mean 'coherence'?")
    #expect(problems[2].hint == "did you mean 'efficiency'?")
    #expect(problems.allSatisfy { $0.expected != nil })
  }

  @Test(arguments: 0..<200)
  func `no text stops the reader`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "coherence", "balance", "efficiency", ">=", "<=", "=", "+", "-", "*", "0.5", "2", "x", " ",
      "1e", "%", "é", "∞", "\u{301}", "\n",
    ]
    let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
    let read = try? WeightConstraint.parsing([text])
    if read == nil {
      #expect(!Self.problems { _ = try WeightConstraint.parsing([text]) }.isEmpty)
    }
  }

  @Test func `a contradiction names constraints that cannot hold together, and only those`() throws
  {
    let texts = ["coherence>=0.6", "balance>=0.1", "efficiency>=coherence", "balance<=0.5"]
    let problems = Self.problems {
      _ = try WeightRegion(try WeightConstraint.parsing(texts))
    }
    #expect(problems.map(\.code) == [.contradictoryConstraints])
    let message = try #require(problems.first?.message)
    #expect(message.contains("'coherence>=0.6', 'efficiency>=coherence'"))
    #expect(!message.contains("balance"))
    let single = Self.problems {
      _ = try WeightRegion(try WeightConstraint.parsing(["balance>=0.1", "coherence>=1.5"]))
    }
    #expect(single.first?.message == "no weights meet the constraint 'coherence>=1.5'")
  }

  @Test(arguments: 0..<60)
  func `conflicts are irreducible, as linear programs see it`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let constraints = (0..<6).map { index in
      var halfPlane = SIMD3<Double>()
      for axis in 0..<3 { halfPlane[axis] = Double(Int.random(in: -9...4, using: &random)) }
      return WeightConstraint("c\(index)", halfPlane: halfPlane)
    }
    func isFeasible(_ constraints: [WeightConstraint]) throws -> Bool {
      var program = LinearProgram(name: "region")
      let weights = (0..<3).map { program.addVariable("w\($0)") }
      program.addConstraint("sum", LinearExpression(sumOf: weights), equals: 1)
      for (index, constraint) in constraints.enumerated() {
        program.addConstraint(
          "row\(index)",
          LinearExpression((0..<3).map { (constraint.halfPlane[$0], weights[$0]) }),
          lower: 0
        )
      }
      return try VerifyingSolver(GLPKSolver()).solve(program, .feasibility()).status == .optimal
    }
    let problems = Self.problems { _ = try WeightRegion(constraints) }
    #expect(problems.isEmpty == (try isFeasible(constraints)))
    guard !problems.isEmpty else { return }
    let conflict = WeightRegion.conflict(constraints)
    #expect(try !isFeasible(conflict))
    for index in conflict.indices {
      var rest = conflict
      rest.remove(at: index)
      #expect(try isFeasible(rest))
    }
  }

  @Test func `weights are ratios in whole numbers, and shares that sum to 1 otherwise`() throws {
    let third = 1.0 / 3
    #expect(
      try Weights(parsing: "coherence=1,balance=1,efficiency=1").vector == SIMD3(repeating: third)
    )
    #expect(try Weights(parsing: "balance=2, efficiency=2").vector == SIMD3(0, 0.5, 0.5))
    #expect(
      try Weights(parsing: "coherence=0.5,balance=0.25,efficiency=0.25").vector
        == SIMD3(0.5, 0.25, 0.25)
    )
    #expect(try Weights(parsing: "coherence=50%,balance=50%").vector == SIMD3(0.5, 0.5, 0))
    let codes: (String) -> [DiagnosticCode] = { text in
      Self.problems { _ = try Weights(parsing: text) }.map(\.code)
    }
    #expect(codes("coherence=0.5,balance=0.6") == [.weightsDoNotSum])
    #expect(codes("coherence=0") == [.weightsDoNotSum])
    #expect(codes("") == [.unknownCriterion, .notANumber])
    #expect(
      codes("coherance=1,balance=-1,balance=x,efficiency,coherence=inf")
        == [.unknownCriterion, .negative, .duplicateKey, .notANumber, .notANumber, .notFinite]
    )
  }

  @Test func `a slack is percent of the best or points`() throws {
    #expect(try Slack(parsing: "2%") == .part(0.02))
    #expect(try Slack(parsing: "1.5") == .points(1.5))
    #expect(Slack.part(0.02).least(80) == 78.4 && Slack.points(2).least(80) == 78)
    for (text, code) in [("x", DiagnosticCode.notANumber), ("-1%", .negative), ("inf", .notFinite)]
    {
      #expect(Self.problems { _ = try Slack(parsing: text) }.map(\.code) == [code])
    }
  }
}
