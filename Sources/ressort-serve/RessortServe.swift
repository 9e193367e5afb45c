// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import GLPKSolver
import LinearProgramming
import Logging
import OrganizationModel
import WebServer
import WhatIfStore

/// The what-if page as a program of its own, so that the command line is built without a web server.
@main
struct RessortServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ressort-serve",
    abstract: "Serve the what-if page.",
    discussion: """
      What-ifs are kept in one SQLite file. The page answers on this machine only, unless --host says \
      otherwise; then a token keeps others out, which is printed with the address.

      Example: ressort serve --port 8080
      """,
    version: "0.1.0"
  )
  @Option(help: "The port; 0 for any free one.")
  var port: Int = 8080

  @Option(help: "The address to listen on.")
  var host: String = "127.0.0.1"

  @Option(
    name: .customLong("allowed-host"),
    help: ArgumentHelp("A name under which the page may be reached.", valueName: "name")
  )
  var allowedHosts: [String] = []

  @Option(
    name: .customLong("trusted-proxy"),
    help: ArgumentHelp("The IP address of a proxy in front of the page.", valueName: "address")
  )
  var trustedProxy: String?

  @Option(
    help: ArgumentHelp(
      "The file that what-ifs are kept in.",
      discussion: "Left out: ressort/what-ifs.sqlite in the user's data folder.",
      valueName: "file"
    ),
    completion: .file()
  )
  var database: String?

  @Option(
    help: ArgumentHelp("The folder of the data set.", valueName: "dir"),
    completion: .directory
  )
  var data: String

  @Flag(help: "Write a line for every request to standard error.")
  var log = false

  func run() async throws {
    do {
      try await serve()
    } catch let error as DiagnosticError {
      let renderer = DiagnosticRenderer(sourceLine: { _, _ in nil })
      throw Stop(renderer.render(error.diagnostics, consequence: "nothing is served"))
    } catch let error as WhatIfStoreError {
      let renderer = DiagnosticRenderer(sourceLine: { _, _ in nil })
      throw Stop(renderer.render([error.diagnostic], consequence: "nothing is served"))
    } catch let fault as ConfigurationFault {
      throw Stop("error: \(fault)")
    }
  }

  private func serve() async throws {
    var server = ServerConfiguration(
      host: host,
      port: port,
      allowedHosts: allowedHosts,
      trustedProxy: trustedProxy
    )
    if !server.isLoopback { server.token = AccessToken.random() }
    try server.check()
    let (dataSet, fingerprint) = try DataSetReader.readWithFingerprint(path: data)
    let store = try WhatIfStore(path: database ?? Self.defaultDatabase)
    let pages = try WhatIfPages(
      dataSet,
      origin: .init(
        version: Self.configuration.version,
        digest: fingerprint.content.description
      ),
      solver: VerifyingSolver(GLPKSolver()),
      store: store
    )
    var logger = Logger(label: "ressort") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = log ? .info : .warning
    let application = try WebApplication(server, logger: logger) { pages.add(to: $0) }
    try await application.run { port in
      print("\(dataSet.name.danish): \(application.entrance(port: port))")
      print("What-ifs: \(store.path)")
      fflush(nil)
    }
  }

  /// The file in the user's data folder.
  private static var defaultDatabase: String {
    let environment = ProcessInfo.processInfo.environment
    let folder =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? NSHomeDirectory() + "/.local/share"
    return folder + "/ressort/what-ifs.sqlite"
  }
}

/// The end of the program with a message that says everything.
private struct Stop: LocalizedError, CustomStringConvertible {
  let description: String

  init(_ text: String) { description = text }

  var errorDescription: String? { description }
}
