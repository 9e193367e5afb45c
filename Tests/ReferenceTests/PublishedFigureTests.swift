// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Testing

/// Figures that the source prints, each under the id of its row in the facts ledger.
///
/// The simulator must reproduce them from the data, not repeat them.
@Suite struct `Published figures` {
  private func tasks(at place: String, in plan: Plan) throws -> [String] {
    let dataSet = try Shipped.dataSet()
    let index = try #require(dataSet.placeIndex[place])
    return dataSet.tasks.indices.filter { plan.home[$0] == index }.map { dataSet.tasks[$0].id }
  }

  private func best(_ ids: [String], _ workload: Workload) throws -> Double {
    let dataSet = try Shipped.dataSet()
    return try ids.reduce(0) { sum, id in
      sum + (dataSet.tasks[try Shipped.task(id)][workload]?.best ?? 0)
    }
  }

  @Test func `R-A05-01 to R-A05-13: the split of TMF divides cases 47 to 178, about 1 to 4`() throws
  {
    let plan = try Shipped.plan("5.1")
    let climate = try best(tasks(at: "klima-drift", in: plan), .cases)
    let planning = try best(tasks(at: "teknik-plan", in: plan), .cases)
    #expect(abs(climate - 47) < 1e-6)
    #expect(abs(planning - 178) < 1e-6)
    #expect((planning / climate).rounded() == 4)
  }

  @Test func `R-A05-01 to R-A05-12: the case totals of the two parts hold for all data`() throws {
    let plan = try Shipped.plan("5.1")
    let climate = try Shipped.reconciledSum(tasks(at: "klima-drift", in: plan), .cases)
    let planning = try Shipped.reconciledSum(tasks(at: "teknik-plan", in: plan), .cases)
    #expect(abs(climate.low - 47) < 1e-6 && abs(climate.high - 47) < 1e-6)
    #expect(abs(planning.low - 178) < 1e-6 && abs(planning.high - 178) < 1e-6)
  }

  @Test func `R-A05-02 to R-A05-12: the parts have 1,175 and 1,380 staff`() throws {
    let plan = try Shipped.plan("5.1")
    for (place, staff) in [("klima-drift", 1_175.0), ("teknik-plan", 1_380.0)] {
      let dataSet = try Shipped.dataSet()
      let ids = try tasks(at: place, in: plan).filter {
        dataSet.tasks[try Shipped.task($0)].headcount != nil
      }
      let range = try Shipped.reconciledSum(ids, .headcount)
      #expect(abs(range.low - staff) < 1e-6 && abs(range.high - staff) < 1e-6)
    }
  }

  @Test func `R-A03-02: BIF and SOF merged have 8,730 FTE`() throws {
    let plan = try Shipped.plan("3.1")
    let range = try Shipped.reconciledSum(tasks(at: "bif-sof", in: plan))
    #expect(abs(range.low - 8_730) < 1e-5 && abs(range.high - 8_730) < 1e-5)
  }

  @Test func `R-A02-03 to R-A02-13: the business sums together leave KFF's own share at 12 to 22`()
    throws
  {
    let kff = try Shipped.reconciledSum(["erhverv-kff"])
    #expect(abs(kff.low - 12) < 1e-6)
    #expect(abs(kff.high - 22) < 1e-6)
    let first = try Shipped.reconciledSum(["erhverv-bif", "erhverv-kff", "erhvervspolitik-okf"])
    #expect(first.low >= 59 - 1e-6 && first.high <= 69 + 1e-6)
    let second = try Shipped.reconciledSum([
      "erhverv-bif", "erhverv-kff", "bevilling-natteliv", "erhvervspolitik-okf",
    ])
    #expect(second.low >= 59 - 1e-6 && second.high <= 115 + 1e-6)
  }

  @Test(arguments: [("today", 4), ("2.1", 3), ("2.2", 3), ("2.4", 2)])
  func `R-A02-01, R-A02-14, R-A02-15: departments with business tasks go from 4 to 3 to 2`(
    id: String,
    count: Int
  ) throws {
    let dataSet = try Shipped.dataSet()
    let plan = try Shipped.plan(id)
    // The tasks that the table of page 23 counts as business work; TMF's authority work stands for
    // its 320-350 FTE, the Lord Mayor's representative functions for what stays in the ØKF.
    let business = [
      "erhverv-bif", "erhverv-kff", "kontaktcenter-erhverv", "erhvervspolitik-okf",
      "repraesentation-okf", "byggesager",
    ]
    let places = Set(try business.map { dataSet.places[plan.home[try Shipped.task($0)]].id })
    #expect(places.count == count, "\(places.sorted())")
  }

  @Test func `R-A04-02 and R-A04-04: UU moves with 88 FTE whole and 36 in part`() throws {
    let whole = try Shipped.reconciledSum(["uu-skole", "uu-opsoegende", "stu", "fgu"])
    let part = try Shipped.reconciledSum(["uu-opsoegende", "stu", "fgu"])
    #expect(whole == Interval(87.5, 88.5) || abs(whole.midpoint - 88) < 1e-6)
    #expect(abs(part.midpoint - 36) < 1e-6)
    #expect(abs(try moved("4.1").best - 88) < 1e-6)
    #expect(abs(try moved("4.2").best - 36) < 1e-6)
  }

  @Test func `R-A04-06: the youth area has at most 238 FTE after the move`() throws {
    let range = try Shipped.reconciledSum([
      "uu-skole", "uu-opsoegende", "stu", "fgu", "kui-uddannelseshjaelp", "kontaktforloeb",
      "forberedende-indsatser",
    ])
    #expect(range.high <= 238 + 1e-6)
  }

  @Test(arguments: [("6.1", 801.0), ("6.2", 69.0), ("6.3", 736.0)])
  func `R-A06-02 to R-A06-04: the by-space scenarios move 801, 69 and 736 FTE`(
    id: String,
    fte: Double
  ) throws {
    let band = try moved(id)
    #expect(abs(band.best - fte) < 1e-6)
    #expect(band.lower >= fte - 0.5 - 1e-6 && band.upper <= fte + 0.5 + 1e-6)
  }

  @Test func `R-A06-02 to R-A06-04: reconciliation finds about 4 FTE of wardens by itself`() throws
  {
    let wardens = try Shipped.reconciledSum(["tryghedsvagter"])
    #expect(abs(wardens.midpoint - 4) < 1e-6)
    #expect(wardens.width <= 3 + 1e-6)
  }

  @Test func `R-A09-22 and R-A09-23: care has 371 FTE in SOF and 1,547 in SUF`() throws {
    let sof = try Shipped.reconciledSum(["sygepleje-sof", "hjemmepleje-sof", "visitation-sof"])
    let suf = try Shipped.reconciledSum(["sygepleje-suf", "hjemmepleje-suf", "visitation-suf"])
    #expect(sof.contains(371) && sof.width <= 1 + 1e-6)
    #expect(suf.contains(1_547) && suf.width <= 1 + 1e-6)
  }

  @Test
  func `R-A07-02 to R-A07-05: local democracy moves 45, then 35-40 FTE more; 66 and 44 million`()
    throws
  {
    #expect(abs(try moved("7.1").best - 45) < 1e-6)
    let renewal = try Shipped.reconciledSum(["omraadefornyelse"])
    #expect(abs(renewal.low - 35) < 1e-6 && abs(renewal.high - 40) < 1e-6)
    #expect(abs(try best(["lokaludvalg"], .budget) - 66) < 1e-6)
    #expect(abs(try best(["omraadefornyelse"], .budget) - 44) < 1e-6)
  }

  @Test func `R-A10-02: adult special education has 74 staff, 5 of them for ADHD`() throws {
    let staff = try Shipped.reconciledSum(["vsu", "vsu-adhd", "vsu-hjerneskade"], .headcount)
    #expect(abs(staff.low - 74) < 1e-6 && abs(staff.high - 74) < 1e-6)
    #expect(try best(["vsu-adhd"], .headcount) == 5)
  }

  @Test
  func `R-B1-6-01 and R-B1-6-02: TMU and ØU have over half of the cases, others 5-10 percent`()
    throws
  {
    let score = try #require(
      try Shipped.scorer().scores(of: [try Shipped.dataSet().baseline]).first
    )
    let dataSet = try Shipped.dataSet()
    for share in score.shares {
      let isLarge = ["tmf", "okf"].contains(dataSet.places[share.place].id)
      if !isLarge {
        #expect(share.share.lower >= 0.05 - 1e-9 && share.share.upper <= 0.10 + 1e-9)
      }
    }
    let large = score.shares.filter { ["tmf", "okf"].contains(dataSet.places[$0.place].id) }
    #expect(large.map(\.share.best).reduce(0, +) > 0.5)
  }

  @Test(arguments: [("5.1", false), ("3.1", false), ("5.1+3.1", true), ("today", true)])
  func `R-FRM-05: the split alone and the merger alone break the seven departments, together not`(
    id: String,
    isMet: Bool
  ) throws {
    let dataSet = try Shipped.dataSet()
    let check = try #require(
      dataSet.checks(of: try Shipped.plan(id)).first {
        dataSet.constraints[$0.constraint].id == "seven-departments"
      }
    )
    #expect(check.isMet == isMet)
  }

  private func moved(_ id: String) throws -> Band {
    try Shipped.scorer().movedWork(try Shipped.plan(id)).total
  }
}
