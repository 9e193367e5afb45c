// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LinearProgramming
import Logging
import OrganizationModel
import TestSupport
import Testing
import WebServer
import WhatIfStore

/// The what-if pages of the shipped data set on a store of their own.
struct WhatIfDesk {
  let dataSet: DataSet
  let digest = "fingeraftryk"
  private let server: WebApplication

  init() throws {
    dataSet = try DataSetReader.read(path: Repository.shippedData)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-desk-\(UUID().uuidString)")
    let pages = try WhatIfPages(
      dataSet,
      origin: .init(version: "0.1.0", digest: digest),
      solver: VerifyingSolver(GLPKSolver()),
      store: WhatIfStore(path: folder.appendingPathComponent("w.sqlite").path)
    )
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    server = try WebApplication(ServerConfiguration(), logger: logger) { pages.add(to: $0) }
  }

  func get(_ uri: String) async throws -> TestResponse {
    try await TestServer.ask(.get, uri, of: server)
  }

  /// Sends a plain form, or a body of another type.
  @discardableResult
  func post(
    _ uri: String,
    _ body: String,
    type: String = "application/x-www-form-urlencoded"
  ) async throws -> TestResponse {
    try await TestServer.ask(
      .post,
      uri,
      headers: [("Content-Type", type), ("Sec-Fetch-Site", "same-origin")],
      body: body,
      of: server
    )
  }

  /// Begins a what-if and returns its address.
  func begin(_ combination: String) async throws -> String {
    let answer = try await post("/what-ifs", "start=\(combination)")
    return try #require(answer.header("Location"))
  }
}
