// A link to the bot itself, such as an invitation, opens on a phone of this page; nothing leaves for t.me.
import { byId, make } from "./dom.js";

let bot = "";
let people = [];
let opened = () => {};

export function prepareLinks(username, everybody, onOpen) {
  bot = username;
  people = everybody;
  opened = onOpen;
}

// The token in «https://t.me/bot?start=token», or null.
export function tokenOf(address) {
  try {
    const url = new URL(address);
    return url.host === "t.me" && url.pathname.slice(1).toLowerCase() === bot.toLowerCase() ? (url.searchParams.get("start") ?? "") : null;
  } catch {
    return null;
  }
}

export function openLink(token) {
  const [dialog, who] = [byId("opener"), byId("opener-who")];
  const strangersFirst = [...people].sort((a, b) => (b.kind === "stranger") - (a.kind === "stranger"));
  who.replaceChildren(...strangersFirst.map((it) => make("option", { value: it.id }, `${it.name}, ${it.post}`)));
  dialog.returnValue = "";
  dialog.onclose = () => dialog.returnValue === "open" && opened(Number(who.value), token);
  dialog.showModal();
}
