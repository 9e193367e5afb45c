// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring

/// Measures the parts of the program on a data set; `make bench` builds it in release.
///
/// `ressort-bench DIR [PROGRAM.json] [--only WORD]`: the second argument receives the coherence
/// program with its 1,560 objectives, for the peers that do the same in the same run
/// (Tests/Independent/bench_peer.py and bench_ensemble.py).
@main
enum Main {
  static func main() throws {
    #if DEBUG
    FileHandle.standardError.write(Data("a debug build says nothing; use make bench\n".utf8))
    exit(2)
    #else
    var arguments = Array(CommandLine.arguments.dropFirst())
    var harness = Harness()
    if let place = arguments.firstIndex(of: "--only"), place + 1 < arguments.count {
      harness.only = arguments[place + 1]
      arguments.removeSubrange(place...place + 1)
    }
    guard let folder = arguments.first else {
      FileHandle.standardError.write(
        Data("usage: ressort-bench DIR [PROGRAM.json] [--only WORD]\n".utf8)
      )
      exit(2)
    }
    let subjects = try Subjects(folder: folder)
    try subjects.run(&harness)
    print(harness.table)
    guard harness.only == nil else { return }
    print(try Growth(subjects.dataSet, upTo: 2).table)
    if let path = arguments.dropFirst().first {
      let document = try subjects.peerDocument { name in
        harness.timings.first { $0.name == name }?.median ?? .nan
      }
      try document.text(isPretty: false)
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    #endif
  }
}
