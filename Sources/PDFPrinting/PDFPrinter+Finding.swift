// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Foundation

extension PDFPrinter {
  /// The variable that names a browser.
  public static let variable = "RESSORT_CHROMIUM"

  /// The programs that are looked for, in this order; all of them are the same engine.
  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable",
  ]

  /// Finds a browser that prints: the one that `$RESSORT_CHROMIUM` names, else one in `$PATH`.
  ///
  /// - Parameter environment: The variables of the process.
  /// - Returns: The path of the browser.
  /// - Throws: `DiagnosticError` when there is none, or the one that is named is no program.
  public static func find(in environment: [String: String]) throws(DiagnosticError) -> String {
    if let named = environment[variable], !named.isEmpty {
      guard isProgram(named) else {
        throw DiagnosticError(
          Diagnostic(
            .noBrowser,
            "'\(named)', which $\(variable) names, is no program that can be run",
            expected: "the path of Chromium, Chrome or Edge",
            hint: saveInstead
          )
        )
      }
      return named
    }
    // A relative entry of the path would depend on the folder that one stands in.
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for name in names {
      for folder in folders where isProgram("\(folder)/\(name)") { return "\(folder)/\(name)" }
    }
    throw DiagnosticError(
      Diagnostic(
        .noBrowser,
        "no Chromium was found to print with",
        expected: "one of \(names.joined(separator: ", ")) in $PATH, or its path in $\(variable)",
        hint: "install one (Debian: apt-get install chromium); " + saveInstead
      )
    )
  }

  private static let saveInstead =
    "or open the HTML file in Chrome or Edge and save it as PDF: the pages are the same"

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    return unsafe files.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && files.isExecutableFile(atPath: path)
  }
}
