// SPDX-License-Identifier: GPL-3.0-or-later

/// The looks of shapes and labels on a page, each as one class: what many of them share is said once.
///
/// A class is named when it is first used, so that the same drawings in the same order make the same
/// bytes.
public final class SVGLooks {
  private var names: [String: Int] = [:]
  private var looks: [String] = []

  /// Makes a page without looks.
  public init() {}

  /// The rules of all classes that have been used, for the page's style sheet.
  public var css: String {
    looks.enumerated().map { "svg .k\($0){\($1)}" }.joined(separator: "\n")
  }

  /// Returns the attribute that gives an element its looks; none when nothing is declared.
  func attribute(_ declarations: [String]) -> String {
    guard !declarations.isEmpty else { return "" }
    let look = declarations.joined(separator: ";")
    if let name = names[look] { return " class=\"k\(name)\"" }
    names[look] = looks.count
    looks.append(look)
    return attribute(declarations)
  }
}
