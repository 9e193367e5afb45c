# SPDX-License-Identifier: GPL-3.0-or-later
"""Times reports as a user waits for them: whole processes, files written, and their sizes.

usage: bench_reports.py BINARY DATA

Prints medians beside what the project promises; says so when a promise is not kept, and does not fail,
since a machine may be busy.
"""

import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPEATS = 5


def run(binary, data, out, *arguments):
    """Runs one report and returns its seconds."""
    start = time.perf_counter()
    subprocess.run(
        [binary, "report", "--data", data, "--out", str(out), *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def tell(what, value, limit, unit):
    """Prints a figure beside its promise."""
    mark = "" if value <= limit else "   MORE THAN PROMISED"
    print(f"  {what:<52} {value:8.2f} {unit}  (at most {limit} {unit}){mark}")


def main():
    binary, data = sys.argv[1:]
    has_browser = any(map(shutil.which, ["chromium", "chromium-browser", "google-chrome"]))
    print("\nreports, whole process")
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "reports"
        single = statistics.median(run(binary, data, out) for _ in range(REPEATS))
        tell("the data set's plans side by side, HTML", single, 1, "s")
        (page,) = out.glob("*.html")
        tell("its size", page.stat().st_size / 1000, 500, "kB")
        every = run(binary, data, out, "--all", "--lang", "da,en")
        pages = list(out.glob("*.html"))
        tell(f"the published set, {len(pages)} files", every, 20, "s")
        largest = max(page.stat().st_size for page in pages)
        tell("the largest of them", largest / 1000, 500, "kB")
        if has_browser:
            printed = statistics.median(run(binary, data, out, "--pdf") for _ in range(REPEATS))
            tell("PDF of the first one, beyond the HTML", printed - single, 5, "s")
        else:
            print("  no Chromium here: PDF is not timed")


if __name__ == "__main__":
    main()
