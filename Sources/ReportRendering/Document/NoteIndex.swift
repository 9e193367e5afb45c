// SPDX-License-Identifier: GPL-3.0-or-later

/// The notes of a document: every provenance once, numbered in reading order from 1.
///
/// What rests on nothing but an assumption that the document lists needs no note: it leads to the
/// assumption's entry itself.
public struct NoteIndex: Sendable {
  /// Where a number leads to.
  public struct Reference: Hashable, Sendable {
    /// What stands beside the number in print: the number of a note, or the mark of an assumption.
    public var label: String
    /// The id of the entry that it leads to.
    public var anchor: String
    /// The number of the note; nil where it leads to an assumption.
    public var note: Int?
  }

  /// The provenances by number, the first one being note 1.
  public let notes: [Provenance]
  private let references: [Provenance: Reference]

  /// Numbers what a document rests on.
  public init(_ document: ReportDocument) {
    var references: [Provenance: Reference] = [:]
    for entry in document.assumptions {
      references[.assumption(entry.id)] = Reference(label: entry.mark, anchor: entry.anchor)
    }
    var notes: [Provenance] = []
    for provenance in document.provenances where references[provenance] == nil {
      notes.append(provenance)
      let number = notes.count
      references[provenance] = Reference(label: "\(number)", anchor: "n\(number)", note: number)
    }
    self.notes = notes
    self.references = references
  }

  /// Returns where a provenance leads to.
  ///
  /// - Precondition: The document that the index was made of holds the provenance.
  public subscript(_ provenance: Provenance) -> Reference {
    guard let reference = references[provenance] else {
      preconditionFailure("a provenance is not in the document")
    }
    return reference
  }
}
