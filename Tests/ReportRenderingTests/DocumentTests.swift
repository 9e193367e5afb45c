// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Testing

@Suite struct `Documents` {
  @Test func `a provenance is numbered once, in reading order`() {
    let one = Provenance.assumption("one")
    let two = Provenance.told(SourceReference(document: "d", page: "1"))
    let text = Inline([.number("1", one), .text(" og "), .number("2", two), .number("3", one)])
    let document = ReportDocument(
      id: "r",
      language: .danish,
      title: Inline("Titel"),
      subtitle: Inline(),
      dataSetName: "",
      sections: [Section(id: "s", heading: Inline("Afsnit"), blocks: [.paragraph(text)])]
    )
    let notes = NoteIndex(document)
    #expect(notes.notes == [one, two])
    #expect(notes[one].label == "1")
    #expect(notes[two].label == "2" && notes[two].anchor == "n2" && notes[two].note == 2)
  }
}
