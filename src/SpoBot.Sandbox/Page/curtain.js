// What cannot be seen on any phone: the outbox, the last round, the journal.
import { byId, make, plural } from "./dom.js";
import { get } from "./server.js";

let shown = "outbox";
let drawn = "";

const table = (caption, heads, rows) => make("div", { class: "table" }, make("table", {}, make("caption", {}, caption),
  make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, ...rows)));

const cells = (name, ...texts) => make("tr", { class: name }, ...texts.map((text) => make("td", {}, text)));

const views = {
  outbox: (it) => table(`Последние ${it.outbox.length} ${plural(it.outbox.length, "письмо", "письма", "писем")}, новые сверху`, ["Когда", "Кому", "Полоса", "Что стало", "Текст"],
    it.outbox.map((row) => cells("is-" + row.status, row.at, row.to, row.lane, row.result, row.text))),
  round: (it) => !it.round ? make("p", {}, "Обхода ещё не было.")
    : table(`Обход ${it.round.at}: ${it.round.letters} ${plural(it.round.letters, "письмо", "письма", "писем")}`, ["Кто", "Решение"],
      [...it.round.decisions.map((row) => cells(row.isWritten ? "is-delivered" : "", row.who, row.why)), ...it.round.skipped.map((row) => cells("", row, "ступень прошла молча, её место заняла следующая"))]),
  journal: (it) => table("Последние записи, новые сверху", ["Когда", "Кто", "Что", "О чём"], it.journal.map((row) => cells("", row.at, row.who, row.what, row.about))),
};

export async function drawCurtain() {
  const curtain = await get("curtain");
  const text = shown + JSON.stringify(curtain);
  if (text === drawn) return;
  drawn = text;
  byId("panel").replaceChildren(views[shown](curtain));
}

export function openTab(name) {
  shown = name;
  for (const tab of byId("tabs").children) {
    const own = tab.id === "tab-" + name;
    tab.setAttribute("aria-selected", String(own));
    tab.tabIndex = own ? 0 : -1;
  }
  byId("panel").setAttribute("aria-labelledby", "tab-" + name);
  return drawCurtain();
}

export function walkTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = [...byId("tabs").children];
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  next.focus();
  next.click();
}
