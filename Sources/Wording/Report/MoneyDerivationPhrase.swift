// SPDX-License-Identifier: GPL-3.0-or-later

/// How amounts of money come about, for the notes of a report; digits may stand here.
package enum MoneyDerivationPhrase: CaseIterable, Worded {
  case horizon, ramp, function, otherFunctions, coordination, transfer, startup, withoutGains
  case yearlyGain, yearlyRunning, oneOff, payback, breakEven

  package var danish: String {
    switch self {
    case .horizon: "Valgt i datasættet: så mange år tælles gevinster og udgifter."
    case .ramp: "Valgt i datasættet: så mange år går der, før gevinster har fuld virkning."
    case .function:
      """
      Beregnet for »{}«: opgavernes årsværk × besparelse × udgift til et årsværk × den del af \
      forvaltningerne, som funktionen samles fra, og for gevinster × den del, der nås; summen af årene, \
      tilbagediskonteret.
      """
    case .otherFunctions:
      "Beregnet: summen af de øvrige funktioners led; båndet er summen af deres grænser."
    case .coordination:
      """
      Beregnet: årsværk til koordinering af hver ny brudt snitflade × udgift til et årsværk; summen af \
      årene, tilbagediskonteret.
      """
    case .transfer:
      """
      Beregnet: årsværk i de opgaver, der skifter forvaltning (se afsnittet om, hvem der flytter) × den del \
      af et arbejdsår, der tabes × udgift til et årsværk.
      """
    case .startup: "Beregnet: antal nye forvaltninger × opstart af en."
    case .withoutGains:
      """
      Beregnet: nutidsværdien med alle gevinster sat til 0; tab ved spredning bliver stående. Båndet er den \
      mindste og største værdi over alle data, som passer med de trykte tal.
      """
    case .yearlyGain:
      """
      Beregnet: summen over funktionerne af årsværk × besparelse × udgift til et årsværk × den del, der nås, \
      minus tab ved spredning. Leddene står i tabellen bag figuren.
      """
    case .yearlyRunning:
      "Beregnet: årsværk til koordinering af de nye brudte snitflader × udgift til et årsværk."
    case .oneOff: "Beregnet: tabt arbejdstid ved flytning plus opstart af nye forvaltninger."
    case .payback:
      """
      Beregnet ved bedste skøn: det første år, hvor de tilbagediskonterede gevinster minus koordinering har \
      dækket engangsudgiften.
      """
    case .breakEven:
      """
      Beregnet: den værdi af antagelsen, hvor nutidsværdien er 0, når alt andet står ved bedste skøn.
      """
    }
  }

  package var english: String {
    switch self {
    case .horizon: "Chosen in the data set: for so many years gains and costs are counted."
    case .ramp: "Chosen in the data set: so many years pass until gains have their full effect."
    case .function:
      """
      Computed for “{}”: the tasks' FTE × saving × cost of an FTE × the part of the departments that the \
      function is gathered from, and for gains × the part that is reached; the sum of the years, discounted.
      """
    case .otherFunctions:
      "Computed: the sum of the other functions' terms; the band is the sum of their bounds."
    case .coordination:
      """
      Computed: FTE for coordinating each interface newly cut × cost of an FTE; the sum of the years, \
      discounted.
      """
    case .transfer:
      """
      Computed: the FTE of the tasks that change department (see the section on who moves) × the part of a \
      working year lost × cost of an FTE.
      """
    case .startup: "Computed: new departments × the start of one."
    case .withoutGains:
      """
      Computed: the net present value with all gains at 0; losses by fragmentation stay. The band is the \
      least and greatest value over all data that agree with the printed figures.
      """
    case .yearlyGain:
      """
      Computed: the sum over the functions of FTE × saving × cost of an FTE × the part that is reached, \
      less losses by fragmentation. The terms stand in the table behind the figure.
      """
    case .yearlyRunning:
      "Computed: FTE for coordinating the interfaces newly cut × cost of an FTE."
    case .oneOff: "Computed: working time lost in moving plus the start of new departments."
    case .payback:
      """
      Computed at the best estimates: the first year in which discounted gains less coordination have \
      covered the one-off cost.
      """
    case .breakEven:
      """
      Computed: the value of the assumption at which the net present value is 0, all else at the best \
      estimate.
      """
    }
  }
}
