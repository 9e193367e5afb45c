// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// What stands round every page: title, navigation, the way to the other language.
struct PageFrame {
  /// A page of the same what-if.
  struct Link {
    var address: String
    var text: String
    var isHere: Bool
  }

  var language: Language
  var title: String
  /// The name of the data set.
  var dataSet: String
  /// The address of the same page in the other language.
  var otherAddress: String
  /// The pages beside this one.
  var links: [Link] = []

  /// The start of every address in the page's language.
  var root: String { language == .danish ? "" : "/en" }

  func values(content: String) -> [String: Any] {
    [
      "lang": language.rawValue, "otherLang": language == .danish ? "en" : "da",
      "title": title, "dataSet": dataSet, "root": root, "content": content,
      "otherAddress": otherAddress, "otherWord": PagePhrase.otherLanguage[language],
      "ownWord": PagePhrase.otherLanguage[language == .danish ? .english : .danish],
      "skip": PagePhrase.skipLink[language], "product": PagePhrase.product[language],
      "start": PagePhrase.start[language],
      "links": links.map {
        ["address": $0.address, "text": $0.text, "isHere": $0.isHere] as [String: Any]
      },
    ]
  }
}
