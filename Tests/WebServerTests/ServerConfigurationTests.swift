// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import WebServer

@Suite struct `Server configurations` {
  @Test func `loopback is the default`() {
    #expect(ServerConfiguration().host == "127.0.0.1")
  }
}
