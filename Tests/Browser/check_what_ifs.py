# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the what-if pages in a real browser, as people with mouse, keyboard and screen
reader do, with scripts and without, in two languages, from two tabs, and from a foreign site.

The server is started with a store of its own. What models, departments and tasks are called is read
from the pages. Each journey also holds that the browser reports no error, that the pages break
nothing of their own policy, and that no request fails. Pictures are kept.

A journey is a function that takes a Trip; what is in JOURNEYS is gone on, each from a what-if of its
own. Pages that links of a what-if lead to are found, and looked at, without being named.
"""

import argparse
import pathlib
import sys
import time
import traceback

sys.dont_write_bytecode = True

from playwright.sync_api import Error, sync_playwright

import what_if_board_journeys as board
import what_if_change_journeys as change
import what_if_keeping_journeys as keeping
import what_if_look_journeys as look
import what_if_plain_journeys as plain
import what_if_safety_journeys as safety
from what_if_trip import Trip, served

JOURNEYS = [
    board.begin_and_choose, board.conflicting_scenario, board.drag, board.dialog,
    board.keyboard, change.undo_and_redo, change.several_and_split, change.departments,
    change.kept_view,
    keeping.save, keeping.describe_and_archive, keeping.two_tabs, keeping.two_descriptions,
    plain.without_scripts, plain.languages,
    look.pages, look.open_dialog, look.focus_order, look.spoken_status,
    safety.foreign_page, safety.foreign_name, safety.policy, safety.markup,
]


def go(journey, playwright, browser, address, arguments):
    """Goes on one journey, and returns what is wrong."""
    trip = Trip(
        journey.__name__, playwright, browser, address, arguments.artefacts, arguments.chromium
    )
    start = time.monotonic()
    try:
        journey(trip)
    except Error as error:
        where = traceback.extract_tb(error.__traceback__)
        line = next(frame for frame in reversed(where) if "what_if" in frame.filename)
        trip.fault(f"stops at »{line.line}«: {str(error).splitlines()[0]}")
    except Exception as error:
        line = traceback.extract_tb(error.__traceback__)[-1]
        trip.fault(f"stops at »{line.line}«: {type(error).__name__}: {error}")
    trip.close()
    word = f"{len(trip.problems)} problems" if trip.problems else "no problem"
    print(f"{trip.name}: {word}, {time.monotonic() - start:.1f} s", flush=True)
    return [f"{trip.name}: {problem}" for problem in trip.problems]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", type=pathlib.Path, required=True, help="ressort-serve")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--journey", action="append", default=[],
                        choices=[journey.__name__ for journey in JOURNEYS],
                        help="a journey to go on; all when none is named")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--artefacts", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    arguments.artefacts.mkdir(parents=True, exist_ok=True)
    problems = []
    chosen = [j for j in JOURNEYS if j.__name__ in arguments.journey or not arguments.journey]
    with served(arguments.binary.resolve(), arguments.data.resolve()) as address:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=arguments.chromium)
            for journey in chosen:
                problems += go(journey, playwright, browser, address, arguments)
            browser.close()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problems in {len(chosen)} journeys")
    print(f"{len(chosen)} journeys in a browser: no problem")


if __name__ == "__main__":
    main()
