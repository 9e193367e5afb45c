// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
import HummingbirdTesting
import OrganizationModel
import Testing
import WebServer

@Suite struct `Files that are read in` {
  private let desk: WhatIfDesk

  init() throws { desk = try WhatIfDesk() }

  /// Sends a file as a browser does.
  private func send(_ content: String, named name: String) async throws -> TestResponse {
    let body = """
      --x\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r
      Content-Type: application/octet-stream\r\n\r\n\(content)\r\n--x--\r\n
      """
    return try await desk.post("/imports", body, type: "multipart/form-data; boundary=x")
  }

  /// What a preview would keep, as it stands in its form.
  private func document(_ page: TestResponse) throws -> String {
    let text = page.text
    let start = try #require(text.range(of: "name=\"document\" value=\""))
    let end = try #require(text[start.upperBound...].range(of: "\">"))
    return String(text[start.upperBound..<end.lowerBound]).replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  /// A what-if with a formed, a merged and a renamed department beside a model.
  private func changed() async throws -> String {
    let page = try await desk.begin("model-1")
    for (revision, step) in [
      "kind=move&task=grundskole-10&to=suf", "kind=split&task=ungehuse&name=Unge",
      "kind=rename&department=kff&name=Kultur", "kind=merge&department=suf&into=buf",
    ].enumerated() {
      let answer = try await desk.post("\(page)/steps", "revision=\(revision + 1)&\(step)")
      #expect(answer.status == .seeOther)
    }
    return page
  }

  @Test(arguments: ["excel", "research"])
  func `a sheet that was taken out is read in unchanged`(dialect: String) async throws {
    let page = try await changed()
    let sheet = try await desk.get("\(page)/export.csv?dialect=\(dialect)")
    let preview = try await send(sheet.text, named: "ark.csv")
    #expect(preview.status == .ok)
    let kept = try document(preview)
    for part in ["ungehuse: own-1", "{department: suf, into: buf}", "kff: \"Kultur\""] {
      #expect(kept.contains(part), "\(part) in \(kept)")
    }
    let form =
      "name=Igen&document="
      + (kept.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
    let saved = try await desk.post("/imports/what-ifs", form)
    let other = try #require(saved.header("Location"))
    let again = try await desk.get("\(other)/export.csv?dialect=\(dialect)")
    #expect(again.text == sheet.text)
  }

  @Test func `rows that are refused say why, and the others stay`() async throws {
    let page = try await desk.begin("today")
    let sheet = try await desk.get("\(page)/export.csv?dialect=excel").text
    var lines = sheet.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    lines[1] = "x" + lines[1]
    lines[2] += ";for meget"
    lines[3] = lines[3].replacing(";today;", with: ";today;1.000")
    lines[4] = lines[4].replacing(";today;", with: ";model-1;")
    lines[5] = lines[6]
    let preview = try await send(lines.joined(separator: "\r\n"), named: "ark.CSV")
    #expect(preview.status == .ok)
    for line in [2, 3, 4, 5, 7] { #expect(preview.text.contains("Linje \(line):"), "\(line)") }
    #expect(!preview.text.contains("Linje 6:"))
  }

  @Test func `what-if files are read strictly, and nothing is kept by looking`() async throws {
    let page = try await changed()
    let file = try await desk.get("\(page)/export.yaml").text
    let before = try await desk.get("/").text
    let preview = try await send(file, named: "a.yaml")
    #expect(preview.status == .ok)
    #expect(try document(preview) == file)
    let bad = try await send(file.replacing("moves:", with: "moved:"), named: "a.yml")
    #expect(bad.status == .unprocessableContent)
    #expect(bad.text.contains("Mente du »moves«?"))
    #expect(try await desk.get("/").text == before)
  }

  @Test func `bodies that are not what they say are refused`() async throws {
    for (type, body) in [
      ("multipart/form-data", "--x--"), ("multipart/form-data; boundary=x", "--y\r\n"),
      ("multipart/form-data; boundary=x", "--x\r\n\r\nuden navn\r\n--x--"),
      (
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na"
      ),
    ] {
      #expect(try await desk.post("/imports", body, type: type).status == .badRequest, "\(body)")
    }
    #expect(try await desk.post("/imports", "file=x").status == .unsupportedMediaType)
    let large = String(repeating: "#", count: 2 * 1024 * 1024)
    #expect(try await send(large, named: "a.yaml").status == .contentTooLarge)
    #expect(try await send("", named: "a.yaml").status == .unprocessableContent)
    #expect(try await send("PK\u{3}\u{4}", named: "a.xlsx").status == .unprocessableContent)
  }

  @Test func `a run that is not there has no page`() async throws {
    let none = String(repeating: "0", count: 32)
    for path in ["/jobs/x", "/jobs/\(none)", "/jobs/\(none)/report.html"] {
      #expect(try await desk.get(path).status == .notFound)
    }
  }
}
