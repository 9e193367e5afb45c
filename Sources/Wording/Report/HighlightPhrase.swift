// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for the largest gains and drawbacks, and for the terms of reference, on the first page.
package enum HighlightPhrase: CaseIterable, Worded {
  case gains, drawbacks, gain, drawback, noGain, noDrawback, chosenBy, derivation
  case item, itemWithPage, pointsIn, moneyIn
  case interfaceGone, interfaceLess, interfaceNew, interfaceMore, interfaceBridged
  case interfaceUnbridged, committeeNearer, committeeFarther, committeesJoined, committeeDivided
  case committeesRearranged, gathered, fragmented, gatheredShort, fragmentedShort, coordination,
    transfer, startup
  case terms, allMet, oneBroken, someBroken, brokenItem, departmentsBecome, tasksMoved
  case scenariosBreak, termsCounted, allPlansMeet, planMeets, plansMeet, planBreaks, noneNamed

  package var danish: String {
    switch self {
    case .gains: "Største gevinster"
    case .drawbacks: "Største ulemper"
    case .gain: "Største gevinst"
    case .drawback: "Største ulempe"
    case .noGain: "Ingen i de tre hensyn."
    case .noDrawback: "Ingen i de tre hensyn."
    case .chosenBy:
      """
      Ved bedste skøn; valgt på tværs af hensynene efter, hvor meget de flytter på en fælles skala fra \
      den dårligste til den bedste af alle mulige kombinationer.
      """
    case .derivation:
      """
      Beregnet ved bedste skøn: hvad leddet bidrager med under forslaget, minus hvad det bidrager med i \
      dag. Led af samme slags er lagt sammen. De største er valgt på tværs af hensynene efter, hvor meget \
      de flytter på en fælles skala fra den dårligste til den bedste mulige kombination.
      """
    case .item: "{}: {}"
    case .itemWithPage: "{}: {} ({})"
    case .pointsIn: "{}\u{A0}point i {}"
    case .moneyIn: "{}\u{A0}mio.\u{A0}kr."
    case .interfaceGone: "Snitfladen {} forsvinder"
    case .interfaceLess: "Snitfladen {} bliver mindre"
    case .interfaceNew: "Snitfladen {} opstår"
    case .interfaceMore: "Snitfladen {} bliver større"
    case .interfaceBridged: "Snitfladen {} dækkes af samarbejde"
    case .interfaceUnbridged: "Snitfladen {} dækkes ikke længere af samarbejde"
    case .committeeNearer: "{} får en andel af arbejdet nærmere gennemsnittet"
    case .committeeFarther: "{} får en andel af arbejdet længere fra gennemsnittet"
    case .committeesJoined: "{} samles"
    case .committeeDivided: "{} deles"
    case .committeesRearranged: "{} bliver til {}"
    case .gathered: "{} samles i færre forvaltninger"
    case .fragmented: "{} spredes på flere forvaltninger"
    case .gatheredShort: "{} samles"
    case .fragmentedShort: "{} spredes"
    case .coordination: "Koordination på tværs af nye snitflader"
    case .transfer: "Tabt arbejdstid ved flytning"
    case .startup: "Start af nye forvaltninger"
    case .terms: "Vilkår i kommissoriet"
    case .allMet: "Alle {} vilkår i kommissoriet er opfyldt."
    case .oneBroken: "Ét af de {} vilkår i kommissoriet er ikke opfyldt:"
    case .someBroken: "{} af de {} vilkår i kommissoriet er ikke opfyldt:"
    case .brokenItem: "{} ({}), {}"
    case .departmentsBecome: "for der bliver {} forvaltninger"
    case .tasksMoved: "for {} flyttes"
    case .scenariosBreak: "på grund af {}"
    case .termsCounted: "vilkår i kommissoriet, som forslaget er holdt op imod"
    case .allPlansMeet: "Alle forslag opfylder alle {} vilkår i kommissoriet."
    case .planMeets: "{} opfylder alle {} vilkår i kommissoriet."
    case .plansMeet: "{} opfylder alle {} vilkår i kommissoriet."
    case .planBreaks: "{} opfylder ikke {}."
    case .noneNamed: "ingen"
    }
  }

  package var english: String {
    switch self {
    case .gains: "Largest gains"
    case .drawbacks: "Largest drawbacks"
    case .gain: "Largest gain"
    case .drawback: "Largest drawback"
    case .noGain: "None in the three considerations."
    case .noDrawback: "None in the three considerations."
    case .chosenBy:
      """
      At the best estimates; chosen across the considerations by how much they move on a common scale \
      from the worst to the best of all possible combinations.
      """
    case .derivation:
      """
      Computed at the best estimates: what the term adds under the proposal, less what it adds today. \
      Terms of one kind are summed. The largest are chosen across the considerations by how much they \
      move on a common scale from the worst to the best possible combination.
      """
    case .item: "{}: {}"
    case .itemWithPage: "{}: {} ({})"
    case .pointsIn: "{}\u{A0}points of {}"
    case .moneyIn: "DKK\u{A0}{}\u{A0}million"
    case .interfaceGone: "The interface {} disappears"
    case .interfaceLess: "The interface {} becomes smaller"
    case .interfaceNew: "The interface {} arises"
    case .interfaceMore: "The interface {} becomes larger"
    case .interfaceBridged: "The interface {} is covered by cooperation"
    case .interfaceUnbridged: "The interface {} is no longer covered by cooperation"
    case .committeeNearer: "{} gets a share of the work nearer to the average"
    case .committeeFarther: "{} gets a share of the work farther from the average"
    case .committeesJoined: "{} are joined"
    case .committeeDivided: "{} is divided"
    case .committeesRearranged: "{} become {}"
    case .gathered: "{} is gathered in fewer departments"
    case .fragmented: "{} is spread over more departments"
    case .gatheredShort: "{} is gathered"
    case .fragmentedShort: "{} is spread"
    case .coordination: "Coordination across new interfaces"
    case .transfer: "Working time lost by moving"
    case .startup: "The start of new departments"
    case .terms: "Terms of reference"
    case .allMet: "All {} terms of reference are met."
    case .oneBroken: "One of the {} terms of reference is not met:"
    case .someBroken: "{} of the {} terms of reference are not met:"
    case .brokenItem: "{} ({}), {}"
    case .departmentsBecome: "for there will be {} departments"
    case .tasksMoved: "for {} would move"
    case .scenariosBreak: "because of {}"
    case .termsCounted: "terms of reference that the proposal is held against"
    case .allPlansMeet: "All proposals meet all {} terms of reference."
    case .planMeets: "{} meets all {} terms of reference."
    case .plansMeet: "{} meet all {} terms of reference."
    case .planBreaks: "Not met by {}: {}."
    case .noneNamed: "none"
    }
  }
}
