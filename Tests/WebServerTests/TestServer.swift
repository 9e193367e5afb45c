// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import OrganizationModel
import Synchronization
import WebServer

/// A server with a few small routes, asked without a socket.
enum TestServer {
  /// An error with words that nobody outside may read.
  struct Secret: Error, CustomStringConvertible {
    let description = "hemmelig/detalje.swift"
  }

  /// What the JSON route takes and gives.
  struct Note: Codable, Sendable {
    let text: String
  }

  static func make(
    _ configuration: ServerConfiguration = ServerConfiguration(),
    logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
  ) throws -> WebApplication {
    try WebApplication(configuration, logger: logger) { routes in
      routes.get("") { _, context in
        HTMLAnswer(
          "\(context.language.rawValue) \(context.page[.danish]) \(context.page[.english])"
        )
      }
      routes.get("scenarier/:id") { _, context in
        HTMLAnswer("<p>\(try context.parameters.require("id"))</p>")
      }
      routes.get("fejl") { _, _ -> HTMLAnswer in throw Secret() }
      routes.get("ukendt") { _, _ -> HTMLAnswer in
        throw HTTPError(.badRequest, message: "hemmelig")
      }
      routes.get("hent") { _, _ in
        Download(Array("a;b".utf8), title: "Ændringer \"2\"\r\n/../x", kind: .csv)
      }
      routes.form("flytninger", limit: 1000) { form, _, context in
        let precondition = try Precondition(form: form)
        return SeeOther(
          PageAddress("/scenarier/\(precondition.revision)"),
          in: context.language
        )
      }
      routes.json(.put, "scenarier/:id") { request, context in
        let id = try context.parameters.require("id")
        let expected = try Precondition(ifMatch: request, of: id).revision
        guard expected == 3 else {
          return JSONAnswer.stale(
            current: Note(text: "tre"),
            tag: EntityTag(id: id, revision: 3)
          )
        }
        let note = try await request.decode(as: Note.self, context: context)
        return JSONAnswer(note, tag: EntityTag(id: id, revision: 4))
      }
      routes.json(.post, "import", limit: 4 * 1024 * 1024) { request, _ in
        JSONAnswer(Note(text: String(try await request.body.collect(upTo: .max).readableBytes)))
      }
    }
  }

  /// Sends one request past the socket; `host` stands for the first `Host` line.
  static func ask(
    _ method: HTTPRequest.Method = .get,
    _ uri: String = "/",
    host: String? = "localhost:8080",
    headers: [(String, String)] = [],
    body: String? = nil,
    of server: WebApplication? = nil
  ) async throws -> TestResponse {
    let inner = try (server ?? make()).application()
    let application = Application(
      responder: Addressed(inner: inner.responder, authority: host),
      logger: inner.logger
    )
    return try await application.test(.router) { client in
      try await client.executeRequest(
        uri: uri,
        method: method,
        headers: HTTPFields(
          headers.compactMap { name, value in
            HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
          }
        ),
        body: body.map { ByteBuffer(string: $0) }
      )
    }
  }
}

/// Gives each request the authority that a test wants; the test client always writes `localhost`.
private struct Addressed<Inner: HTTPResponder>: HTTPResponder {
  let inner: Inner
  let authority: String?

  func respond(to request: Request, context: Inner.Context) async throws -> Response {
    var head = request.head
    head.authority = authority
    return try await inner.respond(to: Request(head: head, body: request.body), context: context)
  }
}

extension TestResponse {
  /// The value of a header.
  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// The body as text.
  var text: String { String(buffer: body) }

  /// Whether every answer's headers are there.
  var isProtected: Bool {
    header("Content-Security-Policy")
      == """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
      connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
      frame-ancestors 'none'
      """ && header("X-Content-Type-Options") == "nosniff"
      && header("Referrer-Policy") == "same-origin"
      && header("Cross-Origin-Opener-Policy") == "same-origin"
      && header("Cross-Origin-Resource-Policy") == "same-origin"
      && header("Access-Control-Allow-Origin") == nil && header("Cache-Control") != nil
  }
}

/// A log that is kept.
final class KeptLog: Sendable {
  private let kept = Mutex<[String]>([])

  /// Everything that was logged, one string for each line.
  var lines: [String] { kept.withLock { $0 } }

  /// A logger that writes here, of all levels.
  var logger: Logger {
    var logger = Logger(label: "test") { _ in Handler(log: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let log: KeptLog
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level = .trace

    init(log: KeptLog) { self.log = log }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      let pairs = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      log.kept.withLock { $0.append("\(event.message) " + pairs.joined(separator: " ")) }
    }
  }
}
