// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import LinearProgramming

@Suite struct TextTests {
  static let program = {
    var program = LinearProgram(name: "Prøve\n1")
    let home = program.addVariable("home[pas,kff]", upper: 1)
    let free = program.addVariable("free-1", lower: -.infinity)
    let low = program.addVariable("low", lower: -2.5, upper: -0.1)
    let under = program.addVariable("under", lower: -.infinity, upper: 7)
    let fixed = program.addVariable("fixed", lower: 1e-7, upper: 1e-7)
    program.addVariable("unused", lower: 3)
    program.addConstraint("range[a]", home + 2 * free - low, in: -1...4.25)
    program.addConstraint("equal", 1e21 * home - under, equals: 0)
    program.addConstraint("atmost", fixed + under, upper: 9)
    program.addConstraint("atleast", 0.1 * free, lower: 1)
    program.addConstraint("loose", home + free)
    program.addConstraint("nothing", LinearExpression(), upper: 1)
    return program
  }()
  static let objective = Objective(
    "cost",
    .maximize,
    3 * Variable(index: 0) - 0.5 * Variable(index: 1) + 10
  )

  @Test func `the LP text is this one`() {
    #expect(
      LPText.write(Self.program, Self.objective) == """
        \\ program Pr?ve?1
        Maximize
         cost: + 3 home(pas,kff) - 0.5 free~1 + 0 unused + 10 one!
        Subject To
         range(a)!lower: + home(pas,kff) + 2 free~1 - low >= -1
         range(a)!upper: + home(pas,kff) + 2 free~1 - low <= 4.25
         equal: + 1e+21 home(pas,kff) - under = 0
         atmost: + under + fixed <= 9
         atleast: + 0.1 free~1 >= 1
        \\ loose has no bounds
         nothing: + 0 home(pas,kff) <= 1
        Bounds
         0 <= home(pas,kff) <= 1
         free~1 free
         -2.5 <= low <= -0.1
         -inf <= under <= 7
         fixed = 1e-07
         unused >= 3
         one! = 1
        End

        """
    )
  }

  @Test func `the MPS text is this one`() {
    #expect(
      MPSText.write(Self.program, Self.objective) == """
        * program Pr?ve?1
        * cost is to be maximized: minimize its negative, as written here
        NAME program FREE
        ROWS
         N cost
         L range[a]
         E equal
         L atmost
         G atleast
         N loose
         L nothing
        COLUMNS
         home[pas,kff] cost -3
         home[pas,kff] range[a] 1
         home[pas,kff] equal 1e+21
         home[pas,kff] loose 1
         free-1 cost 0.5
         free-1 range[a] 2
         free-1 atleast 0.1
         free-1 loose 1
         low range[a] -1
         under equal -1
         under atmost 1
         fixed atmost 1
         unused cost 0
         one! cost -10
        RHS
         RHS range[a] 4.25
         RHS atmost 9
         RHS atleast 1
         RHS nothing 1
        RANGES
         RNG range[a] 5.25
        BOUNDS
         LO BND home[pas,kff] 0
         UP BND home[pas,kff] 1
         FR BND free-1
         LO BND low -2.5
         UP BND low -0.1
         MI BND under
         UP BND under 7
         FX BND fixed 1e-07
         LO BND unused 3
         FX BND one! 1
        ENDATA

        """
    )
  }

  static let integers = {
    var program = LinearProgram(name: "integers")
    let part = program.addVariable("part", upper: 2.5)
    let choice = program.addVariable("choice[a-1]", upper: 1, isInteger: true)
    let count = program.addVariable("count", isInteger: true)
    let few = program.addVariable("few", lower: -2, upper: 3, isInteger: true)
    program.addConstraint("tie", part + 2 * choice + count - few, upper: 4)
    return program
  }()

  @Test func `integer variables are listed in the LP text`() {
    #expect(
      LPText.write(Self.integers, Objective("most", .maximize, Variable(index: 2))) == """
        \\ program integers
        Maximize
         most: + count
        Subject To
         tie: + part + 2 choice(a~1) + count - few <= 4
        Bounds
         0 <= part <= 2.5
         -2 <= few <= 3
        General
         count
         few
        Binary
         choice(a~1)
        End

        """
    )
  }

  @Test func `integer variables stand between markers in the MPS text`() {
    #expect(
      MPSText.write(Self.integers, Objective("least", .minimize, Variable(index: 2))) == """
        * program integers
        NAME program FREE
        ROWS
         N least
         L tie
        COLUMNS
         part tie 1
         M0 'MARKER' 'INTORG'
         choice[a-1] tie 2
         count least 1
         count tie 1
         few tie -1
         M1 'MARKER' 'INTEND'
        RHS
         RHS tie 4
        BOUNDS
         LO BND part 0
         UP BND part 2.5
         LO BND choice[a-1] 0
         UP BND choice[a-1] 1
         LO BND count 0
         PL BND count
         LO BND few -2
         UP BND few 3
        ENDATA

        """
    )
  }

  @Test func `an empty program can be written`() {
    let text = LPText.write(LinearProgram(name: "empty"), .feasibility())
    #expect(
      text == """
        \\ program empty
        Minimize
         feasibility: + 0 one!
        Subject To
         none!: + 0 one! <= 0
        Bounds
         one! = 1
        End

        """
    )
  }

  @Test func `no line is longer than readers take`() {
    var program = LinearProgram(name: String(repeating: "p", count: 400))
    let long = String(repeating: "n", count: ProgramName.longest - 3)
    var sum = LinearExpression()
    for index in 0..<100 {
      let bound = -1.2345678901234567e-300
      let variable = program.addVariable("\(long)\(index)", lower: bound, upper: -bound)
      sum.add(-1.2345678901234567e-300, variable)
    }
    program.addConstraint(long, sum, in: -1...1)
    let text = LPText.write(program, Objective(long, .minimize, sum))
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 254 })
  }

  @Test(arguments: [
    0, -0.0, 1, -2.5, 0.1, 1e21, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1.0 / 3,
  ])
  func `numbers read back to themselves`(number: Double) {
    #expect(Double(NumberText.text(number)) == number)
  }
}
