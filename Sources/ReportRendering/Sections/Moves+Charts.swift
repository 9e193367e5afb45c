// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The flows between departments as drawings.
extension ReportWriter {
  /// The flows of one plan over the whole width, each with its range.
  func flowDrawing(_ position: Int) -> Drawing {
    let diagram = flows(position, .full, among: [position])
    let (shapes, height) = diagram.shapes(x: 0, y: 0)
    let legend = diagram.hasWholeLinks ? hatchLegend(y: height + 8) : []
    return Drawing(
      width: FlowDiagram.Measures.full.width,
      height: (height + (legend.isEmpty ? 2 : 28)).rounded(.up),
      title: Inline(MovesPhrase.flowTitle[language]) + ": " + name(ofPlan: position),
      description: flowDescription([position]),
      shapes: shapes + legend
    )
  }

  /// The flows of several plans side by side, on one scale; as many in a row as can be read.
  func flowPanels(_ positions: [Int]) -> [Drawing] {
    let perRow = positions.count == 4 ? 2 : min(3, positions.count)
    return stride(from: 0, to: positions.count, by: perRow).map { start in
      let row = Array(positions[start..<min(start + perRow, positions.count)])
      return flowRow(row, perRow: perRow, among: positions)
    }
  }

  private func flowRow(
    _ row: [Int],
    perRow: Int,
    among positions: [Int]
  ) -> Drawing {
    let gap = 26.0
    let full = FlowDiagram.Measures.full.width
    let width = (full - gap * Double(perRow - 1)) / Double(perRow)
    let measures: FlowDiagram.Measures = perRow == 1 ? .full : .panel(width)
    var shapes: [Drawing.Shape] = []
    var bottom = 0.0
    var hasWholeLinks = false
    for (column, position) in row.enumerated() {
      let x = Double(column) * (width + gap)
      let diagram = flows(position, measures, among: positions)
      if diagram.hasWholeLinks { hasWholeLinks = true }
      shapes.append(PlanMark(position: position).shape(x: x + 7, y: 13, radius: 6))
      let heading = TextLines(width: width - 20, size: 13, isBold: true)
        .lines(name(ofPlan: position), atMost: 2)
      for (index, line) in heading.enumerated() {
        shapes.append(
          .label(
            Drawing.Label(line, x: x + 20, y: 18 + 16 * Double(index), size: 13, isBold: true)
          )
        )
      }
      let total = Inline(
        MovesPhrase.panelTotal[language],
        filling: [
          band(
            comparison.scores[position].movedFTE,
            decimals: 0,
            provenanceOfMovedFTE(position)
          )
        ]
      )
      shapes.append(.label(Drawing.Label(total, x: x + 20, y: 52, size: 12)))
      let (drawn, height) = diagram.shapes(x: x, y: 64)
      shapes += drawn
      bottom = max(bottom, 64 + height)
    }
    if hasWholeLinks {
      shapes += hatchLegend(y: bottom + 8)
      bottom += 26
    }
    return Drawing(
      width: full,
      height: (bottom + 2).rounded(.up),
      title: Inline(MovesPhrase.flowTitle[language]) + ": "
        + row.map { name(ofPlan: $0) }.joined(separator: ", "),
      description: flowDescription(row),
      shapes: shapes
    )
  }

  /// The diagram of a plan, on the scale of several.
  private func flows(
    _ position: Int,
    _ measures: FlowDiagram.Measures,
    among positions: [Int]
  ) -> FlowDiagram {
    let moved = comparison.scores[position].moved
    let view = comparison.staff[position]
    let structure = structure(of: position)
    let slots = DepartmentSlots([structure], departmentCount: dataSet.departmentCount)
    let left = slots.order.filter { department in moved.contains { $0.from == department } }
    let right = structure.plan.places.filter { place in moved.contains { $0.to == place } }
      .sorted {
        slots.columns(of: $0, in: structure).lowerBound
          < slots.columns(of: $1, in: structure).lowerBound
      }
    let isFull = measures.width == FlowDiagram.Measures.full.width
    func total(_ amount: Band, _ provenance: Provenance) -> Inline {
      isFull
        ? band(amount, decimals: 0, provenance) : number(amount.best, decimals: 0, provenance)
    }
    func node(_ place: Int, _ amount: Band, _ flows: [MovedWork]) -> FlowDiagram.Node {
      FlowDiagram.Node(
        name: short(ofPlace: place),
        total: total(amount, provenance(ofFTE: flows.flatMap(\.tasks).sorted()))
      )
    }
    let links = moved.compactMap { flow -> FlowDiagram.Link? in
      guard let from = left.firstIndex(of: flow.from), let to = right.firstIndex(of: flow.to)
      else { return nil }
      let provenance = provenance(ofFTE: flow.tasks)
      let best = number(flow.fte.best, decimals: flow.fte.decimals, provenance)
      let range = band(flow.fte, decimals: flow.fte.decimals, provenance)
      return FlowDiagram.Link(
        from: from,
        to: to,
        amount: flow.fte.best,
        label: isFull
          ? Inline(MovesPhrase.linkTo[language], filling: [range, short(ofPlace: flow.to)])
          : best,
        farLabel: isFull
          ? Inline(MovesPhrase.linkFrom[language], filling: [best, short(ofPlace: flow.from)])
          : nil,
        title: linkTitle(flow, range),
        isWhole: structure.origins[flow.to]?.contains(flow.from) ?? false
      )
    }
    return FlowDiagram(
      left: left.map { department in
        node(department, view.leaving[department], moved.filter { $0.from == department })
      },
      right: right.map { place in
        let index = structure.plan.places.firstIndex(of: place) ?? 0
        return node(place, view.arriving[index], moved.filter { $0.to == place })
      },
      links: links,
      measures: measures,
      scale: flowScale(positions),
      headings: (
        Inline(MovesPhrase.gives[language]), Inline(MovesPhrase.receives[language])
      )
    )
  }

  /// Units for each FTE, so that the plan that moves most fits and no ribbon is clumsy.
  private func flowScale(_ positions: [Int]) -> Double {
    let most = positions.map { comparison.scores[$0].movedFTE.best }.max() ?? 0
    let widest =
      positions.flatMap { comparison.scores[$0].moved.map(\.fte.best) }.max() ?? 0
    guard most > 0, widest > 0 else { return 0 }
    return min(260 / most, 90 / widest)
  }

  private func hatchLegend(y: Double) -> [Drawing.Shape] {
    [
      .rectangle(
        x: 1,
        y: y + 3,
        width: 18,
        height: 12,
        Drawing.Style(fill: .hatch(.blue), stroke: .blue)
      ),
      .label(
        Drawing.Label(
          Inline(MovesPhrase.wholeLegend[language]),
          x: 26,
          y: y + 13,
          color: .secondary
        )
      ),
    ]
  }

  // MARK: - Words of the drawings

  private func linkTitle(_ flow: MovedWork, _ amount: Inline) -> Inline {
    Inline(
      MovesPhrase.linkTitle[language],
      filling: [short(ofPlace: flow.from), short(ofPlace: flow.to), amount]
    )
  }

  private func flowDescription(_ positions: [Int]) -> Inline {
    let plans = positions.map { position -> Inline in
      let flows = comparison.scores[position].moved.map { flow in
        linkTitle(
          flow,
          number(flow.fte.best, decimals: flow.fte.decimals, provenance(ofFTE: flow.tasks))
        )
      }
      return name(ofPlan: position) + ": " + flows.joined(separator: "; ") + "."
    }
    return Inline(MovesPhrase.flowDescription[language]) + " " + plans.joined(separator: " ")
  }
}

extension Band {
  /// Decimals that a small staff needs; larger ones are known to whole FTE at best.
  fileprivate var decimals: Int { best < 10 && best != best.rounded() ? 1 : 0 }
}
