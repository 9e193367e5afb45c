// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// How much of the tasks' work, by a measure, is known from print.
struct WorkEvidence: Hashable {
  /// How many tasks there are.
  var tasks = 0
  /// How many have a printed figure of their own.
  var printed = 0
  /// How many have one that follows from printed figures.
  var derived = 0
  /// How many have one that is assumed.
  var assumed = 0
  /// How many have a part of their department's total, because nothing of their own is known.
  var spread = 0
  /// How many departments there are, counted for each part of the measure.
  var departments = 0
  /// How many have an assumed total.
  var assumedTotals = 0

  /// Counts the figures of a data set; a task counts where its least known part of the measure is.
  init(_ measure: WorkloadMeasure, in dataSet: DataSet) {
    let parts = measure.parts.map(\.workload)
    tasks = dataSet.tasks.count
    for task in dataSet.tasks {
      let quantities = parts.compactMap { task[$0] }
      if quantities.contains(where: \.isSpread) {
        spread += 1
      } else if quantities.contains(where: \.isAssumed) {
        assumed += 1
      } else if quantities.contains(where: { !$0.isPrinted }) {
        derived += 1
      } else if !quantities.isEmpty {
        printed += 1
      }
    }
    departments = dataSet.departmentCount * parts.count
    for department in dataSet.departments {
      for workload in parts {
        let total: Quantity? =
          switch workload {
          case .cases: department.totalCases
          case .budget: department.totalBudget
          case .fte, .headcount: nil
          }
        if let total, total.isAssumed { assumedTotals += 1 }
      }
    }
  }
}

extension Quantity {
  fileprivate var isPrinted: Bool { if case .published = basis { true } else { false } }

  fileprivate var isAssumed: Bool {
    switch basis {
    case .assumed, .product: true
    case .published, .derived: false
    }
  }
}
