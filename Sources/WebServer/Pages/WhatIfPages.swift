// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
public import Foundation
import Hummingbird
public import LinearProgramming
import Logging
public import OrganizationModel
import Scoring
public import WhatIfStore
import Wording

/// The pages on which what-ifs are begun, changed, compared and kept.
public struct WhatIfPages<Solver: LinearSolver>: Sendable {
  /// What the pages say of the program and the data that they show.
  public struct Origin: Hashable, Sendable {
    /// The version of the program.
    public var version: String
    /// The digest of the data set's content.
    public var digest: String

    /// Makes an origin.
    public init(version: String, digest: String) {
      self.version = version
      self.digest = digest
    }
  }

  let dataSet: DataSet
  let origin: Origin
  let store: WhatIfStore
  let scorer: WhatIfScorer<Solver>
  let templates: PageTemplates
  let catalogue: CatalogueRoom
  /// The reports that are being made.
  let reports: JobQueue<MadeReport>
  /// The time, for what is stored.
  let now: @Sendable () -> Date

  /// Prepares the pages of a data set; the combinations of its scenarios are computed meanwhile.
  ///
  /// - Parameters:
  ///   - dataSet: The data set.
  ///   - origin: What the pages say of it.
  ///   - solver: What solves the programs of the scores.
  ///   - store: Where what-ifs are kept.
  ///   - now: The time.
  /// - Throws: `ScoringError` when the data set cannot be scored.
  public init(
    _ dataSet: DataSet,
    origin: Origin,
    solver: Solver,
    store: WhatIfStore,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws {
    self.dataSet = dataSet
    self.origin = origin
    self.store = store
    self.now = now
    scorer = try WhatIfScorer(dataSet, solver: solver)
    templates = try PageTemplates()
    catalogue = CatalogueRoom()
    reports = JobQueue(logger: Logger(label: "ressort"))
    catalogue.fill(from: try Scorer(dataSet, solver: solver))
  }

  /// Adds the pages to a server's routes.
  public func add(to routes: WebRoutes) {
    addStart(to: routes)
    addBoard(to: routes)
    addSteps(to: routes)
    addHistory(to: routes)
    addJSON(to: routes)
    addAssumptions(to: routes)
    addOrigins(to: routes)
    addCompare(to: routes)
    addExport(to: routes)
    addVersions(to: routes)
    addImports(to: routes)
    addReports(to: routes)
  }

  // MARK: - What all pages do

  /// The frame of a page that belongs to no what-if.
  func frame(_ title: String, _ context: WebContext) -> PageFrame {
    PageFrame(
      language: context.language,
      title: title,
      dataSet: dataSet.name[context.language],
      otherAddress: context.page[context.language == .danish ? .english : .danish],
      links: [compareLink(of: nil, context.language)]
    )
  }

  /// The frame of a page of a what-if.
  func frame(
    _ title: String,
    of id: WhatIfID,
    _ here: PagePhrase?,
    _ context: WebContext
  ) -> PageFrame {
    var frame = frame(title, context)
    let base = WhatIfAddress(id, context.language).text
    let pages: [(PagePhrase, String)] = [
      (.board, ""), (.assumptions, "/assumptions"), (.history, "/history"),
      (.export, "/export"),
    ]
    frame.links = pages.map { phrase, path in
      PageFrame.Link(
        address: base + path,
        text: phrase[context.language],
        isHere: phrase == here
      )
    }
    frame.links.append(compareLink(of: id, context.language))
    return frame
  }

  /// The what-if that an address names.
  func opened(_ context: WebContext) throws -> OpenWhatIf {
    guard let id = WhatIfID(try context.parameters.require("id")) else { throw WebFault.notFound }
    let stored: StoredWhatIf
    do throws(WhatIfStoreError) {
      stored = try store.whatIf(id)
    } catch .notFound {
      throw WebFault.notFound
    }
    return try opened(stored)
  }

  func opened(_ stored: StoredWhatIf) throws(WebFault) -> OpenWhatIf {
    guard stored.dataSet == dataSet.id,
      let draft = try? JSONDecoder().decode(WhatIfDraft.self, from: Data(stored.content.utf8))
    else { throw .notFound }
    return OpenWhatIf(stored, draft)
  }

  /// A draft as it is stored: the same text for the same draft.
  func content(_ draft: WhatIfDraft) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(draft), as: UTF8.self)
  }

  /// A time as people write it, in the time of the machine.
  func text(_ date: Date, _ language: Language) -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day, .hour, .minute],
      from: date
    )
    let month = MonthPhrase(rawValue: (parts.month ?? 1) - 1)?[language] ?? ""
    let (hour, minute) = (parts.hour ?? 0, parts.minute ?? 0)
    let point = language == .danish ? "." : ":"
    return HistoryPhrase.time[language].filled(
      "\(parts.day ?? 1)\(language == .danish ? "." : "")\u{A0}\(month) \(parts.year ?? 0)",
      "\(hour < 10 ? "0" : "")\(hour)\(point)\(minute < 10 ? "0" : "")\(minute)"
    )
  }
}
