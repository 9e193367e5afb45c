// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page that tells how far a report is.
package enum ReportJobPhrase: CaseIterable, Worded {
  case heading, waiting, running, done, failed, tooLong, cancelled, progress, combinations,
    comparing
  case writing, printing, refresh, stopRefreshing, refreshing, cancel, html, pdf, noBrowser
  case printingFailed, start

  package var danish: String {
    switch self {
    case .heading: "Rapport"
    case .waiting: "Venter på {} andre."
    case .running: "Rapporten laves."
    case .done: "Rapporten er færdig."
    case .failed: "Rapporten kunne ikke laves. Prøv igen."
    case .tooLong: "Det tog for lang tid, og rapporten blev stoppet."
    case .cancelled: "Rapporten er annulleret."
    case .progress: "Hvor langt rapporten er"
    case .combinations: "Regner alle kombinationer"
    case .comparing: "Sammenligner med i dag og modeleksemplerne"
    case .writing: "Skriver"
    case .printing: "Laver PDF"
    case .refresh: "Opdater"
    case .stopRefreshing: "Opdater ikke siden af sig selv"
    case .refreshing: "Opdater siden af sig selv"
    case .cancel: "Annuller"
    case .html: "Hent rapporten som HTML"
    case .pdf: "Hent rapporten som PDF"
    case .noBrowser:
      "Der er ingen PDF, for Chromium findes ikke på serveren. Åbn HTML-filen, og gem den som PDF."
    case .printingFailed: "PDF’en kunne ikke laves. Åbn HTML-filen, og gem den som PDF."
    case .start: "Til forsiden"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Report"
    case .waiting: "Waits for {} others."
    case .running: "The report is being made."
    case .done: "The report is done."
    case .failed: "The report could not be made. Try again."
    case .tooLong: "It took too long, and the report was stopped."
    case .cancelled: "The report is cancelled."
    case .progress: "How far the report is"
    case .combinations: "Computing all combinations"
    case .comparing: "Comparing with today and the model examples"
    case .writing: "Writing"
    case .printing: "Making the PDF"
    case .refresh: "Reload"
    case .stopRefreshing: "Do not reload the page by itself"
    case .refreshing: "Reload the page by itself"
    case .cancel: "Cancel"
    case .html: "Download the report as HTML"
    case .pdf: "Download the report as PDF"
    case .noBrowser:
      "There is no PDF, for Chromium is not on the server. Open the HTML file and save it as PDF."
    case .printingFailed: "The PDF could not be made. Open the HTML file and save it as PDF."
    case .start: "To the front page"
    }
  }
}
