// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Draws of the quantities that nobody published, over their intervals: a ``LatinHypercube`` that
/// keeps the order of the strength classes.
///
/// A class of interfaces never weighs less than the class below it. The weights of the classes are
/// drawn one by one, and then put in order. The intervals still hold. Let the lows `l₁ ≤ … ≤ lₙ` and
/// the highs `h₁ ≤ … ≤ hₙ` grow with the class, and `xᵢ` lie in `[lᵢ, hᵢ]`: only the `k − 1` values of
/// lower classes can lie below `lₖ`, so the k-th smallest does not; only the `n − k` values of higher
/// classes can lie above `hₖ`, so the k-th smallest does not. Where lows and highs do not grow, each
/// low is first raised to the greatest low of the classes below, and each high lowered to the least
/// high of those above; that leaves the same ordered weights, and ends that grow. A class that is not
/// drawn stands at its best estimate, an interval of one number.
///
/// After putting in order, a part of a class's interval may hold two points or none: the dimensions of
/// the other quantities are those of the hypercube, those of the weights only nearly.
public struct ParameterDraws: Sendable {
  /// The hypercube, before weights are put in order.
  public let hypercube: LatinHypercube
  /// The ids of the assumptions drawn, in the order of the hypercube's dimensions.
  public var ids: [String] { hypercube.dimensions.map(\.name) }
  /// The classes of interfaces from weak to essential, each by dimension or its fixed weight.
  private let classes: [ClassWeight]

  private enum ClassWeight: Sendable {
    case drawn(Int)
    case fixed(Double)
  }

  /// Makes draws of some assumptions of a data set.
  ///
  /// - Parameters:
  ///   - dataSet: The data set; no best weight of a class is below that of a lower class.
  ///   - ids: The assumptions to draw; nil for all. Ids that no assumption has are ignored.
  ///   - count: How many draws there are.
  ///   - seed: What they follow from.
  public init(_ dataSet: DataSet, of ids: Set<String>? = nil, count: Int, seed: UInt64) {
    let drawn = dataSet.assumptions.filter { ids?.contains($0.id) ?? true }
    var dimensions = drawn.map { LatinHypercube.Dimension(name: $0.id, interval: $0.interval) }
    let index = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1.id, $0) })
    var classes: [ClassWeight] = []
    for strength in Strength.allCases {
      guard let weight = dataSet.parameters.strengthWeights[strength] else { continue }
      if case .assumed(let id) = weight.basis, let dimension = index[id] {
        // Classes that share an assumption weigh the same.
        if case .drawn(dimension) = classes.last { continue }
        classes.append(.drawn(dimension))
      } else {
        classes.append(.fixed(weight.best))
      }
    }
    let ends = classes.map { weight in
      switch weight {
      case .drawn(let dimension): dimensions[dimension].interval
      case .fixed(let value): Interval(value)
      }
    }
    for (place, weight) in classes.enumerated() {
      guard case .drawn(let dimension) = weight else { continue }
      dimensions[dimension].interval = Interval(
        ends[...place].map(\.low).max() ?? 0,
        ends[place...].map(\.high).min() ?? 0
      )
    }
    self.classes = classes
    hypercube = LatinHypercube(dimensions, count: count, seed: seed)
  }

  /// Returns a draw: one value for each of ``ids``.
  ///
  /// - Parameter number: Counted from 0.
  public subscript(number: Int) -> [Double] {
    var values = hypercube[number]
    let weights = classes.map { weight in
      switch weight {
      case .drawn(let dimension): values[dimension]
      case .fixed(let value): value
      }
    }
    for (weight, value) in zip(classes, weights.sorted()) {
      if case .drawn(let dimension) = weight { values[dimension] = value }
    }
    return values
  }
}

extension Ensemble {
  /// Returns a feasible combination, each as likely, that follows from a seed and a number alone.
  ///
  /// - Returns: nil when no combination is feasible.
  public func randomCombination(seed: UInt64, number: Int) -> Combination? {
    guard !codes.isEmpty else { return nil }
    var random = SplitMix64(seed: seed, name: "plan", number: UInt64(number))
    return combination(codes[Int(random.next(below: UInt64(codes.count)))])
  }
}
