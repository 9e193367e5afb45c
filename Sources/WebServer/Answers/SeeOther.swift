// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
public import Hummingbird
public import OrganizationModel

/// The answer to a form that was accepted: 303, so that loading the page again sends nothing again.
public struct SeeOther: ResponseGenerator, Sendable {
  private let address: String

  /// Makes the answer that leads to a page.
  ///
  /// - Parameters:
  ///   - page: The page; it is always one of this server's.
  ///   - language: Its language.
  public init(_ page: PageAddress, in language: Language) { address = page[language] }

  /// The response.
  var response: Response { Response(status: .seeOther, headers: [.location: address]) }

  /// Makes the response.
  public func response(from request: Request, context: some RequestContext) -> Response { response }
}
