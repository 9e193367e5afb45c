// SPDX-License-Identifier: GPL-3.0-or-later
public import Hummingbird
import Wording

/// What can be wrong with a request; thrown by a route, it becomes an error page or an error in JSON.
///
/// The raw value is the code in JSON, and never reused for another fault.
public enum WebFault: String, Error, CaseIterable, Hashable, Sendable {
  /// 400: the request cannot be read.
  case badRequest = "bad-request"
  /// 400: there is not exactly one `Host` line, or it is malformed.
  case badHost = "bad-host"
  /// 403: the request is for a host whose name the server does not answer to.
  case foreignHost = "foreign-host"
  /// 403: another site sent a request that would change something.
  case foreignOrigin = "foreign-origin"
  /// 401: the token is missing or wrong.
  case noToken = "no-token"
  /// 404: there is no such thing.
  case notFound = "not-found"
  /// 405: the address does not take this method.
  case methodNotAllowed = "method-not-allowed"
  /// 412: it has been changed since the sender saw it.
  case stale = "stale"
  /// 413: the body is too large.
  case tooLarge = "too-large"
  /// 415: the body is of another kind than the route takes.
  case wrongMediaType = "wrong-media-type"
  /// 422: the body can be read but makes no sense.
  case notUnderstood = "not-understood"
  /// 428: the sender does not say which revision the change builds on.
  case noPrecondition = "no-precondition"
  /// 429: too many long runs wait.
  case queueFull = "queue-full"
  /// 507: there is no room for what was to be kept.
  case diskFull = "disk-full"
  /// 503: the file of what-ifs cannot be used just now.
  case storeUnavailable = "store-unavailable"
  /// 500: a fault in the server.
  case internalError = "internal-error"

  /// The status of the answer.
  public var status: HTTPResponse.Status {
    switch self {
    case .badRequest, .badHost: .badRequest
    case .foreignHost, .foreignOrigin: .forbidden
    case .noToken: .unauthorized
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .stale: .preconditionFailed
    case .tooLarge: .contentTooLarge
    case .wrongMediaType: .unsupportedMediaType
    case .notUnderstood: .unprocessableContent
    case .noPrecondition: .preconditionRequired
    case .queueFull: .tooManyRequests
    case .diskFull: .init(code: 507, reasonPhrase: "Insufficient Storage")
    case .storeUnavailable: .serviceUnavailable
    case .internalError: .internalServerError
    }
  }

  /// What went wrong, in words.
  var title: ErrorPhrase {
    switch self {
    case .badRequest: .badRequest
    case .badHost: .badHost
    case .foreignHost: .foreignHost
    case .foreignOrigin: .foreignOrigin
    case .noToken: .noToken
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .stale: .stale
    case .tooLarge: .tooLarge
    case .wrongMediaType: .wrongMediaType
    case .notUnderstood: .notUnderstood
    case .noPrecondition: .noPrecondition
    case .queueFull: .queueFull
    case .diskFull: .diskFull
    case .storeUnavailable: .storeUnavailable
    case .internalError: .internalError
    }
  }

  /// What to do about it, in words.
  var advice: ErrorAdvice {
    switch self {
    case .badRequest: .badRequest
    case .badHost: .host
    case .foreignHost: .foreignHost
    case .foreignOrigin: .foreignOrigin
    case .noToken: .noToken
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .stale: .stale
    case .tooLarge: .tooLarge
    case .wrongMediaType: .wrongMediaType
    case .notUnderstood: .notUnderstood
    case .noPrecondition: .noPrecondition
    case .queueFull: .queueFull
    case .diskFull: .diskFull
    case .storeUnavailable: .storeUnavailable
    case .internalError: .internalError
    }
  }

  /// The headers that belong to the answer.
  var headers: HTTPFields {
    switch self {
    case .noToken: [.wwwAuthenticate: "Bearer"]
    case .queueFull: [.retryAfter: "30"]
    default: [:]
    }
  }
}
