// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import GLPKSolver
import LinearProgramming
import Synchronization

/// The solver of the command line: GLPK, every answer checked, every program shown to an observer.
typealias ProgramSolver = ObservingSolver<VerifyingSolver<GLPKSolver>>

/// Writes every program that is solved into a folder, numbered in the order of solving.
final class ProgramFolder: Sendable {
  private let path: String
  private let count = Mutex(0)

  private init(path: String) throws(DiagnosticError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true
      )
    } catch {
      throw DiagnosticError(
        Diagnostic(.notWritable, "the folder '\(path)' cannot be made", hint: "check its rights")
      )
    }
  }

  /// Makes the solver; without a path nothing is written.
  static func solver(writingTo path: String?) throws(DiagnosticError) -> ProgramSolver {
    let base = VerifyingSolver(GLPKSolver())
    guard let path else { return ProgramSolver(base) { _, _, _ in } }
    let folder = try ProgramFolder(path: path)
    return ProgramSolver(base) { program, objective, solution in
      folder.write(program, objective, solution.status, solution.objectiveValue)
    } observer: { program, objective, solution in
      folder.write(program, objective, solution.status, solution.objectiveValue)
    }
  }

  private func write(
    _ program: LinearProgram,
    _ objective: Objective,
    _ status: TerminationStatus,
    _ value: Double
  ) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    let name = "\(padded)-\(program.name)-\(objective.name)".prefix(120)
    let found = status == .optimal ? "\(value)" : ""
    let text =
      "\\ answer: \(status.rawValue) \(found)\n" + LPText.write(program, objective)
    do {
      try text.write(toFile: "\(path)/\(name).lp", atomically: true, encoding: .utf8)
    } catch {
      FileHandle.standardError.write(
        Data("warning: \(path)/\(name).lp could not be written\n".utf8)
      )
    }
  }
}
