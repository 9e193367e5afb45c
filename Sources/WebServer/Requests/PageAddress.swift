// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
public import OrganizationModel

/// The address of a page, the same in each language but for a prefix.
///
/// Danish pages stand at `/…`, English ones at `/en/…`.
public struct PageAddress: Hashable, Sendable {
  /// The path without the prefix of a language; it begins with exactly one slash.
  public let path: String
  /// What stands after the question mark, as it was sent; nil when there is none.
  public let query: String?

  /// Makes the address of a page.
  ///
  /// - Parameters:
  ///   - path: The path without the prefix of a language, already percent-encoded.
  ///   - query: What stands after the question mark, already percent-encoded.
  public init(_ path: String, query: String? = nil) {
    // Two slashes or a backslash at the beginning would lead to another host.
    self.path = "/" + path.drop { $0 == "/" || $0 == "\\" }
    self.query = query
  }

  /// Makes the address of the page that a request asks for, and tells its language.
  ///
  /// - Parameters:
  ///   - path: The path of the request.
  ///   - query: The query of the request.
  /// - Returns: The language and the address without it.
  static func requested(_ path: String, query: String?) -> (language: Language, page: PageAddress) {
    if path == "/en" { return (.english, PageAddress("/", query: query)) }
    if path.hasPrefix("/en/") {
      return (.english, PageAddress(String(path.dropFirst(3)), query: query))
    }
    return (.danish, PageAddress(path, query: query))
  }

  /// Returns the address of the page in a language, for a link.
  public subscript(language: Language) -> String {
    let prefixed =
      switch language {
      case .danish: path
      case .english: path == "/" ? "/en" : "/en" + path
      }
    return prefixed + (query.map { "?" + $0 } ?? "")
  }

  /// Returns the address without one field of its query.
  ///
  /// - Parameter name: The name of the field, as it stands in the query.
  /// - Returns: The address with the other fields as they were.
  func without(_ name: String) -> PageAddress {
    let kept = query?.split(separator: "&").filter {
      $0.prefix { $0 != "=" } != name
    }.joined(separator: "&")
    return PageAddress(path, query: kept?.isEmpty == true ? nil : kept)
  }
}
