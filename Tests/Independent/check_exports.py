# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the files beside a report back: CSV in both dialects and the workbook.

    python Tests/Independent/check_exports.py --binary RESSORT --data DIR [ID ...]

Writes the report of the plans (the data set's own when none is named) in both languages, twice, and
checks that the workbook keeps the rules for sheets, that all numbers in it are those of the CSV
files, that the two dialects say the same, that the considerations are those of `ressort compare`, that
the figures lead to files that are there, and that the same command gives the same bytes. Exits 1 when
anything is wrong.
"""

import argparse
import csv
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from urllib.parse import unquote

import openpyxl

CRITERIA = ["coherence", "balance", "efficiency"]
DANISH_PAGE, ENGLISH_PAGE = "Side &P af &N", "Page &P of &N"
CREATED = b"2000-01-01T00:00:00Z"

problems = []


def check(condition, message):
    if not condition:
        problems.append(message)


def run(binary, *arguments, zone="UTC"):
    """Returns what a command printed; it must succeed in silence."""
    result = subprocess.run([binary, *map(str, arguments)], capture_output=True, text=True,
                            env={**os.environ, "TZ": zone})
    if result.returncode != 0 or result.stderr:
        sys.exit(f"ressort {' '.join(map(str, arguments))}: {result.stderr}")
    return result.stdout


def rows_of(file, dialect):
    """Returns the rows of a CSV file, the first one the names, by the rules of its dialect."""
    content = file.read_bytes()
    check(content.startswith(b"\xef\xbb\xbf") == (dialect == "excel"), f"{file}: byte order mark")
    text = content.decode("utf-8-sig")
    check(text.endswith("\r\n"), f"{file}: the last line does not end")
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True,
                           delimiter=";" if dialect == "excel" else ","))
    check(all(len(row) == len(rows[0]) for row in rows), f"{file}: rows of several lengths")
    check(len(set(rows[0])) == len(rows[0]), f"{file}: a name stands twice")
    check(all(re.fullmatch(r"[a-zA-Z0-9_]+", name) for name in rows[0]), f"{file}: {rows[0]}")
    for row in rows[1:]:
        for field in row:
            # Numbers may begin with a minus, words may not be taken for formulas.
            check(not re.match(r"[=+@\t\r]|-(?!\d)", field), f"{file}: a formula: {field!r}")
    return rows


def number(text):
    """Returns the number that a field with a point is, or None."""
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?(e[+-]?\d+)?", text) else None


def check_dialects(research, excel):
    """Both dialects hold the same files with the same values."""
    names = sorted(file.name for file in research.iterdir())
    check(names == sorted(file.name for file in excel.iterdir()), "other files in one dialect")
    for name in names:
        plain, danish = rows_of(research / name, "research"), rows_of(excel / name, "excel")
        check(len(plain) == len(danish), f"{name}: other rows in one dialect")
        for left, right in zip(plain, danish):
            for field, other in zip(left, right):
                same = field == other or number(field) is not None \
                    and field == other.replace(",", ".")
                check(same, f"{name}: {field!r} and {other!r}")


def check_sheet(sheet, page):
    """The rules for every sheet."""
    place = f"the sheet '{sheet.title}'"
    check(0 < len(sheet.title) <= 31, f"{place}: its name is too long")
    check(not re.search(r"[\[\]:*?/\\']", sheet.title), f"{place}: its name is not legal")
    check(not sheet.merged_cells.ranges, f"{place}: merged cells")
    check(sheet.min_row == 1 and sheet.min_column == 1, f"{place}: does not begin at A1")
    for row in sheet.iter_rows():
        for cell in row:
            check(cell.value not in (None, ""), f"{place}: {cell.coordinate} is blank")
            check(cell.data_type in "sn", f"{place}: {cell.coordinate} is of type {cell.data_type}")
            check(cell.data_type == "s" or "0" in cell.number_format,
                  f"{place}: {cell.coordinate} has the format {cell.number_format}")
            check(cell.fill.fill_type is None, f"{place}: {cell.coordinate} is coloured")
    check(all(cell.data_type == "s" and cell.font.bold for cell in sheet[1]), f"{place}: headings")
    check(sheet.freeze_panes == "A2", f"{place}: the headings are not frozen")
    check(sheet.auto_filter.ref.startswith("A1:"), f"{place}: no filter")
    check(sheet.page_setup.orientation == "landscape" and int(sheet.page_setup.paperSize) == 9,
          f"{place}: not on A4, landscape")
    check(sheet.page_setup.fitToWidth in (None, 1) and sheet.page_setup.fitToHeight == 0
          and sheet.sheet_properties.pageSetUpPr.fitToPage, f"{place}: not as wide as the page")
    check(sheet.print_title_rows == "$1:$1", f"{place}: headings are not repeated")
    check(sheet.oddFooter.right.text == page, f"{place}: {sheet.oddFooter.right.text}")
    for index in range(1, sheet.max_column + 1):
        letter = openpyxl.utils.get_column_letter(index)
        widths = [dimension.width for dimension in sheet.column_dimensions.values()
                  if dimension.min <= index <= dimension.max]
        check(widths and 8 <= widths[0] <= 61, f"{place}: the width of {letter} is {widths}")


def check_workbook(file, folder, page):
    """The workbook holds what the CSV files hold: numbers as numbers, what is missing as words."""
    with zipfile.ZipFile(file) as archive:
        check({info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)},
              "the archive holds times")
        check(CREATED in archive.read("docProps/core.xml"), "the workbook holds the time of day")
        check(not any("vba" in name.lower() for name in archive.namelist()), "macros")
    book = openpyxl.load_workbook(file)
    names = book.sheetnames
    check(len({name.lower() for name in names}) == len(names), "two sheets have one name")
    columns = rows_of(folder / "columns.csv", "research")
    tables = list(dict.fromkeys(row[0] for row in columns[1:]))
    files = ["about", *tables, "columns"]
    check(sorted(f"{name}.csv" for name in files) == sorted(file.name for file in folder.iterdir()),
          "columns.csv does not name the tables that there are")
    if len(names) != len(files):
        problems.append(f"{len(names)} sheets for {len(files)} tables")
        return 0
    count = 0
    for sheet, name in zip(book.worksheets, files):
        check_sheet(sheet, page)
        rows = rows_of(folder / f"{name}.csv", "research")
        if (sheet.max_row, sheet.max_column) != (len(rows), len(rows[0])):
            problems.append(f"{name}: {sheet.dimensions} for {len(rows)} rows of {len(rows[0])}")
            continue
        headings = [row[2] for row in columns[1:] if row[0] == name]
        if headings:
            check([cell.value for cell in sheet[1]] == headings, f"{name}: headings")
        with_numbers = {cell.column for line in sheet.iter_rows(min_row=2) for cell in line
                        if cell.data_type == "n"}
        for row, line in zip(rows[1:], sheet.iter_rows(min_row=2)):
            for field, cell in zip(row, line):
                where = f"{name}!{cell.coordinate}"
                if cell.data_type == "n":
                    value = number(field)
                    count += 1
                    check(value is not None and math.isclose(
                        value, cell.value, rel_tol=1e-15, abs_tol=0), f"{where}: {field}, {cell.value}")
                elif field == "":
                    check(len(cell.value) < 200, f"{where}: '{cell.value}' stands for nothing")
                else:
                    check(re.sub(r"^'(?=[=+\-@\t\r\n])", "", field) == cell.value
                          or cell.value.endswith(" …"), f"{where}: {field!r}, {cell.value!r}")
                    check(cell.column not in with_numbers, f"{where}: words among numbers")
    return count


def check_considerations(folder, plans):
    """The considerations of each plan stand somewhere as `ressort compare` has them."""
    # Reports bound several plans in one go, so that ends differ from a single one's in rounding.
    def rounded(values):
        return tuple(None if value is None else round(value, 6) + 0.0 for value in values)

    bands = set()
    for file in sorted(folder.glob("*.csv")):
        for row in rows_of(file, "research")[1:]:
            values = [number(field) for field in row]
            bands.update(map(rounded, zip(values, values[1:], values[2:])))
    for plan in plans:
        for criterion in CRITERIA:
            band = plan[criterion]
            check(rounded((band["best"], band["lower"], band["upper"])) in bands,
                  f"no table has the {criterion} of {plan['id']}: {band}")
    return len(plans) * len(CRITERIA)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("ids", nargs="*")
    options = parser.parse_args()
    compared = json.loads(run(options.binary, "compare", *options.ids, "--data", options.data,
                              "--format", "json"))
    numbers = links = considerations = 0
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        for language, page in [("da", DANISH_PAGE), ("en", ENGLISH_PAGE)]:
            first, again = top / language / "first", top / language / "again"
            for folder, zone in [(first, "Pacific/Kiritimati"), (again, "America/Adak")]:
                folder.mkdir(parents=True)
                run(options.binary, "report", *options.ids, "--data", options.data,
                    "--lang", language, "--out", folder, "--csv", folder / "csv",
                    "--xlsx", folder / "tables.xlsx", zone=zone)
                # Archives count time by two seconds.
                time.sleep(2.1 if folder == first else 0)
            for file in sorted(path for path in first.rglob("*") if path.is_file()):
                check(file.read_bytes() == (again / file.relative_to(first)).read_bytes(),
                      f"{file.relative_to(top)} has other bytes the second time")
            run(options.binary, "report", *options.ids, "--data", options.data, "--lang", language,
                "--out", again, "--csv", again / "excel", "--csv-dialect", "excel")
            check_dialects(first / "csv", again / "excel")
            numbers += check_workbook(first / "tables.xlsx", first / "csv", page)
            considerations += check_considerations(first / "csv", compared["plans"])
            for html in first.glob("*.html"):
                text = html.read_text(encoding="utf-8")
                targets = re.findall(r'href="([^"]+\.csv)"', text)
                links += len(targets)
                check(len(targets) == text.count("<figure"), f"{html.name}: figures without files")
                for target in targets:
                    check((html.parent / unquote(target)).is_file(), f"{html.name}: {target}")
    for problem in dict.fromkeys(problems):
        print(problem, file=sys.stderr)
    print(f"exports: {numbers} numbers in the workbooks are those of the CSV files, {considerations} "
          f"considerations those of the comparison, {links} figures lead to their files, "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
