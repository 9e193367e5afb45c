# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the search in damaged texts, on made-up ones.

    python -m unittest discover --start-directory Tests/Independent
"""

import contextlib
import io
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import check_sources
from source_text import (
    FoldedText, Pages, figure_pattern, label_of, pages_of, table_pattern, title_pattern)


def places(text, figure):
    """Returns the pieces of a text in which a figure is found."""
    return [text[start:end] for start, end in FoldedText(text).find(figure_pattern(figure))]


class Folding(unittest.TestCase):
    def assert_found(self, figure, *texts):
        for text in texts:
            with self.subTest(figure=figure, text=text):
                self.assertEqual(len(places(text, figure)), 1)

    def assert_missing(self, figure, *texts):
        for text in texts:
            with self.subTest(figure=figure, text=text):
                self.assertEqual(places(text, figure), [])

    def test_white_space_counts_nothing(self):
        self.assert_found("ca. 12 skibe", "i alt ca.12 skibe", "ca. \n\n12\u00a0s k i b e  i havn",
                          "CA. 12 SKIBE")

    def test_hyphenation_is_undone(self):
        self.assert_found("40 havnefogeder", "de 40 havne- \n\nfogeder", "40 havne\u00adfogeder")

    def test_ligatures_may_be_signs_or_lost(self):
        self.assert_found("7 fiskeflåder", "7 ﬁskeﬂåder", "7 s k e å d e r", "7 \ufffdskeflåder")
        self.assert_found("3 drifts- og skifteholdsaftaler", "3 dris- og skieholdsaaler")
        self.assert_found("effektive", "eektive", "e e k t i v e", "eﬀektive", "efektive")

    def test_other_letters_may_not_be_lost(self):
        self.assert_missing("7 fiskekuttere", "7 fiskekutere", "7 fskekuttere")

    def test_capitals_have_no_ligatures(self):
        self.assert_missing("KFF", "K", "KF")

    def test_kinds_of_dashes_are_one(self):
        for dash in "-–—−‑":
            self.assert_found("12-58 skibe", f"12{dash}58 skibe", f"12 {dash} 58 skibe",
                              f"12{dash}\n58 skibe")
        self.assert_missing("12-58 skibe", "1258 skibe", "12 58 skibe")

    def test_thousands_separators_count_nothing(self):
        self.assert_found("8.730 ton", "8.730 ton", "8730 ton", "8 730 ton", "8\u00a0730 ton")
        self.assert_missing("8.730 ton", "8,730 ton", "8.731 ton", "18.730 ton", "87.30 ton")

    def test_decimal_signs_count(self):
        self.assert_found("3,5 pct.", "3,5 pct", "( 3,5 pct.)")
        self.assert_missing("3,5 pct.", "35 pct.", "3.5 pct.", "13,5 pct.", "3,55 pct.")

    def test_numbers_stand_alone(self):
        self.assert_missing("35 skibe", "135 skibe", "2,35 skibe", "1 3 5 skibe")
        self.assert_missing("5 skibe", "3 5 skibe")
        self.assert_missing("i alt 35", "i alt 351", "i alt 35,5", "i alt 3 5 1")
        self.assert_found("35 skibe", "i 2023 35 skibe", "3 5 skibe", "(35) skibe", "0-35 skibe")
        self.assert_found("sejlads 38", "sejlads 38 265")

    def test_gaps_keep_the_order(self):
        self.assert_found("Havn og … ekskl. bro", "HAVN og kaj med kraner, ekskl. bro")
        self.assert_missing("Havn og … ekskl. bro", "ekskl. bro, havn og kaj",
                            "havn og " + 400 * "x" + " ekskl. bro")

    def test_cells_of_tables_are_found_apart(self):
        text = FoldedText("Ton (ca.) ØST VEST\nKul 38 265\nKorn 282 1.120\n")
        for figure, count in [("Ton (ca.): Kul 265", 1), ("Ton (ca.): Korn 1.120", 1),
                              ("Ton (ca.): Korn 120", 0), ("Liter: Kul 265", 0)]:
            found = list(text.find(table_pattern(figure)))
            self.assertEqual(len(found), count, figure)
        self.assertIsNone(table_pattern("265 ton"))

    def test_places_are_those_of_the_text(self):
        self.assertEqual(places("Der er ( 3 5  ski-\nbe) i havn", "35 skibe"), ["3 5  ski-\nbe"])

    def test_titles_are_found_by_their_words(self):
        pattern = title_pattern("Notat vedr. oprettelse af havnen på øen")
        self.assertTrue(pattern.search(FoldedText("NOTAT vedrørende opret-\ntelse af havnen").text))
        self.assertFalse(pattern.search(FoldedText("Havnen: oprettelse, et notat vedr. den").text))
        self.assertIsNone(title_pattern("Havnen"))


class PageMarks(unittest.TestCase):
    def test_labels_name_pages_and_parts(self):
        self.assertEqual(pages_of("37-38"), [("", 37), ("", 38)])
        self.assertEqual(pages_of("46; Bilag 1, 21"), [("", 46), ("Bilag 1", 21)])
        self.assertEqual(pages_of("abstract"), [])
        self.assertEqual(label_of(pages_of("Bilag 1, 4-5")), "Bilag 1, 4-5")

    def test_form_feeds_part_pages(self):
        pages = Pages("en\fto\ftre")
        self.assertEqual([pages.at(place) for place in (1, 3, 7)],
                         [[("", 1)], [("", 2)], [("", 3)]])

    def test_words_that_begin_pages(self):
        text = "Forord\nNoget\n 7SCENARIER\nMere\nBilag\nSCENARIER"
        pages = Pages(text, {"1": "Forord", "7": "Scenarier", "Bilag, 2-3": "Scenarier"})
        self.assertEqual(pages.at(text.index("Noget")), [("", 1)])
        self.assertEqual(pages.at(text.index("Mere")), [("", 7)])
        self.assertEqual(pages.at(len(text) - 1), [("Bilag", 2), ("Bilag", 3)])
        with self.assertRaisesRegex(ValueError, "page 2 does not begin"):
            Pages(text, {"2": "Indhold"})

    def test_printed_numbers_enclose(self):
        text = " 3Forord\nA\n 17Rammer\nB\nSIDE 20\nC\n 2Bilag\nD 40 skibe\n"
        pages = Pages(text)
        self.assertEqual(pages.kind, "rough")
        self.assertEqual(label_of(pages.at(text.index("A\n"))), "3-17")
        self.assertEqual(label_of(pages.at(text.index("B\n"))), "17-20")
        self.assertEqual(pages.at(text.index("C\n"))[0], ("", 20))
        self.assertEqual(pages.at(text.index("D "))[0], ("", 2))

    def test_no_marks_no_pages(self):
        self.assertEqual(Pages("12 skibe\n40 både").at(3), [])


class WholeRun(unittest.TestCase):
    EXPORT = {
        "documents": [{"id": "havn", "title": "Havnens regnskab 1901"},
                      {"id": "bog", "title": "En bog udefra om havne"}],
        "tasks": [
            {"id": "kaj", "fte": {"basis": "published", "figure": "ca. 40 havnefogeder",
                                  "source": {"document": "havn", "page": "2"}}},
            {"id": "ude", "fte": {"basis": "published", "figure": "5 broer",
                                  "source": {"document": "bog", "page": "9"}}},
            {"id": "gæt", "fte": {"basis": "assumed", "assumption": "gæt"}},
        ],
    }

    def run_on(self, text, page_map=None):
        with tempfile.TemporaryDirectory() as folder:
            export = Path(folder, "export.json")
            export.write_text(json.dumps(self.EXPORT), encoding="utf-8")
            sources = Path(folder, "sources")
            sources.mkdir()
            Path(sources, "a.txt").write_text(text, encoding="utf-8")
            output = io.StringIO()
            command = ["check_sources.py", "--export", str(export), "--sources", str(sources)]
            if page_map:
                Path(folder, "map.toml").write_text(page_map, encoding="utf-8")
                command += ["--map", str(Path(folder, "map.toml"))]
            with mock.patch.object(sys, "argv", command), contextlib.redirect_stdout(output):
                code = check_sources.main()
            return code, output.getvalue()

    def test_a_figure_on_its_page(self):
        code, output = self.run_on("Havnens regn-\nskab 1901\fDer er ca. 4 0 havnefogeder\f")
        self.assertEqual(code, 0)
        self.assertIn("1 on its page\n", output)
        self.assertIn("1 not checkable\n", output)
        self.assertIn("bog: En bog udefra om havne, 1 figures; not checkable", output)

    def test_a_figure_on_another_page_is_told(self):
        code, output = self.run_on("Havnens regnskab 1901\f\fDer er ca. 40 havnefogeder")
        self.assertEqual(code, 0)
        self.assertIn('another page: havn, page 2: "ca. 40 havnefogeder" (there: 3)', output)

    def test_a_map_names_files_and_pages(self):
        text = "Forord\nDer er ca. 40 havnefogeder\nEfterord"
        code, output = self.run_on(
            text, '[havn]\nfiles = ["a*"]\n[havn.pages]\n2 = "Forord"\n3 = "Efterord"\n')
        self.assertEqual(code, 0)
        self.assertIn("a.txt (pages: exact)", output)
        self.assertIn("1 on its page\n", output)

    def test_faulty_maps_are_refused(self):
        for page_map in ["[kaj]\n", "[havn\n", '[havn]\nfiles = ["a*"]\npages = {1 = "Ud"}\n']:
            with self.subTest(page_map), contextlib.redirect_stderr(io.StringIO()):
                with self.assertRaises(SystemExit) as caught:
                    self.run_on("Forord", page_map)
                self.assertEqual(caught.exception.code, 2)

    def test_a_figure_that_is_not_there_fails(self):
        code, output = self.run_on("Havnens regnskab 1901\fDer er ca. 41 havnefogeder\f")
        self.assertEqual(code, 1)
        self.assertIn('NOT FOUND: havn, page 2: "ca. 40 havnefogeder"', output)


if __name__ == "__main__":
    unittest.main()
