// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// How texts are put together in sentences.
extension ReportWriter {
  /// Returns texts as a list in a sentence: "a, b og c".
  func listed(_ texts: [Inline]) -> Inline {
    guard let last = texts.last else { return Inline() }
    guard texts.count > 1 else { return last }
    return texts.dropLast().joined(separator: ProposalPhrase.lastComma[language])
      + Inline(ProposalPhrase.and[language]) + last
  }

  /// Returns a name in quotation marks.
  func quoted(_ name: String) -> Inline {
    Inline(ProposalPhrase.quoted[language], filling: [Inline(name: name)])
  }

  /// The name of a plan: its own, else that of its combination.
  func planName(_ plan: Plan) -> String { plan.title ?? planName(plan.combination) }

  /// The name of a combination; a model example whose choice is changed by its name and the changes.
  func planName(_ combination: Combination) -> String {
    guard let index = combination.model, dataSet.modelIndex[combination.id] == nil else {
      return dataSet.name(of: combination, language)
    }
    let model = dataSet.models[index]
    let chosen = combination.scenarios.map { dataSet.scenarios[$0] }
    let areas = Set(chosen.map(\.area))
    let added = chosen.map(\.id).filter { !model.scenarios.contains($0) }
    let dropped = model.scenarios.filter { id in
      dataSet.scenarioIndex[id].map { !areas.contains(dataSet.scenarios[$0].area) } ?? false
    }
    return model.name[language] + added.map { " + \($0)" }.joined()
      + dropped.map { " − \($0)" }.joined()
  }

  /// Returns a place in a source; the main document goes without saying.
  func page(_ source: SourceReference) -> Inline {
    guard source.document != dataSet.mainDocument,
      let document = dataSet.documents.first(where: { $0.id == source.document })
    else { return Inline([.page(source)]) }
    return Inline([.name(document.title), .text(", "), .page(source)])
  }
}

extension Inline {
  /// The text with a full stop, unless it ends with one.
  var sentence: Inline { plain.hasSuffix(".") ? self : self + "." }

  /// The text with a capital as its first letter, where that letter is ours.
  var capitalized: Inline {
    guard case .text(let text)? = runs.first, let letter = text.first else { return self }
    return Inline([.text(letter.uppercased() + text.dropFirst())] + runs.dropFirst())
  }
}
