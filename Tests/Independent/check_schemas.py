# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the data files and the JSON that the commands print against docs/schemas.

    python Tests/Independent/check_schemas.py [--binary RESSORT --data DIR] [OUTPUT.json ...]

Every YAML file under scenarios/ is checked against data-set.schema.json, and every given output
against the schema whose name its own name begins with: `compare-models.json` against
compare.schema.json. `NAME=FILE` names the schema instead. With a binary, every command that a
schema is named after is run and its output checked, and so are the manifests that runs write. Exits 1 when anything is wrong.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

ROOT = Path(__file__).resolve().parents[2]


class CoreLoader(yaml.SafeLoader):
    """Loads YAML 1.2 (core schema): `no` is a word and `2024-01-01` no date."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        """Refuses a key that stands twice; PyYAML would keep the last one."""
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' stands twice", node.start_mark)
        return super().construct_mapping(node, deep)


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def load_yaml(text):
    """Returns the content of a data file; anchors, aliases and tags are refused."""
    for event in yaml.parse(text):
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise yaml.YAMLError(f"an anchor, alias or tag {event.start_mark}")
    return yaml.load(text, Loader=CoreLoader)


def load_schemas():
    """Returns a validator for each schema in docs/schemas, by name; checks the schemas too."""
    validators = {}
    for path in sorted((ROOT / "docs" / "schemas").glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validators[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)
    return validators


def problems(validator, content):
    """Returns what is wrong with a content, each as `place: sentence`."""
    found = []
    for error in validator.iter_errors(content):
        leaf = best_match([error])
        place = "/".join(str(step) for step in leaf.absolute_path) or "top"
        found.append(f"{place}: {leaf.message[:300]}")
    return sorted(found)


def data_set_problems(validator):
    """Yields every data file under scenarios/ with its problems."""
    headers = {}
    for path in sorted((ROOT / "scenarios").rglob("*.yaml")):
        data_set = path.relative_to(ROOT / "scenarios").parts[0]
        try:
            content = load_yaml(path.read_text(encoding="utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            yield path.relative_to(ROOT), [f"not a data file: {error}"]
            continue
        headers.setdefault(data_set, []).extend({"dataset"} & set(content or {}))
        yield path.relative_to(ROOT), problems(validator, content)
    for data_set, found in headers.items():
        one = ["one file must carry 'format' and 'dataset'"] if len(found) != 1 else []
        yield Path("scenarios") / data_set, one


def command_problems(validators, binary, data):
    """Runs every command that a schema is named after and yields it with its problems."""
    export = json.loads(subprocess.run(
        [binary, "export", "--data", data], check=True, capture_output=True).stdout)
    scenario = export["scenarios"][0]["id"]
    words = {name: [scenario] for name in ("score", "apply", "explain", "show", "improve")}
    words["flip"] = ["today", scenario]
    words["ensemble"] = ["--prove"]
    yield from batch_problems(validators["batch"], binary, data, export)
    for name in sorted(validators.keys() - {"data-set", "manifest", "batch"}):
        command = [binary, name] + words.get(name, [])
        command += [data] if name == "validate" else ["--data", data]
        if name != "export":  # The export is always JSON.
            command += ["--format", "json"]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if run.returncode != 0:
            yield " ".join(command), [f"exit code {run.returncode}: {run.stderr.strip()}"]
        else:
            yield " ".join(command), problems(validators[name], json.loads(run.stdout))


def manifest_problems(validator, binary, data):
    """Runs commands that write a manifest and yields each with what is wrong with it."""
    runs = [
        ["sample", "--count", "2"], ["sample", "--count", "2", "--random", "--seed", "7"],
        ["ensemble"], ["ensemble", "--workload", "cases=2,fte=1"],
    ]
    for words in runs:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "manifest.json"
            command = [binary, *words, "--data", data, "--manifest", path]
            subprocess.run(command, check=True, capture_output=True)
            content = json.loads(path.read_text(encoding="utf-8"))
        yield " ".join(words + ["--manifest"]), problems(validator, content)


def batch_problems(validator, binary, data, export):
    """Feeds batch with requests of every kind and yields each request and result line with its
    problems; the last two requests are wrong and must fail the schema of requests as well."""
    scenario = export["scenarios"][0]["id"]
    task = export["tasks"][0]
    place = next(one["id"] for one in export["departments"] if one["id"] != task["department"])
    assumption = export["assumptions"][0]
    requests = [
        {"id": "a", "plan": scenario},
        {"id": 1.5, "plan": scenario, "moves": {task["id"]: place}, "bounds": True},
        {"weights": {"coherence": 2, "balance": 1}, "bounds": False},
        {"id": "b", "parameters": {assumption["id"]: assumption["best"]}},
        {"id": "c", "parameters": {
            assumption["id"]: {key: assumption[key] for key in ("low", "high", "best")}}},
        {"id": "wrong", "plan": 1},
        {"parameters": {assumption["id"]: -1}, "wieghts": {}},
    ]
    schema = {"$ref": "#/$defs/request", "$defs": validator.schema["$defs"]}
    request_validator = Draft202012Validator(schema)
    wrong = len(requests) - 2
    for number, request in enumerate(requests):
        found = problems(request_validator, request)
        if number >= wrong:
            found = [] if found else ["a wrong request passes"]
        yield f"request {number + 1} of batch", found
    lines = [json.dumps(request) for request in requests] + [scenario, "", "{"]
    run = subprocess.run(
        [binary, "batch", "--data", data], input="\n".join(lines), capture_output=True,
        encoding="utf-8", check=False)
    results = run.stdout.splitlines()
    expected = [] if len(results) == len(lines) and run.returncode == 1 else [
        f"{len(results)} results of {len(lines)} lines, exit code {run.returncode}"]
    yield "batch", expected
    failed = {wrong, wrong + 1, len(lines) - 2, len(lines) - 1}
    for number, line in enumerate(results):
        result = json.loads(line)
        found = problems(validator, result)
        if ("errors" in result) != (number in failed):
            found.append("a result of the other kind was expected")
        yield f"result {number + 1} of batch", found


def output_problems(validators, argument):
    """Returns a file that a command printed, and its problems."""
    name, _, file = argument.rpartition("=")
    path = Path(file)
    names = [name] if name else [key for key in validators if path.name.startswith(key)]
    name = max(names, key=len, default="")
    if name not in validators:
        return path, [f"no schema for it; known: {', '.join(validators)}"]
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return path, [f"not JSON: {error}"]
    return path, problems(validators[name], content)


def main():
    """Prints every problem and returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", help="the ressort command")
    parser.add_argument("--data", help="the data set that the command reads")
    parser.add_argument("outputs", nargs="*", help="what a command printed: FILE or NAME=FILE")
    arguments = parser.parse_args()
    validators = load_schemas()
    checked = list(data_set_problems(validators["data-set"]))
    if arguments.binary and arguments.data:
        checked += command_problems(validators, arguments.binary, arguments.data)
        checked += manifest_problems(validators["manifest"], arguments.binary, arguments.data)
    checked += [output_problems(validators, output) for output in arguments.outputs]
    for path, found in checked:
        for problem in found:
            print(f"{path}: {problem}")
    failed = sum(bool(found) for _, found in checked)
    print(f"{len(checked) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
