// SPDX-License-Identifier: GPL-3.0-or-later

import CGLPK
import Foundation
import GLPKSolver
import LinearProgramming
import Testing

/// GLPK reads what was written and finds the same.
///
/// One suite after the other: GLPK's output is turned off for the thread, not for the call.
@Suite struct TextReadingTests {
  enum Format: CaseIterable {
    case lp, mps
  }

  @Test(arguments: 0..<60, Format.allCases)
  func `an integer program reads back with the same optimum`(seed: Int, format: Format) throws {
    var (program, objectives) = RandomIntegers.make(seed: seed)
    // One variable of each other kind: binary, open above, and not whole.
    let binary = program.addVariable("choice[a-1]", upper: 1, isInteger: true)
    let open = program.addVariable("open", isInteger: true)
    let part = program.addVariable("part", upper: 2.5)
    program.addConstraint("tie", 2 * binary + open + part, in: 1.5...7.25)
    objectives = objectives.map {
      let extra = 3 * binary - open + 0.5 * part
      return Objective($0.name, $0.sense, LinearExpression(terms: $0.terms) + extra)
    }
    for objective in objectives {
      let expected = try VerifyingSolver(GLPKSolver()).solveInteger(program, objective)
      let text =
        switch format {
        case .lp: LPText.write(program, objective)
        case .mps: MPSText.write(program, objective)
        }
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("ressort-\(UUID().uuidString)")
      try text.write(to: file, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(at: file) }
      let value = Self.optimum(ofFile: file.path, format)
      // MPS asks for the least, so the signs of a greatest are turned.
      let sign = format == .mps && objective.sense == .maximize ? -1.0 : 1
      #expect((value == nil) == (expected.status == .infeasible))
      if let value { #expect(Tolerance.areClose(sign * value, expected.objectiveValue)) }
    }
  }

  /// Reads and solves a file with GLPK itself, on the thread of the caller.
  private static func optimum(ofFile path: String, _ format: Format) -> Double? {
    glp_term_out(GLP_OFF)
    let problem = glp_create_prob()
    defer {
      glp_delete_prob(problem)
      glp_free_env()
    }
    let code =
      format == .lp
      ? glp_read_lp(problem, nil, path) : glp_read_mps(problem, GLP_MPS_FILE, nil, path)
    #expect(code == 0 && glp_get_num_int(problem) > 0, "the text cannot be read")
    var parameters = glp_iocp()
    glp_init_iocp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.presolve = GLP_ON
    let result = glp_intopt(problem, &parameters)
    #expect(result == 0 || result == GLP_ENOPFS)
    return result == 0 && glp_mip_status(problem) == GLP_OPT ? glp_mip_obj_val(problem) : nil
  }
}
