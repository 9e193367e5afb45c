// SPDX-License-Identifier: GPL-3.0-or-later

extension DiagnosticCode {
  /// The text behind ``explanation``; a test holds that every code has one.
  static let explanations: [DiagnosticCode: String] = [
    .fileUnreadable: "The file or folder does not exist or may not be read. Check path and rights.",
    .fileTooLarge: "A data file may have at most 8 MiB. Split it into several files.",
    .notUTF8: "Data files are UTF-8 text. Save the file again in that encoding.",
    .malformedYAML: "The text is not YAML from this place on: often an indentation or a colon.",
    .nestedTooDeeply: "Lists and mappings may be nested at most 32 deep.",
    .aliasNotAllowed:
      "Anchors and aliases are refused, so that a small file stays small in memory.",
    .tagNotAllowed:
      "Tags ('!' before a value) are refused; the key alone says how a value is read.",
    .duplicateKey: "A mapping names a key twice; only one of the values could be used.",
    .noDataFiles: "A data set is a folder with at least one .yaml file.",
    .folderExists: "The folder already has something in it; nothing is ever overwritten.",
    .notWritable: "The file or folder could not be written.",
    .unknownKey: "The format has no such key here. See docs/data-format.md.",
    .missingKey: "A required key is missing. See docs/data-format.md.",
    .wrongType: "A list, a mapping or a text stands where another of them is expected.",
    .notANumber: "A number is expected: digits with a point, no thousands marks.",
    .notFinite: "Infinity and 'not a number' are no quantities.",
    .negative: "Quantities are zero or more.",
    .outOfRange: "The number lies outside what is meaningful here.",
    .invertedInterval: "The low end of an interval lies above its high end.",
    .bestOutsideInterval: "The best estimate lies outside its own interval.",
    .noBasis:
      "Every number says where it is from: 'printed' with 'source', 'derived' or 'assumed'.",
    .severalBases: "A number has one basis: printed, derived or assumed.",
    .invalidID: "Ids are lower-case ASCII letters, digits and hyphens.",
    .unknownChoice: "The word is not one of the choices of this key.",
    .emptyText: "A text is empty; both languages are needed.",
    .emptyList: "A list that must name something is empty.",
    .longQuotation: "'printed' holds the figure as printed, at most eight words.",
    .unsupportedFormat:
      "The data set is written in a format version that this program cannot read.",
    .duplicateID: "Two things have the same id; ids must tell them apart.",
    .unknownDepartment: "No department and no part of a department has this id.",
    .unknownTask: "No task has this id.",
    .unknownInterface: "No interface has this id.",
    .unknownArea: "No area has this id.",
    .unknownScenario: "No scenario has this id.",
    .unknownModel: "No model has this id.",
    .unknownAssumption: "No assumption has this id.",
    .unknownDocument: "No document has this id.",
    .unknownConstraint: "No constraint has this id.",
    .unknownRecommendation: "No recommendation has this id.",
    .unusedAssumption: "An assumption that nothing uses changes no result; remove it or use it.",
    .wrongUnit: "The unit of a number does not fit its place.",
    .selfInterface: "An interface ties two different tasks.",
    .rankingAgainstClass:
      "A source ranks an interface over one of a stronger class; the classes would contradict it.",
    .duplicateInterface: "Two interfaces tie the same pair of tasks; the tie would count twice.",
    .severalRemainders: "A department has at most one remainder task.",
    .notAPartition: "The parts of a split must hold every task of the department exactly once.",
    .missingResolution: "The two coders chose different classes; say how it was resolved.",
    .unknownID: "No scenario, model or other thing has this id.",
    .emptyCombination: "A combination names at least one scenario or model, or 'today'.",
    .severalModels: "A combination starts from at most one model.",
    .twoScenariosInOneArea: "A combination holds at most one scenario of each area.",
    .taskSentToTwoPlaces: "Two scenarios send one task to different departments.",
    .destinationSplitAway: "A scenario sends a task to a department that another one splits up.",
    .destinationMissing: "A scenario names a department that does not exist in this combination.",
    .departmentReorganizedTwice: "Two scenarios split or merge the same department.",
    .requirementNotMet: "A scenario needs another one that the combination does not hold.",
    .excludedTogether: "Two scenarios that exclude each other are combined.",
    .unknownCriterion: "The criteria are coherence, balance and efficiency.",
    .malformedConstraint:
      "A condition on weights is two sums with >= or <= between, such as coherence>=2*efficiency.",
    .contradictoryConstraints:
      "No weights meet the conditions together. Leave one of those that are named out.",
    .weightsDoNotSum:
      "Shares sum to 1 (or 100 %); weights in whole numbers are a ratio, and one is above 0.",
    .notJSON: "A line that begins with '{' is no JSON object (RFC 8259).",
    .lineTooLong: "A line is longer than the limit, which '--max-line' sets.",
    .inconsistentFigures: "With these values of assumptions the published figures contradict.",
    .solverFailed: "The solver gave no answer that passes the check; please report it.",
    .fileExists: "A file of results is there already and is not written over.",
    .otherRun: "Stored results are of another run and cannot be continued by this one.",
    .noBrowser:
      "PDF files are printed by Chromium, Chrome or Edge. Without one, the HTML file is the report.",
    .printingFailed:
      "The browser gave no PDF. The HTML file is whole, and any browser can save it as PDF.",
    .tooManyProblems: "Only the first problems are shown.",
  ]
}
