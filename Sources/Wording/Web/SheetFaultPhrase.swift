// SPDX-License-Identifier: GPL-3.0-or-later

/// Why rows of a sheet of tasks are refused, and what is said of those that are not.
package enum SheetFaultPhrase: CaseIterable, Worded {
  case column, repeatedColumn, severalCombinations, combination, fieldCount, unknownTask
  case unknownTaskMaybe, taskTwice, otherHome, number, departmentGone, unknownDepartment
  case unknownDepartmentMaybe, twoNames, name, foreignNumbers, missingTasks, quotation, tooLarge
  case empty

  package var danish: String {
    switch self {
    case .column: "Den første linje skal nævne kolonnen {} netop én gang."
    case .repeatedColumn: "Den første linje nævner en kolonne to gange."
    case .severalCombinations:
      "Kombinationen er »{}« her og »{}« før. Alle rækker skal have den samme."
    case .combination:
      "Kombinationen »{}« findes ikke, eller dens scenarier kan ikke vælges sammen."
    case .fieldCount: "Rækken har {} felter, den første linje har {}."
    case .unknownTask: "Ingen opgave har id’et »{}«."
    case .unknownTaskMaybe: "Ingen opgave har id’et »{}«. Mente du »{}«?"
    case .taskTwice: "Opgaven »{}« står i en række før."
    case .otherHome:
      "Opgaven »{}« er i dag i »{}« efter datasættet. Kolonnen from_id siger noget andet."
    case .number: "»{}« i kolonnen {} er ikke et tal uden tusindtalstegn."
    case .departmentGone: "Forvaltningen »{}« findes ikke i denne kombination."
    case .unknownDepartment:
      "Ingen forvaltning har id’et »{}«. Et nyt id begynder med own-."
    case .unknownDepartmentMaybe: "Ingen forvaltning har id’et »{}«. Mente du »{}«?"
    case .twoNames: "Forvaltningen »{}« hedder »{}« før og »{}« her."
    case .name: "Forvaltningen »{}« mangler et navn på højst firs tegn i kolonnen to."
    case .foreignNumbers:
      "{} tal er ikke datasættets. De er ikke brugt: egne tal skrives på siden med antagelser."
    case .missingTasks: "{} opgaver står ikke i filen. De bliver, hvor kombinationen har dem."
    case .quotation: "Et anførselstegn er ikke lukket, eller står midt i et felt."
    case .tooLarge: "Filen har flere rækker eller kolonner, end et ark med opgaver kan have."
    case .empty: "Filen er tom."
    }
  }

  package var english: String {
    switch self {
    case .column: "The first line must name the column {} exactly once."
    case .repeatedColumn: "The first line names a column twice."
    case .severalCombinations:
      "The combination is “{}” here and “{}” before. All rows must have the same."
    case .combination: "There is no combination “{}”, or its scenarios cannot be chosen together."
    case .fieldCount: "The row has {} fields, the first line has {}."
    case .unknownTask: "No task has the id “{}”."
    case .unknownTaskMaybe: "No task has the id “{}”. Did you mean “{}”?"
    case .taskTwice: "The task “{}” stands in a row before."
    case .otherHome:
      "The task “{}” is in “{}” today by the data set. The column from_id says otherwise."
    case .number: "“{}” in the column {} is not a number without marks between thousands."
    case .departmentGone: "This combination has no department “{}”."
    case .unknownDepartment: "No department has the id “{}”. A new id begins with own-."
    case .unknownDepartmentMaybe: "No department has the id “{}”. Did you mean “{}”?"
    case .twoNames: "The department “{}” is called “{}” before and “{}” here."
    case .name: "The department “{}” has no name of at most eighty letters in the column to."
    case .foreignNumbers:
      "{} numbers are not those of the data set. They are not used: figures of your own are entered on the page of assumptions."
    case .missingTasks: "{} tasks are not in the file. They stay where the combination has them."
    case .quotation: "A quotation mark is not closed, or stands in the middle of a field."
    case .tooLarge: "The file has more rows or columns than a sheet of tasks can have."
    case .empty: "The file is empty."
    }
  }
}
