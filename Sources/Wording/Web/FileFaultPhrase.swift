// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong at a place of a what-if file.
package enum FileFaultPhrase: CaseIterable, Worded {
  case malformed, unknownKey, missingKey, duplicate, wrongKind, number, range, order, unknownThing
  case gone, combination, format, otherData, invalidID, notText, notAllowed, other, suggestion

  package var danish: String {
    switch self {
    case .malformed:
      "Teksten er ikke YAML eller JSON herfra. Se efter indrykning, kolon og anførselstegn."
    case .unknownKey: "Formatet har ingen nøgle med det navn her."
    case .missingKey: "Her mangler en nøgle, som skal være der."
    case .duplicate: "Det samme står to gange."
    case .wrongKind: "Her skal der stå noget andet: en tekst, en liste eller nøgler med værdier."
    case .number: "Her skal der stå et tal med punktum og uden tusindtalstegn."
    case .range: "Værdien er uden for det, der kan være her."
    case .order: "Det mindste, det bedste og det største tal står ikke i den rækkefølge."
    case .unknownThing: "Datasættet har intet med dette id."
    case .gone: "Forvaltningen findes ikke i denne hvad nu hvis."
    case .combination: "Kombinationen findes ikke, eller dens scenarier kan ikke vælges sammen."
    case .format: "Filen er skrevet i en udgave af formatet, som dette program ikke læser."
    case .otherData: "Filen er om et andet datasæt."
    case .invalidID: "Et id er små bogstaver fra a til z, cifre og bindestreger."
    case .notText: "Filen er ikke tekst i UTF-8. Gem den igen i den kodning."
    case .notAllowed:
      "Ankre, henvisninger og mærker kan ikke bruges, og listerne må ikke være for dybe."
    case .other: "Her kan filen ikke læses."
    case .suggestion: "Mente du »{}«?"
    }
  }

  package var english: String {
    switch self {
    case .malformed:
      "The text is not YAML or JSON from here on. Check indentation, colons and quotes."
    case .unknownKey: "The format has no key of that name here."
    case .missingKey: "A key that must be there is missing here."
    case .duplicate: "The same thing stands twice."
    case .wrongKind: "Something else must stand here: a text, a list, or keys with values."
    case .number: "A number with a point and without marks between thousands must stand here."
    case .range: "The value lies outside what there can be here."
    case .order: "The least, the best and the greatest number are not in that order."
    case .unknownThing: "The data set has nothing with this id."
    case .gone: "The department does not exist in this what-if."
    case .combination: "There is no such combination, or its scenarios cannot be chosen together."
    case .format: "The file is written in an edition of the format that this program does not read."
    case .otherData: "The file is about another data set."
    case .invalidID: "An id is lower-case letters from a to z, digits and hyphens."
    case .notText: "The file is not text in UTF-8. Save it again in that encoding."
    case .notAllowed: "Anchors, aliases and tags cannot be used, and lists must not be too deep."
    case .other: "The file cannot be read here."
    case .suggestion: "Did you mean “{}”?"
    }
  }
}
