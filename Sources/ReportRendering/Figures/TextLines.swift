// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks running text into lines that fit a width; numbers and names in it keep what they carry.
struct TextLines {
  /// The width that no line exceeds.
  let width: Double
  /// The size of the letters.
  let size: Double
  /// Whether it is set in bold.
  var isBold = false
  /// Where long words are broken.
  var hyphenation = Hyphenation()

  /// A piece of a run without a place to break.
  private struct Piece {
    var run: Int
    var text: String
  }

  private typealias Word = [Piece]

  /// Returns the lines of a text; words that are too long are broken with a hyphen, and what does not
  /// fit into the lines ends with an ellipsis.
  func lines(_ text: Inline, atMost count: Int = .max) -> [Inline] {
    var lines: [[Word]] = []
    var line: [Word] = []
    var rest = Array(words(text).reversed())
    while let word = rest.popLast() {
      if fits(line + [word]) {
        line.append(word)
      } else if !fits([word]), let (head, tail) = broken(word, after: line, in: text) {
        lines.append(head)
        line = []
        rest.append(tail)
      } else if line.isEmpty {
        lines.append([word])
      } else {
        lines.append(line)
        line = []
        rest.append(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    let isCut = lines.count > count
    return lines.prefix(count).enumerated().map { index, words in
      inline(cut(words, of: text, always: isCut && index == count - 1), of: text)
    }
  }

  /// Whether a text fits into some lines without being cut.
  func holds(_ text: Inline, atMost count: Int) -> Bool {
    let lines = lines(text)
    return lines.count <= count && !lines.contains { $0.plain.hasSuffix("…") }
  }

  private func words(_ text: Inline) -> [Word] {
    var words: [Word] = []
    var word: Word = []
    for (index, run) in text.runs.enumerated() {
      let plain = Inline([run]).plain
      guard run.isBreakable else {
        word.append(Piece(run: index, text: plain))
        continue
      }
      let parts = plain.split(separator: " ", omittingEmptySubsequences: false)
      for (position, part) in parts.enumerated() {
        if position > 0, !word.isEmpty {
          words.append(word)
          word = []
        }
        if !part.isEmpty { word.append(Piece(run: index, text: String(part))) }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private func fits(_ words: [Word]) -> Bool { fits(plain(words)) }

  private func fits(_ text: String) -> Bool {
    TextMetrics.width(text, size: size, isBold: isBold) <= width
  }

  private func plain(_ words: [Word]) -> String {
    words.map { $0.map(\.text).joined() }.joined(separator: " ")
  }

  /// A line that ends with a part of a word, and the rest of the word; nil where the word had better
  /// begin a line of its own.
  private func broken(
    _ word: Word,
    after line: [Word],
    in text: Inline
  ) -> (line: [Word], tail: Word)? {
    for (index, piece) in word.enumerated() where text.runs[piece.run].isBreakable {
      let first = word[..<index].map(\.text).joined()
      let before = line.isEmpty ? first : plain(line) + " " + first
      let alone = hyphenation.split(piece.text) { fits(first + $0) }
      let parts = hyphenation.split(piece.text) { fits(before + $0) }
      guard let parts, alone.map({ parts.place >= $0.place }) ?? true else { continue }
      return (
        line + [Array(word[..<index]) + [Piece(run: piece.run, text: parts.head)]],
        [Piece(run: piece.run, text: parts.tail)] + word[(index + 1)...]
      )
    }
    return nil
  }

  /// The words without those letters that do not fit; numbers go as a whole.
  private func cut(_ words: [Word], of text: Inline, always: Bool) -> [Word] {
    guard always || !fits(words) else { return words }
    var words = words
    while let word = words.last, !fits(plain(words) + "…") {
      guard let piece = word.last else {
        words.removeLast()
        continue
      }
      words[words.count - 1].removeLast()
      let shorter = String(piece.text.dropLast())
      if text.runs[piece.run].isBreakable, !shorter.isEmpty {
        words[words.count - 1].append(Piece(run: piece.run, text: shorter))
      }
    }
    words.removeAll(where: \.isEmpty)
    guard let piece = words.last?.last else { return [] }
    guard text.runs[piece.run].isBreakable else {
      words[words.count - 1].append(Piece(run: -1, text: "…"))
      return words
    }
    var end = piece.text
    while let letter = end.last, " ,-".contains(letter) { end.removeLast() }
    words[words.count - 1].removeLast()
    words[words.count - 1].append(Piece(run: piece.run, text: end + "…"))
    return words
  }

  private func inline(_ words: [Word], of text: Inline) -> Inline {
    var pieces: [Piece] = []
    for (index, word) in words.enumerated() {
      if index > 0, let first = word.first {
        let previous = pieces.last?.run
        let run = previous == first.run ? first.run : -1
        pieces.append(Piece(run: run, text: " "))
      }
      pieces += word
    }
    var result = Inline()
    var open: Piece?
    for piece in pieces {
      if let last = open, last.run == piece.run {
        open?.text += piece.text
      } else {
        if let last = open { result += Inline([run(last, of: text)]) }
        open = piece
      }
    }
    if let last = open { result += Inline([run(last, of: text)]) }
    return result
  }

  private func run(_ piece: Piece, of text: Inline) -> Run {
    piece.run < 0 ? .text(piece.text) : text.runs[piece.run].with(piece.text)
  }
}

extension Run {
  /// Whether the run may be broken between its words.
  fileprivate var isBreakable: Bool {
    switch self {
    case .text, .name, .told, .link, .strong: true
    case .number, .page: false
    }
  }

  /// The run with a part of its text.
  fileprivate func with(_ part: String) -> Run {
    switch self {
    case .text: .text(part)
    case .number(_, let provenance): .number(part, provenance)
    case .name: .name(part)
    case .told(_, let source): .told(part, source)
    case .page: self
    case .link(_, let target): .link(part, to: target)
    case .strong: .strong(part)
    }
  }
}
