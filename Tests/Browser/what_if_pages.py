# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the pages of a what-if by following its links, and looks at one as everybody does."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 768, 1440)

LINKS = """() => [...document.querySelectorAll("a[href]:not([download])")]
  .map(a => a.getAttribute("href").split("#")[0]).filter(Boolean)"""
TARGETS = """() => [...document.querySelectorAll("a[href], button, select, input, textarea, summary")]
  .filter(e => e.type !== "hidden" && e.checkVisibility())
  .filter(e => !(e.matches("a") && getComputedStyle(e).display === "inline"))
  .map(e => [e.outerHTML.slice(0, 100), e.getBoundingClientRect()])
  .filter(([, box]) => box.width && box.bottom > 0 && box.right > 0 && (box.width < 23.9 || box.height < 23.9))
  .map(([text, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${text}`)"""
# Text that stands outside the window although the page does not scroll.
OUTSIDE = """() => {
  // A table may scroll within its own frame; axe holds that the keyboard reaches it.
  const inside = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || inside(e.parentElement));
  return [...document.querySelectorAll("main *")]
  .filter(e => e.checkVisibility() && !e.closest(".vh, svg, dialog") && e.childElementCount === 0
    && e.textContent.trim() && !inside(e) && e.getBoundingClientRect().right > innerWidth + 1)
  .map(e => e.textContent.trim().slice(0, 60)); }"""


def twin(page):
    """The link to the page in the other language, when there is one."""
    return page.locator("footer a[hreflang]").count() == 1


def kind(link, base):
    """What pages of one kind share: all but the last part of an address below the what-if's own."""
    path, _, query = link.partition("?")
    parts = path.removeprefix(base).split("/")
    side = query if query.startswith("view=") and "&" not in query else ""
    return (path.startswith(base), *(parts[:-1] if len(parts) > 2 else parts), side)


def walk(trip, page, address):
    """Goes to the start page and to a what-if's pages, one of each kind that links lead to.

    Each path is handed out while the page is there.
    """
    base = address.removeprefix(trip.address)
    waiting, known = ["/", base], {kind("/", base), kind(base, base)}
    while waiting:
        path = waiting.pop(0)
        page.goto(trip.address + path)
        for link in page.evaluate(LINKS):
            # Other what-ifs have the same pages, and the other language its own.
            is_ours = link.startswith(base) or not link.startswith(("/what-ifs/", "/en", "http"))
            if not is_ours or kind(link, base) in known:
                continue
            known.add(kind(link, base))
            if "html" in page.request.head(trip.address + link).headers.get("content-type", ""):
                waiting.append(link)
        yield path
    trip.expect(len(known) > 3, "no links lead to the pages of a what-if")


def axe(trip, page, name):
    """Holds that axe finds nothing."""
    result = Axe().run(page, options={
        "runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"],
    })
    for violation in result.response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        trip.fault(f"{name}: axe {violation['id']}: {violation['help']}: "
                   f"{len(violation['nodes'])}: {nodes}")


def headings(trip, page, name):
    """Holds that there is one first-level heading and that no level is left out."""
    levels = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
        "all => all.filter(h => h.checkVisibility()).map(h => Number(h.tagName[1]))"
    )
    trip.expect(levels.count(1) == 1, f"{name}: {levels.count(1)} first-level headings")
    for before, after in zip(levels, levels[1:]):
        trip.expect(after <= before + 1, f"{name}: level {after} follows level {before}")


def widths(trip, page, name):
    """Holds that at no width the page scrolls sideways or has too small a target."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 1000})
        wide = page.evaluate("document.documentElement.scrollWidth")
        trip.expect(wide <= width, f"{name}: {wide} px wide at {width} px")
        for text in page.evaluate(OUTSIDE)[:3]:
            trip.fault(f"{name}: at {width} px »{text}« is outside the window")
        small = page.evaluate(TARGETS)
        trip.expect(not small, f"{name}: at {width} px {len(small)} small targets: {small[:3]}")
        trip.picture(page, f"{name.strip('/').replace('/', '-') or 'start'}-{width}")
    page.set_viewport_size({"width": 1440, "height": 1000})
