// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Scoring

extension Band {
  /// Best estimate and bounds.
  var json: JSONValue {
    .object(("best", .number(best)), ("lower", .number(lower)), ("upper", .number(upper)))
  }
}
