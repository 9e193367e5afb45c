// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration

/// The generator of the module under test, which is that of the other tests too.
typealias SplitMix64 = Exploration.SplitMix64
