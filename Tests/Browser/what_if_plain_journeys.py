# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys without scripts, and through both languages."""

import re

from what_if_board import (
    begin, column_of, homes, load, movable, move_button, read, tool, task_names,
)
from what_if_pages import twin, walk

# Words that are written the same in both languages.
SAME = {"Start", "Note", "Ressort"}
# Words that only Danish has and that its interface cannot do without.
DANISH = set("og til fra ikke eller af med mod uafgjort forvaltning forvaltninger opgaver årsværk"
             " sager pct trin flyt vælg søg gem kopi antagelse antagelser trykt udledt tal låst"
             " område områder hensyn sammenlign fortryd gentag tavle historik versioner".split())
INTERFACE = """() => {
  const own = element => [...element.childNodes].filter(n => n.nodeType === 3)
    .map(n => n.textContent.replaceAll("\u00ad", "").trim()).filter(Boolean);
  const texts = [...document.querySelectorAll(
    "button, h2, label, legend, summary, dt, thead th, caption, nav a, .legend, .basis, .views a")]
    .flatMap(own);
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name).trim());
  return [...new Set(texts.filter(Boolean))]; }"""
NAMES = """() => [...document.querySelectorAll(".card h4, .column h3, .plan h3, option, .jump a, .saved a")]
  .map(e => e.firstChild?.textContent.replaceAll("\u00ad", "").trim()).filter(Boolean)"""
READABLE = """names => { const copy = document.querySelector("body").cloneNode(true);
  for (const other of copy.querySelectorAll("[lang=da], cite, h1, .saved a, script")) other.remove();
  return names.sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, " "), copy.textContent.replaceAll("\u00ad", "")); }"""


def without_scripts(trip):
    """All that matters works without a script: begin, move, undo, choose, look, search."""
    page = trip.open("/", java_script_enabled=False)
    address = begin(trip, page, 1)
    before = read(page)
    source, target, cards = movable(before)
    task, other = cards[0], cards[1]
    load(page, move_button(page, task["id"]).click)
    trip.expect(page.locator("dialog").is_visible(), "without scripts no dialog opens")
    trip.expect(
        task["name"] in page.locator("#move-h").inner_text(), "the dialog does not name the task"
    )
    trip.picture(page, "dialog")
    trip.expect(
        page.locator("dialog :focus").count(),
        "without scripts the dialog has not the focus, and is the last thing on the page",
    )
    page.goto(address)
    load(page, move_button(page, task["id"]).click)
    load(page, page.locator("dialog a.button").click)
    trip.expect(not page.locator("dialog").is_visible(), "cancelling leaves the dialog open")
    load(page, move_button(page, task["id"]).click)
    page.locator("#to").select_option(target["id"])
    load(page, page.locator("dialog button.main").click)
    trip.expect(column_of(read(page), task["id"])["id"] == target["id"], "the task did not move")
    trip.expect(task["name"] in page.locator("#status").text_content(), "the step is not told")
    page.locator(f'[id="c-{other["id"]}"]').check()
    page.locator(f'[id="c-{cards[2]["id"]}"]').check()
    load(page, page.locator('[data-focus="move-chosen"]').click)
    heading = page.locator("#move-h").inner_text()
    trip.expect(other["name"] in heading and cards[2]["name"] in heading, f"asks for: {heading}")
    page.locator("#to").select_option(target["id"])
    load(page, page.locator("dialog button.main").click)
    trip.expect(
        column_of(read(page), cards[2]["id"])["id"] == target["id"], "chosen tasks did not move"
    )
    for _ in range(2):
        load(page, tool(page, "undo").click)
    trip.expect(read(page) == before, "undoing does not lead back")
    views(trip, page, before, address)
    option = page.locator(".area p:not(:has(.blocked)) > input:not(:checked):not([value=''])").first
    identity = option.get_attribute("id")
    option = page.locator(f'[id="{identity}"]')
    area = option.locator("xpath=ancestor::details")
    area.locator("summary").click()
    option.check()
    load(page, area.get_by_role("button").click)
    trip.expect(page.locator(f'[id="{identity}"]').is_checked(), "the scenario is not chosen")


def views(trip, page, before, address):
    """Today, after, changes, and a search for the name of a task."""
    links = page.locator(".views a")
    shown = []
    for position in range(3):
        load(page, page.locator(".views a").nth(position).click)
        here = page.locator('.views a[aria-current="true"]')
        trip.expect(here.count() == 1, "not one view is the current one")
        trip.expect(links.nth(position).get_attribute("aria-current"), "another view is current")
        shown.append({t for tasks in homes(read(page)).values() for t in tasks})
        trip.picture(page, f"view-{position}")
    today, after, changes = shown
    trip.expect(today == after, f"tasks are only today or only after: {today ^ after}")
    trip.expect(changes and changes < after, "the changes are none or all of the tasks")
    load(page, page.locator(".views a").first.click)
    trip.expect(not page.locator(".card .do").count(), "tasks can be moved as of today")
    page.goto(address)
    name = next(card["name"] for column in before for card in column["cards"])
    page.locator("#q").fill(name)
    load(page, page.locator(".search button").click)
    found = task_names(page)
    trip.expect(found and name in found, f"the search for »{name}« finds {found}")
    trip.expect(len(found) < len(after), "the search leaves nothing out")
    page.locator("#q").fill("qqqq")
    load(page, page.locator(".search button").click)
    trip.expect(not page.locator(".card").count(), "a search for nothing finds something")
    page.goto(address)


def languages(trip):
    """Every Danish page has its English twin and back, and no word is left in Danish."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    # What data and people call things may be the same in both languages.
    names = set()
    for path in ("", address.removeprefix(trip.address) + "?view=today"):
        page.goto(f"{trip.address}/en{path}")
        names |= set(page.evaluate(NAMES))
    for path in walk(trip, page, address):
        trip.expect(page.evaluate("document.documentElement.lang") == "da", f"{path}: not Danish")
        ours = set(page.evaluate(INTERFACE))
        if not trip.expect(twin(page), f"{path}: no link to the other language"):
            continue
        load(page, page.locator("footer a[hreflang=en]").click)
        english = page.url.removeprefix(trip.address)
        wanted = ("/en" + path).removesuffix("/")
        trip.expect(english == wanted, f"{path}: its twin lies at {english}")
        trip.expect(page.evaluate("document.documentElement.lang") == "en", f"{english}: wrong lang")
        theirs = set(page.evaluate(INTERFACE))
        left = {t for t in ours & theirs if re.search(r"[a-zæøå]{3}", t)} - SAME
        names |= set(page.evaluate(NAMES))
        left = {text for text in left if not any(name in text for name in names)}
        trip.expect(not left, f"{english}: the same as in Danish: {sorted(left)[:8]}")
        words = set(re.findall(r"[a-zæøå]+", page.evaluate(READABLE, list(names)).lower()))
        trip.expect(not words & DANISH, f"{english}: in Danish: {sorted(words & DANISH)}")
        load(page, page.locator("footer a[hreflang=da]").click)
        back = page.url.removeprefix(trip.address)
        trip.expect(back == path, f"{english}: its twin lies at {back}, not {path}")
    for path in ("/no-such-page", "/what-ifs/aaaaaaaaaaaaaaaaaaaa"):
        with trip.refusing(404):
            page.goto(trip.address + path)
            trip.expect(twin(page), "a page that is not there has no link to the other language")
