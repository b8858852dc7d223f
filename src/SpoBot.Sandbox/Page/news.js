// Whose phones have something new on them, besides those that lie on the table.
import { byId, make, plural } from "./dom.js";

const mostNamed = 6;
let drawn = "";

export function drawNews(people, unread, open) {
  const fresh = people.filter((it) => unread(it) > 0);
  const text = fresh.map((it) => `${it.id}:${unread(it)}`).join();
  if (text === drawn) return;
  drawn = text;
  byId("news").hidden = fresh.length === 0;
  const more = fresh.length - mostNamed;
  byId("news").replaceChildren(
    make("span", {}, "Новое у других:"),
    ...fresh.slice(0, mostNamed).map((it) => make("button", { type: "button", title: `${it.post}. ${it.preview}`, onclick: () => open(it) }, it.name, make("b", { class: "badge" }, String(unread(it))))),
    more > 0 ? make("span", {}, `и ещё у ${more} ${plural(more, "человека", "человек", "человек")}`) : "");
}
