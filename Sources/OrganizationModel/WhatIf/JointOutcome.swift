// SPDX-License-Identifier: GPL-3.0-or-later

/// What several what-ifs come to on the same data.
public struct JointOutcome: Sendable {
  /// The data set with the departments that all of the what-ifs form, each under an id of its own.
  public var dataSet: DataSet
  /// The plans, in the order of the what-ifs.
  public var plans: [Plan]
  /// The places of the departments that the what-ifs form.
  public var formed: Range<Int>
}

/// Why what-ifs cannot be put side by side.
public enum JointRefusal: Error, Hashable, Sendable {
  /// One of them cannot be applied.
  case whatIf(position: Int, WhatIfRefusal)
  /// The figures cannot be used.
  case figures(WhatIfRefusal)
}

extension DataSet {
  /// Returns what several what-ifs come to in one data set, all with the same figures.
  ///
  /// Each plan is that of its what-if alone: it does not hold the departments that others form. Where
  /// two what-ifs form a department under the same id, the second one gets another id.
  ///
  /// - Parameters:
  ///   - whatIfs: The what-ifs; their own figures count nothing.
  ///   - figures: The figures that take the place of assumptions, for all of them.
  /// - Returns: The data set and the plans.
  /// - Throws: ``JointRefusal``, for the first what-if that is refused.
  public func jointOutcome(
    of whatIfs: [WhatIf],
    figures: [String: OwnFigure] = [:]
  ) throws(JointRefusal) -> JointOutcome {
    var taken = Set(whatIfs.flatMap { $0.formed.map(\.id) })
    var used = Set(places.map(\.id))
    var apart: [WhatIf] = []
    for (position, whatIf) in whatIfs.enumerated() {
      var ids: [String: String] = [:]
      for id in whatIf.formed.map(\.id) {
        // A what-if that is refused by itself is refused beside others.
        guard placeIndex[id] == nil, ids[id] == nil else {
          throw .whatIf(position: position, .unknown(.department, id: id))
        }
        ids[id] = used.contains(id) ? Self.freeID(like: id, &taken) : id
      }
      used.formUnion(ids.values)
      apart.append(whatIf.naming(ids))
    }
    let joint: DataSet
    do throws(WhatIfRefusal) {
      joint = try varied(figures, forming: apart.flatMap(\.formed))
    } catch {
      throw .figures(error)
    }
    var plans: [Plan] = []
    for (position, whatIf) in apart.enumerated() {
      do throws(WhatIfRefusal) {
        plans.append(try joint.plan(of: whatIf))
      } catch {
        // The words of a refusal name departments as the what-if itself does.
        throw .whatIf(position: position, error.naming(back: whatIf, whatIfs[position]))
      }
    }
    return JointOutcome(
      dataSet: joint,
      plans: plans,
      formed: places.count..<joint.places.count
    )
  }

  private static func freeID(like id: String, _ taken: inout Set<String>) -> String {
    var number = 2
    while !taken.insert("\(id)-\(number)").inserted { number += 1 }
    return "\(id)-\(number)"
  }
}

extension WhatIf {
  /// The what-if with other ids of the departments that it forms.
  fileprivate func naming(_ ids: [String: String]) -> WhatIf {
    func id(_ old: String) -> String { ids[old] ?? old }
    guard ids.contains(where: { $0.key != $0.value }) else { return self }
    var other = self
    other.formed = formed.map { FormedDepartment(id: id($0.id), name: $0.name) }
    other.absorbed = absorbed.map { Absorption(department: id($0.department), into: id($0.into)) }
    other.moves = moves.mapValues(id)
    other.names = Dictionary(names.map { (id($0.key), $0.value) }) { first, _ in first }
    other.locked = Set(locked.map(id))
    return other
  }
}

extension WhatIfRefusal {
  /// The refusal of a what-if with other ids, as one of the what-if itself.
  fileprivate func naming(back other: WhatIf, _ own: WhatIf) -> WhatIfRefusal {
    guard case .departmentGone(let id) = self,
      let index = other.formed.firstIndex(where: { $0.id == id })
    else { return self }
    return .departmentGone(id: own.formed[index].id)
  }
}
