// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import WhatIfStore

// A process that is to be killed. `store-writer <file> change` changes the only what-if of a store
// for ever, and saves every third revision; `store-writer <file> fill` stops when the disk is full.
// Each line that it writes is a revision that the store acknowledged, or `save` and such a number.

func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

do {
  let (path, task) = (CommandLine.arguments[1], CommandLine.arguments[2])
  let store = try WhatIfStore(path: path)
  let start = NewWhatIf(name: "Written", dataSet: "d", fingerprint: "f", content: "1")
  var current: StoredWhatIf
  if let first = try store.list().first {
    current = try store.whatIf(first.id)
  } else {
    current = try store.create(start, at: Date())
  }
  say("\(current.revision)")
  let filling = task == "fill" ? String(repeating: "x", count: 10_000) : ""
  while true {
    let next = current.revision + 1
    current = try store.change(
      current.id,
      expecting: current.revision,
      content: "\(next)" + filling,
      at: Date()
    )
    say("\(current.revision)")
    if current.revision % 3 == 0 || task == "fill" {
      let saved = try store.save(current.id, expecting: next, program: "1.0", at: Date())
      say("save \(saved.summary.number) \(saved.summary.revision)")
    }
  }
} catch {
  let isFull = if case WhatIfStoreError.noSpace = error { true } else { false }
  say(isFull ? "full" : "\(error)")
  exit(1)
}
