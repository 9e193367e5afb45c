// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
import Hummingbird

/// The parts of a form with files, as a browser sends them (RFC 7578); read strictly.
struct UploadedForm {
  /// A part.
  struct Part {
    /// The name of the file as it was called; nil for a plain field.
    var fileName: String?
    var content: Data
  }

  /// How many parts a form may have.
  static let maximumCount = 20
  /// How many bytes the headers of a part may have.
  static let maximumHeaders = 4096

  private var parts: [String: Part] = [:]

  /// Reads a body of the kind `multipart/form-data`.
  ///
  /// - Parameters:
  ///   - body: The body as it was sent.
  ///   - contentType: The header that names the boundary.
  /// - Throws: ``WebFault/badRequest`` when the body is not what the header says.
  init(_ body: Data, contentType: String) throws(WebFault) {
    let delimiter = Data("\r\n--\(try Self.boundary(contentType))".utf8)
    // The first delimiter stands at the very beginning, without a line break before it.
    guard body.starts(with: delimiter.dropFirst(2)) else { throw .badRequest }
    var place = body.startIndex + delimiter.count - 2
    while true {
      let next = body[place...].prefix(2)
      if next.elementsEqual("--".utf8) {
        guard body[(place + 2)...].allSatisfy({ $0 == 0x0D || $0 == 0x0A }) else {
          throw .badRequest
        }
        return
      }
      guard next.elementsEqual("\r\n".utf8), parts.count < Self.maximumCount else {
        throw .badRequest
      }
      let rest = body[(place + 2)...]
      guard let headerEnd = rest.prefix(Self.maximumHeaders).range(of: Data("\r\n\r\n".utf8)),
        let end = body[headerEnd.upperBound...].range(of: delimiter)
      else { throw .badRequest }
      let (name, fileName) = try Self.names(rest[..<headerEnd.lowerBound])
      let content = body[headerEnd.upperBound..<end.lowerBound]
      guard parts.updateValue(Part(fileName: fileName, content: Data(content)), forKey: name) == nil
      else { throw .badRequest }
      place = end.upperBound
    }
  }

  /// Returns a part; nil when it was not sent.
  subscript(name: String) -> Part? { parts[name] }

  private static func boundary(_ contentType: String) throws(WebFault) -> String {
    let parameters = contentType.split(separator: ";").dropFirst().map(\.trimmedASCII)
    guard let text = parameters.first(where: { $0.lowercased().hasPrefix("boundary=") }) else {
      throw .badRequest
    }
    var boundary = text.dropFirst("boundary=".count)
    if boundary.count >= 2, boundary.first == "\"", boundary.last == "\"" {
      boundary = boundary.dropFirst().dropLast()
    }
    let marks = Set("'()+_,-./:=?".utf8)
    guard (1...70).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({
        marks.contains($0) || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
          || (0x61...0x7A).contains($0)
      })
    else { throw .badRequest }
    return String(boundary)
  }

  /// What the headers of a part call the field and its file.
  private static func names(_ headers: Data) throws(WebFault) -> (String, String?) {
    guard let text = String(validating: headers, as: UTF8.self) else { throw .badRequest }
    let lines = text.split(separator: "\r\n")
    guard
      let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = quoted("name", in: line), !name.isEmpty
    else { throw .badRequest }
    return (name, quoted("filename", in: line))
  }

  private static func quoted(_ key: String, in line: Substring) -> String? {
    guard let start = line.range(of: "; \(key)=\"", options: .caseInsensitive) else { return nil }
    let rest = line[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end])
  }
}

extension Substring {
  /// The text without spaces and tabs round it.
  fileprivate var trimmedASCII: Substring {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
