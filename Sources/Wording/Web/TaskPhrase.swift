// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page of one task: its figures down to their sources, and its interfaces.
package enum TaskPhrase: CaseIterable, Worded {
  case origin, stays, moves, toBoard, source, figuresHeading, valueColumn, printedColumn
  case notPrinted, reconciled, noteHeading, immovableHeading, interfacesHeading, noInterfaces
  case withColumn, todayColumn, afterColumn, together, apart, partly

  package var danish: String {
    switch self {
    case .origin: "hvor tallet er fra"
    case .stays: "Står i {}, som i dag."
    case .moves: "Flytter fra {} til {}."
    case .toBoard: "Vis opgaven på tavlen"
    case .source: "Opgaven er nævnt her: {}."
    case .figuresHeading: "Tal og hvor de er fra"
    case .valueColumn: "Bedste skøn (laveste–højeste)"
    case .printedColumn: "Trykt tal og side"
    case .notPrinted: "ikke trykt"
    case .reconciled:
      "Tavlen viser {} årsværk: det bedste skøn, når alle trykte summer skal passe."
    case .noteHeading: "Bemærkning"
    case .immovableHeading: "Må ikke flyttes"
    case .interfacesHeading: "Snitflader, som opgaven er en del af"
    case .noInterfaces: "Kilderne nævner ingen snitflader for opgaven."
    case .withColumn: "Sammen med"
    case .todayColumn: "I dag"
    case .afterColumn: "Efter"
    case .together: "samlet"
    case .apart: "delt"
    case .partly: "{} af {} par samlet"
    }
  }

  package var english: String {
    switch self {
    case .origin: "where the number is from"
    case .stays: "Stands in {}, as today."
    case .moves: "Moves from {} to {}."
    case .toBoard: "Show the task on the board"
    case .source: "The task is named here: {}."
    case .figuresHeading: "Figures and where they are from"
    case .valueColumn: "Best estimate (lowest–highest)"
    case .printedColumn: "Printed figure and page"
    case .notPrinted: "not printed"
    case .reconciled:
      "The board shows {} FTE: the best estimate when all printed totals must hold."
    case .noteHeading: "Note"
    case .immovableHeading: "May not move"
    case .interfacesHeading: "Interfaces that the task is part of"
    case .noInterfaces: "The sources name no interfaces of the task."
    case .withColumn: "Together with"
    case .todayColumn: "Today"
    case .afterColumn: "After"
    case .together: "together"
    case .apart: "apart"
    case .partly: "{} of {} pairs together"
    }
  }
}
