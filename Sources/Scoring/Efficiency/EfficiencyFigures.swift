// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The uncertain numbers of efficiency but the FTE of tasks.
struct EfficiencyFigures: Sendable {
  /// Values of the parameters that may pull either way: the realised part, and the part of a year
  /// lost.
  struct Corner: Hashable, Sendable {
    var realization: Double
    var lost: Double
  }

  /// The corners at which the answer to a question can be least, and greatest.
  struct Corners: Hashable, Sendable {
    var least: [Corner]
    var greatest: [Corner]
  }

  let parameters: Parameters
  let savings: [Interval]
  let discounting: Discounting

  init(_ dataSet: DataSet) {
    parameters = dataSet.parameters
    savings = dataSet.functions.map(\.saving.interval)
    discounting = Discounting(parameters)
  }

  /// The corners at which a sum can be least, and greatest.
  func corners(_ directions: EfficiencyQuestion.Directions) -> Corners {
    func corners(isLeast: Bool) -> [Corner] {
      func ends(_ quantity: Quantity, _ pulls: SIMD2<Int8>) -> [Double] {
        switch (pulls.x, pulls.y) {
        case (0, 0): [quantity.best]
        case (1, 1) where quantity.low < quantity.high: [quantity.low, quantity.high]
        default: [(pulls.x == 1) == isLeast ? quantity.low : quantity.high]
        }
      }
      let lostShares = ends(parameters.shareOfYearLost, directions.losses)
      return ends(parameters.realization, directions.gains).flatMap { realization in
        lostShares.map { Corner(realization: realization, lost: $0) }
      }
    }
    return Corners(least: corners(isLeast: true), greatest: corners(isLeast: false))
  }

  /// How far a function is gathered and realised, the second plan taken off.
  static func realized(_ gathering: SIMD2<Double>, _ realization: Double) -> Double {
    func part(_ gathering: Double) -> Double {
      gathering > 0 ? gathering * realization : gathering
    }
    return part(gathering.x) - part(gathering.y)
  }

  /// Returns the bounds of the answer to a question.
  ///
  /// - Parameters:
  ///   - sums: What all tasks add, the cost of an FTE apart.
  ///   - question: What is asked.
  /// - Returns: The bounds, DKK million.
  func bounds(_ sums: EfficiencyComponents.Sums, _ question: EfficiencyQuestion) -> Interval {
    let (least, greatest) = coordination(question)
    let departments = Double(question.newDepartments)
    let ends = [
      departments * parameters.startupCost.low, departments * parameters.startupCost.high,
    ]
    let startup = Interval(min(ends[0], ends[1]), max(ends[0], ends[1]))
    let costs = [parameters.costPerFTE.low, parameters.costPerFTE.high]
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for cost in costs {
      for sum in sums.least { lower = min(lower, cost * (sum - greatest) - startup.high) }
      for sum in sums.greatest { upper = max(upper, cost * (sum - least) - startup.low) }
    }
    return Interval(lower, max(lower, upper))
  }

  /// The least and the greatest FTE of coordination over the horizon.
  private func coordination(_ question: EfficiencyQuestion) -> (least: Double, greatest: Double) {
    var (least, greatest) = (0.0, 0.0)
    for strength in Strength.allCases {
      guard let staff = parameters.coordinationFTE[strength] else { continue }
      let count = question.newlyCut[strength.rank] * discounting.annuity
      least += count * (count > 0 ? staff.low : staff.high)
      greatest += count * (count > 0 ? staff.high : staff.low)
    }
    return (least, greatest)
  }
}
