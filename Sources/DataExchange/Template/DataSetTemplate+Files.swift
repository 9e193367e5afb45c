// SPDX-License-Identifier: GPL-3.0-or-later

extension DataSetTemplate {
  static let dataSet = """
    # The data set itself. The format is described field by field in docs/data-format.md.
    format: 1
    dataset:
      id: harbour-town
      name: {da: "Havneby: et eksempel", en: "Harbour Town: an example"}
      description:
        da: "En opdigtet kommune med tre forvaltninger."
        en: "An invented municipality with three departments."
      main-document: report          # where sources without a document are printed
      default-plans: ["1.1", "1.2"]  # what 'ressort compare' compares when no id is given

    documents:
      - {id: report, title: "Eksempelrapport", publisher: "Havneby", year: 2025}

    # Conditions that every plan is checked against.
    constraints:
      - id: three-departments
        kind: department-count
        count: 3
        name: {da: "Der er tre forvaltninger", en: "There are three departments"}
        source: {page: "1"}
      - id: immovable
        kind: immovable-tasks
        name: {da: "Bundne opgaver bliver", en: "Bound tasks stay"}
        source: {page: "1"}

    # The numbers of the formulas. What nobody published stands in assumptions.yaml.
    parameters:
      strength-weights:
        essential: {assumed: weight-essential}
        strong: {assumed: weight-strong}
        moderate: {assumed: weight-moderate}
        weak: {assumed: weight-weak}
      drawback-discount: {assumed: drawback-discount}
      coordination-credit: {assumed: coordination-credit}
      horizon-years: 10
      ramp-years: 3
      discount-rate: {value: 3.5, printed: "3,5 pct.", source: {page: "9"}}
      realization: {assumed: realization}
      cost-per-fte: {assumed: cost-per-fte}
      share-of-year-lost: {assumed: share-of-year-lost}
      startup-cost: {assumed: startup-cost}
      coordination-fte:
        essential: {assumed: coordination-strong}
        strong: {assumed: coordination-strong}
        moderate: {assumed: coordination-weak}
        weak: {assumed: coordination-weak}

    """

  static let organization = """
    # Departments with their committees, tasks, and what ties tasks together.
    departments:
      - id: culture
        name: {da: "Kulturforvaltningen", en: "Culture Department"}
        short: {da: KUL, en: CUL}
        committee: {id: culture-committee, name: {da: "Kulturudvalget", en: "Culture Committee"}, short: {da: KU, en: CC}}
        totals:
          cases: {value: 40, printed: "40 sager", source: {page: "2"}}  # spread over its tasks by FTE
      - id: schools
        name: {da: "Skoleforvaltningen", en: "Schools Department"}
        short: {da: SKO, en: SCH}
        committee: {id: schools-committee, name: {da: "Skoleudvalget", en: "Schools Committee"}, short: {da: SU, en: SC}}
        totals:
          cases: {value: 70, printed: "70 sager", source: {page: "2"}}
      - id: streets
        name: {da: "Vejforvaltningen", en: "Streets Department"}
        short: {da: VEJ, en: STR}
        committee: {id: streets-committee, name: {da: "Vejudvalget", en: "Streets Committee"}, short: {da: VU, en: STC}}
        totals:
          cases: {value: 90, printed: "90 sager", source: {page: "2"}}

    # Every number says where it is from: printed (with a source), derived, or assumed.
    tasks:
      - id: libraries
        name: {da: "Biblioteker", en: "Libraries"}
        department: culture
        source: {page: "3"}
        fte: {value: 60, plus-minus: 5, printed: "ca. 60 årsværk", source: {page: "3"}}
      - id: events
        name: {da: "Arrangementer", en: "Events"}
        department: culture
        source: {page: "3"}
        fte: {low: 10, high: 20, printed: "10-20 årsværk", source: {page: "3"}}
      - id: culture-rest
        name: {da: "Kultur, øvrige", en: "Culture, other"}
        department: culture
        remainder: true
        fte: {assumed: rest}
      - id: school-libraries
        name: {da: "Skolebiblioteker", en: "School libraries"}
        department: schools
        source: {page: "4"}
        fte: {value: 25, plus-minus: 2.5, printed: "ca. 25 årsværk", source: {page: "4"}}
      - id: schools-rest
        name: {da: "Skoler, øvrige", en: "Schools, other"}
        department: schools
        remainder: true
        fte: {assumed: rest}
      - id: street-permits
        name: {da: "Gadetilladelser", en: "Street permits"}
        department: streets
        source: {page: "5"}
        fte: {value: 12, printed: "12 årsværk", source: {page: "5"}}
        cases: {value: 30, printed: "30 sager", source: {page: "5"}}
      - id: road-authority
        name: {da: "Vejmyndighed", en: "Road authority"}
        department: streets
        source: {page: "5"}
        fte: {value: 18, printed: "18 årsværk", source: {page: "5"}}
        immovable:
          reason: {da: "Loven lægger den hos vejforvaltningen", en: "The law places it in the streets department"}
          source: {page: "5"}
      - id: streets-rest
        name: {da: "Veje, øvrige", en: "Streets, other"}
        department: streets
        remainder: true
        fte: {assumed: rest}

    # Ties between tasks. Two people code the strength independently of each other.
    interfaces:
      - id: library-school
        name: {da: "Biblioteker og skolebiblioteker", en: "Libraries and school libraries"}
        between: [libraries, school-libraries]
        kind: professional
        strength: strong
        coding: {first: strong, second: strong}
        source: {page: "6"}
      - id: school-lessons
        name: {da: "Skolebiblioteker og undervisning", en: "School libraries and lessons"}
        between: [school-libraries, schools-rest]
        kind: professional
        strength: moderate
        coding:
          first: moderate
          second: strong
          resolution: {da: "Rapporten siger »kan«", en: "The report says 'may'"}
        source: {page: "6"}
      - id: events-permits
        name: {da: "Arrangementer og gadetilladelser", en: "Events and street permits"}
        between: [events, street-permits]
        kind: business
        strength: moderate
        coding: {first: moderate, second: moderate}
        source: {page: "7"}
      - id: permits-road
        name: {da: "Gadetilladelser og vejmyndighed", en: "Street permits and road authority"}
        between: [street-permits, road-authority]
        kind: authority
        strength: essential
        coding: {first: essential, second: essential}
        source: {page: "7"}

    # Printed totals over several tasks are kept as they are and reconciled, never spread by guess.
    aggregates:
      - id: all-libraries
        name: {da: "Alle biblioteker", en: "All libraries"}
        unit: fte
        tasks: [libraries, school-libraries]
        total: {low: 80, high: 86, printed: "80-86 årsværk", source: {page: "6"}}

    # Work that several departments each carry out: gathering it saves double work.
    functions:
      - id: library-work
        name: {da: "Biblioteksdrift", en: "Running libraries"}
        tasks: [libraries, school-libraries]
        saving: {assumed: saving}
        source: {page: "6"}

    target-groups:
      - id: pupils
        name: {da: "Elever", en: "Pupils"}
        tasks: [libraries, school-libraries, schools-rest]
        citizens: {value: 3000, plus-minus: 50, printed: "ca. 3.000 elever", source: {page: "4"}}
        source: {page: "4"}

    """

  static let areas = """
    # What is proposed. Scenario ids are AREA.NUMBER, in quotes.
    areas:
      - id: "1"
        name: {da: "Samlede biblioteker", en: "Libraries together"}
        pages: "6"
        departments: [culture, schools]
        scenarios:
          - id: "1.1"
            name: {da: "Skolebiblioteker til Kultur", en: "School libraries to Culture"}
            source: {page: "6"}
            operations:
              - transfer: [school-libraries]
                to: culture
          - id: "1.2"
            name: {da: "Fast samarbejde", en: "Lasting cooperation"}
            source: {page: "6"}
            operations:
              - coordinate: [library-school]
                measure: {da: "Fælles bogindkøb", en: "Shared buying of books"}
        # What the report prints of an interface: evidence, and a test of the simulator.
        statements:
          - id: 1.i1
            scenarios: ["1.1"]
            status: removed
            interfaces: [library-school]
            text: {da: "Bibliotekerne samles", en: "The libraries come together"}
            source: {page: "6"}
          - id: 1.i2
            scenarios: ["1.1"]
            status: created
            interfaces: [school-lessons]
            text: {da: "Afstanden til undervisningen vokser", en: "The distance to lessons grows"}
            source: {page: "6"}
        advantages:
          - {scenarios: ["1.1"], text: {da: "Én indgang", en: "One entrance"}, source: {page: "6"}}
        attention-points:
          - {scenarios: ["1.1"], text: {da: "Nærhed til skolen", en: "Closeness to school"}, source: {page: "6"}}
      - id: "2"
        name: {da: "Arrangementer i gaden", en: "Events in the street"}
        pages: "7"
        departments: [culture, streets]
        scenarios:
          - id: "2.1"
            name: {da: "Gadetilladelser til Kultur", en: "Street permits to Culture"}
            source: {page: "7"}
            operations:
              - transfer: [street-permits]
                to: culture

    """

  static let assumptions = """
    # Everything that nobody published, each with the reason for its interval.
    assumptions:
      - {id: rest, name: {da: "Årsværk i en forvaltnings øvrige opgaver", en: "FTE of a department's other tasks"}, unit: fte, low: 50, high: 150, best: 100, rationale: {da: "Ikke oplyst", en: "Not published"}}
      - {id: weight-essential, name: {da: "Vægt på væsentlige snitflader", en: "Weight of essential interfaces"}, unit: weight, low: 4, high: 16, best: 8, rationale: {da: "Fordobling fra klasse til klasse", en: "Doubles from class to class"}}
      - {id: weight-strong, name: {da: "Vægt på tætte snitflader", en: "Weight of strong interfaces"}, unit: weight, low: 2, high: 8, best: 4, rationale: {da: "Som ovenfor", en: "As above"}}
      - {id: weight-moderate, name: {da: "Vægt på moderate snitflader", en: "Weight of moderate interfaces"}, unit: weight, low: 1, high: 4, best: 2, rationale: {da: "Som ovenfor", en: "As above"}}
      - {id: weight-weak, name: {da: "Vægt på svage snitflader", en: "Weight of weak interfaces"}, unit: weight, low: 0.5, high: 2, best: 1, rationale: {da: "Som ovenfor", en: "As above"}}
      - {id: drawback-discount, name: {da: "Vægt på snitflader, der kun nævnes som ulempe", en: "Weight of interfaces named only as a drawback"}, unit: share, low: 0.5, high: 1, best: 0.75, rationale: {da: "Ulemper nævnes oftere end fordele", en: "Drawbacks are named more often than gains"}}
      - {id: coordination-credit, name: {da: "Virkning af samarbejde uden flytning", en: "Effect of cooperation without a move"}, unit: share, low: 0.1, high: 0.6, best: 0.3, rationale: {da: "Samarbejde erstatter ikke en fælles ledelse", en: "Cooperation does not replace joint management"}}
      - {id: realization, name: {da: "Andel af besparelserne, der nås", en: "Part of the savings that is reached"}, unit: share, low: 0.5, high: 1, best: 0.75, rationale: {da: "Gevinster nås sjældent helt", en: "Gains are seldom reached in full"}}
      - {id: cost-per-fte, name: {da: "Løn for et årsværk", en: "Pay of one FTE"}, unit: dkk-million, low: 0.5, high: 0.7, best: 0.6, rationale: {da: "Løn og kontor", en: "Pay and office"}}
      - {id: share-of-year-lost, name: {da: "Arbejdstid, der tabes ved en flytning", en: "Working time lost in a move"}, unit: share, low: 0.02, high: 0.25, best: 0.1, rationale: {da: "Ingen måling fundet", en: "No measurement found"}}
      - {id: startup-cost, name: {da: "Opstart af en ny forvaltning", en: "Starting a new department"}, unit: dkk-million, low: 1, high: 10, best: 4, rationale: {da: "Lille forvaltning", en: "A small department"}}
      - {id: coordination-strong, name: {da: "Koordination af en tæt snitflade", en: "Coordinating a strong interface"}, unit: fte, low: 0.2, high: 2, best: 0.6, rationale: {da: "Møder og aftaler", en: "Meetings and agreements"}}
      - {id: coordination-weak, name: {da: "Koordination af en svag snitflade", en: "Coordinating a weak interface"}, unit: fte, low: 0, high: 0.5, best: 0.2, rationale: {da: "Få møder", en: "Few meetings"}}
      - {id: saving, name: {da: "Besparelse ved samling", en: "Saving from gathering"}, unit: percent, low: 0, high: 10, best: 5, rationale: {da: "Fælles indkøb og vagtplaner", en: "Shared buying and rosters"}}

    """
}
