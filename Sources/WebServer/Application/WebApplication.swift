// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
package import Hummingbird
public import Logging
import NIOCore

/// The server: its routes, and the protection that every request goes through first.
public struct WebApplication: Sendable {
  /// Where it listens, and whom it answers.
  public let configuration: ServerConfiguration
  /// How many connections are open at once; others wait.
  private static let connections = 256
  private let responder: RouterResponder<WebContext>
  private let logger: Logger

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - configuration: Where it listens, and whom it answers.
  ///   - logger: Where the log goes.
  ///   - addRoutes: Enters the routes of the pages.
  /// - Throws: ``ConfigurationFault`` when the server would be open to others.
  public init(
    _ configuration: ServerConfiguration,
    logger: Logger,
    addRoutes: (WebRoutes) throws -> Void
  ) throws {
    try configuration.check()
    self.configuration = configuration
    self.logger = logger
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ResponseHeaders())
    router.add(middleware: RequestLog())
    router.add(middleware: ErrorPages())
    router.add(middleware: HostCheck(configuration))
    router.add(middleware: OriginCheck(configuration))
    router.add(middleware: TokenCheck(configuration))
    let routes = WebRoutes(router)
    routes.addAssets()
    try addRoutes(routes)
    routes.refuseOtherMethods()
    responder = router.buildResponder()
  }

  /// Serves until the program is told to end (SIGINT, SIGTERM) or the task is cancelled.
  ///
  /// Requests that are being answered then get their answer.
  ///
  /// - Parameter onListening: Called with the port once the server can be reached.
  /// - Throws: ``ConfigurationFault`` when the port or address cannot be had.
  public func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    do {
      try await application(onListening: onListening).runService()
    } catch let error as IOError {
      throw switch error.errnoCode {
      case EADDRINUSE: ConfigurationFault.portTaken(configuration.port)
      case EACCES: ConfigurationFault.portForbidden(configuration.port)
      case EADDRNOTAVAIL: ConfigurationFault.foreignAddress(configuration.host)
      default: error as any Error
      }
    } catch is SocketAddressError {
      // A name that no name server knows.
      throw ConfigurationFault.foreignAddress(configuration.host)
    }
  }

  /// Returns the address to open in a browser, with the token when there is one.
  ///
  /// - Parameter port: The port that the server listens on.
  /// - Returns: An address to be shown to the operator only.
  public func entrance(port: Int) -> String {
    configuration.address(port: port)
      + (configuration.token.map { "?token=" + $0.secret } ?? "")
  }

  /// Returns the application as the framework knows it, for tests without a socket.
  ///
  /// - Parameters:
  ///   - idleLimit: How long a connection may be silent.
  ///   - onListening: Called with the port once the server can be reached.
  /// - Returns: The application.
  package func application(
    idleLimit: Duration = .seconds(60),
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<RouterResponder<WebContext>> {
    Application(
      responder: responder,
      // Idle connections are closed, and headers are no longer than browsers make them.
      server: .http1(
        configuration: .init(
          idleTimeout: TimeAmount(idleLimit),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024,
            maxHeaderListSize: 32 * 1024,
            maxHeaderFieldCount: 100
          )
        )
      ),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(Self.connections, logger: logger)
      ),
      onServerRunning: { channel in
        await onListening(channel.localAddress?.port ?? 0)
      },
      logger: logger
    )
  }
}
