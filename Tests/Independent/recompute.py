# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the scores of plans a second time and compares them with what `ressort` printed.

    ressort export > export.json
    ressort compare model-1 2.1+6.3 today --format json > compare.json
    python Tests/Independent/recompute.py --export export.json --compare compare.json

The formulas are those of the model; the way to the answers is another one on purpose. Ratios are
maximised by Dinkelbach's iteration instead of the Charnes-Cooper transformation, the solver is
HiGHS instead of GLPK, and random data inside the intervals must stay inside the printed bounds.
Prints the largest deviation of every figure; exits 1 when one is beyond the tolerance.
"""

import argparse
import itertools
import json
import sys
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

RELATIVE = ABSOLUTE = 1e-6
SAMPLES = 300
CRITERIA = ("coherence", "balance", "efficiency")
ENDS = ("best", "lower", "upper")


# Linear programming


class Polytope:
    """All x with bounds[i][0] <= x[i] <= bounds[i][1] and row @ x <= limit for every row."""

    def __init__(self, bounds, rows=(), limits=()):
        self.bounds = list(bounds)
        self.rows = np.array(rows, dtype=float).reshape(-1, len(self.bounds))
        self.limits = np.array(limits, dtype=float)

    def maximise(self, objective):
        """Returns a point at which objective @ x is largest."""
        answer = linprog(
            -np.asarray(objective), A_ub=self.rows, b_ub=self.limits, bounds=self.bounds,
            method="highs",
            options={"primal_feasibility_tolerance": 1e-9, "dual_feasibility_tolerance": 1e-9})
        if answer.status != 0:
            raise ArithmeticError(f"linear program: {answer.message}")
        return answer.x

    def range(self, objective):
        """Returns the least and the largest objective @ x."""
        objective = np.asarray(objective)
        return objective @ self.maximise(-objective), objective @ self.maximise(objective)

    def largest_ratio(self, numerators, denominator):
        """Returns the largest (n @ x) / (denominator @ x) over all x and all n of `numerators`.

        Dinkelbach: a ratio r can be beaten exactly when (n - r * denominator) @ x can be positive.
        """
        ratio = -np.inf
        for numerator in numerators:
            point = self.maximise(
                numerator if ratio == -np.inf else numerator - ratio * denominator)
            while (better := numerator @ point / (denominator @ point)) > ratio + 1e-11:
                ratio = better
                point = self.maximise(numerator - ratio * denominator)
        return ratio

    def ratio_range(self, numerator, denominator):
        """Returns the least and the largest (numerator @ x) / (denominator @ x)."""
        return (-self.largest_ratio([-numerator], denominator),
                self.largest_ratio([numerator], denominator))

    def extended(self, count, rows):
        """Returns the polytope with `count` more variables >= 0 and homogeneous rows <= 0."""
        old = np.hstack([self.rows, np.zeros((len(self.rows), count))])
        return Polytope(
            self.bounds + [(0, None)] * count, np.vstack([old, rows]),
            np.concatenate([self.limits, np.zeros(len(rows))]))

    def violation(self, point):
        """Returns by how much a point misses the polytope, relative to each limit."""
        low, high = (np.array(end, dtype=float) for end in zip(*self.bounds))
        over = [(point - high) / np.maximum(1, abs(high)), (low - point) / np.maximum(1, abs(low)),
                (self.rows @ point - self.limits) / np.maximum(1, abs(self.limits))]
        return max(0.0, max(part.max(initial=0) for part in over))

    def samples(self, random, count):
        """Returns random points: mixtures of vertices, many of them close to a face."""
        vertices = np.array(
            [self.maximise(random.normal(size=len(self.bounds))) for _ in range(24)])
        return random.dirichlet(np.full(len(vertices), 0.15), size=count) @ vertices


# Plans


@dataclass
class Plan:
    """Where every task stands, and which department of today each place continues."""

    home: dict
    places: list
    identity: dict
    scenarios: list = field(default_factory=list)
    coordinated: set = field(default_factory=set)

    def is_cut(self, pair):
        """Returns whether the two tasks stand in different places."""
        return self.home[pair[0]] != self.home[pair[1]]


class Organisation:
    """An exported data set with what can be worked out before any plan is known."""

    def __init__(self, export):
        self.__dict__.update(export)
        self.task_ids = [task["id"] for task in self.tasks]
        self.number = {task: index for index, task in enumerate(self.task_ids)}
        self.task = {task["id"]: task for task in self.tasks}
        self.scenario = {scenario["id"]: scenario for scenario in self.scenarios}
        self.model = {model["id"]: model for model in self.models}
        self.savings = {function["id"]: function["saving"] for function in self.functions}
        self.today_places = [department["id"] for department in self.departments]
        formed = [department["id"] for department in self.formedDepartments]
        self.all_places = self.today_places + formed
        self.today = self.plan("today")
        self.quantities = {unit: self.consistent(unit) for unit in ("fte", "cases")}
        self.best = {unit: np.array([task[unit]["best"] for task in self.tasks])
                     for unit in ("fte", "cases")}
        self.weights = self.consistent_weights()

    def chosen(self, combination):
        """Returns the scenarios of a combination's id, one an area at most."""
        choice = {}
        for word in combination.split("+"):
            if word in self.model:
                for scenario in self.model[word]["scenarios"]:
                    choice[self.scenario[scenario]["area"]] = scenario
            elif word in self.scenario:
                choice[self.scenario[word]["area"]] = word
            elif word.endswith(".0"):
                choice.pop(word.removesuffix(".0"), None)
            elif word != "today":
                raise ValueError(f"'{combination}': no scenario or model '{word}'")
        return [scenario for scenario in self.scenario if scenario in choice.values()]

    def plan(self, combination):
        """Returns the plan of a combination; one that has to be refused is an error."""
        plan = Plan(
            home={task["id"]: task["department"] for task in self.tasks},
            places=list(self.today_places),
            identity={place: place for place in self.all_places},
            scenarios=self.chosen(combination))
        sent = {}
        for operation in self.operations(plan, "transfer"):
            for task in operation["transfer"]:
                if sent.setdefault(task, operation["to"]) != operation["to"]:
                    raise ValueError(f"'{combination}' sends '{task}' to two places")
                plan.home[task] = operation["to"]
        for operation in self.operations(plan, "split"):
            self.split(plan, operation)
        for operation in self.operations(plan, "merge"):
            self.merge(plan, operation)
        for operation in self.operations(plan, "coordinate"):
            plan.coordinated |= set(operation["coordinate"])
        for scenario in plan.scenarios:
            entry = self.scenario[scenario]
            if set(entry["excludes"]) & set(plan.scenarios) or (
                    set(entry["requires"]) - set(plan.scenarios)):
                raise ValueError(f"'{combination}': '{scenario}' requires or excludes another one")
        if lost := {task for task, place in plan.home.items() if place not in plan.places}:
            raise ValueError(f"'{combination}' leaves tasks in no department: {sorted(lost)}")
        return plan

    def operations(self, plan, kind):
        """Yields a plan's operations of one kind."""
        for scenario in plan.scenarios:
            yield from (entry for entry in self.scenario[scenario]["operations"] if kind in entry)

    def size(self, tasks):
        """Returns the best-estimate FTE of tasks."""
        return sum(self.task[task]["fte"]["best"] for task in tasks)

    def split(self, plan, operation):
        """Parts take those of their tasks that still stand in the department."""
        department = operation["split"]
        plan.places.remove(department)
        for part in operation["parts"]:
            plan.places.append(part["department"])
            for task in part["tasks"]:
                if plan.home[task] == department:
                    plan.home[task] = part["department"]
        largest = max(operation["parts"], key=lambda part: self.size(part["tasks"]))
        plan.identity[largest["department"]] = department

    def merge(self, plan, operation):
        """The union takes all tasks and continues its largest constituent."""
        def members(place):
            home = self.today.home if place in self.today_places else plan.home
            return [task for task in self.task_ids if home[task] == place]

        constituents, union = operation["merge"], operation["into"]
        largest = max(constituents, key=lambda place: self.size(members(place)))
        plan.identity[union] = plan.identity[largest]
        for place in constituents:
            plan.places.remove(place)
        plan.places.append(union)
        for task, place in plan.home.items():
            if place in constituents:
                plan.home[task] = union

    def moved(self, plan):
        """Returns 1 for every task whose place continues another department than its own."""
        return np.array([float(plan.identity[plan.home[task]] != self.task[task]["department"])
                         for task in self.task_ids])

    def is_met(self, plan, constraint):
        """Returns whether a plan meets a condition of the terms of reference."""
        if constraint["kind"] == "department-count":
            return len(plan.places) == constraint["count"]
        if constraint["kind"] == "declared":
            return not any(constraint["id"] in self.scenario[scenario]["breaks"]
                           for scenario in plan.scenarios)
        return not any(self.task[task]["immovable"] and operation["to"] != self.today.home[task]
                       for operation in self.operations(plan, "transfer")
                       for task in operation["transfer"])

    # What the data allow

    def indicator(self, tasks):
        """Returns 1 for every task of a set, else 0."""
        vector = np.zeros(len(self.task_ids))
        vector[[self.number[task] for task in tasks]] = 1
        return vector

    def consistent(self, unit):
        """Returns all quantities of a unit within their intervals and the published totals."""
        rows, limits = [], []
        for entry in self.aggregates:
            if entry["unit"] != unit:
                continue
            members = self.indicator(entry["tasks"])
            for sign, limit in ((-1, entry["low"]), (1, entry["high"])):
                if limit is None:
                    continue
                share = limit / 100 if entry["shareOfAll"] else 0
                rows.append(sign * (members - share))
                limits.append(0 if entry["shareOfAll"] else sign * limit)
        return Polytope([(task[unit]["low"], task[unit]["high"]) for task in self.tasks],
                        rows, limits)

    def consistent_weights(self):
        """Returns all weights of interfaces; one more variable parts each class from the next."""
        number = {interface["id"]: index for index, interface in enumerate(self.interfaces)}
        count = len(self.interfaces)
        rows = []

        def at_least(larger, smaller):
            row = np.zeros(count + len(self.strengthOrder) - 1)
            row[larger], row[smaller] = -1, 1
            rows.append(row)

        for index, interface in enumerate(self.interfaces):
            rank = self.strengthOrder.index(interface["strength"])
            if rank > 0:
                at_least(index, count + rank - 1)
            if rank < len(self.strengthOrder) - 1:
                at_least(count + rank, index)
            for weaker in interface["strongerThan"]:
                at_least(index, number[weaker])
        bounds = [(interface["weight"]["low"], interface["weight"]["high"])
                  for interface in self.interfaces]
        return Polytope(bounds + [(0, None)] * (len(self.strengthOrder) - 1),
                        rows, np.zeros(len(rows)))

    def best_weights(self):
        """Returns the best-estimate weights, with a fitting parting of the classes."""
        best = [interface["weight"]["best"] for interface in self.interfaces]
        order = self.strengthOrder
        parting = [max([0] + [weight for weight, interface in zip(best, self.interfaces)
                              if order.index(interface["strength"]) <= rank])
                   for rank in range(len(order) - 1)]
        return np.array(best + parting)

    def quantity(self, name, strength=None):
        """Returns the quantity of a parameter, or of the saving of a function."""
        if name in self.savings:
            return self.savings[name]
        return self.parameters[name] if strength is None else self.parameters[name][strength]


# Coherence


def credits(organisation, plan, credit):
    """Returns the kappa of every interface; a coordinated one earns a credit for its cut pairs."""
    kappa = []
    for interface in organisation.interfaces:
        cut = sum(plan.is_cut(pair) for pair in interface["pairs"])
        bridged = credit * cut if interface["id"] in plan.coordinated else 0
        kappa.append((len(interface["pairs"]) - cut + bridged) / len(interface["pairs"]))
    return np.array(kappa)


def coherence_terms(organisation, kappa, discount):
    """Returns numerator and denominator of a coherence as linear functions of the weights."""
    factor = np.array([100 * discount if interface["discounted"] else 100.0
                       for interface in organisation.interfaces])
    parting = np.zeros(len(organisation.strengthOrder) - 1)
    return np.append(factor * kappa, parting), np.append(factor / 100, parting)


def coherence(organisation, plan, weights, discount, credit):
    """Returns the coherence of a plan for given weights."""
    kappa = credits(organisation, plan, credit)
    numerator, denominator = coherence_terms(organisation, kappa, discount)
    return numerator @ weights / (denominator @ weights)


def coherence_range(organisation, plan, other, random):
    """Returns the least and the largest coherence, or difference to another plan.

    The extremes lie at the ends of discount and credit; a few values between them must not go
    beyond.
    """
    ends = [[organisation.quantity(name)[end] for end in ("low", "high")]
            for name in ("drawbackDiscount", "coordinationCredit")]
    inside = [[random.uniform(*interval) for interval in ends] for _ in range(3)]

    def extremes(discount, credit):
        kappa = credits(organisation, plan, credit)
        if other:
            kappa = kappa - credits(organisation, other, credit)
        return organisation.weights.ratio_range(
            *coherence_terms(organisation, kappa, discount))

    low, high = zip(*(extremes(*corner) for corner in itertools.product(*ends)))
    for discount, credit in inside:
        inner = extremes(discount, credit)
        if inner[0] < min(low) - ABSOLUTE or inner[1] > max(high) + ABSOLUTE:
            raise ArithmeticError("coherence is not extreme at the ends of discount and credit")
    return min(low), max(high)


# Balance


def committee_rows(organisation, plan):
    """Returns one indicator of tasks for each place, in the plan's order."""
    return np.array([organisation.indicator(
        [task for task in organisation.task_ids if plan.home[task] == place])
        for place in plan.places])


def points_per_hoover(plan):
    """Returns how many points of balance one unit of the Hoover index takes."""
    return 100 / (1 - 1 / len(plan.places))


def balance(organisation, plan, cases):
    """Returns the balance of a plan for given cases."""
    shares = committee_rows(organisation, plan) @ cases / cases.sum()
    return 100 - points_per_hoover(plan) * abs(shares - 1 / len(shares)).sum() / 2


def largest_gain(organisation, plan, other):
    """Returns the largest balance of a plan over that of another one, for the same cases.

    The plan's own index is minimised: one variable above each committee's distance from an equal
    share. The other plan's index is maximised: it is the largest excess of any set of committees,
    and every set is tried. Without another plan this is the largest balance less 100.
    """
    rows = committee_rows(organisation, plan)
    count = len(rows)
    distance = rows - 1 / count
    above = -np.eye(count)
    region = organisation.quantities["cases"].extended(
        count, np.vstack([np.hstack([distance, above]), np.hstack([-distance, above])]))
    own = np.append(np.zeros(rows.shape[1]), np.full(count, -points_per_hoover(plan) / 2))
    total = np.append(np.ones(rows.shape[1]), np.zeros(count))
    if other is None:
        return region.largest_ratio([own], total)
    excess = committee_rows(organisation, other) - 1 / len(other.places)
    sets = itertools.product((0.0, 1.0), repeat=len(other.places))
    theirs = (np.append(points_per_hoover(other) * (np.array(chosen) @ excess), np.zeros(count))
              for chosen in sets)
    return region.largest_ratio((own + part for part in theirs), total)


def balance_range(organisation, plan):
    """Returns the least and the largest balance of a plan."""
    excess = committee_rows(organisation, plan) - 1 / len(plan.places)
    sets = itertools.product((0.0, 1.0), repeat=len(plan.places))
    hoover = organisation.quantities["cases"].largest_ratio(
        (np.array(chosen) @ excess for chosen in sets), np.ones(len(organisation.task_ids)))
    return (100 - points_per_hoover(plan) * hoover, 100 + largest_gain(organisation, plan, None))


# Efficiency


def gathering(organisation, plan, function):
    """Returns the part of a function's double work that a plan ends; negative where it adds."""
    before, after = (len({state.home[task] for task in function["tasks"]})
                     for state in (organisation.today, plan))
    return (before - after) / max(1, before - 1)


def efficiency(organisation, plan, value):
    """Returns the efficiency of a plan as a constant and a coefficient for every task's FTE.

    `value(name, sign, strength=None)` gives a parameter; `sign` tells whether efficiency grows
    (1) or falls (-1) with it when everything else stays, 0 that it depends.
    """
    rate = organisation.quantity("discountRate")["best"] / 100
    years = range(1, organisation.parameters["horizonYears"] + 1)
    factors = [(1 + rate) ** -year for year in years]
    ramped = sum(factor * min(1, year / organisation.parameters["rampYears"])
                 for year, factor in zip(years, factors))
    cost = value("costPerFTE", 0)
    coefficients = -value("shareOfYearLost", 0) * cost * organisation.moved(plan)
    for function in organisation.functions:
        part = gathering(organisation, plan, function)
        saving = value(function["id"], np.sign(part))
        realised = value("realization", 0) if part > 0 else 1
        coefficients += (saving / 100 * cost * part * realised * ramped
                         * organisation.indicator(function["tasks"]))
    constant = 0.0
    for interface in organisation.interfaces:
        extra = sum(int(plan.is_cut(pair)) - int(organisation.today.is_cut(pair))
                    for pair in interface["pairs"])
        if extra > 0:
            constant -= (extra / len(interface["pairs"]) * cost * sum(factors)
                         * value("coordinationFTE", -1, interface["strength"]))
    new = [place for place in plan.places if plan.identity[place] not in organisation.today_places]
    return constant - value("startupCost", -1) * len(new), coefficients


def efficiency_range(organisation, plan):
    """Returns the least and the largest efficiency.

    For fixed other values it is linear in each parameter, so the extremes lie at ends; both ends
    are tried of the parameters whose sign depends on the others.
    """
    depends = ("realization", "costPerFTE", "shareOfYearLost")
    values = []
    for ends in itertools.product(("low", "high"), repeat=len(depends)):
        for direction in (-1, 1):
            def value(name, sign, strength=None):
                end = (dict(zip(depends, ends))[name] if name in depends
                       else "high" if sign * direction > 0 else "low")
                return organisation.quantity(name, strength)[end]

            constant, coefficients = efficiency(organisation, plan, value)
            values.append(constant + organisation.quantities["fte"].range(
                coefficients)[(direction + 1) // 2])
    return min(values), max(values)


# Everything for one plan


def figures_at(organisation, plan, weights, cases, fte, value):
    """Returns every figure of a plan for given data; `value` gives the parameters."""
    discount, credit = value("drawbackDiscount", 0), value("coordinationCredit", 0)
    constant, coefficients = efficiency(organisation, plan, value)
    figures = {
        "coherence": coherence(organisation, plan, weights, discount, credit),
        "balance": balance(organisation, plan, cases),
        "efficiency": constant + coefficients @ fte,
        "moved FTE": organisation.moved(plan) @ fte,
    }
    today = organisation.today
    figures["difference in coherence"] = (
        figures["coherence"] - coherence(organisation, today, weights, discount, credit))
    figures["difference in balance"] = figures["balance"] - balance(organisation, today, cases)
    # Today nothing moves, gains or costs, so that efficiency is a difference already.
    figures["difference in efficiency"] = figures["efficiency"]
    for place, work in zip(plan.places, committee_rows(organisation, plan) @ cases):
        figures[f"share of {place}"] = work / cases.sum()
    return figures


def best_figures(organisation, plan):
    """Returns every figure of a plan at the best estimates."""
    return figures_at(
        organisation, plan, organisation.best_weights(), organisation.best["cases"],
        organisation.best["fte"],
        lambda name, sign, strength=None: organisation.quantity(name, strength)["best"])


def bounds(organisation, plan, random):
    """Returns the least and the largest value of every figure of a plan."""
    today, regions = organisation.today, organisation.quantities
    figures = {
        "coherence": coherence_range(organisation, plan, None, random),
        "balance": balance_range(organisation, plan),
        "efficiency": efficiency_range(organisation, plan),
        "moved FTE": regions["fte"].range(organisation.moved(plan)),
        "difference in coherence": coherence_range(organisation, plan, today, random),
        "difference in balance": (
            -largest_gain(organisation, today, plan), largest_gain(organisation, plan, today)),
    }
    figures["difference in efficiency"] = figures["efficiency"]
    for place, row in zip(plan.places, committee_rows(organisation, plan)):
        figures[f"share of {place}"] = regions["cases"].ratio_range(row, np.ones(len(row)))
    return figures


def sampled(organisation, plan, random, points):
    """Returns the least and the largest value of every figure over random data."""
    found = []
    for weights, cases, fte in zip(*points):
        drawn = {}

        def value(name, sign, strength=None):
            entry = organisation.quantity(name, strength)
            return drawn.setdefault((name, strength), random.uniform(entry["low"], entry["high"]))

        found.append(figures_at(organisation, plan, weights, cases, fte, value))
    return {name: (min(figures[name] for figures in found), max(figures[name] for figures in found))
            for name in found[0]}


# Comparison with the printed figures


def printed_figures(entry):
    """Returns the printed bands of a plan, by the names that `figures_at` uses."""
    bands = {criterion: entry[criterion] for criterion in CRITERIA}
    for criterion, band in entry["difference"].items():
        bands[f"difference in {criterion}"] = band
    bands["moved FTE"] = entry["movedFTE"]
    for committee in entry["committees"]:
        bands[f"share of {committee['id']}"] = committee
    return {name: tuple(band[end] for end in ENDS)
            for name, band in bands.items()}


def allowance(first, second):
    """Returns how far two figures may lie apart."""
    return ABSOLUTE + RELATIVE * max(abs(first), abs(second))


class Report:
    """Counts checks and keeps the largest deviation of each kind of figure."""

    def __init__(self):
        self.passed = self.failed = 0
        self.largest = {}

    def check(self, is_right, sentence):
        """Counts one check; a failed one is printed at once."""
        if is_right:
            self.passed += 1
        else:
            self.failed += 1
            print(f"MISMATCH {sentence}")

    def compare(self, plan, name, end, printed, own):
        """Compares one printed figure with our own."""
        own = float(own)
        used = abs(printed - own) / allowance(printed, own)
        kind = (name.split(" of ")[0], end)
        if used >= self.largest.get(kind, (-1,))[0]:
            self.largest[kind] = (used, plan, name, printed, own)
        self.check(used <= 1, f"{plan}: {name}, {end}: printed {printed!r}, recomputed {own!r}")

    def table(self):
        """Prints the largest deviation of each kind of figure."""
        print(f"\n{'largest deviations':<32}{'plan':<20}{'printed':>20}{'recomputed':>20}"
              f"{'difference':>14}")
        for (kind, end), (_, plan, name, printed, own) in sorted(self.largest.items()):
            label = f"{name if ' of ' in name else kind}, {end}"
            print(f"{label:<32}{plan[:19]:<20}{printed:>20.9f}{own:>20.9f}{printed - own:>14.1e}")


def check_best_estimates(organisation, report):
    """Checks that the best estimates are data that the published figures allow."""
    regions = [("weights", organisation.weights, organisation.best_weights())]
    regions += [(unit, organisation.quantities[unit], organisation.best[unit])
                for unit in ("fte", "cases")]
    for name, region, point in regions:
        missed = region.violation(point)
        report.check(missed <= 1e-7, f"the best estimates of {name} miss a limit by {missed:.2e}")
    for interface in organisation.interfaces:
        own = organisation.parameters["strengthWeights"][interface["strength"]]
        report.check(all(interface["weight"][end] == own[end] for end in ("low", "best", "high")),
                     f"{interface['id']}: its weight is not that of its class")


def check_places(organisation, plan, entry, report):
    """Checks which tasks stand where, and which department of today each place continues."""
    today = organisation.today_places
    printed = {place["id"]: {"continues": place["continues"], "tasks": sorted(place["tasks"])}
               for place in entry["departments"]}
    own = {place: {"continues": identity if (identity := plan.identity[place]) in today else None,
                   "tasks": sorted(task for task, home in plan.home.items() if home == place)}
           for place in plan.places}
    for place in sorted(printed.keys() | own.keys()):
        report.check(printed.get(place) == own.get(place),
                     f"{entry['id']}: '{place}': printed {printed.get(place)}, "
                     f"recomputed {own.get(place)}")


def check_verdicts(entry, report):
    """Checks the words that a difference is told in: for all data, for some or for none."""
    def word(worst, best):
        return "necessarily" if worst > ABSOLUTE else "possibly" if best > ABSOLUTE else "not"

    for criterion, band in entry["difference"].items():
        own = {"better": word(band["lower"], band["upper"]),
               "worse": word(-band["upper"], -band["lower"])}
        for side, verdict in own.items():
            report.check(band[side] == verdict,
                         f"{entry['id']}: {criterion}: printed as {side}: {band[side]}")


def check_plan(organisation, entry, report, random, points):
    """Checks everything that was printed for one plan."""
    plan = organisation.plan(entry["id"])
    check_places(organisation, plan, entry, report)
    check_verdicts(entry, report)
    printed = printed_figures(entry)
    best, ranges = best_figures(organisation, plan), bounds(organisation, plan, random)
    report.check(printed.keys() == best.keys(), f"{entry['id']}: figures "
                 f"{sorted(printed.keys() ^ best.keys())} stand on one side only")
    for name in sorted(best.keys() & printed.keys()):
        for end, theirs, ours in zip(ENDS, printed[name], (best[name], *ranges[name])):
            report.compare(entry["id"], name, end, theirs, ours)
    for name, (low, high) in sampled(organisation, plan, random, points).items():
        if name in printed:
            _, lower, upper = printed[name]
            report.check(
                low >= lower - allowance(low, lower) and high <= upper + allowance(high, upper),
                f"{entry['id']}: {name}: random data give {low} to {high}, "
                f"printed are {lower} to {upper}")
    for constraint in organisation.constraints:
        met = {check["id"]: check["met"] for check in entry["constraints"]}.get(constraint["id"])
        report.check(met == organisation.is_met(plan, constraint),
                     f"{entry['id']}: constraint '{constraint['id']}' is printed as met: {met}")


def main():
    """Prints mismatches, the largest deviations and the counts; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--export", required=True, help="what `ressort export` printed")
    parser.add_argument("--compare", required=True, help="what `ressort compare` printed")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random data")
    arguments = parser.parse_args()
    with open(arguments.export, encoding="utf-8") as file:
        organisation = Organisation(json.load(file))
    with open(arguments.compare, encoding="utf-8") as file:
        plans = json.load(file)["plans"]
    random = np.random.default_rng(arguments.seed)
    points = [region.samples(random, SAMPLES) for region in (
        organisation.weights, organisation.quantities["cases"], organisation.quantities["fte"])]
    report = Report()
    report.check(plans != [], "there is no plan to compare")
    check_best_estimates(organisation, report)
    for entry in plans:
        check_plan(organisation, entry, report, random, points)
    report.table()
    print(f"\n{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
