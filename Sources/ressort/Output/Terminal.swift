// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What is known of the terminal.
enum Terminal {
  /// Columns of a page that is not a terminal.
  static let pageWidth = 120

  /// The columns of the terminal; of a page when the output is piped, so that what a script or a
  /// test sees does not depend on a window.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return pageWidth }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 60 else {
      return pageWidth
    }
    return Int(size.ws_col)
  }
}
