# SPDX-License-Identifier: GPL-3.0-or-later
"""Enumerates all combinations with numpy, compares them with `ressort ensemble`, and times both.

    python Tests/Independent/bench_ensemble.py TIMES.json RESSORT DATA
    python Tests/Independent/bench_ensemble.py --check RESSORT DATA

The peer is what a numpy user would write from `ressort export`: every combination is a number in a
mixed radix, one array entry each, in pieces that fit the cache; operations are applied to all
combinations of a piece at once; the efficient set is a sweep over the sorted scores with a
staircase (bisect). It knows nothing of Ressort's tables of terms. Prints combinations per second
of both, from data in memory to the efficient set, and of the whole process; asserts that counts and
members are the same. TIMES.json is what ressort-bench wrote in the same run; --check only compares.
"""

import bisect
import json
import statistics
import subprocess
import sys
import time

import numpy as np

PIECE = 1 << 14
REPETITIONS = 3


class Catalogue:
    """The export as arrays: indices instead of ids, best estimates instead of intervals."""

    def __init__(self, export):
        parameters = export["parameters"]
        best = {name: value["best"] for name, value in parameters.items()
                if isinstance(value, dict) and "best" in value}
        self.export, self.best = export, best
        places = export["departments"] + export["formedDepartments"]
        self.place = {place["id"]: index for index, place in enumerate(places)}
        self.today_count = len(export["departments"])
        self.task = {task["id"]: index for index, task in enumerate(export["tasks"])}
        self.home = np.array([self.place[task["department"]] for task in export["tasks"]])
        self.fte = np.array([task["fte"]["best"] for task in export["tasks"]])
        self.cases = np.array([task["cases"]["best"] for task in export["tasks"]])
        self.immovable = np.array([task["immovable"] for task in export["tasks"]])
        self.interface = {entry["id"]: number for number, entry in enumerate(export["interfaces"])}
        self.pairs = [[[self.task[task] for task in pair] for pair in entry["pairs"]]
                      for entry in export["interfaces"]]
        weights = np.array([entry["weight"]["best"]
                            * (best["drawbackDiscount"] if entry["discounted"] else 1)
                            for entry in export["interfaces"]])
        self.points = 100 * weights / weights.sum()
        rate = best["discountRate"] / 100
        factors = [(1 + rate) ** -year for year in range(1, parameters["horizonYears"] + 1)]
        annuity = sum(factors)
        ramped = sum(factor * min(1, (year + 1) / parameters["rampYears"])
                     for year, factor in enumerate(factors))
        self.cut_cost = [best["costPerFTE"] * annuity
                         * parameters["coordinationFTE"][entry["strength"]]["best"]
                         for entry in export["interfaces"]]
        self.functions = [
            ([self.task[task] for task in function["tasks"]],
             function["saving"]["best"] / 100 * best["costPerFTE"] * ramped
             * sum(self.fte[self.task[task]] for task in function["tasks"]))
            for function in export["functions"]]
        scenarios = {scenario["id"]: scenario for scenario in export["scenarios"]}
        self.areas = [[scenarios[name] for name in area["scenarios"]] for area in export["areas"]]
        self.movable = sorted({self.task[task] for area in self.areas for scenario in area
                               for operation in scenario["operations"]
                               for task in operation.get("transfer", [])})
        self.radices = [len(area) + 1 for area in self.areas]
        self.count = int(np.prod(self.radices))

    def size(self, tasks):
        """Returns the FTE of tasks given by id."""
        return sum(self.fte[self.task[task]] for task in tasks)


class Piece:
    """Some combinations at once: `home[task]` is an array with one place a combination."""

    def __init__(self, catalogue, first, last):
        self.catalogue = catalogue
        codes = np.arange(first, last)
        self.count = len(codes)
        self.chosen = {}
        for area, radix in reversed(list(zip(catalogue.areas, catalogue.radices))):
            codes, option = np.divmod(codes, radix)
            for number, scenario in enumerate(area):
                self.chosen[scenario["id"]] = option == number + 1
        self.refused = np.zeros(self.count, bool)
        self.broken = np.zeros(self.count, bool)
        self.home = np.repeat(catalogue.home.astype(np.int8)[:, None], self.count, axis=1)
        self.sent = np.zeros(self.home.shape, bool)
        size = len(catalogue.place)
        self.exists = np.zeros((size, self.count), bool)
        self.exists[:catalogue.today_count] = True
        self.identity = np.repeat(np.arange(size, dtype=np.int8)[:, None], self.count, axis=1)
        self.coordinated = {}

    def operations(self, kind):
        """Yields the operations of a kind, each with the combinations that hold it."""
        for area in self.catalogue.areas:
            for scenario in area:
                for operation in scenario["operations"]:
                    if kind in operation and self.chosen[scenario["id"]].any():
                        yield operation, self.chosen[scenario["id"]]

    def apply(self):
        """Applies all operations: transfers, splits, merges, then what needs its department."""
        catalogue, place, task_number = self.catalogue, self.catalogue.place, self.catalogue.task
        for area in catalogue.areas:
            for scenario in area:
                chosen = self.chosen[scenario["id"]]
                for other in scenario["requires"]:
                    self.refused |= chosen & ~self.chosen[other]
                for other in scenario["excludes"]:
                    self.refused |= chosen & self.chosen[other]
        for operation, chosen in self.operations("transfer"):
            to = place[operation["to"]]
            for task in (task_number[name] for name in operation["transfer"]):
                self.refused |= chosen & self.sent[task] & (self.home[task] != to)
                self.sent[task] |= chosen
                self.home[task][chosen] = to
                if catalogue.immovable[task] and to != catalogue.home[task]:
                    self.broken |= chosen
        for operation, chosen in self.operations("split"):
            self.split(operation, chosen)
        for operation, chosen in self.operations("merge"):
            self.merge(operation, chosen)
        for task in catalogue.movable:
            self.refused |= self.sent[task] & ~self.exists[self.home[task], np.arange(self.count)]
        for kind in ("rename", "establish"):
            for operation, chosen in self.operations(kind):
                name = operation["rename"] if kind == "rename" else operation["department"]
                self.refused |= chosen & ~self.exists[place[name]]
        for operation, chosen in self.operations("coordinate"):
            for name in operation["coordinate"]:
                number = catalogue.interface[name]
                self.coordinated[number] = self.coordinated.get(number, False) | chosen
        for constraint in catalogue.export["constraints"]:
            if constraint["kind"] == "department-count":
                self.broken |= self.exists.sum(axis=0) != constraint["count"]

    def split(self, operation, chosen):
        """Parts take their tasks; what others send into the department has nowhere to go."""
        catalogue, place = self.catalogue, self.catalogue.place
        department = place[operation["split"]]
        self.refused |= chosen & ~self.exists[department]
        for part in operation["parts"]:
            to = place[part["department"]]
            tasks = [catalogue.task[name] for name in part["tasks"]]
            stay = chosen & (self.home[tasks] == department)
            self.home[tasks] = np.where(stay, np.int8(to), self.home[tasks])
            self.exists[to] |= chosen
        for task in catalogue.movable:
            if catalogue.home[task] != department:
                self.refused |= chosen & (self.home[task] == department)
        self.exists[department] &= ~chosen
        largest = max(operation["parts"], key=lambda part: catalogue.size(part["tasks"]))
        self.identity[place[largest["department"]]][chosen] = department

    def merge(self, operation, chosen):
        """The union takes all tasks and continues the largest of the departments."""
        catalogue, place = self.catalogue, self.catalogue.place
        union, members = place[operation["into"]], [place[name] for name in operation["merge"]]
        for member in members:
            self.refused |= chosen & ~self.exists[member]
            self.exists[member] &= ~chosen
        renamed = np.arange(len(place), dtype=np.int8)
        renamed[members] = union
        self.home = np.where(chosen, renamed[self.home], self.home)
        self.exists[union] |= chosen
        largest = max(members, key=lambda member: catalogue.fte[catalogue.home == member].sum())
        self.identity[union][chosen] = self.identity[largest][chosen]

    def scores(self):
        """Returns coherence, balance and efficiency, one entry a combination."""
        catalogue = self.catalogue
        coherence, efficiency = np.zeros(self.count), np.zeros(self.count)
        for number, pairs in enumerate(catalogue.pairs):
            cut = sum((self.home[one] != self.home[other]).astype(np.int8) for one, other in pairs)
            kept = len(pairs) - cut.astype(float)
            if number in self.coordinated:
                kept += catalogue.best["coordinationCredit"] * cut * self.coordinated[number]
            coherence += catalogue.points[number] / len(pairs) * kept
            before = sum(catalogue.home[one] != catalogue.home[other] for one, other in pairs)
            efficiency -= catalogue.cut_cost[number] / len(pairs) * np.maximum(0, cut - int(before))
        work = np.zeros((len(catalogue.place), self.count))
        every = np.arange(self.count)
        for task, home in enumerate(self.home):
            if (home == catalogue.home[task]).all():
                work[catalogue.home[task]] += catalogue.cases[task]
                continue
            work[home, every] += catalogue.cases[task]
            moved = self.identity[home, every] != catalogue.home[task]
            efficiency -= moved * (catalogue.fte[task] * catalogue.best["shareOfYearLost"]
                                   * catalogue.best["costPerFTE"])
        for tasks, gain in catalogue.functions:
            before = len(set(catalogue.home[tasks]))
            after = sum((self.home[tasks] == place).any(axis=0) for place in range(len(work)))
            gathered = (before - after) / max(1, before - 1)
            efficiency += gain * np.where(
                gathered > 0, gathered * catalogue.best["realization"], gathered)
        new = self.exists & (self.identity >= catalogue.today_count)
        efficiency -= catalogue.best["startupCost"] * new.sum(axis=0)
        committees = self.exists.sum(axis=0)
        share = work / catalogue.cases.sum()
        hoover = (abs(share - 1 / committees) * self.exists).sum(axis=0) / 2
        return coherence, 100 - 100 * hoover / (1 - 1 / committees), efficiency


def enumerate_all(catalogue):
    """Returns counts of refused and infeasible, and codes with scores of the feasible."""
    refused = infeasible = 0
    codes, scores = [], []
    for first in range(0, catalogue.count, PIECE):
        piece = Piece(catalogue, first, min(first + PIECE, catalogue.count))
        piece.apply()
        feasible = ~piece.refused & ~piece.broken
        refused += piece.refused.sum()
        infeasible += (piece.broken & ~piece.refused).sum()
        codes.append(first + np.flatnonzero(feasible))
        scores.append(np.column_stack(piece.scores())[feasible])
    return int(refused), int(infeasible), np.concatenate(codes), np.concatenate(scores)


def efficient(scores):
    """Returns the rows that no other row dominates; equal rows all stay.

    By falling coherence a row is dominated when one before it is as good in the other two: the best
    efficiency for each balance so far is a staircase, with balance rising and efficiency falling.
    """
    order = np.lexsort((-scores[:, 2], -scores[:, 1], -scores[:, 0]))
    balances, efficiencies, kept, last = [], [], [], None
    for row, score in zip(order.tolist(), scores[order].tolist()):
        if score == last:
            if kept and scores[kept[-1]].tolist() == score:
                kept.append(row)
            continue
        last = score
        _, balance, efficiency = score
        step = bisect.bisect_left(balances, balance)
        if step < len(balances) and efficiencies[step] >= efficiency:
            continue
        kept.append(row)
        end = step + (step < len(balances) and balances[step] == balance)
        while step > 0 and efficiencies[step - 1] <= efficiency:
            step -= 1
        balances[step:end] = [balance]
        efficiencies[step:end] = [efficiency]
    return sorted(kept)


def scenarios(catalogue, code):
    """Returns the ids of the scenarios of a code."""
    names = []
    for area, radix in reversed(list(zip(catalogue.areas, catalogue.radices))):
        code, option = divmod(int(code), radix)
        if option:
            names.append(area[option - 1]["id"])
    return sorted(names)


def check(catalogue, printed, refused, infeasible, codes, scores, members):
    """Exits when the two enumerations differ."""
    counts = (refused, infeasible, len(codes))
    expected = tuple(printed[name] for name in ("refused", "infeasible", "feasible"))
    if counts != expected:
        sys.exit(f"refused, infeasible, feasible: {counts} and {expected}")
    theirs = {tuple(sorted(entry["scenarios"])): entry for entry in printed["pareto"]}
    ours = {tuple(scenarios(catalogue, codes[row])): scores[row] for row in members}
    if ours.keys() != theirs.keys():
        sys.exit(f"the efficient sets differ: {sorted(ours.keys() ^ theirs.keys())}")
    worst = 0.0
    for key, score in ours.items():
        for name, value in zip(("coherence", "balance", "efficiency"), score):
            worst = max(worst, abs(value - theirs[key][name]))
    # Ressort adds terms in whole millionths, of which there are some hundred.
    if worst > 2e-4:
        sys.exit(f"scores differ by {worst}")
    return worst


def timed(work, repetitions):
    """Returns the result of the work and the median of its times in seconds."""
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return result, statistics.median(seconds)


def main():
    """Enumerates, compares and prints the times."""
    times, binary, data = sys.argv[1:4]
    is_check = times == "--check"
    repetitions = 1 if is_check else REPETITIONS
    export = subprocess.run([binary, "export", "--data", data], check=True, capture_output=True)
    catalogue = Catalogue(json.loads(export.stdout))
    (refused, infeasible, codes, scores), walk = timed(
        lambda: enumerate_all(catalogue), repetitions)
    # What is equal but for the last bits of a sum is equal.
    rounded = scores.round(6)
    members, sweep = timed(lambda: efficient(rounded), repetitions)
    command = [binary, "ensemble", "--pareto", "--format", "json", "--data", data]
    run, process = timed(
        lambda: subprocess.run(command, check=True, capture_output=True), 2 * repetitions - 1)
    worst = check(catalogue, json.loads(run.stdout), refused, infeasible, codes, scores, members)
    agreement = f"same counts, same {len(members)} efficient combinations, scores within {worst:.0e}"
    if is_check:
        print(f"numpy enumerates {catalogue.count:,} combinations: {agreement}")
        return
    ressort = json.load(open(times, encoding="utf-8"))["ensembleSeconds"]
    count, peer = catalogue.count, walk + sweep
    print()
    print(f"all {count:,} combinations and the {len(members)} efficient ones, in memory (medians):")
    print(f"  ressort      {ressort * 1e3:8.1f} ms  {count / ressort / 1e6:8.2f} million a second")
    print(f"  numpy {np.__version__:6s} {peer * 1e3:8.1f} ms  {count / peer / 1e6:8.2f} million a "
          f"second ({walk * 1e3:.0f} ms to score, {sweep * 1e3:.0f} ms for the efficient set)")
    print(f"  ratio of medians: {peer / ressort:.0f}")
    print(f"ressort ensemble, whole process with loading: {process * 1e3:.0f} ms")
    print(agreement)


if __name__ == "__main__":
    main()
