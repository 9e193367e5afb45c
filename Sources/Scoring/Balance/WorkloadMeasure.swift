// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// What committees' work is measured by: one measure, or a weighted composite of several.
public struct WorkloadMeasure: Hashable, Sendable {
  /// The measures with their weights, which sum to 1.
  public let parts: [(workload: Workload, weight: Double)]

  /// Committee cases, the measure of the source.
  public static let cases = WorkloadMeasure(.cases)

  /// Makes a measure of one workload.
  public init(_ workload: Workload) {
    parts = [(workload, 1)]
  }

  /// Makes a composite; weights are scaled to sum to 1.
  ///
  /// - Returns: nil when there is no part, a weight is not positive, or a measure occurs twice.
  public init?(_ parts: [(workload: Workload, weight: Double)]) {
    let total = parts.map(\.weight).reduce(0, +)
    guard !parts.isEmpty, total.isFinite, parts.allSatisfy({ $0.weight > 0 }),
      Set(parts.map(\.workload)).count == parts.count
    else { return nil }
    self.parts = parts.map { ($0.workload, $0.weight / total) }
  }

  /// Whether two measures weigh the same workloads alike.
  public static func == (left: WorkloadMeasure, right: WorkloadMeasure) -> Bool {
    left.parts.elementsEqual(right.parts) { $0 == $1 }
  }

  /// Hashes workloads and weights.
  public func hash(into hasher: inout Hasher) {
    for part in parts {
      hasher.combine(part.workload)
      hasher.combine(part.weight)
    }
  }
}
