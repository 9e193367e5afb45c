# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs docs/examples as docs/distributed.md says and compares with `ressort batch` alone.

    python Tests/Independent/check_distributed.py --binary RESSORT --data DIR [--spark PYTHON]

The Slurm script is run once for each task of an array, by hand, with one task killed in the middle
of its file; the Spark script on a cluster of two worker processes (local-cluster), when a Python
with pyspark is given. Joined in order, both must be what one run gives, byte for byte.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
SHARDS = 5


def requests(binary, data):
    """Returns request lines of all kinds: draws, a faulty one, a plain id without a line break."""
    command = [binary, "sample", "--data", data, "--count", "30", "--parameters",
               "realization,weight-strong", "--seed", "4"]
    drawn = subprocess.run(command, check=True, capture_output=True).stdout
    faulty = rb'{"id":"\"line\":7 \u00e6","plan":"9.9","odd":1}' + b"\n"
    return drawn + faulty + drawn[:2000].rpartition(b"\n")[0] + b"\ntoday"


def join_command():
    """Returns the command that the Slurm script's own comment names for joining its shards."""
    text = (EXAMPLES / "slurm_batch.sh").read_text(encoding="utf-8")
    return re.search(r"^#   (cat results/.*) > results\.jsonl$", text, re.MULTILINE)[1]


def slurm(binary, data, folder, lines):
    """Runs every task of an array and returns the joined shards."""
    def task(number):
        environment = {**os.environ, "RESSORT": str(binary), "SLURM_ARRAY_TASK_ID": str(number),
                       "SLURM_ARRAY_TASK_MIN": "3", "SLURM_ARRAY_TASK_COUNT": str(SHARDS)}
        subprocess.run([EXAMPLES / "slurm_batch.sh", "requests.jsonl", "results", "--data", data],
                       cwd=folder, env=environment, check=True, capture_output=True)

    (folder / "requests.jsonl").write_bytes(lines)
    for number in range(3, 3 + SHARDS):
        task(number)
    # A task that was killed leaves half a line; queued again it goes on from there.
    shard = folder / "results" / "shard-00002.jsonl"
    whole = shard.read_bytes()
    shard.write_bytes(whole[:len(whole) // 2])
    task(5)
    if shard.read_bytes() != whole:
        sys.exit("a Slurm task that was killed does not go on to the same results")
    return subprocess.run(join_command(), shell=True, cwd=folder, check=True,
                          capture_output=True).stdout


def spark(python, binary, data, folder, lines):
    """Runs the Spark script on two worker processes and returns its parts in order."""
    (folder / "spark.jsonl").write_bytes(lines)
    home = subprocess.run(
        [python, "-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"],
        check=True, capture_output=True, text=True).stdout.strip()
    environment = {**os.environ, "SPARK_HOME": home, "PYSPARK_PYTHON": str(python),
                   "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_WORKER_DIR": str(folder / "work")}
    run = subprocess.run(
        [python, EXAMPLES / "spark_batch.py", "--master", "local-cluster[2,1,1024]",
         "--partitions", "4", (folder / "spark.jsonl").as_uri(), (folder / "spark").as_uri(),
         "--", binary, "batch", "--data", data],
        env=environment, cwd=folder, check=False, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"the Spark example failed:\n{run.stderr[-4000:]}")
    parts = sorted((folder / "spark").glob("part-*"))
    if len(parts) < 2:
        sys.exit("Spark ran everything in one part")
    return b"".join(part.read_bytes() for part in parts)


def main():
    """Compares both ways with one run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, help="the ressort command")
    parser.add_argument("--data", required=True, help="the data set")
    parser.add_argument("--spark", help="a Python with pyspark")
    arguments = parser.parse_args()
    binary, data = Path(arguments.binary).resolve(), str(Path(arguments.data).resolve())
    lines = requests(binary, data)
    # Exit code 1: one of the lines is faulty.
    plain = subprocess.run([binary, "batch", "--data", data], input=lines, check=False,
                           capture_output=True).stdout
    if plain.count(b"\n") != lines.count(b"\n") + 1 or plain.count(b'"errors"') != 1:
        sys.exit("the plain run does not give one result a line")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if slurm(binary, data, folder, lines) != plain:
            sys.exit("the Slurm example does not give what one run gives")
        print(f"Slurm example: {SHARDS} tasks, one killed and queued again: same bytes")
        if not arguments.spark:
            print("Spark example: SKIPPED, there is no Java here for it")
            return
        start = time.perf_counter()
        # The path as it is: a link into an environment is that environment.
        if spark(Path(arguments.spark).absolute(), binary, data, folder, lines) != plain:
            sys.exit("the Spark example does not give what one run gives")
        print(f"Spark example: two workers, {time.perf_counter() - start:.0f} s: same bytes")


if __name__ == "__main__":
    main()
