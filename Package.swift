// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

/// What every Swift target is compiled with: the flags that hold the line (docs/decisions/0001).
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "ressort",
  products: [
    .executable(name: "ressort", targets: ["ressort"]),
    .executable(name: "ressort-serve", targets: ["ressort-serve"]),
    .library(
      name: "RessortLibrary",
      targets: [
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange", "Exploration", "LineFilter", "ResultStore", "Wording", "ReportRendering",
        "PDFPrinting", "SpreadsheetExport", "WhatIfStore",
      ]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // Level 0
    .target(name: "Diagnostics", swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "OrganizationModel",
      dependencies: ["Diagnostics"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(name: "LinearProgramming", swiftSettings: strict + [.strictMemorySafety()]),
    // Level 1
    .systemLibrary(name: "CGLPK", pkgConfig: nil, providers: [.apt(["libglpk-dev"])]),
    .target(
      name: "GLPKBridge",
      dependencies: ["CGLPK"],
      linkerSettings: [.linkedLibrary("glpk")]
    ),
    .target(
      name: "GLPKSolver",
      dependencies: ["LinearProgramming", "GLPKBridge"],
      swiftSettings: strict
    ),
    .target(
      name: "Scoring",
      dependencies: ["OrganizationModel", "LinearProgramming"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Level 2
    .target(
      name: "DataExchange",
      dependencies: ["Diagnostics", "OrganizationModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "Exploration",
      dependencies: ["Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "Wording",
      dependencies: ["OrganizationModel", "Scoring"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Level 3
    .target(
      name: "LineFilter",
      dependencies: [
        "Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring", "Exploration",
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "ResultStore",
      dependencies: ["Diagnostics", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "WhatIfStore",
      dependencies: ["Diagnostics", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "ReportRendering",
      dependencies: [
        "Diagnostics", "OrganizationModel", "Scoring", "Exploration", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("HTML/Templates/report.mustache"),
        .embedInCode("HTML/Templates/inline.mustache"),
        .embedInCode("HTML/Templates/table.mustache"),
        .embedInCode("HTML/Templates/figure.mustache"),
        .embedInCode("HTML/Templates/block.mustache"),
        .embedInCode("HTML/Templates/report.css"),
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "PDFPrinting",
      dependencies: ["Diagnostics"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Level 4
    .systemLibrary(
      name: "CXlsxWriter",
      pkgConfig: nil,
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .target(
      name: "SpreadsheetExport",
      dependencies: [
        "Diagnostics", "OrganizationModel", "Scoring", "Wording", "ReportRendering", "CXlsxWriter",
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Level 5
    .target(
      name: "WebServer",
      dependencies: [
        "Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring", "DataExchange",
        "Exploration", "Wording", "WhatIfStore", "ReportRendering", "PDFPrinting",
        "SpreadsheetExport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Assets/app.css"), .embedInCode("Assets/app.js"),
        .embedInCode("Pages/Templates/page.mustache"),
        .embedInCode("Pages/Templates/start.mustache"),
        .embedInCode("Pages/Templates/board.mustache"),
        .embedInCode("Pages/Templates/card.mustache"),
        .embedInCode("Pages/Templates/dialog.mustache"),
        .embedInCode("Pages/Templates/scores.mustache"),
        .embedInCode("Pages/Templates/areas.mustache"),
        .embedInCode("Pages/Templates/history.mustache"),
        .embedInCode("Pages/Templates/conflict.mustache"),
        .embedInCode("Pages/Templates/assumptions.mustache"),
        .embedInCode("Pages/Templates/figureform.mustache"),
        .embedInCode("Pages/Templates/explanation.mustache"),
        .embedInCode("Pages/Templates/terms.mustache"),
        .embedInCode("Pages/Templates/basis.mustache"),
        .embedInCode("Pages/Templates/task.mustache"),
        .embedInCode("Pages/Templates/compare.mustache"),
        .embedInCode("Pages/Templates/choice.mustache"),
        .embedInCode("Pages/Templates/bands.mustache"),
        .embedInCode("Pages/Templates/pairs.mustache"),
        .embedInCode("Pages/Templates/weighing.mustache"),
        .embedInCode("Pages/Templates/homes.mustache"),
        .embedInCode("Pages/Templates/export.mustache"),
        .embedInCode("Pages/Templates/version.mustache"),
        .embedInCode("Pages/Templates/job.mustache"),
        .embedInCode("Pages/Templates/import.mustache"),
        .embedInCode("Pages/Templates/import-preview.mustache"),
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Level 6
    .executableTarget(
      name: "ressort-serve",
      dependencies: [
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "DataExchange",
        "WhatIfStore", "WebServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .executableTarget(
      name: "ressort",
      dependencies: [
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange", "Exploration", "LineFilter", "ResultStore", "Wording", "ReportRendering",
        "PDFPrinting", "SpreadsheetExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .executableTarget(
      name: "ressort-bench",
      dependencies: [
        "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring", "DataExchange",
        "Exploration", "LineFilter",
      ],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["TestSupport", "Diagnostics"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OrganizationModelTests",
      dependencies: ["TestSupport", "Diagnostics", "OrganizationModel", "DataExchange"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LinearProgrammingTests",
      dependencies: ["TestSupport", "LinearProgramming"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "GLPKSolverTests",
      dependencies: ["TestSupport", "LinearProgramming", "GLPKSolver", "GLPKBridge", "CGLPK"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DataExchangeTests",
      dependencies: ["TestSupport", "Diagnostics", "OrganizationModel", "DataExchange"],
      exclude: ["Invalid"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ScoringTests",
      dependencies: [
        "TestSupport",
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReferenceTests",
      dependencies: [
        "TestSupport",
        "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring", "DataExchange",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExplorationTests",
      dependencies: [
        "TestSupport",
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange",
        "Exploration",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LineFilterTests",
      dependencies: [
        "TestSupport",
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange", "Exploration", "LineFilter",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WordingTests",
      dependencies: ["TestSupport", "OrganizationModel", "Scoring", "Wording"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportRenderingTests",
      dependencies: [
        "TestSupport",
        "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
        "DataExchange", "Exploration", "Wording", "ReportRendering",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PDFPrintingTests",
      dependencies: ["TestSupport", "Diagnostics", "PDFPrinting"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SpreadsheetExportTests",
      dependencies: [
        "TestSupport", "Diagnostics", "OrganizationModel", "Scoring", "ReportRendering",
        "SpreadsheetExport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WhatIfStoreTests",
      dependencies: [
        "TestSupport", "Diagnostics", "WhatIfStore", "store-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "store-writer",
      dependencies: ["WhatIfStore"],
      path: "Tests/StoreWriter",
      swiftSettings: strict
    ),
    .testTarget(
      name: "WebServerTests",
      dependencies: [
        "TestSupport", "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver",
        "Scoring", "DataExchange", "Wording", "WhatIfStore", "WebServer",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "TestSupport", "ressort", "DataExchange", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["TestSupport", "Diagnostics"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6],
)
