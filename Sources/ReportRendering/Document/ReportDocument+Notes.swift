// SPDX-License-Identifier: GPL-3.0-or-later

extension ReportDocument {
  /// Returns what a note says, as plain words for tables without links.
  ///
  /// - Parameter provenance: Where a number comes from.
  /// - Returns: A sentence or two in the language of the document.
  public func note(_ provenance: Provenance) -> String {
    NoteText(self).pieces(provenance).map(\.text).joined()
  }
}
