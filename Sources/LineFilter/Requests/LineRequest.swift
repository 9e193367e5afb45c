// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// What one line asks for.
public struct LineRequest: Sendable {
  /// The caller's id as it is written, a JSON text or number; nil when there is none.
  public var id: String?
  /// The plan before single moves.
  public var plan: String
  /// Single task moves: the id of each task with the id of the place that receives it.
  public var moves: [(task: String, place: String)]
  /// Other values of assumptions, by id.
  public var parameters: [String: AssumedValue]
  /// The weights of coherence, balance and efficiency, when a value is asked for.
  public var weights: [Double]?
  /// Whether bounds are asked for.
  public var wantsBounds: Bool

  /// Asks for the scores of a plan.
  public init(
    id: String? = nil,
    plan: String = Combination.todayID,
    moves: [(task: String, place: String)] = [],
    parameters: [String: AssumedValue] = [:],
    weights: [Double]? = nil,
    wantsBounds: Bool = false
  ) {
    self.id = id
    self.plan = plan
    self.moves = moves
    self.parameters = parameters
    self.weights = weights
    self.wantsBounds = wantsBounds
  }
}
