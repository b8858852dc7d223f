// A message's text with its entities, as nested elements. Only http(s) links become links.
import { make } from "./dom.js";
import { openLink, tokenOf } from "./links.js";

const tags = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

function wrapper(entity, text, onCommand) {
  if (entity.type in tags) return make(tags[entity.type]);
  if (entity.type === "spoiler") return make("span", { class: "spoiler", tabindex: "0" });
  if (entity.type === "text_link" || entity.type === "url") {
    const target = entity.value ?? text;
    const token = tokenOf(/^[a-z]+:/i.test(target) ? target : "https://" + target);
    if (token !== null) return make("button", { type: "button", class: "command", onclick: () => openLink(token) });
    if (/^https?:\/\//i.test(target)) return make("a", { href: target, target: "_blank", rel: "noopener noreferrer" });
    return make("span", { class: "link" });
  }
  if (entity.type === "bot_command") return make("button", { type: "button", class: "command", onclick: () => onCommand(text) });
  return make("span", { class: "link" });
}

// Coloured squares are drawn, so that they are seen where no font has them.
const squares = { "🟥": "red", "🟨": "yellow", "🟦": "blue", "🟩": "green" };

const plain = (text) => text.split(/(🟥|🟨|🟦|🟩)/u).filter(Boolean).map((part) => (part in squares ? make("span", { class: "square " + squares[part] }, part) : part));

export function rich(text, entities, onCommand) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const root = document.createDocumentFragment();
  const fill = (parent, from, to, list) => {
    let at = from;
    for (let i = 0; i < list.length; ) {
      const entity = list[i];
      const end = Math.min(entity.offset + entity.length, to);
      const inside = [];
      for (i++; i < list.length && list[i].offset < end; i++) inside.push(list[i]);
      if (entity.offset > at) parent.append(...plain(text.slice(at, entity.offset)));
      const element = wrapper(entity, text.slice(entity.offset, end), onCommand);
      fill(element, entity.offset, end, inside);
      parent.append(element);
      at = end;
    }
    if (at < to) parent.append(...plain(text.slice(at, to)));
  };
  fill(root, 0, text.length, sorted);
  return root;
}
