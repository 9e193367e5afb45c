// SPDX-License-Identifier: GPL-3.0-or-later
package import OrganizationModel

/// Words that exist in every language of the output.
///
/// Each language has its wordings in one switch; the compiler holds that none is missing. Places that
/// are filled in later are written `{}`.
package protocol Worded {
  /// The Danish wording.
  var danish: String { get }
  /// The English wording.
  var english: String { get }
}

extension Worded {
  /// The wording in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
