// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration

/// The generator of the module under test; it is compared with the one that other tests draw with.
typealias SplitMix64 = Exploration.SplitMix64
