// SPDX-License-Identifier: GPL-3.0-or-later
import Mustache

/// The templates of the pages.
struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  /// Prepares the templates.
  ///
  /// - Throws: An error of the template library when a template is malformed, which is a fault of the
  ///   program.
  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in [
      ("page", PackageResources.page_mustache), ("start", PackageResources.start_mustache),
      ("board", PackageResources.board_mustache), ("card", PackageResources.card_mustache),
      ("dialog", PackageResources.dialog_mustache), ("scores", PackageResources.scores_mustache),
      ("areas", PackageResources.areas_mustache),
      ("history", PackageResources.history_mustache),
      ("conflict", PackageResources.conflict_mustache),
      ("assumptions", PackageResources.assumptions_mustache),
      ("figureform", PackageResources.figureform_mustache),
      ("explanation", PackageResources.explanation_mustache),
      ("terms", PackageResources.terms_mustache),
      ("basis", PackageResources.basis_mustache),
      ("task", PackageResources.task_mustache),
      ("compare", PackageResources.compare_mustache),
      ("choice", PackageResources.choice_mustache), ("bands", PackageResources.bands_mustache),
      ("pairs", PackageResources.pairs_mustache),
      ("weighing", PackageResources.weighing_mustache),
      ("homes", PackageResources.homes_mustache),
      ("export", PackageResources.export_mustache),
      ("version", PackageResources.version_mustache),
      ("job", PackageResources.job_mustache),
      ("import", PackageResources.import_mustache),
      ("import-preview", PackageResources.import_preview_mustache),
    ] {
      var text = String(decoding: bytes, as: UTF8.self)
      // The end of a file is no part of what it says.
      while text.last == "\n" { text.removeLast() }
      try library.register(text, named: name)
    }
    self.library = library
  }

  /// Returns a page: the frame that all pages share, with what one of them says inside.
  func page(_ frame: PageFrame, _ template: String, _ values: [String: Any]) -> String {
    // swift-mustache escapes what values say; the content is what a template made.
    let content = library.render(values, withTemplate: template) ?? ""
    return library.render(frame.values(content: content), withTemplate: "page") ?? ""
  }
}
