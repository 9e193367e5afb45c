# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the code of docs/notebook.md as a reader would, in the folder of the clone.

    python Tests/Independent/check_notebook.py --binary RESSORT

The Python blocks run one after the other in one session; every data frame must have rows. The R
blocks run where R with jsonlite and RSQLite is installed; else that they did not is printed.
"""

import argparse
import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "notebook.md"


def blocks(language):
    """Returns the blocks of the page in a language."""
    text = PAGE.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def run_python():
    """Runs the Python blocks; returns the data frames that they made, by name."""
    session = {}
    for block in blocks("python"):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(block, str(PAGE), "exec"), session)  # The page is our own.
        if not printed.getvalue().strip():
            sys.exit(f"this block prints nothing:\n{block}")
    frames = {name: value for name, value in session.items() if isinstance(value, pd.DataFrame)}
    empty = [name for name, frame in frames.items() if frame.empty]
    if empty or not frames:
        sys.exit(f"data frames without rows: {', '.join(empty) or 'there is none'}")
    return frames


def run_r():
    """Runs the R blocks where that can be done; returns whether they were run."""
    if not shutil.which("Rscript"):
        return False
    found = "quit(status = !all(c('jsonlite', 'RSQLite') %in% rownames(installed.packages())))"
    if subprocess.run(["Rscript", "-e", found], check=False).returncode != 0:
        return False
    stop = ["stopifnot(nrow(scores) > 0, nrow(efficient) > 0, nrow(study) > 0, nrow(plans) > 0)"]
    subprocess.run(["Rscript", "-e", "\n".join(blocks("r") + stop)], check=True,
                   stdout=subprocess.DEVNULL)
    return True


def main():
    """Runs both languages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, help="the ressort command")
    binary = Path(parser.parse_args().binary).resolve()
    os.chdir(ROOT)
    os.environ["PATH"] = f"{binary.parent}:{os.environ['PATH']}"
    os.environ.pop("RESSORT_DATA", None)
    frames = run_python()
    sizes = ", ".join(f"{name} {len(frame)}" for name, frame in frames.items())
    print(f"docs/notebook.md: {len(blocks('python'))} Python blocks run; rows: {sizes}")
    if run_r():
        print(f"docs/notebook.md: {len(blocks('r'))} R blocks run")
    else:
        print("docs/notebook.md: SKIPPED the R blocks: no R with jsonlite and RSQLite here")


if __name__ == "__main__":
    main()
