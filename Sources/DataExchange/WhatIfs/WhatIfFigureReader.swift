// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// Reads the figures of one's own in a what-if file.
struct WhatIfFigureReader {
  let dataSet: DataSet
  let context: ReadingContext

  func figures(_ reader: MappingReader) -> [String: OwnFigure] {
    guard let entry = reader.mapping("figures", "list of figures", isRequired: false) else {
      return [:]
    }
    var figures: [String: OwnFigure] = [:]
    for (id, key, value) in entry.everyEntry() {
      let index = context.resolve(id, .assumption, at: entry.location(of: key))
      guard
        let numbers = MappingReader(value, "figure", file: entry.file, context: context),
        let figure = figure(numbers), let index
      else { continue }
      let unit = dataSet.assumptions[index].unit
      let greatest = WhatIf.greatestFigure(in: unit)
      guard figure.high <= greatest else {
        numbers.report(
          .outOfRange,
          "'high' is \(MappingReader.text(figure.high)), in \(unit.rawValue)",
          at: numbers.node("high"),
          expected: "at most \(MappingReader.text(greatest))"
        )
        continue
      }
      figures[id] = figure
    }
    return figures
  }

  private func figure(_ reader: MappingReader) -> OwnFigure? {
    let hasBoth = [reader.required("low"), reader.required("high")].allSatisfy { $0 != nil }
    let low = reader.number("low")
    let high = reader.number("high")
    let best = reader.number("best")
    let isBestFaulty = reader.has("best") && best == nil
    reader.finish()
    guard hasBoth, let low, let high, !isBestFaulty else { return nil }
    guard low <= high else {
      reader.report(
        .invertedInterval,
        "the interval from \(MappingReader.text(low)) to \(MappingReader.text(high)) is upside down",
        at: reader.node("low"),
        expected: "'low' not above 'high'",
        hint: "swap the two"
      )
      return nil
    }
    let estimate = best ?? (low + high) / 2
    guard low <= estimate, estimate <= high else {
      reader.report(
        .bestOutsideInterval,
        "the best estimate \(MappingReader.text(estimate)) lies outside \(MappingReader.text(low)) "
          + "to \(MappingReader.text(high))",
        at: reader.node("best"),
        expected: "a number in the interval"
      )
      return nil
    }
    return OwnFigure(low: low, best: estimate, high: high)
  }
}
