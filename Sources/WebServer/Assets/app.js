// SPDX-License-Identifier: GPL-3.0-or-later
// Everything works without this file: it sends the same forms without loading the page anew, lets
// cards be dragged, and keeps the focus where the work is.

const main = () => document.querySelector("main");

let speaking = 0;

/** Puts fresh content in place; the live region stays, since readers speak what changes in a known one. */
function replace(fresh) {
  const live = document.getElementById("status");
  const other = fresh.querySelector("#status");
  if (live?.parentNode !== main() || other?.parentNode !== fresh) {
    main().replaceChildren(...fresh.childNodes);
    return;
  }
  const nodes = [...fresh.childNodes];
  const place = nodes.indexOf(other);
  for (const node of [...main().childNodes]) if (node !== live) node.remove();
  live.before(...nodes.slice(0, place));
  live.after(...nodes.slice(place + 1));
}

/** Takes over what a page says, and keeps scroll and focus; a page of another address is gone to. */
function show(text, address, focus, said) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = page.querySelector("main");
  if (!fresh || new URL(address).pathname !== location.pathname) { location.assign(address); return; }
  const open = new Set([...document.querySelectorAll("main details[open][id]")].map((element) => element.id));
  const scores = document.querySelector(".scores")?.scrollTop ?? 0;
  const words = said ?? fresh.querySelector("#status")?.textContent ?? "";
  clearTimeout(speaking);
  replace(fresh);
  const live = document.getElementById("status");
  if (live) live.textContent = "";
  const footer = page.querySelector("footer");
  if (footer) document.querySelector("footer")?.replaceWith(footer);
  showChosen();
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  const aside = document.querySelector(".scores");
  if (aside) aside.scrollTop = scores;
  if (address !== location.href) history.replaceState(null, "", address);
  const problem = document.getElementById("problem");
  if (problem) { problem.tabIndex = -1; problem.focus(); return; }
  const target = focus && document.querySelector(`[data-focus="${CSS.escape(focus)}"]`);
  (target ?? main()).focus({ preventScroll: Boolean(target) });
  target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  // The same words twice are spoken twice when the region was empty between.
  speaking = setTimeout(() => { if (live) live.textContent = words; }, 100);
}

let isBusy = false;

/** Sends a form and shows the answer; what cannot be sent is sent by the browser itself. */
async function send(action, fields, focus, said) {
  if (isBusy) return;
  isBusy = true;
  main().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(action, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Accept: "text/html" },
    });
    show(await answer.text(), answer.redirected ? answer.url : location.href, focus, said);
  } catch {
    location.reload();
  } finally {
    isBusy = false;
    main().removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (button?.getAttribute("aria-disabled") === "true") { event.preventDefault(); return; }
  const board = document.querySelector(".columns");
  if (!board) return;
  if (form.id === "moves") { event.preventDefault(); ask(button); return; }
  if (form.method !== "post" || !form.action.includes(board.dataset.base)) return;
  event.preventDefault();
  const fields = [...new FormData(form, button)];
  const tasks = fields.filter(([name]) => name === "task").map(([, value]) => value);
  const focus = tasks.length ? `move-${tasks[0]}` : button?.dataset.focus ?? document.activeElement?.dataset?.focus;
  if (form.closest("dialog")) form.closest("dialog").close();
  // One kind only: the button's word comes after the form's own.
  const last = new Map(fields.filter(([name]) => name === "kind"));
  // What is undone is no last step: the button's own words say what was done.
  const said = button?.dataset.focus?.startsWith("tool-") ? button.textContent.trim() : undefined;
  send(form.action, [...fields.filter(([name]) => name !== "kind"), ...last], focus, said);
});

// MARK: Dialog

let opener = null;

/** Opens the dialog for the tasks that a button is for. */
function ask(button) {
  const dialog = document.getElementById("move");
  const chosen = button.value === "chosen"
    ? [...document.querySelectorAll('input[name="task"][type="checkbox"]:checked')].map((box) => box.value)
    : [button.value];
  if (!chosen.length) return;
  const heading = dialog.querySelector("h2");
  heading.textContent = button.dataset.name
    ? heading.dataset.one.replace("{}", button.dataset.name)
    : `${heading.dataset.many} (${chosen.length})`;
  for (const place of dialog.querySelectorAll(".tasks")) {
    place.replaceChildren(...chosen.map((task) => {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: "task", value: task });
      return field;
    }));
  }
  opener = button.dataset.focus;
  if (dialog.open) dialog.close();
  dialog.showModal();
  dialog.querySelector("select").focus();
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-close]")) return;
  event.preventDefault();
  document.getElementById("move").close();
});

document.addEventListener("close", (event) => {
  if (event.target.id === "move" && opener && !isBusy) {
    document.querySelector(`[data-focus="${CSS.escape(opener)}"]`)?.focus();
  }
}, true);

// MARK: Choices take effect at once

/** What is chosen can be moved; while nothing is, the button says that it does nothing. */
function showChosen() {
  const button = document.querySelector('[data-focus="move-chosen"]');
  const some = document.querySelector('input[name="task"][type="checkbox"]:checked');
  if (some) button?.removeAttribute("aria-disabled"); else button?.setAttribute("aria-disabled", "true");
}

window.addEventListener("pageshow", showChosen);

document.addEventListener("change", (event) => {
  const element = event.target;
  if (element.matches(".beside select")) element.form.requestSubmit();
  if (element.name === "task") showChosen();
});

// MARK: Dragging

let dragged = null;

document.addEventListener("dragstart", (event) => {
  const card = event.target.closest?.(".card");
  if (!card) return;
  dragged = card;
  card.classList.add("dragged");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", card.dataset.task);
});

document.addEventListener("dragover", (event) => {
  const column = event.target.closest?.(".column");
  if (!dragged || !column) return;
  event.preventDefault();
  for (const other of document.querySelectorAll(".column.over")) if (other !== column) other.classList.remove("over");
  column.classList.add("over");
});

document.addEventListener("dragend", () => {
  dragged?.classList.remove("dragged");
  dragged = null;
  for (const column of document.querySelectorAll(".column.over")) column.classList.remove("over");
});

document.addEventListener("drop", (event) => {
  const column = event.target.closest?.(".column");
  if (!dragged || !column) return;
  event.preventDefault();
  const task = dragged.dataset.task;
  const boxes = [...document.querySelectorAll('input[name="task"][type="checkbox"]:checked')].map((box) => box.value);
  const tasks = boxes.includes(task) ? boxes : [task];
  const board = document.querySelector(".columns");
  if (dragged.closest(".column") === column) return;
  send(`${board.dataset.base}/steps${board.dataset.query}`, [
    ["revision", board.dataset.revision], ["kind", "move"], ["to", column.dataset.department],
    ...tasks.map((value) => ["task", value]),
  ], `move-${task}`);
});

// MARK: Arrows go from card to card while a button of a card has the focus

document.addEventListener("keydown", (event) => {
  const card = document.activeElement?.closest?.(".card");
  if (!card || !document.activeElement.matches(".do button") || event.altKey || event.ctrlKey || event.metaKey) return;
  const column = card.closest(".column");
  const columns = [...document.querySelectorAll(".column")];
  const cards = [...column.querySelectorAll(".card")];
  const beside = (step) => columns.slice(columns.indexOf(column))[step] ?? columns[columns.indexOf(column) + step];
  const next = {
    ArrowDown: () => cards[cards.indexOf(card) + 1],
    ArrowUp: () => cards[cards.indexOf(card) - 1],
    ArrowRight: () => beside(1)?.querySelector(".card"),
    ArrowLeft: () => columns[columns.indexOf(column) - 1]?.querySelector(".card"),
  }[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.querySelector(".do button").focus();
});

// MARK: Weights: the ranking follows the sliders

document.addEventListener("input", (event) => {
  const output = event.target.closest?.(".weigh .slider")?.querySelector("output");
  if (output) output.textContent = event.target.value;
});

let weighing = 0;

document.addEventListener("change", (event) => {
  if (!event.target.matches(".weigh input[type=range]")) return;
  // Keys move a slider step by step; the ranking follows when it rests.
  clearTimeout(weighing);
  const form = event.target.form;
  weighing = setTimeout(() => form.requestSubmit(), 300);
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches(".weigh")) return;
  event.preventDefault();
  const sent = () => new URLSearchParams([...new FormData(form)]).toString();
  const address = new URL(form.action);
  const fields = sent();
  address.search = fields;
  address.hash = "";
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const text = await answer.text();
    // A slider that moved on meanwhile asks again; what is late is not shown.
    if (!form.isConnected || sent() !== fields) return;
    const place = scrollY;
    show(text, address.href, document.activeElement?.dataset?.focus);
    scrollTo(0, place);
  } catch {
    location.assign(address);
  }
});
