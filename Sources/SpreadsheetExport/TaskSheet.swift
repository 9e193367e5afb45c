// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
public import OrganizationModel
public import ReportRendering
import Wording

/// The tasks of a plan as a table: where each is today, where it goes, and how much it is.
public struct TaskSheet: Sendable {
  /// The names of the columns, which never change and which files that come back are read by.
  public enum Column: String, CaseIterable, Sendable {
    /// The id of the task.
    case taskID = "task_id"
    /// Its name.
    case task
    /// The id of its department today.
    case fromID = "from_id"
    /// The name of that one.
    case from
    /// The id of its department under the plan.
    case toID = "to_id"
    /// The name of that one.
    case to
    /// The combination that the plan is beside.
    case combination
    /// FTE: the best estimate.
    case fte
    /// The least FTE.
    case fteLower = "fte_lower"
    /// The greatest FTE.
    case fteUpper = "fte_upper"
    /// Committee cases a year: the best estimate.
    case cases
    /// The fewest cases.
    case casesLower = "cases_lower"
    /// The most cases.
    case casesUpper = "cases_upper"
    /// Where the FTE come from.
    case source
  }

  /// What the sheet is of.
  public struct Subject: Hashable, Sendable {
    /// What people call it.
    public var name: String
    /// What people say about it.
    public var note: String
    /// The id of the combination.
    public var combination: String

    /// Makes a subject.
    public init(name: String, note: String, combination: String) {
      self.name = name
      self.note = note
      self.combination = combination
    }
  }

  private let table: FlatTable
  private let about: FlatTable
  private let subject: Subject
  private let dataSetName: String
  private let language: Language

  /// Makes the sheet of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - dataSet: The data set that it is a plan of.
  ///   - subject: What the plan is of.
  ///   - origin: What computes it again.
  ///   - language: The language of names and headings; those of columns are the same in all.
  public init(
    _ plan: Plan,
    in dataSet: DataSet,
    of subject: Subject,
    origin: ReportWriter.Origin,
    language: Language
  ) {
    self.subject = subject
    self.language = language
    dataSetName = dataSet.name[language]
    table = FlatTable(
      id: "tasks",
      sheet: TaskSheetPhrase.sheet[language],
      meaning: TaskSheetPhrase.meaning[language],
      columns: Column.allCases.map { $0.flat(language) },
      rows: dataSet.tasks.indices.map { index in
        let task = dataSet.tasks[index]
        let home = plan.home[index]
        return [
          .text(task.id), .text(task.name[language]), .text(dataSet.places[task.home].id),
          .text(dataSet.places[task.home].name[language]), .text(dataSet.places[home].id),
          .text(dataSet.name(ofPlace: home, in: plan)[language]), .text(subject.combination),
        ] + Self.cells(task.fte) + Self.cells(task.cases)
          + [.text(task.fte.basis.text(dataSet, language))]
      }
    )
    about = Self.about(subject, dataSet, origin, language)
  }

  /// Returns the table as a file of text: the same bytes for the same plan.
  ///
  /// - Parameter dialect: How it is written.
  /// - Returns: The text, with a byte order mark where the dialect has one.
  public func csv(_ dialect: CSVDialect) -> String { CSVText(dialect: dialect).text(of: table) }

  /// Writes a workbook: a sheet about the data, then the table.
  ///
  /// - Parameter path: Where it goes; what is there is written over.
  /// - Throws: `DiagnosticError` when it cannot be written. A part of it may be left.
  public func writeWorkbook(to path: String) throws(DiagnosticError) {
    var names = SheetNames()
    try WorkbookFile.write(
      [about, table].map { (names.name(for: $0.sheet), $0) },
      title: subject.name,
      subject: dataSetName,
      footer: WorkbookFile.footer(
        dataSetName,
        page: ReportPhrase.pageOf[language].filled("&P", "&N")
      ),
      to: path,
      named: path
    )
  }

  private static func cells(_ quantity: Quantity?) -> [FlatTable.Cell] {
    guard let quantity else { return Array(repeating: .missing("–"), count: 3) }
    return [.number(quantity.best), .number(quantity.low), .number(quantity.high)]
  }

  private static func about(
    _ subject: Subject,
    _ dataSet: DataSet,
    _ origin: ReportWriter.Origin,
    _ language: Language
  ) -> FlatTable {
    var rows: [(String, String)] = [
      (TaskSheetPhrase.whatIf[language], subject.name),
      (TaskSheetPhrase.note[language], subject.note),
      (TaskSheetPhrase.combination[language], subject.combination),
      (ExportPhrase.dataSet[language], "\(dataSet.name[language]) (\(dataSet.id))"),
      (ExportPhrase.program[language], "Ressort \(origin.version)"),
      (ExportPhrase.digest[language], origin.digest),
      (TaskSheetPhrase.command[language], origin.command),
      (TaskSheetPhrase.sheet[language], TaskSheetPhrase.meaning[language]),
      (TaskSheetPhrase.editing[language], TaskSheetPhrase.editingText[language]),
    ]
    rows += [
      (ExportPhrase.units, ExportPhrase.unitsText), (.bands, .bandsText), (.missing, .missingText),
      (.contact, .contactText),
    ].map { ($0[language], $1[language]) }
    rows += dataSet.documents.map {
      (
        ExportPhrase.documentNamed[language].filled($0.id),
        "\($0.title), \($0.publisher), \($0.year)"
      )
    }
    return FlatTable(
      id: FlatTable.aboutID,
      sheet: ExportPhrase.about[language],
      meaning: "",
      columns: [
        FlatTable.Column(key: "subject", heading: ExportPhrase.subject[language]),
        FlatTable.Column(key: "information", heading: ExportPhrase.information[language]),
      ],
      rows: rows.filter { !$0.1.isEmpty }.map { [.text($0), .text($1)] }
    )
  }
}

extension TaskSheet.Column {
  /// Whether the column holds numbers.
  public var isNumber: Bool {
    switch self {
    case .fte, .fteLower, .fteUpper, .cases, .casesLower, .casesUpper: true
    case .taskID, .task, .fromID, .from, .toID, .to, .combination, .source: false
    }
  }

  fileprivate func flat(_ language: Language) -> FlatTable.Column {
    func bound(_ phrase: TaskSheetPhrase, _ end: ExportPhrase) -> String {
      "\(phrase[language]), \(end[language])"
    }
    let heading =
      switch self {
      case .taskID: TaskSheetPhrase.task[language]
      case .task: TaskSheetPhrase.taskName[language]
      case .fromID: TaskSheetPhrase.from[language]
      case .from: TaskSheetPhrase.fromName[language]
      case .toID: TaskSheetPhrase.to[language]
      case .to: TaskSheetPhrase.toName[language]
      case .combination: TaskSheetPhrase.combination[language]
      case .fte: TaskSheetPhrase.best[language].filled(TaskSheetPhrase.fte[language])
      case .fteLower: bound(.fte, .lower)
      case .fteUpper: bound(.fte, .upper)
      case .cases: TaskSheetPhrase.best[language].filled(TaskSheetPhrase.cases[language])
      case .casesLower: bound(.cases, .lower)
      case .casesUpper: bound(.cases, .upper)
      case .source: ExportPhrase.source[language]
      }
    return FlatTable.Column(
      key: rawValue,
      heading: heading,
      format: isNumber ? FlatTable.Column.Format(decimals: 1, isSigned: false) : nil,
      isSource: self == .source
    )
  }
}
