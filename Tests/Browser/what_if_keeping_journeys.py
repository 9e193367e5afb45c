# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys to what is kept: versions, history, copies, and two people at the same what-if."""

from what_if_board import (
    begin, column_of, homes, load, move_button, move_by_dialog, movable, read, step, tool,
)


def save(trip):
    """A saved version, the history, the same after loading, and a copy."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    base = page.locator(".columns").get_attribute("data-base")
    _, target, cards = movable(read(page))
    for card in cards[:2]:
        move_by_dialog(page, card["id"], target["id"])
    step(page, tool(page, "undo").click)
    columns, scores = read(page), page.locator(".criterion .value").all_inner_texts()
    page.locator(".steps button.main").click()
    page.locator(".versions").wait_for()
    trip.picture(page, "saved")
    history = f"{base}/history"
    trip.expect(page.url.endswith(history), f"after saving the address is {page.url}")
    trip.expect(
        page.locator(f'header nav a[href="{history}"]').get_attribute("aria-current") == "page",
        "after saving the header does not say that this is the history",
    )
    trip.expect(page.locator(".versions li").count() == 1, "the saved version is not listed")
    steps = page.locator(".done li").all_inner_texts()
    trip.expect(
        len(steps) == 2 and cards[0]["name"] in steps[0] and cards[1]["name"] in steps[1],
        f"the history lists {steps}",
    )
    undone = steps[1]
    page.go_back()
    trip.expect(page.url == address, f"the way back from the history leads to {page.url}")
    page.goto(address)
    trip.expect(read(page) == columns, "loaded anew, tasks are elsewhere")
    trip.expect(
        page.locator(".criterion .value").all_inner_texts() == scores, "loaded anew, scores differ"
    )
    step(page, tool(page, "redo").click)
    page.goto(trip.address + history)
    trip.expect(
        undone != page.locator(".done li").all_inner_texts()[1],
        "only looks tell an undone step from one that is done",
    )
    link = page.locator(".versions a").first
    path = link.get_attribute("href")
    load(page, link.click)
    trip.expect(page.url.endswith(path) and page.locator("h1").count() == 1,
                "the saved version cannot be opened")
    page.goto(address)
    columns = read(page)
    page.goto(trip.address + history)
    page.locator('form[action$="/duplicate"] button').click()
    page.locator(".columns").wait_for()
    trip.expect(page.url != address, "the copy lies at the address of what it copies")
    trip.expect(read(page) == columns, "the copy is another one")
    step(page, tool(page, "undo").click)
    page.goto(address)
    trip.expect(read(page) == columns, "a step on the copy changed what it was made of")


def describe_and_archive(trip):
    """Another name and a note; put away and taken out again."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    history = address + "/history"
    page.goto(history)
    name, note = "Møde den 3. maj", "Første linje\nAnden linje: 1 < 2 & 3"
    page.locator("#name").fill(name)
    page.locator("#note").fill(note)
    load(page, page.locator('form[action$="/description"] button').click)
    page.goto(address)
    trip.expect(page.locator("h1").inner_text() == name, "the board has another name")
    page.goto(history)
    trip.expect(page.locator("#note").input_value() == note, "the note is another one")

    def entry():
        page.goto(trip.address + "/")
        return page.locator(".saved li", has_text=name).inner_text()

    kept = entry()
    for word in ("put away", "taken out again"):
        page.goto(history)
        load(page, page.locator('form[action$="/archive"] button').click)
        told = entry()
        trip.expect(
            (told.count("·") > kept.count("·")) == (word == "put away"),
            f"{word}, the start page says: {told}",
        )
    trip.picture(page, "start")


def two_tabs(trip):
    """Two tabs move at once: the second one learns it and has three ways; nothing is lost."""
    first = trip.open("/")
    address = begin(trip, first, 1)
    second = first.context.new_page()
    _, target, cards = movable(read(first), 6)
    to = target["id"]

    def conflict(position):
        """The first tab moves a task after the second one was opened, which moves another."""
        second.goto(address)
        first.goto(address)
        one, other = (card["id"] for card in cards[position:position + 2])
        move_by_dialog(first, one, to)
        with trip.refusing(412):
            move_button(second, other).click()
            second.locator("#to").select_option(to)
            second.locator("dialog button.main").click()
            second.locator("main h1 ~ form").first.wait_for()
        trip.expect(second.locator("main form").count() == 3, "a conflict has not three ways")
        trip.expect(
            second.locator("h1").inner_text() in second.title(), "the title tells no conflict"
        )
        return one, other

    def there(page, *tasks):
        return [column_of(read(page), task)["id"] == to for task in tasks]

    one, other = conflict(0)
    trip.picture(second, "conflict")
    second.locator("form[method=get] button").click()
    second.locator(".columns").wait_for()
    trip.expect(there(second, one, other) == [True, False], "»load« shows something else")
    one, other = conflict(2)
    second.locator('form[action$="/steps"] button').click()
    second.locator(".columns").wait_for()
    trip.expect(there(second, one, other) == [True, True], "»on the new« loses a step")
    one, other = conflict(4)
    second.locator('form[action$="/duplicate"] button').click()
    second.locator(".columns").wait_for()
    trip.expect(second.url != address, "»on a copy« makes no copy")
    trip.expect(there(second, one, other) == [True, True], "»on a copy« loses a step")
    first.goto(address)
    trip.expect(there(first, one, other) == [True, False], "»on a copy« changes the original")
    # An undo that comes late must not undo a step that its sender never saw.
    second.goto(address)
    step(first, tool(first, "undo").click)
    left = homes(read(first))
    with trip.refusing(412):
        tool(second, "undo").click()
        second.locator("main h1 ~ form").first.wait_for()
    first.goto(address)
    trip.expect(homes(read(first)) == left, "a late undo is done without asking")
    copy = second.locator('form[action$="/duplicate"] button')
    if copy.count():
        copy.click()
        second.locator(".columns").wait_for()
        trip.expect(homes(read(second)) != left, "a late undo »on a copy« undoes nothing there")


def two_descriptions(trip):
    """What two people write at once as a note: what the second one wrote is not lost."""
    first = trip.open("/")
    history = begin(trip, first, 1) + "/history"
    second = first.context.new_page()
    first.goto(history)
    second.goto(history)
    first.locator("#note").fill("en")
    load(first, first.locator('form[action$="/description"] button').click)
    note = "Det, den anden har skrevet"
    with trip.refusing(412):
        second.locator("#note").fill(note)
        second.locator('form[action$="/description"] button').click()
        second.locator("main h1 ~ form").first.wait_for()
    trip.expect(
        note in second.content(), "the page of a conflict has lost the note that was just written"
    )
