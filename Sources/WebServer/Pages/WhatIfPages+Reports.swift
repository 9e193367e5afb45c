// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import OrganizationModel
import ReportRendering
import WhatIfStore
import Wording

extension WhatIfPages {
  func addReports(to routes: WebRoutes) {
    routes.form("what-ifs/:id/reports") { fields, _, context in
      let open = try opened(context)
      let language = fields["lang"].flatMap { Language(rawValue: $0) } ?? context.language
      let file = "\(Download.name(open.stored.name)).yaml"
      let run = ReportRun(
        whatIf: open.current,
        title: open.stored.name,
        file: file,
        language: language,
        origin: ReportWriter.Origin(
          version: origin.version,
          digest: origin.digest,
          command: "ressort report \(file) --lang \(language.rawValue) --out ."
        ),
        scorer: scorer,
        ensemble: catalogue.content?.ensemble
      )
      let job = try await reports.submit { try run.make($0) }
      return SeeOther(PageAddress("/jobs/\(job)"), in: context.language)
    }
    routes.get("jobs/:job") { request, context in
      let (id, status) = try await job(context)
      let isManual = request.uri.queryParameters["reload"] == "manual"
      var headers: HTTPFields = [:]
      if status.isOpen, !isManual, let refresh = HTTPField.Name("Refresh") {
        headers[refresh] = "2"
      }
      return HTMLAnswer(jobPage(id, status, isManual: isManual, context), headers: headers)
    }
    routes.form("jobs/:job/cancel") { _, _, context in
      let (id, _) = try await job(context)
      await reports.cancel(id)
      return SeeOther(PageAddress("/jobs/\(id)"), in: context.language)
    }
    routes.get("jobs/:job/report.html") { _, context in
      guard let made = try await job(context).1.output else { throw WebFault.notFound }
      return Download(made.html, title: made.title, kind: .html)
    }
    routes.get("jobs/:job/report.pdf") { _, context in
      guard let made = try await job(context).1.output, case .made(let bytes) = made.print else {
        throw WebFault.notFound
      }
      return Download(bytes, title: made.title, kind: .pdf)
    }
  }

  /// The run that an address names.
  private func job(_ context: WebContext) async throws -> (JobID, JobStatus<MadeReport>) {
    guard let id = JobID(try context.parameters.require("job")),
      let status = await reports.status(of: id)
    else { throw WebFault.notFound }
    return (id, status)
  }

  private func jobPage(
    _ id: JobID,
    _ status: JobStatus<MadeReport>,
    isManual: Bool,
    _ context: WebContext
  ) -> String {
    let language = context.language
    let address = PageAddress("/jobs/\(id)")[language]
    var values: [String: Any] = [
      "heading": ReportJobPhrase.heading[language], "state": text(of: status.state, language),
      "start": PageAddress("/")[language], "startWord": ReportJobPhrase.start[language],
    ]
    if status.isOpen {
      var progress: [String: Any] = [
        "percent": "\(Int(status.fraction * 100))",
        "label": ReportJobPhrase.progress[language],
        "words": status.words?[language] ?? "",
        "otherAddress": isManual ? address : address + "?reload=manual",
        "otherWord": (isManual ? ReportJobPhrase.refreshing : .stopRefreshing)[language],
        "cancelAddress": address + "/cancel", "cancelWord": ReportJobPhrase.cancel[language],
      ]
      if isManual {
        progress["manual"] =
          [
            "address": address + "?reload=manual", "word": ReportJobPhrase.refresh[language],
          ] as [String: Any]
      }
      values["progress"] = progress
    }
    if let made = status.output { values["files"] = files(made, at: address, language) }
    return templates.page(frame(ReportJobPhrase.heading[language], context), "job", values)
  }

  private func files(_ made: MadeReport, at address: String, _ language: Language) -> [String: Any]
  {
    var list: [[String: Any]] = [
      ["address": address + "/report.html", "word": ReportJobPhrase.html[language]]
    ]
    var values: [String: Any] = [:]
    switch made.print {
    case .made:
      list.append(["address": address + "/report.pdf", "word": ReportJobPhrase.pdf[language]])
    case .noBrowser: values["note"] = ReportJobPhrase.noBrowser[language]
    case .failed: values["note"] = ReportJobPhrase.printingFailed[language]
    }
    values["list"] = list
    return values
  }

  private func text(of state: JobStatus<MadeReport>.State, _ language: Language) -> String {
    switch state {
    case .waiting(let ahead): ReportJobPhrase.waiting[language].filled("\(ahead)")
    case .running: ReportJobPhrase.running[language]
    case .done: ReportJobPhrase.done[language]
    case .failed(let tooLong): (tooLong ? ReportJobPhrase.tooLong : .failed)[language]
    case .cancelled: ReportJobPhrase.cancelled[language]
    }
  }
}
