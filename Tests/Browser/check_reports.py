# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens reports in a real browser and looks at them as a reader, a screen reader and a printer do.

Every kind of report in both languages: axe without violations, no script error, nothing refused by
the page's own policy, no sideways scroll at three widths, every link within the page resolves, the
keyboard reaches a number and its note, and print gives tagged pages with language and outline. The
comparison of three plans has at most eight pages before its appendices. Pictures are kept.
"""

import argparse
import pathlib
import re
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 768, 1440)
MOST_PAGES = 8


def chosen(folder, stems):
    """The pages of some stems, or all; the Swift tests crawl all of them."""
    pages = sorted(folder.rglob("*.html"))
    missing = sorted(set(stems) - {page.stem for page in pages})
    if missing or not pages:
        sys.exit(f"not in {folder}: {', '.join(missing) or 'any page'}")
    return [page for page in pages if not stems or page.stem in stems]


def check_page(page, path, pictures, problems):
    def fault(text):
        problems.append(f"{path.name}: {text}")

    messages = []
    listener = lambda message: messages.append(message.text)
    page.on("console", listener)
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.set_viewport_size({"width": 1440, "height": 1000})
    page.goto(path.as_uri())
    for text in messages:
        fault(f"the browser says: {text}")
    page.remove_listener("console", listener)

    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    for violation in result.response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        fault(f"axe {violation['id']}: {violation['help']}: {nodes}")

    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 2400})
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if overflow > 0:
            fault(f"scrolls {overflow} px sideways at {width} px")
        page.screenshot(path=str(pictures / f"{path.stem}-{width}.png"))
    page.set_viewport_size({"width": 1440, "height": 1000})

    for href in page.eval_on_selector_all(
        "a[href^='#']",
        "links => links.map(l => l.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))",
    ):
        fault(f"a link leads to #{href}, which is not there")

    if not page.evaluate("document.documentElement.lang") in ("da", "en"):
        fault("the page does not say its language")
    levels = page.eval_on_selector_all(
        "h1, h2, h3, h4", "all => all.map(h => Number(h.tagName[1]))"
    )
    if levels.count(1) != 1:
        fault(f"has {levels.count(1)} first-level headings")
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            fault(f"a heading of level {after} follows one of level {before}")

    first = page.locator("main a[data-n]").first
    if first.count():
        target = first.get_attribute("href")
        first.focus()
        page.keyboard.press("Enter")
        if page.evaluate("location.hash") != target:
            fault("Enter on a number does not lead to its note")


def check_print(page, path, folder, problems, is_comparison):
    def fault(text):
        problems.append(f"{path.name}: {text}")

    pdf = folder / f"{path.stem}.pdf"
    page.goto(path.as_uri())
    page.pdf(path=str(pdf), prefer_css_page_size=True, tagged=True, outline=True)
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
    if not re.search(r"Tagged:\s+yes", info):
        fault("the PDF is not tagged")
    count = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    texts = [
        subprocess.run(
            ["pdftotext", "-layout", "-f", str(number), "-l", str(number), str(pdf), "-"],
            capture_output=True,
            text=True,
        ).stdout
        for number in range(1, count + 1)
    ]
    for number, text in enumerate(texts, 1):
        if not re.search(rf"(Side|Page) {number} (af|of) {count}\b", text):
            fault(f"page {number} of the PDF does not say its number")
    if is_comparison:
        appendix = page.eval_on_selector_all(
            "section.appendix > h2", "all => all.map(h => h.textContent.trim())"
        )
        begins = [
            number
            for number, text in enumerate(texts, 1)
            if appendix and re.search(rf"^\s*{re.escape(appendix[0])}\s*$", text, re.M)
        ]
        if not begins:
            fault("no appendix begins in the PDF")
        elif begins[0] - 1 > MOST_PAGES:
            fault(f"has {begins[0] - 1} pages before the appendices; at most {MOST_PAGES}")
        else:
            print(f"{path.name}: {begins[0] - 1} pages before the appendices, {count} in all")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=pathlib.Path, required=True)
    parser.add_argument("--comparison", action="append", default=[],
                        help="the stem of a report that must be short")
    parser.add_argument("--stem", action="append", default=[],
                        help="a page to look at; all when none is named")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--artefacts", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    arguments.artefacts.mkdir(parents=True, exist_ok=True)
    problems = []
    pages = chosen(arguments.reports.resolve(), arguments.stem)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.chromium)
        page = browser.new_page()
        for path in pages:
            check_page(page, path, arguments.artefacts, problems)
            check_print(
                page, path, arguments.artefacts, problems, path.stem in arguments.comparison
            )
        browser.close()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problems in {len(pages)} reports")
    print(f"{len(pages)} reports looked at in a browser: no problem")


if __name__ == "__main__":
    main()
