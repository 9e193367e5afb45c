// SPDX-License-Identifier: GPL-3.0-or-later

/// What was found out about demands that are asked for together.
public enum Conflict: Hashable, Sendable {
  /// All demands can hold together.
  case none
  /// The demands that are not up for discussion already exclude each other.
  case background
  /// These demands cannot all hold, and without any one of them the others can.
  ///
  /// They are in the order in which the candidates were given. There may be other such sets.
  case irreducible([Demand])
}
