// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import HTTPTypes
import Hummingbird
import OrganizationModel
import WhatIfStore
import Wording

/// What is told of an error: its status and words of ours, never the words of the error itself.
struct FaultAnswer {
  private let status: HTTPResponse.Status
  private let code: String
  private let title: ErrorPhrase
  private let advice: ErrorAdvice
  private let headers: HTTPFields

  /// Makes the answer to an error.
  init(to error: any Error) {
    switch error {
    case let fault as WebFault: self.init(fault)
    case is DiagnosticError: self.init(.notUnderstood)
    case let error as WhatIfStoreError: self.init(WebFault(error))
    case let error as HTTPError: self.init(status: error.status, allow: error.headers[.allow])
    case let error as any HTTPResponseError: self.init(status: error.status)
    default: self.init(.internalError)
    }
  }

  private init(_ fault: WebFault, allow: String? = nil) {
    var headers = fault.headers
    headers[.allow] = allow
    self.init(
      status: fault.status,
      code: fault.rawValue,
      title: fault.title,
      advice: fault.advice,
      headers: headers
    )
  }

  private init(status: HTTPResponse.Status, allow: String? = nil) {
    if let fault = WebFault.allCases.first(where: { $0.status.code == status.code }) {
      self.init(fault, allow: allow)
    } else if (400..<500).contains(status.code) {
      self.init(
        status: status,
        code: "status-\(status.code)",
        title: .otherError,
        advice: .otherError,
        headers: [:]
      )
    } else {
      self.init(.internalError)
    }
  }

  private init(
    status: HTTPResponse.Status,
    code: String,
    title: ErrorPhrase,
    advice: ErrorAdvice,
    headers: HTTPFields
  ) {
    self.status = status
    self.code = code
    self.title = title
    self.advice = advice
    self.headers = headers
  }

  /// Whether the fault is the server's, and therefore one for its log.
  var isOurs: Bool { status.code >= 500 }

  /// Makes the response: a page, or JSON for programs.
  func response(to request: Request, context: WebContext) -> Response {
    guard Self.wantsJSON(request),
      let data = try? JSONText.data(
        ErrorDocument(code: code, message: title[context.language], request: context.id)
      )
    else { return HTMLAnswer(page(context), status: status, headers: headers).response }
    return JSONText.response(data, status: status, headers: headers)
  }

  /// Whether the sender is a program: it asks for JSON and not for pages, or sends JSON.
  static func wantsJSON(_ request: Request) -> Bool {
    let accepted = request.headers[.accept]?.lowercased() ?? "*/*"
    if accepted.contains("text/html") { return false }
    return accepted.contains("json") || MediaKind(of: request) == .json
  }

  private func page(_ context: WebContext) -> String {
    let language = context.language
    let heading = HTMLText.escaped(title[language])
    let other: Language = language == .danish ? .english : .danish
    let reference = ErrorPhrase.reference[language].replacing("{}", with: context.id)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(heading) – Ressort</title>
      <link rel="stylesheet" href="/assets/app.css">
      <link rel="icon" href="data:,">
      </head>
      <body>
      <main>
      <h1>\(heading)</h1>
      <p>\(HTMLText.escaped(advice[language]))</p>
      <p>\(HTMLText.escaped(reference))</p>
      <p><a href="\(PageAddress("/")[language])">\(HTMLText.escaped(ErrorPhrase.home[language]))</a></p>
      </main>
      <footer>
      <p><a lang="\(other.rawValue)" hreflang="\(other.rawValue)" \
      href="\(PageAddress("/")[other])">\
      \(HTMLText.escaped(PagePhrase.otherLanguage[language]))</a></p>
      </footer>
      </body>
      </html>

      """
  }
}

/// An error in JSON: `{"error": {"code": …, "message": …, "request": …}}`.
private struct ErrorDocument: Encodable {
  struct Content: Encodable {
    let code: String
    let message: String
    let request: String
  }

  let error: Content

  init(code: String, message: String, request: String) {
    error = Content(code: code, message: message, request: request)
  }
}

extension WebFault {
  /// What a page says of an error of the store.
  init(_ error: WhatIfStoreError) {
    self =
      switch error {
      case .notFound: .notFound
      case .changedMeanwhile: .stale
      case .invalidText: .notUnderstood
      case .noSpace: .diskFull
      case .damaged, .busy, .unwritable, .otherContent, .newerFormat, .migrationFailed, .fileExists:
        .storeUnavailable
      }
  }
}
