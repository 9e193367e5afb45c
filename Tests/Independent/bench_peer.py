# SPDX-License-Identifier: GPL-3.0-or-later
"""Times scipy's linprog (HiGHS) on the programs that ressort-bench solved, in the same run.

Also times the whole process `ressort compare`. Prints ratios of medians; asserts only that both
solvers find the same values.
"""

import json
import platform
import statistics
import subprocess
import sys
import time

import numpy as np
import scipy
from scipy.optimize import linprog
from scipy.sparse import csr_matrix


def arrays(document):
    """Returns the constraints as A_ub, b_ub, A_eq, b_eq and the variables' bounds."""
    count = len(document["variables"])
    upper, upper_side, equal, equal_side = [], [], [], []
    for row in document["constraints"]:
        line = np.zeros(count)
        for index, coefficient in row["terms"]:
            line[index] += coefficient
        if row["lower"] == row["upper"]:
            equal.append(line)
            equal_side.append(row["lower"])
            continue
        if row["upper"] is not None:
            upper.append(line)
            upper_side.append(row["upper"])
        if row["lower"] is not None:
            upper.append(-line)
            upper_side.append(-row["lower"])
    return csr_matrix(upper), upper_side, csr_matrix(equal), equal_side, document["variables"]


def main():
    program, binary, data = sys.argv[1:4]
    document = json.load(open(program, encoding="utf-8"))
    a_ub, b_ub, a_eq, b_eq, bounds = arrays(document)
    seconds = []
    for objective, value in list(zip(document["objectives"], document["values"]))[::10]:
        costs = np.zeros(len(bounds))
        for index, coefficient in objective["terms"]:
            costs[index] += coefficient
        sign = 1 if objective["sense"] == "minimize" else -1
        start = time.perf_counter()
        answer = linprog(sign * costs, a_ub, b_ub, a_eq, b_eq, bounds, method="highs")
        seconds.append(time.perf_counter() - start)
        if not np.isclose(sign * answer.fun, value, rtol=1e-6, atol=1e-6):
            sys.exit(f"the solvers disagree: {sign * answer.fun} and {value}")
    peer = statistics.median(seconds)
    warm = document["warmSeconds"]
    processes = []
    for _ in range(15):
        start = time.perf_counter()
        subprocess.run([binary, "compare", "--data", data], check=True, capture_output=True)
        processes.append(time.perf_counter() - start)
    print()
    print(f"scipy {scipy.__version__} linprog (HiGHS), same program: {peer * 1e6:.0f} µs median "
          f"of {len(seconds)}")
    print(f"a warm objective, verified, is {peer / warm:.1f} times cheaper")
    pairs = len(document["objectives"])
    dominance, bounds = document["dominanceSeconds"], document["boundsSeconds"]
    print(f"dominance of 40 plans in coherence: {dominance * 1e3:.0f} ms with "
          f"{document['dominancePrograms']} programs; {pairs} programs of scipy take "
          f"{peer * pairs * 1e3:.0f} ms, {peer * pairs / dominance:.0f} times as long")
    print(f"exact bounds of all {pairs} differences, at both ends of the parameters: "
          f"{bounds * 1e3:.0f} ms; scipy for one end {peer * pairs / bounds:.0f} times as long")
    print(f"ressort compare, whole process: {statistics.median(processes) * 1e3:.0f} ms median "
          f"of {len(processes)} ({min(processes) * 1e3:.0f} to {max(processes) * 1e3:.0f})")
    print(f"machine: {platform.machine()}, Python {platform.python_version()}, "
          f"{platform.platform()}")


if __name__ == "__main__":
    main()
