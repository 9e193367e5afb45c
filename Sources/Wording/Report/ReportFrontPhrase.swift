// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a report's head and first page.
package enum ReportFrontPhrase: CaseIterable, Worded {
  case comparisonTitle, comparisonSubtitle, planSubtitle, areaSubtitle, heading

  package var danish: String {
    switch self {
    case .comparisonTitle: "Forslagene ved siden af hinanden"
    case .comparisonSubtitle: "Hvad forslagene gør ved borgernes service, udvalgene og pengene"
    case .planSubtitle: "Hvad forslaget gør ved borgernes service, udvalgene og pengene"
    case .areaSubtitle: "Ressortområdet og dets scenarier"
    case .heading: "Kort fortalt"
    }
  }

  package var english: String {
    switch self {
    case .comparisonTitle: "The proposals side by side"
    case .comparisonSubtitle:
      "What the proposals do to citizens' service, the committees and the money"
    case .planSubtitle: "What the proposal does to citizens' service, the committees and the money"
    case .areaSubtitle: "The area and its scenarios"
    case .heading: "In short"
    }
  }
}
