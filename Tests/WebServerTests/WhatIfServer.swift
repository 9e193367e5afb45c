// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import HTTPTypes
import HummingbirdTesting
import LinearProgramming
import Logging
import NIOCore
import OrganizationModel
import TestSupport
import WebServer
import WhatIfStore

/// The pages of the shipped data, asked without a socket, with a store in a folder of its own.
final class WhatIfServer: Sendable {
  let dataSet: DataSet
  let store: WhatIfStore
  let application: WebApplication
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("what-ifs-\(UUID().uuidString)")
    dataSet = try DataSetReader.read(path: Repository.shippedData)
    store = try WhatIfStore(path: folder.appendingPathComponent("w.sqlite").path)
    let pages = try WhatIfPages(
      dataSet,
      origin: .init(version: "0", digest: "digest"),
      solver: VerifyingSolver(GLPKSolver()),
      store: store
    )
    application = try WebApplication(
      ServerConfiguration(),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    ) { pages.add(to: $0) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Asks for a page.
  func get(_ path: String) async throws -> TestResponse {
    try await TestServer.ask(.get, path, of: application)
  }

  /// Sends a form.
  func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> TestResponse {
    let body = fields.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
    return try await TestServer.ask(
      .post,
      path,
      headers: [("content-type", "application/x-www-form-urlencoded")],
      body: body,
      of: application
    )
  }

  /// Begins a what-if.
  func begin(_ start: String = "today") async throws -> WhatIfID {
    let answer = try await post("/what-ifs", ["start": start])
    let address = answer.headers[.location] ?? ""
    guard let id = WhatIfID(String(address.split(separator: "/").last ?? "")) else {
      throw WhatIfStoreError.notFound
    }
    return id
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
