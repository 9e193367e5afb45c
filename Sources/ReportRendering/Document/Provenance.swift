// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Where a number of a report comes from: what a reader finds who follows it.
public indirect enum Provenance: Hashable, Sendable {
  /// Printed in a source document: the figure as printed, and where.
  case printed(figure: String, SourceReference)
  /// Told by a source, here in our own words.
  case told(SourceReference)
  /// Nobody published it: the id of the assumption that stands for it.
  case assumption(String)
  /// Computed: how, in the language of the report, and from what.
  case derivation(String, from: [Provenance] = [])

  /// Makes the provenance of a figure of the data.
  ///
  /// - Parameters:
  ///   - basis: Where the figure is from.
  ///   - language: The language of the report.
  ///   - product: What a product of a figure and an assumption is called, in the report's language.
  public init(_ basis: Basis, in language: Language, product: String) {
    switch basis {
    case .published(let figure, let source): self = .printed(figure: figure, source)
    case .derived(let arithmetic): self = .derivation(arithmetic[language])
    case .assumed(let id): self = .assumption(id)
    case .product(let id, let factor):
      self = .derivation(
        product,
        from: [Provenance(factor.basis, in: language, product: product), .assumption(id)]
      )
    }
  }

  /// The provenance and everything that it rests on, in order.
  public var all: [Provenance] {
    guard case .derivation(_, let parts) = self else { return [self] }
    return [self] + parts.flatMap(\.all)
  }
}
