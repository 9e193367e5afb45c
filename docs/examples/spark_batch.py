# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores request lines with `ressort batch` on the workers of a Spark cluster.

    spark-submit docs/examples/spark_batch.py REQUESTS RESULTS -- ressort batch --data DIR

REQUESTS is a file of lines that every worker can read, RESULTS a folder that Spark makes. What
stands after `--` is the command; the program and the data set must be at that path on every worker.
The parts of the result in their order, `cat RESULTS/part-*`, are what the command alone gives for
the whole file, byte for byte.
"""

import argparse
import itertools
import re
import shlex

from pyspark import SparkConf, SparkContext

LINE = re.compile(r'"line":\d+')


def renumbered(results, first):
    """Yields results with the numbers that their lines have in the whole file."""
    for number, result in enumerate(results, first):
        yield LINE.sub(f'"line":{number}', result, count=1)


def length(lines):
    """Yields how many lines there are."""
    yield sum(1 for _ in lines)


def main():
    """Reads the requests in parts, pipes each through the command and saves the results."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("requests", help="a file of request lines")
    parser.add_argument("results", help="the folder to make")
    parser.add_argument("--master", help="where to run, unless spark-submit says it")
    parser.add_argument("--partitions", type=int, default=2, help="parts at least")
    parser.add_argument("command", nargs="+", help="ressort batch with its options")
    arguments = parser.parse_args()
    configuration = SparkConf().setAppName("ressort batch")
    if arguments.master:
        configuration.setMaster(arguments.master)
    with SparkContext(conf=configuration) as context:
        requests = context.textFile(arguments.requests, arguments.partitions)
        results = requests.pipe(shlex.join(arguments.command)).cache()
        counts = requests.mapPartitions(length).collect()
        # One result a line; fewer mean that the command could not begin.
        if results.mapPartitions(length).collect() != counts:
            raise SystemExit("there are not as many results as requests; see the workers' logs")
        starts = list(itertools.accumulate(counts, initial=1))
        results.mapPartitionsWithIndex(
            lambda index, part: renumbered(part, starts[index])
        ).saveAsTextFile(arguments.results)


if __name__ == "__main__":
    main()
