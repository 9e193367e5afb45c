// SPDX-License-Identifier: GPL-3.0-or-later

/// Which assumptions a page shows; all of it stands in the address.
struct AssumptionView: Hashable, Sendable {
  /// The words that an assumption must hold.
  var search = ""
  /// Whether only those are shown that move something in the what-if.
  var isOnlyMattering = false

  /// Reads the fields of an address or a form; what is not understood is left out.
  init(_ field: (String) -> String?) {
    search = String((field("q") ?? "").prefix(80))
    isOnlyMattering = field("only") == "mattering"
  }

  /// What stands after the question mark for this view; nil for what is shown anyway.
  var query: String? {
    var parts: [String] = []
    if !search.isEmpty { parts.append("q=\(search.addressPart)") }
    if isOnlyMattering { parts.append("only=mattering") }
    return parts.isEmpty ? nil : parts.joined(separator: "&")
  }

  /// What a form keeps of the view.
  var kept: [[String: Any]] {
    var fields: [[String: Any]] = []
    if !search.isEmpty { fields.append(["name": "q", "value": search]) }
    if isOnlyMattering { fields.append(["name": "only", "value": "mattering"]) }
    return fields
  }
}
