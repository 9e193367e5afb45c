// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import HTTPTypes
import HummingbirdTesting
import LinearProgramming
import Logging
import OrganizationModel
import TestSupport
import WebServer
import WhatIfStore

/// The pages of the shipped data with what-ifs that a test puts into the store itself.
struct ComparedDesk {
  let dataSet: DataSet
  let store: WhatIfStore
  private let server: WebApplication

  init() throws {
    dataSet = try DataSetReader.read(path: Repository.shippedData)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-compare-\(UUID().uuidString)")
    store = try WhatIfStore(path: folder.appendingPathComponent("w.sqlite").path)
    let pages = try WhatIfPages(
      dataSet,
      origin: .init(version: "0", digest: "digest"),
      solver: VerifyingSolver(GLPKSolver()),
      store: store
    )
    server = try WebApplication(
      ServerConfiguration(),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    ) { pages.add(to: $0) }
  }

  /// Keeps a what-if and returns its key in the address of a comparison.
  func keep(_ whatIf: WhatIf, name: String) throws -> String {
    let content = try JSONEncoder().encode(WhatIfDraft(start: whatIf))
    let stored = try store.create(
      NewWhatIf(
        name: name,
        dataSet: dataSet.id,
        fingerprint: "digest",
        content: String(decoding: content, as: UTF8.self)
      ),
      at: Date()
    )
    return "w:\(stored.id.text)"
  }

  /// Asks for plans side by side.
  func compare(
    _ plans: [String],
    english: Bool = false,
    _ rest: String = ""
  ) async throws -> TestResponse {
    let query = plans.map {
      "plan=" + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
    }.joined(separator: "&")
    return try await get("\(english ? "/en" : "")/compare?\(query)\(rest)")
  }

  /// Asks for a page.
  func get(_ address: String) async throws -> TestResponse {
    try await TestServer.ask(.get, address, of: server)
  }

  /// Asks again until all combinations are computed and the triangle is on the page.
  func compareWeighed(_ plans: [String], _ rest: String = "") async throws -> String {
    for _ in 0..<600 {
      let text = try await compare(plans, english: false, rest).text
      if text.contains("class=\"triangle\"") { return text }
      try await Task.sleep(for: .milliseconds(100))
    }
    return ""
  }
}
