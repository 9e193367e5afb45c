// SPDX-License-Identifier: GPL-3.0-or-later

/// Where each note leads back to: the first place of the page that refers to it.
///
/// A page is put together from its beginning to its end; who refers to a note first gives it its place.
final class ReturnPlaces {
  private(set) var targets: [Int: String] = [:]

  /// Returns the id that a reference to a note must carry; nil when an earlier one leads back already.
  func claim(_ reference: NoteIndex.Reference) -> String? {
    guard let note = reference.note, targets[note] == nil else { return nil }
    let id = "r\(note)"
    targets[note] = id
    return id
  }

  /// Lets notes without a place lead back to an element with an id of its own.
  func lead(_ references: [NoteIndex.Reference], to id: String) {
    for note in references.compactMap(\.note) where targets[note] == nil { targets[note] = id }
  }
}
