// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// What notes say: a figure as printed with its place, an assumption by its name, or a computation
/// with what it rests on, told briefly.
struct NoteText {
  /// A piece of a note: words, and where they lead when they do.
  struct Piece: Hashable {
    var text: String
    var target: String?

    init(_ text: String, to target: String? = nil) {
      self.text = text
      self.target = target
    }
  }

  /// A note names no more assumptions than these; more of them it tells by their marks.
  private static let mostNames = 4

  private let assumptions: [String: NamedAssumption]
  private let documents: [String: NamedDocument]
  private let language: Language

  init(_ document: ReportDocument) {
    assumptions = Dictionary(document.assumptions.map { ($0.id, $0) }) { first, _ in first }
    documents = Dictionary(document.documents.map { ($0.id, $0) }) { first, _ in first }
    language = document.language
  }

  /// What a note says.
  func pieces(_ provenance: Provenance) -> [Piece] {
    switch provenance {
    case .printed(let figure, let source):
      return [Piece("\(NotePhrase.printedFigure[language]) \(quoted(figure)), ")]
        + [title(source.document), Piece(", \(source.place(language)).")]
    case .told(let source):
      return [title(source.document), Piece(", \(source.place(language)).")]
    case .assumption(let id):
      return [Piece(NotePhrase.assumed[language] + " "), name(id)]
        + (assumptions[id].map { [Piece(", \($0.interval.unbroken).")] } ?? [])
    case .derivation(let words, let parts):
      return [Piece(words.hasSuffix(".") ? words : words + ".")] + ground(parts)
    }
  }

  /// What a computation rests on: printed figures by document and page, then assumptions, then what
  /// is itself computed.
  private func ground(_ parts: [Provenance]) -> [Piece] {
    let all = parts.flatMap(\.all).unique
    var result: [Piece] = []
    let printed = all.compactMap(Citation.init)
    if !printed.isEmpty {
      let word = printed.contains { $0.figure != nil } ? NotePhrase.printedFigures : .sources
      result.append(Piece(" \(word[language]) "))
      for (index, document) in printed.map(\.source.document).uniqueInOrder.enumerated() {
        if index > 0 { result.append(Piece("; ")) }
        result.append(title(document))
        let pages = places(printed.filter { $0.source.document == document })
        result.append(Piece(", \(pages)"))
      }
      result.append(Piece("."))
    }
    let assumed = all.compactMap { part -> String? in
      if case .assumption(let id) = part { id } else { nil }
    }
    if !assumed.isEmpty {
      let word = assumed.count == 1 ? NotePhrase.assumed : .assumedSeveral
      result.append(Piece(" \(word[language]) "))
      if assumed.count > Self.mostNames {
        result += marks(assumed)
      } else {
        for (index, id) in assumed.enumerated() {
          if index > 0 { result.append(Piece(", ")) }
          result.append(name(id))
        }
      }
      result.append(Piece("."))
    }
    let derived = all.compactMap { part -> String? in
      if case .derivation(let words, let parts) = part, parts.isEmpty { words } else { nil }
    }
    if !derived.isEmpty {
      let words = derived.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      result.append(
        Piece(" \(NotePhrase.derived[language]) \(words.joined(separator: "; ")).")
      )
    }
    return result
  }

  /// The pages of a document, each with the figures printed there.
  private func places(_ citations: [Citation]) -> String {
    let (quoting, plain) = (
      citations.filter { $0.figure != nil }, citations.filter { $0.figure == nil }
    )
    var result = quoting.map(\.source.page).uniqueInOrder.map { page in
      let figures = quoting.filter { $0.source.page == page }.compactMap(\.figure)
      return SourceReference.place(page, language)
        + ": \(figures.map(quoted).uniqueInOrder.joined(separator: ", "))"
    }
    let pages = plain.map(\.source.page).uniqueInOrder
    if pages.allSatisfy(SourceReference.isNumber), !pages.isEmpty {
      result.append(SourceReference.place(pages.joined(separator: ", "), language))
    } else {
      result += pages.map { SourceReference.place($0, language) }
    }
    return result.joined(separator: "; ")
  }

  private func title(_ id: String) -> Piece {
    guard let document = documents[id] else { return Piece(id) }
    return Piece(document.title, to: "#" + document.anchor)
  }

  private func name(_ id: String) -> Piece {
    guard let assumption = assumptions[id] else { return Piece(id) }
    return Piece("\(assumption.mark) \(assumption.name)", to: "#" + assumption.anchor)
  }

  /// The marks of assumptions in the order of the list; three and more in a row as the first and last.
  private func marks(_ ids: [String]) -> [Piece] {
    let known = ids.compactMap { assumptions[$0] }.sorted { $0.number < $1.number }
    var runs: [[NamedAssumption]] = []
    for assumption in known {
      if let last = runs.last?.last, last.number + 1 == assumption.number {
        runs[runs.count - 1].append(assumption)
      } else {
        runs.append([assumption])
      }
    }
    func piece(_ assumption: NamedAssumption) -> Piece {
      Piece(assumption.mark, to: "#" + assumption.anchor)
    }
    var result: [Piece] = []
    for run in runs {
      if !result.isEmpty { result.append(Piece(", ")) }
      if run.count > 2 {
        result += [piece(run[0]), Piece("–\u{2060}"), piece(run[run.count - 1])]
      } else {
        for (index, assumption) in run.enumerated() {
          if index > 0 { result.append(Piece(", ")) }
          result.append(piece(assumption))
        }
      }
    }
    let unknown = ids.filter { assumptions[$0] == nil }.map { Piece($0) }
    for piece in unknown { result += (result.isEmpty ? [] : [Piece(", ")]) + [piece] }
    return result
  }

  private func quoted(_ figure: String) -> String {
    language == .danish ? "»\(figure)«" : "“\(figure)”"
  }
}

/// A place in a source, with a figure as printed when there is one.
private struct Citation {
  var figure: String?
  var source: SourceReference

  init?(_ provenance: Provenance) {
    switch provenance {
    case .printed(let figure, let source):
      self.figure = figure
      self.source = source
    case .told(let source): self.source = source
    case .assumption, .derivation: return nil
    }
  }
}

extension String {
  /// The text with intervals that no line ends in: browsers break after a dash.
  var unbroken: String { replacing("–", with: "–\u{2060}") }
}

extension [String] {
  /// Each text once, in the order of first appearance.
  fileprivate var uniqueInOrder: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension SourceReference {
  /// The place in the document: `side 25`; what is no page number stands as it is.
  func place(_ language: Language) -> String { Self.place(page, language) }

  /// A place in a document, as it is read.
  fileprivate static func place(_ page: String, _ language: Language) -> String {
    guard isNumber(page) else { return page }
    let isSeveral = page.contains { "-–,".contains($0) }
    return "\((isSeveral ? NotePhrase.pages : .page)[language])\u{a0}\(page)"
  }

  /// Whether a place is one or more page numbers, and no heading.
  fileprivate static func isNumber(_ page: String) -> Bool {
    page.allSatisfy { $0.isNumber || "-–, ".contains($0) }
  }
}
