// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
import OrganizationModel
public import ReportRendering

/// One language, or several with commas between.
struct LanguageList: ExpressibleByArgument {
  var languages: [Language]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    languages = words.compactMap { Language(rawValue: String($0)) }
    guard languages.count == words.count else { return nil }
  }

  /// The languages of some lists, each one once.
  static func languages(of lists: [LanguageList]) -> [Language] {
    var languages: [Language] = []
    for language in lists.flatMap(\.languages) where !languages.contains(language) {
      languages.append(language)
    }
    return languages.isEmpty ? [.danish] : languages
  }
}

extension ReportDate: ExpressibleByArgument {
  /// Makes a day from what was typed; nil when it is none.
  public init?(argument: String) { self.init(argument) }
}
