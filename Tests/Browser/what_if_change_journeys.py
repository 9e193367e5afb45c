# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys that change more than one task: undo, several at once, departments, and the view kept."""

from what_if_board import (
    begin, column_of, focused, homes, move_button, move_by_dialog, movable, read, refuse, revision,
    status, step, tool, tool_form,
)


def undo_and_redo(trip):
    """Undo, redo and start over say what they do, and do it."""
    page = trip.open("/")
    begin(trip, page, 1)
    start = read(page)
    for key in ("undo", "redo", "reset"):
        idle = tool(page, key).get_attribute("aria-disabled") == "true"
        trip.expect(idle, f"{key} is offered before anything was done")
    at = revision(page)
    tool(page, "undo").click(force=True)
    trip.expect(revision(page) == at, "an idle button does something")
    _, target, cards = movable(start)
    name = cards[0]["name"]
    move_by_dialog(page, cards[0]["id"], target["id"])
    after = read(page)
    trip.expect(name in tool(page, "undo").inner_text(), "undo does not name the step")
    for key, wanted, other in (("undo", start, "redo"), ("redo", after, "undo")):
        step(page, tool(page, key).click)
        trip.expect(read(page) == wanted, f"{key} does not lead where it should")
        trip.expect(name in tool(page, other).inner_text(), f"{other} does not name the step")
        trip.expect(focused(page) == f"tool-{key}", f"{key} loses the focus")
        trip.soon(lambda: name in status(page), f"after {key} the status is »{status(page)}«", 1)
    word = tool(page, "reset").inner_text().strip()
    step(page, tool(page, "reset").click)
    trip.expect(read(page) == start, "starting over does not lead to the start")
    trip.expect(word in tool(page, "undo").inner_text(), "undo does not name the starting over")
    trip.soon(lambda: word in status(page), f"after reset the status is »{status(page)}«", 1)
    step(page, tool(page, "undo").click)
    trip.expect(read(page) == after, "starting over cannot be undone")


def several_and_split(trip):
    """Several tasks by their boxes: moved together, dragged together, made a department of."""
    page = trip.open("/")
    begin(trip, page, 1)
    before = read(page)
    source, target, cards = movable(before, 4)
    tasks = [card["id"] for card in cards[:4]]
    for task in tasks[:2]:
        page.locator(f'[id="c-{task}"]').check()
    page.locator('[data-focus="move-chosen"]').click()
    trip.expect("2" in page.locator("#move-h").inner_text(), "the dialog does not say how many")
    page.locator("#to").select_option(target["id"])
    step(page, page.locator("dialog button.main").click)
    for task in tasks[:2]:
        trip.expect(column_of(read(page), task)["id"] == target["id"], "one of two is left behind")
        page.locator(f'[id="c-{task}"]').check()
    column = page.locator(f'[data-department="{source["id"]}"] h3')
    step(page, lambda: page.locator(f'[data-task="{tasks[0]}"] h4').drag_to(column))
    trip.expect(read(page) == before, "two dragged back are not both back")
    for task in tasks[2:]:
        page.locator(f'[id="c-{task}"]').check()
    page.locator('[data-focus="move-chosen"]').click()
    page.locator("dialog summary").click()
    name = 'Æ & «Ø»'
    page.locator("#split-name").fill(name)
    # Enter does what the field belongs to, not what stands above it.
    step(page, lambda: page.locator("#split-name").press("Enter"))
    after = read(page)
    trip.picture(page, "split")
    new = [column for column in after if column["id"] not in homes(before)]
    if trip.expect(len(new) == 1, "Enter in the new department's name forms no department"):
        trip.expect(new[0]["name"] == name, f"the new department is called {new[0]['name']}")
        trip.expect(sorted(homes(new).popitem()[1]) == sorted(tasks[2:]), "it has other tasks")
        mark = page.locator(f'[data-department="{new[0]["id"]}"] h3 .mark')
        trip.expect(mark.count(), "the new department does not say that it is new")
        trip.expect(
            page.locator(f'.jump a[href="#d-{new[0]["id"]}"]').inner_text() == name,
            "no link jumps to the new department",
        )
        trip.soon(lambda: name in status(page), "the new department is not said")


def departments(trip):
    """Rename, lock, and merge a department."""
    page = trip.open("/")
    begin(trip, page, 1)
    before = read(page)
    source, target, cards = movable(before)
    form = tool_form(page, source["id"], "rename")
    name = "En helt ny tid"
    form.locator("input[name=name]").fill(name)
    step(page, form.get_by_role("button").click)
    trip.expect(read(page)[0 if before[0] == source else before.index(source)]["name"] == name,
                "a renamed department keeps its name")
    trip.expect(
        page.evaluate("id => document.getElementById('d-' + id).contains(document.activeElement)",
                      source["id"]),
        f"after a new name the focus is at {focused(page)}, not in the department",
    )
    step(page, tool_form(page, target["id"], "lock").get_by_role("button").click)
    trip.expect(
        page.locator(f'[data-department="{target["id"]}"] h3 .mark').count(), "no mark says locked"
    )
    locked = read(page)

    def move():
        move_button(page, cards[0]["id"]).click()
        page.locator("#to").select_option(target["id"])
        page.locator("dialog button.main").click()

    text = refuse(trip, page, move)
    short = page.locator(f'#to option[value="{target["id"]}"]').inner_text()
    trip.expect(short in text, f"the refusal does not name the locked department: {text}")
    trip.expect(read(page) == locked, "a refused move changed the board")
    step(page, tool_form(page, target["id"], "unlock").get_by_role("button").click)
    form = tool_form(page, source["id"], "merge")
    form.locator("select").select_option(target["id"])
    step(page, form.get_by_role("button").click)
    after = homes(read(page))
    trip.expect(source["id"] not in after, "a merged department is still there")
    trip.expect(
        sorted(after[target["id"]])
        == sorted(homes(before)[source["id"]] + homes(before)[target["id"]]),
        "tasks are lost in the merger",
    )
    trip.soon(lambda: status(page), "the merger is not said")
    trip.picture(page, "merged")


def kept_view(trip):
    """What is searched for and compared with stays while tasks move."""
    page = trip.open("/")
    address = begin(trip, page, 1)
    _, target, cards = movable(read(page))
    word = cards[0]["name"].split()[0]
    other = page.locator("#beside option").last.get_attribute("value")
    page.locator("#beside").select_option(other)
    page.locator(f'#beside option[value="{other}"]:checked').wait_for(state="attached")
    page.locator(".criterion .against").nth(1).wait_for()
    against = page.locator(".criterion").first.locator(".against").count()
    trip.expect(against == 2, f"beside another plan a score has {against} differences")
    page.goto(f"{address}?q={word}&beside={other}")
    found = page.locator(".card").count()
    move_by_dialog(page, cards[0]["id"], target["id"])
    trip.expect(page.locator("#q").input_value() == word, "a step forgets the search")
    trip.expect(page.locator(".card").count() == found, "a step shows what was not searched for")
    trip.expect(
        page.locator("#beside").input_value() == other, "a step forgets what is compared with"
    )
    page.goto(f"{address}?view=changes")
    step(page, tool(page, "undo").click)
    here = page.locator(".views [aria-current]").get_attribute("href")
    trip.expect("view=changes" in here, "a step forgets that only changes are shown")
    page.goto(f"{address}?q={word}")
    form = tool_form(page, target["id"], "merge")
    into = form.locator("option").first.get_attribute("value")
    step(page, tool_form(page, into, "lock").get_by_role("button").click)
    page.goto(f"{address}?q={word}")
    form = tool_form(page, target["id"], "merge")
    form.locator("select").select_option(into)
    refuse(trip, page, form.get_by_role("button").click)
    trip.expect(page.locator("#q").input_value() == word, "a refusal forgets the search")
