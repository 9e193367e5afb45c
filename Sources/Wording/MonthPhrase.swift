// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of the months as they stand in a date, in their order.
package enum MonthPhrase: Int, CaseIterable, Worded {
  case january, february, march, april, may, june, july, august, september, october, november
  case december

  package var danish: String {
    switch self {
    case .january: "januar"
    case .february: "februar"
    case .march: "marts"
    case .april: "april"
    case .may: "maj"
    case .june: "juni"
    case .july: "juli"
    case .august: "august"
    case .september: "september"
    case .october: "oktober"
    case .november: "november"
    case .december: "december"
    }
  }

  package var english: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }
}
