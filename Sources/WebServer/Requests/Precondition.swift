// SPDX-License-Identifier: GPL-3.0-or-later
public import Hummingbird
import HTTPTypes

/// The revision that a change builds on, as its sender says.
///
/// It is only what is expected: whether it still holds is for the store to see, in the transaction that
/// makes the change.
public struct Precondition: Hashable, Sendable {
  /// The revision that the sender has seen.
  public let revision: Int

  /// Reads `If-Match` of a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - id: What is to be changed, as it is called in addresses.
  /// - Throws: ``WebFault/noPrecondition`` (428) when there is none, ``WebFault/badRequest`` (400)
  ///   when it is not one strong tag, ``WebFault/stale`` (412) when it is the tag of something else.
  public init(ifMatch request: Request, of id: String) throws(WebFault) {
    guard let text = request.headers[.ifMatch] else { throw .noPrecondition }
    guard let tag = EntityTag(parsing: text) else { throw .badRequest }
    guard tag.id == id else { throw .stale }
    revision = tag.revision
  }

  /// Reads the hidden field `revision` of a plain form.
  ///
  /// - Parameter form: The fields of the form.
  /// - Throws: ``WebFault/noPrecondition`` (428) when there is none, ``WebFault/badRequest`` (400)
  ///   when it is not a number.
  public init(form: FormFields) throws(WebFault) {
    guard let text = form.all("revision").first else { throw .noPrecondition }
    guard form.all("revision").count == 1, let revision = EntityTag.revision(text) else {
      throw .badRequest
    }
    self.revision = revision
  }
}
