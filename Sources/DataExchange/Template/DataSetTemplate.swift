// SPDX-License-Identifier: GPL-3.0-or-later

/// The small data set that `ressort new` writes: an invented library association, commented line by
/// line, to be changed into one's own.
public enum DataSetTemplate {
  /// The files by name, in the order in which a reader should open them.
  public static let files: [(name: String, text: String)] = [
    ("dataset.yaml", dataSet), ("organization.yaml", organization), ("areas.yaml", areas),
    ("assumptions.yaml", assumptions),
  ]
}
