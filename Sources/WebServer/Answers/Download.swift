// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
public import Hummingbird

/// A file to be saved.
public struct Download: ResponseGenerator, Sendable {
  /// The kinds of files that are offered.
  public enum Kind: String, CaseIterable, Sendable {
    /// Values separated by commas or semicolons.
    case csv
    /// A page.
    case html
    /// JSON.
    case json
    /// A PDF.
    case pdf
    /// A workbook.
    case xlsx
    /// YAML.
    case yaml

    /// The type of the content.
    var mediaType: String {
      switch self {
      case .csv: "text/csv; charset=utf-8"
      case .html: "text/html; charset=utf-8"
      case .json: "application/json"
      case .pdf: "application/pdf"
      case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      case .yaml: "application/yaml"
      }
    }
  }

  private let content: ByteBuffer
  private let name: String
  private let kind: Kind

  /// Makes the answer that is a file.
  ///
  /// - Parameters:
  ///   - content: The bytes of the file.
  ///   - title: What the file is called, in any words; the name is made of their ASCII letters and digits.
  ///   - kind: The kind, which gives the type and the ending.
  public init(_ content: some Sequence<UInt8>, title: String, kind: Kind) {
    self.content = ByteBuffer(bytes: content)
    self.kind = kind
    name = Self.name(title) + "." + kind.rawValue
  }

  /// Returns lower-case words of ASCII letters and digits with hyphens between, at most 80 bytes.
  static func name(_ title: String) -> String {
    let words = title.lowercased().reduce(into: "") { result, character in
      switch character {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII:
        result.append(character)
      default: result += " "
      }
    }
    let name = words.split(separator: " ").joined(separator: "-").prefix(80)
    return name.isEmpty ? "ressort" : String(name)
  }

  /// Makes the response.
  public func response(from request: Request, context: some RequestContext) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: kind.mediaType,
        .contentDisposition: "attachment; filename=\"\(name)\"; filename*=UTF-8''\(name)",
      ],
      body: .init(byteBuffer: content)
    )
  }
}
