// One phone: whose it is, the chat, the keyboard.
import { make, parts, shortDay } from "./dom.js";
import { fileAddress, get, post, send } from "./server.js";
import { openLink, tokenOf } from "./links.js";
import { rich } from "./rich.js";

const kinds = { head: "Руководители колледжей", coordinator: "Координаторы", administrator: "Администратор", stranger: "Посторонние" };
const typingLasts = 5500;
const largestFile = 20 * 1048576;
const accept = ".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png";

function size(bytes) {
  return bytes < 1024 ? `${bytes} Б` : bytes < 1048576 ? `${Math.round(bytes / 1024)} КБ` : `${(bytes / 1048576).toFixed(1)} МБ`;
}

export class Phone {
  #mark = null;
  #toasts = null;
  #chosen = null;
  #place = 0;
  #drawn = new Map();

  constructor(number, complain) {
    this.complain = complain;
    this.person = 0;
    this.select = make("select", { "aria-label": `Чей телефон ${number}`, onchange: () => this.turnTo(Number(this.select.value)) });
    this.post = make("p", { class: "post" });
    this.blocked = make("button", { type: "button", class: "block", onclick: () => this.#block() });
    this.log = make("div", { class: "log", role: "log", "aria-label": "Переписка с ботом", tabindex: "0" });
    this.toast = make("div", { class: "toast", role: "status", "aria-live": "assertive" });
    this.keyboard = make("div", { class: "reply-keyboard", hidden: true });
    this.menu = make("div", { class: "menu", hidden: true, role: "group", "aria-label": "Команды бота" });
    this.menuButton = make("button", { type: "button", class: "round", title: "Команды", "aria-label": "Команды бота", "aria-expanded": "false", onclick: () => this.#showMenu(this.menu.hidden) }, "☰");
    this.input = make("textarea", { rows: "1", placeholder: "Сообщение", "aria-label": "Сообщение боту", maxlength: "4096", onkeydown: (event) => this.#typed(event) });
    this.file = make("input", { type: "file", class: "hidden", "aria-label": "Файл для отправки", tabindex: "-1", accept, onchange: () => this.#attach() });
    this.menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.#showMenu(false);
      this.menuButton.focus();
    });
    this.element = make("article", { class: "phone", "aria-label": `Телефон ${number}` },
      make("div", { class: "top" }, this.select, make("div", { class: "who" }, this.post, this.blocked)),
      make("div", { class: "screen" }, this.log, this.toast),
      this.keyboard,
      this.menu,
      make("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.#say(); } },
        this.menuButton,
        make("button", { type: "button", class: "round", title: "Прикрепить файл", "aria-label": "Прикрепить файл", onclick: () => this.file.click() }, make("span", { class: "clip", "aria-hidden": "true" })),
        this.file,
        this.input,
        make("button", { type: "submit", class: "round send", title: "Отправить", "aria-label": "Отправить сообщение" }, "➤")));
  }

  turnTo(person) {
    this.person = person;
    this.#mark = null;
    this.#toasts = null;
    this.log.replaceChildren();
    this.#drawn.clear();
    this.#toast(null);
    this.onchange?.();
  }

  forget() {
    this.#mark = null;
    this.#toasts = null;
  }

  // The list of people with unread marks; rebuilt only when it reads differently.
  list(people, unread) {
    const label = (it) => (unread(it) > 0 ? `● ${it.name} (${unread(it)})` : it.name) + (it.blocked ? " – заблокировал" : "");
    const text = people.map(label).join("|") + this.person;
    if (text === this.#chosen) return;
    this.#chosen = text;
    const groups = Object.entries(kinds).map(([kind, name]) => make("optgroup", { label: name },
      ...people.filter((it) => it.kind === kind).map((it) => make("option", { value: it.id, selected: it.id === this.person }, `${label(it)}${kind === "head" ? ", " + it.post : ""}`))));
    this.select.replaceChildren(...groups);
    this.select.value = String(this.person);
  }

  async update(member) {
    this.post.textContent = member.post;
    this.blocked.textContent = member.blocked ? "Разблокировать бота" : "Заблокировать бота";
    this.blocked.setAttribute("aria-pressed", String(member.blocked));
    if (member.mark === this.#mark) return;
    const person = this.person;
    const chat = await get("chat", { person });
    if (person !== this.person) return;
    this.#mark = member.mark;
    this.#draw(chat);
  }

  #draw(chat) {
    const follows = this.log.childElementCount === 0 || this.log.scrollTop === this.#place || this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    const items = chat.messages.length > 0 ? [] : [["nothing", "", () => this.#nothing()]];
    let day = "";
    for (const message of chat.messages) {
      if (parts(message.at).day !== day) {
        day = parts(message.at).day;
        items.push(["day/" + day, "", () => make("p", { class: "day" }, shortDay(message.at))]);
      }
      items.push([message.id, JSON.stringify(message), () => this.#message(message)]);
    }
    if (chat.typing) {
      items.push(["typing", "", () => make("p", { class: "typing" }, "бот печатает…")]);
      setTimeout(() => { this.#mark = null; this.onchange?.(); }, typingLasts);
    }
    this.#show(items);
    if (follows) this.#toNewest();
    this.#keys(chat.replyKeyboard);
    this.#commands(chat.commands);
    const last = chat.toasts.at(-1);
    if (this.#toasts !== null && last && chat.toasts.length > this.#toasts && last.text) this.#toast(last);
    this.#toasts = chat.toasts.length;
  }

  // What has not changed stays the same element: a screen reader tells only the news, and the focus stays where it was.
  #show(items) {
    const focused = this.log.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const drawn = new Map();
    let place = this.log.firstChild;
    for (const [key, text, draw] of items) {
      const old = this.#drawn.get(key);
      const element = old?.text === text ? old.element : draw();
      drawn.set(key, { text, element });
      if (element === place) place = place.nextSibling;
      else this.log.insertBefore(element, place);
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
    }
    this.#drawn = drawn;
    if (focused && !this.log.contains(document.activeElement))
      (this.log.querySelector(`[data-key="${focused}"]`) ?? this.log.querySelector(`[data-key^="${focused.split("/")[0]}/"]`) ?? this.log).focus({ preventScroll: true });
  }

  // A message longer than the screen is read from its beginning.
  #toNewest() {
    const newest = this.log.lastElementChild;
    this.log.scrollTop = newest && newest.offsetHeight > this.log.clientHeight ? newest.offsetTop - 8 : this.log.scrollHeight;
    this.#place = this.log.scrollTop;
  }

  #nothing() {
    return make("div", { class: "nothing" }, make("p", { class: "empty" }, "Здесь пока пусто. Напишите боту или нажмите «Старт»."),
      make("button", { type: "button", class: "start", onclick: () => this.#act("say", { text: "/start" }) }, "Старт"));
  }

  #message(message) {
    const body = make("div", { class: "text" });
    if (message.file) body.append(this.#file(message.file));
    if (message.extra) body.append(make("p", { class: "extra" }, message.extra));
    body.append(rich(message.text, message.entities, (command) => this.#act("say", { text: command })));
    const bubble = make("div", { class: "bubble" }, body,
      make("span", { class: "meta" }, (message.edited ? "изменено " : "") + parts(message.at).hour));
    const item = make("div", { class: message.mine ? "message mine" : "message" }, make("span", { class: "hidden" }, message.mine ? "Вы: " : "Бот: "), bubble);
    if (message.rows) {
      item.append(make("div", { class: "keys" }, ...message.rows.map((row, r) => make("div", { class: "row" },
        ...row.map((key, c) => this.#key(message.id, key, r, c))))));
    }
    return item;
  }

  #key(message, key, row, column) {
    const token = key.kind === "Url" ? tokenOf(key.url) : null;
    if (token !== null) return make("button", { type: "button", class: "key", onclick: () => openLink(token) }, key.caption, " ↗");
    if (key.kind === "Url") return make("a", { class: "key", href: /^https?:/i.test(key.url) ? key.url : null, target: "_blank", rel: "noopener noreferrer" }, key.caption, " ↗");
    return make("button", { type: "button", class: "key", "data-key": `${message}/${row}/${column}`, onclick: () => this.#act("press", { message, row, column }) }, key.caption);
  }

  #file(file) {
    if (file.isPhoto && file.mime) return make("img", { class: "photo", src: fileAddress(file.id), alt: file.name ?? "Фотография" });
    return make("a", { class: "file", href: fileAddress(file.id), download: file.name ?? "file" }, make("span", { class: "clip", "aria-hidden": "true" }), file.name ?? "файл", make("small", {}, ` ${size(file.size)}`));
  }

  #keys(rows) {
    this.keyboard.hidden = !rows;
    this.keyboard.replaceChildren(...(rows ?? []).map((row) => make("div", { class: "row" },
      ...row.map((key) => make("button", { type: "button", onclick: () => this.#act("say", { text: key.caption }) }, key.caption)))));
  }

  #commands(commands) {
    this.menuButton.disabled = commands.length === 0;
    this.menu.replaceChildren(...commands.map((it) => make("button", { type: "button", onclick: () => { this.#showMenu(false); this.#act("say", { text: "/" + it.command }); } },
      make("b", {}, "/" + it.command), " " + it.description)));
  }

  #showMenu(shown) {
    this.menu.hidden = !shown;
    this.menuButton.setAttribute("aria-expanded", String(shown));
    if (shown) this.menu.querySelector("button")?.focus();
  }

  #toast(toast) {
    this.toast.textContent = toast?.text ?? "";
    this.toast.classList.toggle("shown", Boolean(toast));
    clearTimeout(this.hiding);
    if (toast) this.hiding = setTimeout(() => this.#toast(null), toast.alert ? 7000 : 3500);
  }

  #typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#say();
    }
  }

  #say() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.log.scrollTop = this.log.scrollHeight;
    this.#act("say", { text });
  }

  async #attach() {
    const file = this.file.files[0];
    this.file.value = "";
    if (!file) return;
    try {
      if (file.size === 0 || file.size > largestFile) throw new Error("Файл должен быть не пустым и не больше 20 МБ.");
      await send(this.person, file, this.input.value.trim());
      this.input.value = "";
    } catch (error) {
      this.complain(error);
    }
  }

  #block() {
    this.#act("block", { blocked: this.blocked.getAttribute("aria-pressed") !== "true" });
  }

  async #act(path, body) {
    try {
      await post(path, { person: this.person, ...body });
    } catch (error) {
      this.complain(error);
    }
  }
}
