// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import OrganizationModel
import Testing
import WebServer

@Suite struct `Files and versions` {
  private let desk: WhatIfDesk

  init() throws { desk = try WhatIfDesk() }

  @Test func `what is taken out is read back the same`() async throws {
    let page = try await desk.begin("model-1")
    try await desk.post("\(page)/steps", "revision=1&kind=move&task=ungehuse&to=kff")
    for ending in ["yaml", "json"] {
      let file = try await desk.get("\(page)/export.\(ending)")
      #expect(file.status == .ok)
      #expect(file.header("Content-Disposition")?.contains(".\(ending)\"") == true)
      let document = try WhatIfDocument.read(text: file.text, file: "f", in: desk.dataSet)
      var expected = WhatIf(combination: "model-1")
      expected.moves = ["ungehuse": "kff"]
      #expect(document.whatIf == expected)
    }
    #expect(try await desk.get("/en\(page)/export").text.contains("Download as YAML"))
    #expect(try await desk.get("/what-ifs/none/export.yaml").status == .notFound)
  }

  @Test func `a saved version has a page that stays, and begins another what-if`() async throws {
    let page = try await desk.begin("model-1")
    try await desk.post("\(page)/steps", "revision=1&kind=move&task=ungehuse&to=kff")
    try await desk.post("\(page)/versions", "revision=2")
    try await desk.post("\(page)/steps", "revision=2&kind=reset")
    let version = try await desk.get("\(page)/versions/1")
    #expect(version.status == .ok)
    #expect(version.text.contains("Ungehuse"))
    #expect(version.text.contains("ressort compare"))
    #expect(version.text.contains(desk.digest))
    let file = try await desk.get("\(page)/versions/1/export.yaml")
    #expect(file.text.contains("ungehuse: kff"))
    for wrong in ["2", "01", "0", "x"] {
      #expect(try await desk.get("\(page)/versions/\(wrong)").status == .notFound)
    }
    let begun = try await desk.post("\(page)/versions/1/begin", "")
    #expect(begun.status == .seeOther)
    let other = try #require(begun.header("Location"))
    #expect(other != page)
    #expect(try await desk.get("\(other)/export.yaml").text.contains("ungehuse: kff"))
  }
}
