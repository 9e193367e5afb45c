// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The figure of section 6: the terms of the net present value, the largest ones by name.
extension ReportWriter {
  /// A row of the figure or of its table: a term, with its amount under each plan.
  struct MoneyRow {
    var name: Inline
    var provenance: Provenance
    /// The amount under each plan; nil where the plan does not have the term.
    var amounts: [Band?]

    /// The greatest amount, whatever its sign.
    var size: Double { amounts.map { abs($0?.best ?? 0) }.max() ?? 0 }
    /// What all plans together have of it.
    var sum: Double { amounts.reduce(0) { $0 + ($1?.best ?? 0) } }
  }

  /// How many functions are named in the figure.
  private static let namedFunctions = 5

  /// The terms of some plans: functions by size, then what running, moving and starting cost.
  func moneyRows(_ positions: [Int]) -> (functions: [MoneyRow], costs: [MoneyRow]) {
    func row(_ kind: Comparison.MoneyTerm.Kind, _ name: (_ isLoss: Bool) -> Inline) -> MoneyRow? {
      let amounts = positions.map { position in
        comparison.moneyTerms[position].first { $0.kind == kind }?.amount
      }
      guard amounts.contains(where: { $0 != nil }) else { return nil }
      return MoneyRow(
        name: name(amounts.allSatisfy { ($0?.best ?? 0) <= 0 }),
        provenance: provenance(of: kind),
        amounts: amounts
      )
    }
    let functions = dataSet.functions.indices.compactMap { index in
      row(.function(index)) { isLoss in
        let name = Inline(name: dataSet.functions[index].name[language])
        return isLoss ? Inline(MoneyPhrase.fragmented[language], filling: [name]) : name
      }
    }
    let costs = [
      row(.coordination) { _ in Inline(MoneyPhrase.coordination[language]) },
      row(.transfer) { _ in Inline(MoneyPhrase.transfer[language]) },
      row(.startup) { _ in Inline(MoneyPhrase.startup[language]) },
    ].compactMap { $0 }
    let bySize = functions.enumerated().sorted { one, other in
      one.element.size == other.element.size
        ? one.offset < other.offset : one.element.size > other.element.size
    }
    return (bySize.map(\.element), costs)
  }

  /// The functions that are named in the figure, and those that stand together.
  private func named(_ functions: [MoneyRow]) -> (named: [MoneyRow], others: [MoneyRow]) {
    // One alone is named as well as it would be called "others".
    guard functions.count > Self.namedFunctions + 1 else { return (functions, []) }
    return (
      Array(functions.prefix(Self.namedFunctions)),
      Array(functions.dropFirst(Self.namedFunctions))
    )
  }

  /// The rows of the drawing: gains, other functions, losses, costs.
  private func drawnRows(_ positions: [Int]) -> [MoneyRow] {
    let (functions, costs) = moneyRows(positions)
    let (named, others) = named(functions)
    let rest = others.isEmpty ? [] : [together(others, count: positions.count)]
    return named.filter { $0.sum > 0 } + rest + named.filter { $0.sum <= 0 } + costs
  }

  private func together(_ rows: [MoneyRow], count: Int) -> MoneyRow {
    MoneyRow(
      name: Inline(MoneyPhrase.otherFunctions[language]),
      provenance: .derivation(MoneyDerivationPhrase.otherFunctions[language]),
      amounts: (0..<count).map { position in
        let bands = rows.compactMap { $0.amounts[position] }
        guard let first = bands.first else { return nil }
        return bands.dropFirst().reduce(first) {
          Band(best: $0.best + $1.best, lower: $0.lower + $1.lower, upper: $0.upper + $1.upper)
        }
      }
    )
  }

  func moneyFigure(_ priced: [Int]) -> Figure {
    let isOne = comparison.subjects.count == 1
    let waterfalls = panels(priced).map { waterfall($0, isOnly: isOne) }
    let shared = waterfalls.flatMap(\.values)
    var drawings = waterfalls.map { $0.drawing(sharing: shared) }
    if !isOne { drawings.append(strip(priced).drawing()) }
    return Figure(
      id: "money",
      headline: moneyHeadline(priced),
      subtitle: Inline(
        (isOne ? MoneyPhrase.subtitleOne : .subtitleMany)[language],
        filling: [horizon]
      ),
      drawings: drawings,
      table: moneyTermTable(priced)
    )
  }

  /// The plans of each drawing: at most four beside each other, as even as can be.
  private func panels(_ priced: [Int]) -> [[Int]] {
    let drawings = (priced.count + 3) / 4
    let each = (priced.count + drawings - 1) / drawings
    return stride(from: 0, to: priced.count, by: each).map {
      Array(priced[$0..<min($0 + each, priced.count)])
    }
  }

  private func waterfall(_ positions: [Int], isOnly: Bool) -> Waterfall {
    func amount(_ band: Band?, _ provenance: Provenance) -> Waterfall.Amount {
      guard let band else {
        return Waterfall.Amount(band: Band(0), best: Inline(), range: Inline())
      }
      func text(_ value: Double) -> Inline {
        number(value, decimals: moneyDecimals, isSigned: true, provenance)
      }
      return Waterfall.Amount(
        band: band,
        best: text(band.best),
        range: Inline(
          MoneyPhrase.boundsRange[language],
          filling: [text(band.lower), text(band.upper)]
        )
      )
    }
    func row(_ row: MoneyRow) -> Waterfall.Row {
      Waterfall.Row(name: row.name, amounts: row.amounts.map { amount($0, row.provenance) })
    }
    let result = MoneyRow(
      name: Inline(MoneyPhrase.result[language]),
      provenance: provenance(of: .efficiency),
      amounts: positions.map(netPresentValue)
    )
    let withoutGains = MoneyRow(
      name: Inline(MoneyPhrase.resultWithoutGains[language]),
      provenance: provenance(of: MoneyDerivationPhrase.withoutGains),
      amounts: positions.map { comparison.moneyBands[$0].netPresentValueWithoutGains }
    )
    let all = isOnly ? positions : comparison.subjects.filter { !comparison.moneyTerms[$0].isEmpty }
    // Every drawing has the rows of all, so that rows stand at one height.
    let rows = drawnRows(all).map { row in
      MoneyRow(
        name: row.name,
        provenance: row.provenance,
        amounts: positions.map { position in
          all.firstIndex(of: position).flatMap { row.amounts[$0] }
        }
      )
    }
    return Waterfall(
      panels: positions.map { Waterfall.Panel(position: $0, name: name(ofPlan: $0)) },
      terms: rows.map(row),
      result: row(result),
      comparison: isOnly ? row(withoutGains) : nil,
      headings: (
        Inline(MoneyPhrase.barsHeading[language]), Inline(MoneyPhrase.boundsHeading[language])
      ),
      tick: moneyTick,
      title: Inline(MoneyPhrase.drawingTitle[language]),
      description: Inline(MoneyPhrase.drawingLead[language])
        + positions.enumerated().map { index, position in
          Inline(
            MoneyPhrase.drawingTerm[language],
            filling: [
              name(ofPlan: position),
              (rows + [result]).compactMap { row -> Inline? in
                // The result is given by plan as well.
                guard let band = row.amounts[index] else { return nil }
                return row.name + " "
                  + number(band.best, decimals: moneyDecimals, isSigned: true, row.provenance)
              }.joined(separator: ", "),
            ]
          )
        }.reduce(Inline(), +)
    )
  }

  private func strip(_ priced: [Int]) -> BandStrip {
    let rows = priced.map { position in
      let (value, second) = (
        netPresentValue(position), comparison.moneyBands[position].netPresentValueWithoutGains
      )
      return BandStrip.Row(
        position: position,
        name: name(ofPlan: position),
        band: value,
        text: band(value, decimals: moneyDecimals, isSigned: true, provenance(of: .efficiency)),
        second: second,
        secondText: band(
          second,
          decimals: moneyDecimals,
          isSigned: true,
          provenance(of: MoneyDerivationPhrase.withoutGains)
        )
      )
    }
    return BandStrip(
      rows: rows,
      names: (
        Inline(MoneyPhrase.stripFirst[language]), Inline(MoneyPhrase.stripSecond[language])
      ),
      tick: moneyTick,
      title: Inline(MoneyPhrase.stripTitle[language]),
      description: Inline(MoneyPhrase.stripLead[language])
        + rows.map {
          Inline(MoneyPhrase.stripPart[language], filling: [$0.name, $0.text, $0.secondText])
        }.reduce(Inline(), +)
    )
  }

  private var moneyTick: Waterfall.Tick {
    { value, decimals in number(value, decimals: decimals, provenance(of: .efficiency)) }
  }

  /// The table of the figure: every term of every plan, with its band.
  private func moneyTermTable(_ priced: [Int]) -> Table {
    let (functions, costs) = moneyRows(priced)
    let others = named(functions).others
    let kind = Table.Kind.band(decimals: moneyDecimals, isSigned: true)
    let termColumn = Table.Column("term", Inline(Phrase.term[language]))
    let total = MoneyRow(
      name: Inline(MoneyPhrase.result[language]),
      provenance: provenance(of: .efficiency),
      amounts: priced.map(netPresentValue)
    )
    let rows = functions + costs
    func cell(_ row: MoneyRow, _ index: Int) -> Table.Cell {
      row.amounts[index].map { .band($0, row.provenance) } ?? .none(MoneyPhrase.noAmount[language])
    }
    var table = Table(
      id: "money-terms",
      caption: Inline(MoneyPhrase.tableCaption[language], filling: [horizon]),
      columns: [termColumn]
    )
    if priced.count <= 3 {
      table.columns += priced.map {
        Table.Column(comparison.plans[$0].id, name(ofPlan: $0), kind)
      }
      table.rows = (rows + [total]).map { row in
        [.text(row.name)] + priced.indices.map { cell(row, $0) }
      }
      table.totalRows = 1
    } else {
      table.columns =
        [Table.Column("plan", planHeading), termColumn]
        + [Table.Column("amount", Inline(MoneyPhrase.value[language]), kind)]
      table.rows = priced.indices.flatMap { index in
        (rows + [total]).filter { $0.amounts[index] != nil }.map { row in
          [.text(name(ofPlan: priced[index])), .text(row.name), cell(row, index)]
        }
      }
    }
    if !others.isEmpty {
      table.notes.append(
        Inline(MoneyPhrase.gathered[language], filling: [listed(others.map(\.name))])
      )
    }
    table.notes.append(Inline(MoneyPhrase.bestEstimateNote[language]))
    return table
  }
}
