// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import OrganizationModel

/// The plans that a command is about, and the data that all of them are computed on.
///
/// A plan is named by a combination or by a what-if file. Departments and figures of a file's own make
/// a data set of their own; plans of one command are comparable only on the same data, so that all of
/// them are computed on that one.
struct AskedPlans {
  /// The data set with the departments and figures of the files.
  let dataSet: DataSet
  /// The plans, in the order in which they were named; that of a file has its path as id.
  let plans: [Plan]
  /// The files by path.
  let documents: [String: WhatIfDocument]

  /// Reads what some words name.
  ///
  /// - Parameters:
  ///   - wanted: Combinations and paths of what-if files.
  ///   - base: The data set as it is.
  /// - Throws: `DiagnosticError` with every problem of every word and file.
  init(_ wanted: [String], in base: DataSet) throws(DiagnosticError) {
    var problems: [Diagnostic] = []
    var files: [(path: String, document: WhatIfDocument)] = []
    for path in wanted where WhatIfDocument.isPath(path) {
      if files.contains(where: { $0.path == path }) { continue }
      do throws(DiagnosticError) {
        files.append((path, try WhatIfDocument.read(path: path, in: base)))
      } catch {
        problems += error.diagnostics
      }
    }
    problems += Self.contradictions(files)
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    let shared = SharedWhatIfs(files.map(\.document.whatIf), in: base)
    do throws(WhatIfRefusal) {
      dataSet = try base.outcome(of: shared.common).dataSet
    } catch {
      throw Self.fault(files.first?.path)
    }
    documents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.document) })
    var plans: [Plan] = []
    for id in wanted {
      do throws(DiagnosticError) {
        if let index = files.firstIndex(where: { $0.path == id }) {
          plans.append(
            try Self.plan(
              shared,
              index,
              path: id,
              name: files[index].document.name,
              in: base
            )
          )
        } else {
          plans.append(try dataSet.apply(Combination(parsing: id, in: dataSet)))
        }
      } catch {
        problems += error.diagnostics
      }
    }
    if wanted.isEmpty {
      problems.append(
        Diagnostic(
          .emptyCombination,
          "no plan is named",
          expected: "at least one scenario, model, combination or what-if file"
        )
      )
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    self.plans = plans
  }

  private static func plan(
    _ shared: SharedWhatIfs,
    _ index: Int,
    path: String,
    name: String,
    in base: DataSet
  ) throws(DiagnosticError) -> Plan {
    do throws(WhatIfRefusal) {
      var plan = try shared.plan(index, in: base)
      plan.combination.id = path
      plan.title = name
      return plan
    } catch {
      throw fault(path)
    }
  }

  private static func fault(_ path: String?) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .destinationMissing,
        "the what-if cannot be applied",
        at: path.map { SourceLocation(file: $0) }
      )
    )
  }

  /// Files that cannot be computed on the same data: those with different figures of their own.
  private static func contradictions(
    _ files: [(path: String, document: WhatIfDocument)]
  ) -> [Diagnostic] {
    let own = files.filter { !$0.document.whatIf.figures.isEmpty }
    guard let first = own.first else { return [] }
    return own.dropFirst().compactMap { file in
      let (here, there) = (file.document.whatIf.figures, first.document.whatIf.figures)
      guard here != there else { return nil }
      let ids = Set(here.keys).union(there.keys).filter { here[$0] != there[$0] }.sorted()
      return Diagnostic(
        .inconsistentFigures,
        "'\(file.path)' and '\(first.path)' have different figures of their own",
        at: SourceLocation(file: file.path),
        expected: "plans of one command on the same data",
        hint: "give both the same figures, or run the command once for each",
        notes: [Diagnostic.Note("they differ in \(ids.map { "'\($0)'" }.joined(separator: ", "))")]
      )
    }
  }
}

/// What-ifs with the departments and figures of all of them, so that their data are the same.
private struct SharedWhatIfs {
  /// What the data set is made with.
  private(set) var common = WhatIf()
  private var whatIfs: [WhatIf] = []
  /// The ids of the departments that each forms itself.
  private var own: [Set<String>] = []

  init(_ given: [WhatIf], in base: DataSet) {
    for var whatIf in given {
      for department in whatIf.formed where !common.formed.contains(department) {
        var new = department
        var number = 2
        while common.formed.contains(where: { $0.id == new.id })
          || base.placeIndex[new.id] != nil
          || (new.id != department.id && whatIf.formed.contains { $0.id == new.id })
        {
          new.id = "\(department.id)-\(number)"
          number += 1
        }
        if new.id != department.id { whatIf.rename(department.id, to: new.id) }
        common.formed.append(new)
      }
      if !whatIf.figures.isEmpty { common.figures = whatIf.figures }
      own.append(Set(whatIf.formed.map(\.id)))
      whatIfs.append(whatIf)
    }
    for index in whatIfs.indices {
      whatIfs[index].formed = common.formed
      whatIfs[index].figures = common.figures
    }
  }

  /// Returns the plan of a what-if, without the departments that only others form.
  func plan(_ index: Int, in base: DataSet) throws(WhatIfRefusal) -> Plan {
    let outcome = try base.outcome(of: whatIfs[index])
    var plan = outcome.plan
    let foreign = Set(common.formed.map(\.id)).subtracting(own[index])
    plan.places.removeAll { foreign.contains(outcome.dataSet.places[$0].id) }
    return plan
  }
}

extension WhatIf {
  /// Gives a department that the what-if forms another id, wherever it is named.
  fileprivate mutating func rename(_ id: String, to new: String) {
    for index in formed.indices where formed[index].id == id { formed[index].id = new }
    for index in absorbed.indices {
      if absorbed[index].department == id { absorbed[index].department = new }
      if absorbed[index].into == id { absorbed[index].into = new }
    }
    for (task, place) in moves where place == id { moves[task] = new }
    if let name = names.removeValue(forKey: id) { names[new] = name }
    if locked.remove(id) != nil { locked.insert(new) }
  }
}
