// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of problem that input can have; each has a slug that is never reused.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // The file itself
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf8"
  case malformedYAML = "malformed-yaml"
  case nestedTooDeeply = "nested-too-deeply"
  case aliasNotAllowed = "alias-not-allowed"
  case tagNotAllowed = "tag-not-allowed"
  case duplicateKey = "duplicate-key"
  case noDataFiles = "no-data-files"
  case folderExists = "folder-exists"
  case notWritable = "not-writable"

  // Keys and values
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case notANumber = "not-a-number"
  case notFinite = "not-finite"
  case negative = "negative"
  case outOfRange = "out-of-range"
  case invertedInterval = "inverted-interval"
  case bestOutsideInterval = "best-outside-interval"
  case noBasis = "no-basis"
  case severalBases = "several-bases"
  case invalidID = "invalid-id"
  case unknownChoice = "unknown-choice"
  case emptyText = "empty-text"
  case emptyList = "empty-list"
  case longQuotation = "long-quotation"
  case unsupportedFormat = "unsupported-format"

  // Things that refer to each other
  case duplicateID = "duplicate-id"
  case unknownDepartment = "unknown-department"
  case unknownTask = "unknown-task"
  case unknownInterface = "unknown-interface"
  case unknownArea = "unknown-area"
  case unknownScenario = "unknown-scenario"
  case unknownModel = "unknown-model"
  case unknownAssumption = "unknown-assumption"
  case unknownDocument = "unknown-document"
  case unknownConstraint = "unknown-constraint"
  case unknownRecommendation = "unknown-recommendation"
  case unusedAssumption = "unused-assumption"
  case wrongUnit = "wrong-unit"
  case selfInterface = "self-interface"
  case rankingAgainstClass = "ranking-against-class"
  case duplicateInterface = "duplicate-interface"
  case severalRemainders = "several-remainders"
  case notAPartition = "not-a-partition"
  case missingResolution = "missing-resolution"

  // Combinations
  case unknownID = "unknown-id"
  case emptyCombination = "empty-combination"
  case severalModels = "several-models"
  case twoScenariosInOneArea = "two-scenarios-in-one-area"
  case taskSentToTwoPlaces = "task-sent-to-two-places"
  case destinationSplitAway = "destination-split-away"
  case destinationMissing = "destination-missing"
  case departmentReorganizedTwice = "department-reorganized-twice"
  case requirementNotMet = "requirement-not-met"
  case excludedTogether = "excluded-together"

  // Weights of the criteria
  case unknownCriterion = "unknown-criterion"
  case malformedConstraint = "malformed-constraint"
  case contradictoryConstraints = "contradictory-constraints"
  case weightsDoNotSum = "weights-do-not-sum"
  // Lines of requests, and the files that their results go to
  case notJSON = "not-json"
  case lineTooLong = "line-too-long"
  case inconsistentFigures = "inconsistent-figures"
  case solverFailed = "solver-failed"
  case fileExists = "file-exists"
  case otherRun = "other-run"

  // Reports
  case noBrowser = "no-browser"
  case printingFailed = "printing-failed"

  case tooManyProblems = "too-many-problems"

  /// What the problem is and what to do about it, in one or two sentences.
  public var explanation: String { Self.explanations[self] ?? rawValue }
}
