// SPDX-License-Identifier: GPL-3.0-or-later

/// A report of a what-if, as files.
struct MadeReport: Sendable {
  /// What has become of the PDF.
  enum Print: Sendable {
    case made([UInt8])
    case noBrowser
    case failed
  }

  /// What the what-if is called.
  var title: String
  var html: [UInt8]
  var print: Print
}
