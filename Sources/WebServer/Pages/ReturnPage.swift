// SPDX-License-Identifier: GPL-3.0-or-later
import WhatIfStore

/// The page that a step was done on, and that is shown again after it.
///
/// A form names one of these pages; an address that it sends is never followed.
enum ReturnPage: Hashable, Sendable {
  case board(BoardView)
  case assumptions(AssumptionView)

  /// Reads the field `back`; whatever is not known leads to the board.
  init(_ fields: FormFields, _ view: BoardView) {
    switch fields["back"] {
    case "assumptions":
      self = .assumptions(AssumptionView { fields[$0] })
    default: self = .board(view)
    }
  }

  /// The address of the page for a what-if.
  func address(of id: WhatIfID) -> PageAddress {
    switch self {
    case .board(let view):
      PageAddress(
        "/what-ifs/\(id.text)",
        query: view.query.isEmpty ? nil : String(view.query.dropFirst())
      )
    case .assumptions(let view):
      PageAddress("/what-ifs/\(id.text)/assumptions", query: view.query)
    }
  }
}
