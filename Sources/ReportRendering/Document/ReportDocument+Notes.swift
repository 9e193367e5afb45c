// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

extension ReportDocument {
  /// Returns what a note says, as plain words for tables without links.
  ///
  /// - Parameter provenance: Where a number comes from.
  /// - Returns: A sentence or two in the language of the document.
  public func note(_ provenance: Provenance) -> String {
    switch provenance {
    case .printed(let figure, let source):
      ReportPhrase.printed[language].filled(figure) + " " + place(source)
    case .told(let source): place(source)
    case .assumption(let id): "\(ReportPhrase.assumption[language]) \(id)."
    case .derivation(let how, let parts):
      parts.isEmpty
        ? how
        : "\(how) \(ReportPhrase.from[language]) \(parts.map(note).joined(separator: " "))"
    }
  }

  private func place(_ source: SourceReference) -> String {
    "\(source.document), \(ReportPhrase.pageShort[language]) \(source.page)."
  }
}
