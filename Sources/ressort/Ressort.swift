// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Diagnostics
import Foundation
import LinearProgramming
import Scoring

/// The command line: parses, calls, prints.
@main
struct Ressort: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ressort",
    abstract:
      "What happens to coherence, committee balance and efficiency when responsibilities move?",
    discussion: """
      Scenarios are named AREA.NUMBER (2.1), model examples by their id (model-1), the organisation
      as it is 'today'. A combination joins them with '+': 2.1+6.3, model-2+9.1, model-2+9.0.

      Example: ressort compare model-1 model-2 --lang en
      """,
    version: "0.1.0",
    subcommands: [
      Areas.self, Scenarios.self, Models.self, Tasks.self, Interfaces.self, Show.self, Apply.self,
      Score.self, Compare.self, Explain.self, Reconcile.self, Validate.self, New.self, Export.self,
      EnsembleCommand.self, Improve.self, Dominance.self, Flip.self, WeightsCommand.self,
      AlternativesCommand.self, Sample.self, Batch.self, ReportCommand.self, Serve.self,
    ]
  )

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as DiagnosticError {
      let renderer = DiagnosticRenderer(sourceLine: SourceLines().line)
      stop(renderer.render(error.diagnostics, consequence: "nothing was computed"), code: 1)
    } catch let error as StoppedRun {
      let renderer = DiagnosticRenderer(sourceLine: SourceLines().line)
      stop(renderer.render(error.diagnostics, consequence: error.consequence), code: 1)
    } catch let error as ScoringError {
      switch error {
      case .inconsistent: stop("error: \(error)", code: 3)
      case .incomplete: stop("error: \(error)", code: 1)
      case .solver: stop("error: \(error)\nplease report this with the data set", code: 70)
      }
    } catch {
      let text = fullMessage(for: error)
      switch exitCode(for: error) {
      case .success:
        print(text)
        Foundation.exit(0)
      case .validationFailure: stop(text, code: 2)
      case let code: stop(text, code: code.rawValue)
      }
    }
  }

  private static func stop(_ text: String, code: Int32) -> Never {
    if !text.isEmpty { FileHandle.standardError.write(Data((text + "\n").utf8)) }
    Foundation.exit(code)
  }
}

/// Problems that stop a run of which something is done already.
struct StoppedRun: Error {
  var diagnostics: [Diagnostic]
  /// What becomes of what is done.
  var consequence: String
}

/// Reads single lines of input files again, for the excerpts of diagnostics.
private struct SourceLines {
  @Sendable func line(file: String, number: Int) -> String? {
    guard let data = FileManager.default.contents(atPath: file), data.count < 16 << 20 else {
      return nil
    }
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard number >= 1, number <= lines.count else { return nil }
    return String(decoding: lines[lines.startIndex + number - 1].prefix(4_000), as: UTF8.self)
  }
}
