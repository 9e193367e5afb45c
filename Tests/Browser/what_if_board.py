# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the board as a person sees it, and does to it what a person does."""

import re

MODELS = "section[aria-labelledby=models] .plan"

# Where a long word may break is no part of it.
SOFT_HYPHEN = "\u00ad"
READ_BOARD = """columns => columns.map(column => ({
  id: column.dataset.department,
  name: column.querySelector("h3").firstChild.textContent.replaceAll("\u00ad", "").trim(),
  sums: [...column.querySelectorAll(".sums span")].map(s => s.textContent),
  cards: [...column.querySelectorAll(".card")].map(card => ({
    id: card.dataset.task, name: card.querySelector("h4").textContent.replaceAll("\u00ad", ""),
    fte: card.querySelector(".facts").firstElementChild.firstChild.textContent,
    isImmovable: !!card.querySelector(".immovable"),
  })),
}))"""


def number(text):
    """The first whole number of a text, whatever separates its thousands."""
    return int(re.sub(r"\D", "", re.match(r"\D*([\d.,]*)", text)[1]) or 0)


def begin(trip, page, position, language=""):
    """Begins a what-if from one of the plans on the start page, and returns its address."""
    page.goto(f"{trip.address}{language}/")
    page.locator(MODELS).nth(position).get_by_role("button").click()
    page.locator(".columns").wait_for()
    return page.url


def read(page):
    """The columns of the board: ids, names, sums and cards."""
    return page.locator(".column").evaluate_all(READ_BOARD)


def homes(columns):
    """Which department has which tasks."""
    return {column["id"]: [card["id"] for card in column["cards"]] for column in columns}


def column_of(columns, task):
    """The column that a task stands in."""
    return next(c for c in columns if any(card["id"] == task for card in c["cards"]))


def task_names(page):
    """The names of the tasks that are shown."""
    texts = page.locator(".card h4").all_text_contents()
    return [text.replace(SOFT_HYPHEN, "") for text in texts]


def fte(column):
    return number(column["sums"][0])


def count(column):
    return number(column["sums"][-1])


def movable(columns, at_least=3):
    """Two departments with several tasks that may move, and those of the first."""
    able = [
        (column, [card for card in column["cards"] if not card["isImmovable"]])
        for column in columns
    ]
    able = [pair for pair in able if len(pair[1]) >= at_least]
    (first, cards), (second, _) = able[0], able[-1]
    return first, second, cards


def revision(page):
    return page.locator(".columns").get_attribute("data-revision")


def step(page, act):
    """Does something that is a step, and waits until the board shows what it led to."""
    before = revision(page)
    act()
    page.locator(f'.columns:not([data-revision="{before}"])').wait_for()
    page.locator("main:not([aria-busy])").wait_for()


def load(page, act):
    """Does something that leads to another page, and waits for that page."""
    with page.expect_navigation():
        act()


def refuse(trip, page, act):
    """Does something that must be refused, and returns the reason that the page gives."""
    with trip.refusing(422):
        act()
        page.locator("#problem").wait_for()
    trip.expect(
        page.locator("#problem").get_attribute("role") == "alert", "a refusal is no alert"
    )
    return page.locator("#problem").inner_text()


def focused(page):
    """What has the focus, as the board calls it."""
    return page.evaluate("document.activeElement?.dataset?.focus ?? document.activeElement.tagName")


def status(page):
    return page.locator("#status").text_content().strip()


def tool(page, key):
    return page.locator(f'[data-focus="tool-{key}"]')


def move_button(page, task):
    return page.locator(f'[data-focus="move-{task}"]')


def move_by_dialog(page, task, to):
    """Moves a task by its button and the dialog."""
    move_button(page, task).click()
    page.locator("#to").select_option(to)
    step(page, page.locator('dialog button.main').click)


def tools_of(page, department):
    """Opens the tools of a department."""
    tools = page.locator(f'[data-department="{department}"] details.tools')
    if tools.get_attribute("open") is None:
        tools.locator("summary").click()
    return tools


def tool_form(page, department, kind):
    """A form among the tools of a department, by the step that it asks for."""
    return tools_of(page, department).locator(f'form:has(input[name=kind][value="{kind}"])')
