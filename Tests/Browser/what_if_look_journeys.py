# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys that look at the pages: axe, widths, focus, headings, and what is spoken when."""

import re

from what_if_board import (
    begin, focused, move_button, move_by_dialog, movable, read, refuse, status, tool,
)
from what_if_pages import axe, headings, walk, widths

STOP = """() => { const e = document.activeElement, box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  const x = box.left + Math.min(box.width / 2, 20), y = box.top + box.height / 2;
  const top = document.elementFromPoint(x, y);
  return { tag: e.tagName, text: e.outerHTML.slice(0, 90),
    key: [e.dataset.focus, e.id, e.name, e.getAttribute("href"), e.textContent.slice(0, 40)].join(),
    position: [...document.querySelectorAll("*")].indexOf(e),
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    within: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    bare: !top || e.contains(top) || top.contains(e) || top.closest("label")?.control === e }; }"""


def pages(trip):
    """Every page of a what-if, in both languages: axe, headings, widths, targets."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    _, target, cards = movable(read(page))
    move_by_dialog(page, cards[0]["id"], target["id"])
    page.locator(".steps button.main").click()
    page.locator(".versions").wait_for()
    base = address.removeprefix(trip.address)
    for path in walk(trip, page, address):
        name = re.sub(r"\W+", "-", path.replace(base, "board")).strip("-") or "start"
        for details in page.locator("main details").all()[:3]:
            details.evaluate("element => { element.open = true }")
        axe(trip, page, name)
        headings(trip, page, name)
        trip.expect(page.title().strip(), f"{name}: no title")
        widths(trip, page, name)
        if "?" not in path:
            page.goto(trip.address + ("/en" + path).removesuffix("/"))
            axe(trip, page, f"{name}-en")
            page.set_viewport_size({"width": 320, "height": 1000})
            wide = page.evaluate("document.documentElement.scrollWidth")
            trip.expect(wide <= 320, f"{name}-en: {wide} px wide at 320 px")
            page.set_viewport_size({"width": 1440, "height": 1000})
    with trip.refusing(404):
        page.goto(trip.address + "/no-such-page")
        axe(trip, page, "no-such-page")
        widths(trip, page, "no-such-page")


def open_dialog(trip):
    """The dialog open: axe, widths, and the focus stays within; a refusal: axe."""
    page = trip.open("/")
    begin(trip, page, 1)
    _, target, cards = movable(read(page))
    task = cards[0]["id"]
    move_button(page, task).click()
    page.locator("dialog summary").click()
    axe(trip, page, "dialog")
    for width in (320, 768, 1440):
        page.set_viewport_size({"width": width, "height": 700})
        box = page.locator("dialog").bounding_box()
        trip.expect(
            box["x"] >= 0 and box["x"] + box["width"] <= width, f"the dialog is cut at {width} px"
        )
        trip.picture(page, f"{width}")
    seen = set()
    for key in ["Tab"] * 12 + ["Shift+Tab"] * 12:
        page.keyboard.press(key)
        inside = page.evaluate("""document.activeElement === document.body
          || document.getElementById("move").contains(document.activeElement)""")
        if not trip.expect(inside, f"{key} leads out of the dialog, to {focused(page)}"):
            break
        seen.add(page.evaluate(STOP)["key"])
    trip.expect(len(seen) >= 5, "the keys do not reach all of the dialog")
    page.keyboard.press("Escape")
    trip.soon(lambda: focused(page) == f"move-{task}", "Escape loses the focus")
    move_button(page, task).click()
    if not page.locator("#split-name").is_visible():
        page.locator("dialog summary").click()
    page.locator("#split-name").fill("")
    refuse(trip, page, page.locator('dialog button:not(.main)').last.click)
    axe(trip, page, "refused")
    headings(trip, page, "refused")
    trip.picture(page, "refused")


def focus_order(trip):
    """From the skip link through the board: seen, not covered, as it stands on the page."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    name = read(page)[0]["cards"][0]["name"].split()[0]
    page.goto(f"{address}?q={name}")
    trip.expect(page.locator(".card").count(), "the search finds nothing")
    wanted = page.evaluate("""() => [...document.querySelectorAll(
      "a[href], button, select, input:not([type=hidden]), textarea, summary")]
      .filter(e => e.checkVisibility() && !(e.type === "radio")).length""")
    stops = []
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop["tag"] == "BODY" or (stops and stop["position"] == stops[0]["position"]):
            break
        stops.append(stop)
        trip.expect(stop["outline"], f"no outline shows the focus of {stop['text']}")
        trip.expect(stop["within"], f"the focus is outside the window at {stop['text']}")
        trip.expect(stop["bare"], f"something covers the focused {stop['text']}")
        if len(stops) == 12:
            trip.picture(page, "twelfth")
    trip.expect(stops and "skip" in stops[0]["text"], "the skip link is not first")
    positions = [stop["position"] for stop in stops]
    trip.expect(positions == sorted(positions), "the focus does not follow the page")
    trip.expect(len(stops) >= wanted - 1, f"{len(stops)} of {wanted} elements are reached by keys")
    trip.expect(
        page.evaluate("![...document.querySelectorAll('[tabindex]')].some(e => e.tabIndex > 0)"),
        "an element forces its place in the order of focus",
    )


def spoken_status(trip):
    """The live region stays on the page while the words in it change, and says each step once."""
    page = trip.open("/")
    begin(trip, page, 1)
    _, target, cards = movable(read(page))
    page.evaluate("""() => { const live = document.getElementById("status"); live.marked = true;
      window.said = []; new MutationObserver(() => {
        const text = document.getElementById("status")?.textContent.trim();
        if (window.said.at(-1)?.[0] !== text) window.said.push([text, performance.now()]);
      }).observe(document.querySelector("main"),
        { childList: true, subtree: true, characterData: true }); }""")
    move_by_dialog(page, cards[0]["id"], target["id"])
    trip.soon(lambda: cards[0]["name"] in status(page), "the step is not said")
    page.wait_for_timeout(300)
    trip.expect(
        page.evaluate("document.getElementById('status').marked === true"),
        "each step puts a new live region on the page, whose words many readers do not speak",
    )
    said = page.evaluate("window.said")
    words = [text for text, _ in said if text]
    trip.expect(len(words) == 1, f"one step is said so: {words}")
    if said and said[0][0] == "":
        waited = said[-1][1] - said[0][1]
        trip.expect(20 <= waited <= 2000, f"the words come {waited:.0f} ms after the region")
    trip.expect(
        page.locator("#status").get_attribute("role") == "status", "the status has not its role"
    )
    tool(page, "undo").focus()
    trip.expect(not page.locator("main[aria-busy]").count(), "the page stays busy")
