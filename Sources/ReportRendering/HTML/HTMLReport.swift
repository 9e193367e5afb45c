// SPDX-License-Identifier: GPL-3.0-or-later
internal import Mustache
internal import OrganizationModel
internal import Wording

/// Writes documents as HTML: one file each, without script, without the network.
public struct HTMLReport: Sendable {
  private let library: MustacheLibrary

  /// Prepares the templates.
  ///
  /// - Throws: An error of the template library when a template is malformed, which is a fault of
  ///   the program.
  public init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in [
      ("report", PackageResources.report_mustache), ("inline", PackageResources.inline_mustache),
      ("table", PackageResources.table_mustache), ("figure", PackageResources.figure_mustache),
      ("block", PackageResources.block_mustache),
    ] {
      var text = String(decoding: bytes, as: UTF8.self)
      // The end of a file is no part of what it says.
      while text.last == "\n" { text.removeLast() }
      try library.register(text, named: name)
    }
    self.library = library
  }

  /// Returns the page of a document: the same bytes for the same document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - csvFolder: Where its tables lie as CSV files, as a path from the page's folder, for links
  ///     beneath the figures; nil when there are none.
  /// - Returns: The page, whole.
  /// - Precondition: The document's ids are unique.
  public func text(of document: ReportDocument, csvFolder: String? = nil) -> String {
    let context = HTMLContext(document, csvFolder: csvFolder)
    return library.render(context.page(), withTemplate: "report") ?? ""
  }
}
