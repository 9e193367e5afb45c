// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// The what-if page as a program of its own, so that the command line is built without a web server.
@main
struct RessortServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ressort-serve",
    abstract: "Serve the what-if page."
  )
}
