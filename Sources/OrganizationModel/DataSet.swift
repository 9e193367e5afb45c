// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// Everything that is known and assumed about one organisation and the reforms proposed for it.
///
/// Things refer to each other by index; a reader has checked every index and id.
public struct DataSet: Sendable {
  /// The id.
  public var id: String
  /// The title.
  public var name: LocalizedText
  /// What it is.
  public var description: LocalizedText
  /// The id of the document that references without one are to.
  public var mainDocument: String
  /// The ids of the combinations that are compared when none is asked for.
  public var defaultPlans: [String]
  /// The documents that figures are quoted from.
  public var documents: [SourceDocument]
  /// Everything that nobody published.
  public var assumptions: [Assumption]
  /// The departments of today, then the parts and unions that scenarios form.
  public var places: [Department]
  /// How many of ``places`` exist today.
  public var departmentCount: Int
  /// The tasks.
  public var tasks: [WorkTask]
  /// The interfaces.
  public var interfaces: [Interface]
  /// The published totals.
  public var aggregates: [Aggregate]
  /// The functions.
  public var functions: [WorkFunction]
  /// The target groups.
  public var targetGroups: [TargetGroup]
  /// The terms of reference.
  public var constraints: [TermsConstraint]
  /// The numbers of the formulas.
  public var parameters: Parameters
  /// The areas.
  public var areas: [Area]
  /// The scenarios of all areas.
  public var scenarios: [Scenario]
  /// The model examples.
  public var models: [ModelExample]
  /// The themes.
  public var themes: [Theme]
  /// The recommendations.
  public var recommendations: [Recommendation]
  /// The readings where documents disagree.
  public var readings: [Reading]
  /// Where things stand in the files, by `kind:id`.
  public var locations: [String: SourceLocation]

  /// The index of each task by id.
  public let taskIndex: [String: Int]
  /// The index of each interface by id.
  public let interfaceIndex: [String: Int]
  /// The index of each place by id.
  public let placeIndex: [String: Int]
  /// The index of each area by id.
  public let areaIndex: [String: Int]
  /// The index of each scenario by id.
  public let scenarioIndex: [String: Int]
  /// The index of each model example by id.
  public let modelIndex: [String: Int]
  /// For each interface, whether sources name it only as arising, never as a gain or as there today.
  public let isNamedOnlyAsDrawback: [Bool]

  /// Makes a data set; totals of departments are spread over their tasks here.
  ///
  /// - Precondition: every index is in range and ids are unique; ``DataSet`` is made by readers that
  ///   have checked both.
  public init(
    id: String,
    name: LocalizedText,
    description: LocalizedText,
    mainDocument: String,
    defaultPlans: [String],
    documents: [SourceDocument],
    assumptions: [Assumption],
    places: [Department],
    departmentCount: Int,
    tasks: [WorkTask],
    interfaces: [Interface],
    aggregates: [Aggregate],
    functions: [WorkFunction],
    targetGroups: [TargetGroup],
    constraints: [TermsConstraint],
    parameters: Parameters,
    areas: [Area],
    scenarios: [Scenario],
    models: [ModelExample],
    themes: [Theme],
    recommendations: [Recommendation],
    readings: [Reading],
    locations: [String: SourceLocation] = [:]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.mainDocument = mainDocument
    self.defaultPlans = defaultPlans
    self.documents = documents
    self.assumptions = assumptions
    self.places = places
    self.departmentCount = departmentCount
    self.tasks = tasks.spreadingTotals(of: places.prefix(departmentCount))
    self.interfaces = interfaces
    self.aggregates = aggregates + Self.departmentTotals(places.prefix(departmentCount), tasks)
    self.functions = functions
    self.targetGroups = targetGroups
    self.constraints = constraints
    self.parameters = parameters
    self.areas = areas
    self.scenarios = scenarios
    self.models = models
    self.themes = themes
    self.recommendations = recommendations
    self.readings = readings
    self.locations = locations
    taskIndex = Self.index(tasks.map(\.id))
    interfaceIndex = Self.index(interfaces.map(\.id))
    placeIndex = Self.index(places.map(\.id))
    areaIndex = Self.index(areas.map(\.id))
    scenarioIndex = Self.index(scenarios.map(\.id))
    modelIndex = Self.index(models.map(\.id))
    isNamedOnlyAsDrawback = Self.namedOnlyAsDrawback(interfaces: interfaces, areas: areas)
  }

  /// The departments of today.
  public var departments: ArraySlice<Department> { places.prefix(departmentCount) }

  /// Returns what the sources print of an interface, over all areas.
  public func statements(about interface: Int) -> [Statement] {
    areas.flatMap(\.statements).filter { $0.interfaces.contains(interface) }
  }

  /// The totals of departments as aggregates over their tasks, so that the interval of a total holds
  /// beside the intervals of the tasks that it is spread over.
  static func departmentTotals(
    _ departments: ArraySlice<Department>,
    _ tasks: [WorkTask]
  ) -> [Aggregate] {
    departments.enumerated().flatMap { index, department in
      let members = tasks.indices.filter { tasks[$0].home == index }
      return [(Workload.cases, department.totalCases), (.budget, department.totalBudget)]
        .compactMap { workload, total in
          total.map {
            Aggregate(
              id: "total-\(workload.rawValue)-\(department.id)",
              name: department.name,
              workload: workload,
              tasks: members,
              isShareOfAll: false,
              total: $0.interval,
              basis: $0.basis
            )
          }
        }
    }
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  private static func namedOnlyAsDrawback(interfaces: [Interface], areas: [Area]) -> [Bool] {
    var isNamed = [Bool](repeating: false, count: interfaces.count)
    var isNamedOtherwise = isNamed
    for statement in areas.flatMap(\.statements) {
      for interface in statement.interfaces {
        isNamed[interface] = true
        if statement.status != .created { isNamedOtherwise[interface] = true }
      }
    }
    return zip(isNamed, isNamedOtherwise).map { $0 && !$1 }
  }
}
