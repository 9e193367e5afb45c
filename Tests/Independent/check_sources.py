# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every published figure of a data set, as printed, at its place in the source documents.

    python Tests/Independent/check_sources.py --export EXPORT.json --sources DIR [--data DIR] [--map FILE]

DIR holds the documents as text files (`pdftotext` makes them; form feeds between pages are used).
A file belongs to the document whose title it prints, or to the one that the map names. The map is
TOML: a table for each document id with `files` (names or patterns) and `pages` (page = the words
that it begins with), both optional. With `--data`, the words under `printed` in the data files, such
as the boxes of charts, are looked for too (needs PyYAML). Exits 1 when a figure of a document that is
there is not found in it, 2 when the input is unusable.
"""

import argparse
import fnmatch
import json
import sys
import tomllib
from pathlib import Path

from source_text import (
    FoldedText, Pages, figure_pattern, label_of, pages_of, table_pattern, title_pattern)


class Document:
    """A source document: its texts (a document may lie in several versions) with their pages."""

    def __init__(self, files, begins):
        self.texts = []
        for file in files:
            text = file.read_text(encoding="utf-8", errors="replace")
            self.texts.append((file.name, FoldedText(text), Pages(text, begins)))

    def look_up(self, figure, page):
        """Returns (result, where): on-page, in-document, unpaged or missing, and the pages found."""
        wanted = set(pages_of(page))
        elsewhere, unpaged = [], False
        for pattern, is_table in [(figure_pattern(figure), False), (table_pattern(figure), True)]:
            if not pattern:
                continue
            for _, folded, pages in self.texts:
                for start, _ in folded.find(pattern):
                    here = pages.at(start)
                    numbers = {number for _, number in here}
                    if not here or not wanted:
                        unpaged = True
                    elif wanted & set(here) or pages.kind == "rough" and any(
                            number in numbers for _, number in wanted):
                        return ("table" if is_table else "on-page"), here
                    else:
                        elsewhere.append(here)
            if elsewhere or unpaged:
                break
        if unpaged:
            return "unpaged", []
        return ("in-document", elsewhere) if elsewhere else ("missing", [])


def files_of(document, sources, texts, entry):
    """Returns the files of a document: those that the map names, else those that print its title."""
    if "files" in entry:
        return [file for file in sources
                if any(fnmatch.fnmatch(file.name, pattern) for pattern in entry["files"])]
    pattern = title_pattern(document["title"])
    return [file for file in sources if pattern and next(texts[file].find(pattern), None)]


def exported(value, path=""):
    """Yields (document, page, figure, place) of every published figure of an export."""
    if isinstance(value, dict):
        if value.get("basis") == "published":
            source = value["source"]
            yield source["document"], source["page"], value["figure"], path
        for key, part in value.items():
            yield from exported(part, f"{path}/{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            name = part.get("id", index) if isinstance(part, dict) else index
            yield from exported(part, f"{path}/{name}")


def printed(folder):
    """Yields the same of everything under `printed` in the data files."""
    import yaml

    def walk(value, source, place):
        if isinstance(value, dict):
            source = value.get("source", source)
            if isinstance(value.get("printed"), str) and isinstance(source, dict):
                yield source.get("document", main), str(source["page"]), value["printed"], place
            for key, part in value.items():
                if key != "source":
                    yield from walk(part, source, place)
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, source, place)

    contents = {file: yaml.safe_load(file.read_text(encoding="utf-8"))
                for file in sorted(folder.rglob("*.yaml"))}
    main = next(content["dataset"]["main-document"] for content in contents.values()
                if isinstance(content, dict) and "main-document" in content.get("dataset", {}))
    for file, content in contents.items():
        yield from walk(content, None, str(file.relative_to(folder)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--export", required=True, type=Path, help="what `ressort export` printed")
    parser.add_argument("--sources", required=True, type=Path, help="the documents as text files")
    parser.add_argument("--data", type=Path, help="the folder of the data set")
    parser.add_argument("--map", type=Path, help="files and pages of documents, TOML")
    options = parser.parse_args()
    if not options.sources.is_dir():
        parser.error(f"'{options.sources}' is no folder")
    export = json.loads(options.export.read_text(encoding="utf-8"))
    try:
        entries = tomllib.loads(options.map.read_text(encoding="utf-8")) if options.map else {}
    except (OSError, tomllib.TOMLDecodeError) as error:
        parser.error(f"'{options.map}' cannot be used: {error}")
    unknown = set(entries) - {document["id"] for document in export["documents"]}
    if unknown:
        parser.error(f"the map names documents that the data do not: {', '.join(sorted(unknown))}")

    items = {}
    found = list(exported(export))
    if options.data:
        try:
            found += printed(options.data)
        except ImportError:
            print("without PyYAML only the figures of the export are looked for", file=sys.stderr)
    for document, page, figure, place in found:
        items.setdefault((document, page, figure), place)

    sources = sorted(file for file in options.sources.rglob("*.txt") if file.is_file())
    texts = {file: FoldedText(file.read_text(encoding="utf-8", errors="replace"))
             for file in sources}
    documents = {}
    for document in export["documents"]:
        entry = entries.get(document["id"], {})
        files = files_of(document, sources, texts, entry)
        if files:
            try:
                documents[document["id"]] = Document(files, entry.get("pages"))
            except ValueError as error:
                parser.error(f"{document['id']}: {error}")

    print(f"{len(items)} figures and names as printed, {len(sources)} text files")
    for document in export["documents"]:
        held = documents.get(document["id"])
        count = sum(1 for key in items if key[0] == document["id"])
        names = ", ".join(f"{name} (pages: {pages.kind})" for name, _, pages in held.texts) \
            if held else "not checkable: no text of it there"
        print(f"  {document['id']}: {document['title']}, {count} figures; {names}")

    results = {}
    for (document, page, figure), place in items.items():
        result, where = documents[document].look_up(figure, page) \
            if document in documents else ("unchecked", [])
        results.setdefault(result, []).append((document, page, figure, place, where))
    for result, heading in [
            ("in-document", "found, but on another page"), ("missing", "NOT FOUND")]:
        for document, page, figure, place, where in results.get(result, []):
            pages = " (there: " + "; ".join(dict.fromkeys(map(label_of, where))) + ")" \
                if where else ""
            print(f"{heading}: {document}, page {page}: \"{figure}\"{pages} [{place}]")
    for result, words in [
            ("on-page", "on its page"), ("table", "on its page, in the cells of a table"),
            ("unpaged", "in the document, where no page is told"),
            ("in-document", "elsewhere in the document"), ("missing", "not found"),
            ("unchecked", "not checkable")]:
        print(f"{len(results.get(result, [])):5} {words}")
    return 1 if results.get("missing") else 0


if __name__ == "__main__":
    sys.exit(main())
