// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for the largest gains and drawbacks, and for the terms of reference, on the first page.
package enum HighlightPhrase: CaseIterable, Worded {
  case gains, drawbacks, gain, drawback, noGain, noDrawback, chosenBy, derivation
  case item, itemWithPage, pointsIn, moneyIn
  case interfaceGone, interfaceLess, interfaceNew, interfaceMore, interfaceBridged
  case interfaceUnbridged, committeeNearer, committeeFarther, committeesJoined, committeeDivided
  case committeesRearranged, gathered, fragmented, coordination, transfer, startup
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
      dag. Led af samme slags er lagt sammen.
      """
    case .item: "{}: {}"
    case .itemWithPage: "{}: {} ({})"
    case .pointsIn: "{}\u{A0}point i {}"
    case .moneyIn: "{}\u{A0}mio.\u{A0}kr. i {}"
    case .interfaceGone: "Snitfladen {} forsvinder"
    case .interfaceLess: "Snitfladen {} bliver mindre"
    case .interfaceNew: "Snitfladen {} opstår"
    case .interfaceMore: "Snitfladen {} bliver større"
    case .interfaceBridged: "Snitfladen {} dækkes af samarbejde"
    case .interfaceUnbridged: "Snitfladen {} dækkes ikke længere af samarbejde"
    case .committeeNearer: "{} får en andel af arbejdet nærmere gennemsnittet"
    case .committeeFarther: "{} får en andel af arbejdet længere fra gennemsnittet"
    case .committeesJoined: "{} samles i {}"
    case .committeeDivided: "{} deles i {}"
    case .committeesRearranged: "{} bliver til {}"
    case .gathered: "{} løses af færre forvaltninger"
    case .fragmented: "{} spredes på flere forvaltninger"
    case .coordination: "Koordination på tværs af nye snitflader"
    case .transfer: "Arbejdstid, der går tabt, når opgaver flytter"
    case .startup: "Start af nye forvaltninger"
    case .terms: "Vilkår i kommissoriet"
    case .allMet: "Alle {} vilkår i kommissoriet er opfyldt."
    case .oneBroken: "Ét af de {} vilkår i kommissoriet er ikke opfyldt:"
    case .someBroken: "{} af de {} vilkår i kommissoriet er ikke opfyldt:"
    case .brokenItem: "{} ({}), fordi {}"
    case .departmentsBecome: "der bliver {} forvaltninger"
    case .tasksMoved: "{} flyttes"
    case .scenariosBreak: "{} bryder det"
    case .termsCounted: "vilkår i kommissoriet, som forslaget er holdt op imod"
    case .allPlansMeet: "Alle forslag opfylder alle {} vilkår i kommissoriet."
    case .planMeets: "{} opfylder alle {} vilkår i kommissoriet."
    case .plansMeet: "{} opfylder alle {} vilkår i kommissoriet."
    case .planBreaks: "{} bryder {}."
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
      Terms of one kind are summed.
      """
    case .item: "{}: {}"
    case .itemWithPage: "{}: {} ({})"
    case .pointsIn: "{}\u{A0}points of {}"
    case .moneyIn: "DKK\u{A0}{}\u{A0}million of {}"
    case .interfaceGone: "The interface {} disappears"
    case .interfaceLess: "The interface {} becomes smaller"
    case .interfaceNew: "The interface {} arises"
    case .interfaceMore: "The interface {} becomes larger"
    case .interfaceBridged: "The interface {} is covered by cooperation"
    case .interfaceUnbridged: "The interface {} is no longer covered by cooperation"
    case .committeeNearer: "{} gets a share of the work nearer to the average"
    case .committeeFarther: "{} gets a share of the work farther from the average"
    case .committeesJoined: "{} are joined in {}"
    case .committeeDivided: "{} is divided into {}"
    case .committeesRearranged: "{} become {}"
    case .gathered: "{} is done by fewer departments"
    case .fragmented: "{} is spread over more departments"
    case .coordination: "Coordination across new interfaces"
    case .transfer: "Working time lost when tasks move"
    case .startup: "The start of new departments"
    case .terms: "Terms of reference"
    case .allMet: "All {} terms of reference are met."
    case .oneBroken: "One of the {} terms of reference is not met:"
    case .someBroken: "{} of the {} terms of reference are not met:"
    case .brokenItem: "{} ({}), because {}"
    case .departmentsBecome: "there will be {} departments"
    case .tasksMoved: "{} would move"
    case .scenariosBreak: "{} breaks it"
    case .termsCounted: "terms of reference that the proposal is held against"
    case .allPlansMeet: "All proposals meet all {} terms of reference."
    case .planMeets: "{} meets all {} terms of reference."
    case .plansMeet: "{} meet all {} terms of reference."
    case .planBreaks: "{} breaks {}."
    case .noneNamed: "none"
    }
  }
}
