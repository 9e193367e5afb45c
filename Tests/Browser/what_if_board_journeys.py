# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys on the board: begin, choose scenarios, and move a task in three ways."""

import re

from what_if_board import (
    MODELS, begin, column_of, count, focused, fte, homes, move_button, move_by_dialog, movable,
    read, refuse, revision, status, step,
)

BAND = re.compile(r"\d.*\(.*\d.*\d.*\)")
IN_WINDOW = """element => { const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth; }"""


def begin_and_choose(trip):
    """From the second model: all departments and tasks, scores with bands, another scenario."""
    page = trip.open("/")
    name = page.locator(MODELS).nth(1).locator("h3").inner_text()
    begin(trip, page, 1)
    trip.expect(name in page.locator(".title").inner_text(), "the board does not name its start")
    columns = read(page)
    ids = [column["id"] for column in columns]
    destinations = page.locator("#to option").evaluate_all("all => all.map(o => o.value)")
    trip.expect(len(ids) > 1 and ids == destinations, f"columns {ids}, departments {destinations}")
    trip.expect(
        page.locator(".jump a").count() == len(ids), "not every column has a link to jump to it"
    )
    for column in columns:
        trip.expect(
            count(column) == len(column["cards"]),
            f"{column['id']} says {column['sums'][-1]} but has {len(column['cards'])} cards",
        )
    criteria = page.locator(".criterion")
    trip.expect(criteria.count() == 3, f"{criteria.count()} scores, not 3")
    for score in criteria.all():
        value = score.locator(".value").inner_text()
        trip.expect(BAND.search(value), f"a score without its band: {value}")
        width = float(score.locator("svg.band .span").get_attribute("width"))
        trip.expect(width > 0, "a band is not drawn")
    trip.picture(page, "board")
    choose_another(trip, page)


def choose_another(trip, page):
    """Another scenario of the first area that has one that can be chosen."""
    option = page.locator(
        ".area:has(input:checked:not([value=''])) p:not(:has(.blocked))"
        " > input:not(:checked):not([value=''])"
    ).first
    identity, chosen = option.get_attribute("id"), option.get_attribute("value")
    option = page.locator(f'[id="{identity}"]')
    area = option.locator("xpath=ancestor::details")
    title = page.locator(f'label[for="{identity}"]').evaluate("l => l.firstChild.textContent")
    scores = page.locator(".criterion .value").all_inner_texts()
    area_id = area.get_attribute("id")
    area.locator("summary").click()
    option.check()
    step(page, area.get_by_role("button").click)
    mark = page.locator(f'[id="{area_id}"] .mark').inner_text()
    trip.expect(mark == chosen, f"the area is marked {mark}, not {chosen}")
    trip.expect(
        page.locator(f'[id="{identity}"]').is_checked(), "the scenario is not shown as chosen"
    )
    trip.expect(
        scores != page.locator(".criterion .value").all_inner_texts(), "no score changed"
    )
    trip.soon(lambda: title.strip() in status(page), f"»{title.strip()}« is not said")
    trip.expect(
        page.evaluate("id => document.getElementById(id).contains(document.activeElement)", area_id),
        f"after a choice in an area the focus is at {focused(page)}, not in the area",
    )


def conflicting_scenario(trip):
    """A scenario that conflicts says so beforehand; chosen all the same, nothing changes."""
    page = trip.open("/")
    for position in range(page.locator(MODELS).count()):
        address = begin(trip, page, position)
        if page.locator(".blocked").count():
            break
    else:
        trip.fault("no plan has a scenario that cannot be chosen beside it")
        return
    option = page.locator("p:has(> .blocked) > input").first
    area = option.locator("xpath=ancestor::details")
    area.locator("summary").click()
    told = area.locator(".blocked").first
    trip.expect(told.is_visible(), "the reason is not to be seen before the choice")
    reason, chosen = told.inner_text().strip(), option.get_attribute("value")
    trip.expect(chosen in reason, f"the reason does not name {chosen}: {reason}")
    before, at = read(page), revision(page)
    option.check()
    text = refuse(trip, page, area.get_by_role("button").click)
    trip.picture(page, "refused")
    # The last sentences are the same in both places.
    shared = reason.split(". ", 1)[-1]
    trip.expect(shared in text, f"the refusal »{text}« gives another reason than »{reason}«")
    trip.expect(
        page.evaluate("document.activeElement.id") == "problem", "the refusal has not the focus"
    )
    for when in ("after the refusal", "after loading"):
        trip.expect(read(page) == before, f"a refused choice changed the board {when}")
        trip.expect(revision(page) == at, f"a refused choice made a revision {when}")
        page.goto(address)


def moved(trip, page, before, task, to, how):
    """Holds that one task moved: the cards, and the sums of both departments."""
    after = read(page)
    source = column_of(before, task)["id"]
    card = next(c for column in before for c in column["cards"] if c["id"] == task)
    trip.expect(column_of(after, task)["id"] == to, f"{how}: the task is not where it should be")
    old, new = ({c["id"]: c for c in columns} for columns in (before, after))
    for place, sign in ((source, -1), (to, 1)):
        trip.expect(
            count(new[place]) == count(old[place]) + sign, f"{how}: {place} counts wrong"
        )
        wanted = fte(old[place]) + sign * int(re.sub(r"\D", "", card["fte"].split()[0]))
        trip.expect(
            abs(fte(new[place]) - wanted) <= 1,
            f"{how}: {place} has {new[place]['sums'][0]}, not {wanted}",
        )
    for place in old.keys() - {source, to}:
        trip.expect(
            homes(after)[place] == homes(before)[place], f"{how}: {place} changed with it"
        )
    trip.soon(lambda: card["name"] in status(page), f"{how}: »{card['name']}« is not said")
    trip.soon(
        lambda: focused(page) == f"move-{task}", f"{how}: the focus is at {focused(page)}"
    )
    trip.expect(
        move_button(page, task).evaluate(IN_WINDOW), f"{how}: the focus is outside the window"
    )
    trip.expect(
        page.locator(f'[data-task="{task}"] .from').count()
        or "moved" not in page.locator(f'[data-task="{task}"]').get_attribute("class"),
        f"{how}: the card does not say where it comes from",
    )


def drag(trip):
    """A card dragged with the mouse to another department, and one dropped where it was."""
    page = trip.open("/")
    begin(trip, page, 1)
    before = read(page)
    source, target, cards = movable(before)
    task = cards[0]["id"]
    card = page.locator(f'[data-task="{task}"] h4')
    column = page.locator(f'[data-department="{target["id"]}"] h3')
    step(page, lambda: card.drag_to(column))
    moved(trip, page, before, task, target["id"], "dragged")
    trip.picture(page, "dragged")
    before, at = read(page), revision(page)
    card = page.locator(f'[data-task="{cards[1]["id"]}"] h4')
    card.drag_to(page.locator(f'[data-department="{source["id"]}"] h3'))
    page.wait_for_timeout(300)
    trip.expect((revision(page), read(page)) == (at, before), "a card dropped at home is a step")
    trip.expect(not page.locator(".over, .dragged").count(), "a drop leaves its marks")


def dialog(trip):
    """A task moved by its button and the dialog; cancelled first."""
    page = trip.open("/")
    begin(trip, page, 1)
    before = read(page)
    _, target, cards = movable(before)
    task = cards[1]["id"]
    move_button(page, task).click()
    trip.expect(
        cards[1]["name"] in page.locator("#move-h").inner_text(), "the dialog does not name the task"
    )
    trip.picture(page, "dialog")
    page.locator("dialog [data-close]").click()
    trip.expect(not page.locator("dialog").is_visible(), "cancelling leaves the dialog open")
    trip.soon(lambda: focused(page) == f"move-{task}", "cancelling loses the focus")
    trip.expect(read(page) == before, "cancelling moves the task")
    move_by_dialog(page, task, target["id"])
    moved(trip, page, before, task, target["id"], "by dialog")
    at = revision(page)
    button = page.locator('[data-focus="move-chosen"]')
    if button.get_attribute("aria-disabled") != "true":
        button.click()
        page.wait_for_timeout(200)
        said = page.locator("[role=alert]").filter(visible=True).count()
        trip.expect(said, "asking to move chosen tasks when none is chosen says nothing")
    trip.expect(revision(page) == at, "moving no task is a step")
    page.locator(f'[id="c-{task}"]').check()
    trip.expect(button.get_attribute("aria-disabled") != "true", "a chosen task cannot be moved")


def keyboard(trip):
    """A task moved with the keys alone; Escape closes the dialog and gives the focus back."""
    page = trip.open("/")
    begin(trip, page, 1)
    page.reload()
    before = read(page)
    keys = page.keyboard
    keys.press("Tab")
    trip.expect(page.locator(".skip:focus").count(), "the skip link is not first")
    keys.press("Enter")
    keys.press("Tab")
    trip.expect(
        page.evaluate("document.querySelector('main').contains(document.activeElement)"),
        "the skip link does not lead into the page",
    )
    for _ in range(150):
        if page.locator(".card .do button:focus").count():
            break
        keys.press("Tab")
    first = focused(page)
    trip.expect(first.startswith("move-"), "no card is reached with the keys")
    order = [f"move-{card['id']}" for card in before[0]["cards"]]
    keys.press("ArrowDown")
    trip.expect(focused(page) == order[1], f"the down arrow leads from {first} to {focused(page)}")
    keys.press("ArrowUp")
    trip.expect(focused(page) == order[0], "the up arrow does not lead back")
    keys.press("ArrowRight")
    beside = f"move-{before[1]['cards'][0]['id']}"
    trip.expect(focused(page) == beside, "the right arrow does not lead to the next department")
    keys.press("ArrowLeft")
    trip.expect(focused(page) == order[0], "the left arrow does not lead back")
    keys.press("Enter")
    page.locator("dialog[open]").wait_for()
    trip.expect(page.evaluate("document.activeElement.id") == "to", "the dialog's focus is astray")
    keys.press("Escape")
    trip.expect(not page.locator("dialog").is_visible(), "Escape leaves the dialog open")
    trip.soon(lambda: focused(page) == order[0], "Escape loses the focus")
    trip.expect(read(page) == before, "Escape moves the task")
    keys.press("Space")
    page.locator("dialog[open]").wait_for()
    keys.press("End")
    chosen = page.locator("#to").input_value()
    trip.expect(chosen == before[-1]["id"], "the keys do not choose a department")
    keys.press("Tab")
    step(page, lambda: keys.press("Enter"))
    moved(trip, page, before, order[0].removeprefix("move-"), chosen, "by keys")
    trip.picture(page, "moved")
    page.locator(".area summary").first.focus()
    keys.press("Enter")
    keys.press("Tab")
    at = revision(page)
    keys.press("ArrowDown")
    page.wait_for_timeout(200)
    trip.expect(revision(page) == at, "looking through scenarios with the arrows chooses one")
