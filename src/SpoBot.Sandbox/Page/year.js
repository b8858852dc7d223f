// The year as a strip of days: how much falls due on each, what is done, where we stand.
import { byId, make, parts, plural, shortDay } from "./dom.js";
import { get } from "./server.js";

let drawn = "";

export async function drawYear(now, turn) {
  const { year, day: today } = parts(now);
  const days = await get("year", { year });
  const text = JSON.stringify(days) + today;
  if (text === drawn || days.length === 0) return;
  drawn = text;
  byId("year-name").textContent = `Сроки ${year} года`;
  const most = Math.max(1, ...days.map((it) => it.due));
  const months = [];
  for (const it of days) {
    const { month } = parts(it.day);
    const label = `${shortDay(it.day)}: ${it.due} ${plural(it.due, "срок", "срока", "сроков")}${it.done ? `, сдано ${it.done}` : ""}${it.overdue ? `, просрочено ${it.overdue}` : ""}${it.isDayOff ? ", выходной" : ""}`;
    const level = it.due === 0 ? 0 : Math.max(1, Math.ceil((4 * it.due) / most));
    const cell = make("button", {
      type: "button",
      class: `cell level-${level}${it.isDayOff ? " off" : ""}${it.overdue ? " late" : it.due > 0 && it.done === it.due ? " done" : ""}${it.day < today ? " past" : ""}`,
      "aria-current": it.day === today ? "date" : null, title: label, "aria-label": label, tabindex: it.day === today ? "0" : "-1",
      disabled: it.day <= today && it.day !== today, "data-day": it.day, onclick: () => turn(it.day),
    });
    (months[month] ??= []).push(cell);
  }
  const names = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
  byId("year").replaceChildren(...months.slice(1).map((cells, i) => make("div", { class: "month" }, make("span", { class: "name" }, names[i]), make("div", { class: "days" }, ...cells))));
}

// Arrow keys walk from day to day; only one day is a stop of the Tab key.
export function walkYear(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
  if (!step || !event.target.dataset.day) return;
  event.preventDefault();
  const cells = [...byId("year").querySelectorAll(".cell:not(:disabled)")];
  const next = cells[cells.indexOf(event.target) + step];
  if (next) {
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}
