// SPDX-License-Identifier: GPL-3.0-or-later

/// The method on one page, in plain words.
package enum MethodPhrase: CaseIterable, Worded {
  case heading, lead, measures, coherence, balance, efficiency, casesMeasure, staffMeasure
  case headcountMeasure, budgetMeasure, bandHeading, band, bandNotChance
  case rampDerivation, verdictHeading, verdict, verdictOverlap, figuresHeading, figures,
    weightsHeading, weights

  package var danish: String {
    switch self {
    case .heading: "Sådan er der regnet"
    case .lead:
      """
      Simulatoren flytter opgaverne mellem forvaltningerne, som forslaget siger, og regner tre hensyn ud på \
      ny. Den siger, hvad forslaget gør ved dem, ikke om det skal vedtages.
      """
    case .measures: "Hvad de tre hensyn måler"
    case .coherence:
      """
      To opgaver, som har brug for hinanden, har en snitflade. Sammenhængen er den del af \
      snitfladerne, hvis to opgaver står i samme forvaltning, på en skala fra nul til hundrede. En \
      væsentlig snitflade tæller mere end en svag, og en, som et samarbejde bygger bro over, tæller \
      delvist med.
      """
    case .balance:
      """
      Hundrede betyder, at alle udvalg har lige meget arbejde, nul, at ét udvalg har det \
      hele. Arbejdet måles i {}.
      """
    case .efficiency:
      """
      Hvad forslaget er værd over {} år, regnet om til nutidens penge med en rente på {} pct. \
      Gevinsten kommer, når arbejde, som flere forvaltninger gør hver for sig, samles; den er helt inde \
      efter {} år. Fra den trækkes koordination af nye snitflader, arbejdstid, der tabes ved flytning, og \
      opstart af nye forvaltninger.
      """
    case .rampDerivation:
      "Det antal år, der går, før gevinsten er helt inde; det er valgt i datasættet."
    case .casesMeasure: "udvalgssager"
    case .staffMeasure: "årsværk"
    case .headcountMeasure: "medarbejdere"
    case .budgetMeasure: "budget"
    case .bandHeading: "Hvad et bånd er"
    case .band:
      """
      Mange tal er ikke offentliggjort, og derfor står hvert resultat med et bånd: det mindste og det \
      største, det kan være, når de trykte tal holder, og hver antagelse ligger i sit interval. Tallet \
      foran båndet er regnet med de bedste skøn.
      """
    case .bandNotChance:
      """
      Et bånd siger ikke, hvor i båndet resultatet sandsynligvis ligger. Yderpunkterne nås kun, hvis mange \
      antagelser falder ud til samme side på én gang.
      """
    case .verdictHeading: "Hvad »for alle data« betyder"
    case .verdict:
      """
      Et forslag er bedre end i dag for alle data, når det er bedre, uanset hvilke af de mulige tal der er \
      de rigtige. Er det kun bedre for nogle af dem, er sammenligningen uafgjort.
      """
    case .verdictOverlap:
      """
      To forslag regnes altid på de samme tal. Derfor kan forskellen mellem dem være sikker, selv om deres \
      bånd overlapper.
      """
    case .figuresHeading: "Hvordan trykte tal og antagelser spiller sammen"
    case .figures:
      """
      En trykt sum over flere opgaver deles ikke ud efter skøn. Den står som et krav, som opgavernes tal skal \
      opfylde tilsammen, og den snævrer antagelserne ind, hvor den kan.
      """
    case .weightsHeading: "Hvad der skal til, for at et forslag er det bedste"
    case .weights:
      """
      Rapporten lægger ikke de tre hensyn sammen til ét tal. Hvor den viser, hvornår et forslag er det \
      bedste, er det for enhver måde at veje hensynene på, hver målt fra den dårligste til den bedste af \
      alle mulige kombinationer.
      """
    }
  }

  package var english: String {
    switch self {
    case .heading: "How it is computed"
    case .lead:
      """
      The simulator moves the tasks between the departments as the proposal says, and computes three \
      considerations anew. It says what the proposal does to them, not whether to adopt it.
      """
    case .measures: "What the three considerations measure"
    case .coherence:
      """
      Two tasks that need each other have an interface. Coherence is the part of the interfaces \
      whose two tasks stand in one department, on a scale from nought to a hundred. An essential interface \
      counts more than a weak one, and one that a cooperation bridges counts in part.
      """
    case .balance:
      """
      A hundred means that all committees have the same amount of work, nought that one \
      committee has it all. Work is measured in {}.
      """
    case .efficiency:
      """
      What the proposal is worth over {} years, in today's money at a rate of {} per cent. The \
      gain comes when work that several departments each do is gathered; it is fully there after {} years. \
      Taken off are the coordination of new interfaces, working time lost in moves, and the start of new \
      departments.
      """
    case .rampDerivation:
      "The years until the gain is fully there; chosen in the data set."
    case .casesMeasure: "committee cases"
    case .staffMeasure: "FTE"
    case .headcountMeasure: "employees"
    case .budgetMeasure: "budget"
    case .bandHeading: "What a band is"
    case .band:
      """
      Many figures are not published, so every result stands with a band: the least and the most that it can \
      be when the printed figures hold and every assumption lies in its interval. The number before the band \
      is computed with the best estimates.
      """
    case .bandNotChance:
      """
      A band does not say where in it the result probably lies. Its ends are reached only if many assumptions \
      fall out to the same side at once.
      """
    case .verdictHeading: "What “for all data” means"
    case .verdict:
      """
      A proposal is better than today for all data when it is better whichever of the possible figures are \
      the right ones. If it is better for some of them only, the comparison is open.
      """
    case .verdictOverlap:
      """
      Two proposals are always computed on the same figures. So the difference between them may be certain \
      although their bands overlap.
      """
    case .figuresHeading: "How printed figures and assumptions work together"
    case .figures:
      """
      A printed sum over several tasks is not divided by guesswork. It stands as a demand that the tasks' \
      figures must meet together, and it narrows the assumptions where it can.
      """
    case .weightsHeading: "What it takes for a proposal to be the best"
    case .weights:
      """
      The report does not add the three considerations up to one number. Where it shows when a proposal is \
      the best, that is for every way of weighing them, each measured from the worst to the best of all \
      possible combinations.
      """
    }
  }
}
