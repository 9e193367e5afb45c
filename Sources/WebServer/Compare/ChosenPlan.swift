// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import OrganizationModel
import WhatIfStore
import Wording

/// A plan that is compared with others.
struct ChosenPlan: Sendable {
  /// What it is called in addresses.
  var key: PlanKey
  /// What it is called on the page.
  var name: String
  /// What it consists of.
  var whatIf: WhatIf
  /// The page that shows it; nil when it has none.
  var address: String?
  /// Whether it was saved on other data than there are now.
  var isOfOtherData = false

  /// The letter that stands for it in tables and drawings.
  static func letter(_ position: Int) -> String {
    String(UnicodeScalar(UInt8(truncatingIfNeeded: 65 + position)))
  }
}

extension WhatIfPages {
  /// The plan that a key names; nil when there is none.
  ///
  /// - Throws: When what is stored cannot be read.
  func chosenPlan(_ text: String, _ language: Language) throws -> ChosenPlan? {
    guard let key = PlanKey(text) else { return nil }
    do {
      switch key {
      case .combination(let id):
        guard (try? Combination(parsing: id, in: dataSet)) != nil else { return nil }
        return ChosenPlan(
          key: key,
          name: combinationName(id, language),
          whatIf: WhatIf(combination: id)
        )
      case .whatIf(let id):
        let open = try opened(try store.whatIf(id))
        return ChosenPlan(
          key: key,
          name: open.stored.name,
          whatIf: open.current,
          address: WhatIfAddress(id, language).text,
          isOfOtherData: open.stored.fingerprint != origin.digest
        )
      case .version(let id, let number):
        let stored = try store.whatIf(id)
        let version = try store.version(of: id, number: number)
        guard stored.dataSet == dataSet.id,
          let draft = try? JSONDecoder().decode(
            WhatIfDraft.self,
            from: Data(version.content.utf8)
          )
        else { return nil }
        return ChosenPlan(
          key: key,
          name: HistoryPhrase.versionHeading[language].filled(
            version.summary.name,
            "\(number)"
          ),
          whatIf: draft.current,
          isOfOtherData: version.summary.fingerprint != origin.digest
        )
      }
    } catch WhatIfStoreError.notFound, WebFault.notFound {
      return nil
    }
  }

  /// The name of a combination: what it is notable for, when it is, else its own name.
  private func combinationName(_ id: String, _ language: Language) -> String {
    let notable = catalogue.content.flatMap { content in
      content.summary.notable.first {
        self.id(of: content.ensemble.combination(at: $0.position)) == id
      }
    }
    if dataSet.modelIndex[id] == nil, id != Combination.todayID, let notable {
      return name(notable.reason, language)
    }
    return WhatIfWords(dataSet: dataSet, language: language).combination(id)
  }
}
