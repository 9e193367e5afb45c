// SPDX-License-Identifier: GPL-3.0-or-later

extension ReportWriter {
  var assumptionsSection: Section? { nil }

  var assumptionsAppendix: [Section] { [] }
}
