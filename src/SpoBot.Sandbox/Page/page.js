import { byId, longDay, make, parts } from "./dom.js";
import { drawCurtain, openTab, walkTabs } from "./curtain.js";
import { prepareLinks } from "./links.js";
import { get, listen, post } from "./server.js";
import { drawNews } from "./news.js";
import { Phone } from "./phone.js";
import { drawYear, walkYear } from "./year.js";

const autoplayPause = 1500;
const phones = [1, 2, 3].map((number) => new Phone(number, (error) => say(error.message, true)));
const read = new Map();
let state = null;
let world = 0;
let isTurning = false;
let autoplay = false;
let run = 0;
let isFetching = false;
let isStale = false;

function say(text, isTrouble = false) {
  byId("notice").textContent = text;
  byId("notice").classList.toggle("trouble", isTrouble);
}

async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    say(error.message, true);
    return false;
  }
}

async function turn(to, words) {
  if (isTurning) return false;
  isTurning = true;
  showTurning();
  say(words);
  const done = await attempt(() => post("clock", { to }));
  isTurning = false;
  showTurning();
  if (done) say("");
  await refresh();
  return done;
}

function showTurning() {
  document.body.classList.toggle("turning", isTurning);
  for (const button of document.querySelectorAll(".turns button:not(#auto), #again, #scene")) button.disabled = isTurning;
  byId("next").textContent = isTurning ? "Время идёт…" : "К следующему письму";
}

const unread = (it) => (phones.some((phone) => phone.person === it.id) ? 0 : Math.max(0, it.sent - (read.get(it.id) ?? 0)));

function begin() {
  world = state.world;
  read.clear();
  for (const it of state.people) read.set(it.id, it.sent);
  const first = (kind, at = 0) => state.people.filter((it) => it.kind === kind)[at]?.id ?? state.people[0].id;
  const wanted = [first("head"), first("head", 1), first("coordinator")];
  phones.forEach((phone, i) => {
    phone.forget();
    phone.turnTo(wanted[i]);
  });
  byId("scene").replaceChildren(...state.scenes.map((it) => make("option", { value: it.id, title: it.about, selected: it.id === state.playing }, it.title)));
  byId("scene").value = state.playing;
}

function drawState() {
  byId("day").textContent = longDay(state.clock.now);
  byId("hour").textContent = parts(state.clock.now).hour;
  byId("hour").dateTime = state.clock.now;
  byId("date").min = parts(state.clock.now).day;
  byId("date").max = "2035-12-31";
  byId("off").hidden = !state.clock.isDayOff;
  for (const name of ["down", "flood", "lost"]) byId(name).checked = state.troubles[name];
  byId("alive").textContent = state.isWorkerRunning ? "бот работает" : "бот выключен";
  byId("alive").classList.toggle("bad", !state.isWorkerRunning);
  byId("kill").hidden = !state.isWorkerRunning;
  byId("revive").hidden = state.isWorkerRunning;
}

async function refresh() {
  if (isFetching) {
    isStale = true;
    return;
  }
  isFetching = true;
  do {
    isStale = false;
    await attempt(async () => {
      state = await get("state");
      if (state.world !== world) begin();
      prepareLinks(state.botUsername, state.people, openOn);
      drawState();
      for (const phone of phones) {
        const member = state.people.find((it) => it.id === phone.person);
        if (!member) continue;
        read.set(member.id, member.sent);
        await phone.update(member);
      }
      for (const phone of phones) phone.list(state.people, unread);
      drawNews(state.people, unread, takeUp);
      await drawCurtain();
      await drawYear(state.clock.now, (day) => turn(`${day}T09:00`, "Идём к этому дню…"));
      document.body.classList.add("ready");
    });
  } while (isStale);
  isFetching = false;
}

// In place of somebody alike: a head's phone where a head's lies, a coordinator's where a coordinator's does.
function takeUp(member) {
  const kindOf = (phone) => state.people.find((it) => it.id === phone.person)?.kind;
  const phone = phones.findLast((it) => kindOf(it) === member.kind) ?? phones.at(-1);
  phone.turnTo(member.id);
  phone.element.scrollIntoView({ block: "nearest", inline: "start" });
}

// The phone that already shows this person, else the last one.
async function openOn(person, token) {
  const phone = phones.find((it) => it.person === person) ?? phones.at(-1);
  if (phone.person !== person) phone.turnTo(person);
  await attempt(() => post("say", { person, text: `/start ${token}`.trim() }));
  phone.element.scrollIntoView({ block: "nearest", inline: "start" });
}

async function play(scene) {
  autoplay = false;
  showAutoplay();
  isTurning = true;
  showTurning();
  say("Готовим сцену…");
  if (await attempt(() => post("scene", { scene }))) say(state.scenes.find((it) => it.id === scene).about);
  isTurning = false;
  showTurning();
  await refresh();
}

function showAutoplay() {
  byId("auto").setAttribute("aria-pressed", String(autoplay));
  byId("auto").textContent = autoplay ? "Остановить" : "Пустить время";
}

// A run that was stopped and begun anew while it paused leaves time to the new one.
async function runAlone() {
  const mine = ++run;
  while (autoplay && mine === run) {
    if (!(await turn("day", ""))) autoplay = false;
    await new Promise((resume) => setTimeout(resume, autoplayPause));
  }
  showAutoplay();
}

byId("phones").append(...phones.map((phone) => phone.element));
for (const phone of phones) phone.onchange = () => refresh();
byId("next").addEventListener("click", () => turn("next", "Ищем утро, когда есть о чём писать…"));
for (const button of document.querySelectorAll("[data-turn]")) button.addEventListener("click", () => turn(button.dataset.turn, "Время идёт…"));
byId("go").addEventListener("click", () => byId("date").value && turn(`${byId("date").value}T09:00`, "Идём к этому дню…"));
byId("auto").addEventListener("click", () => {
  autoplay = !autoplay;
  showAutoplay();
  if (autoplay) runAlone();
});
byId("scene").addEventListener("change", () => play(byId("scene").value));
byId("again").addEventListener("click", () => play(byId("scene").value));
for (const name of ["down", "flood", "lost"])
  byId(name).addEventListener("change", () => attempt(() => post("troubles", { down: byId("down").checked, flood: byId("flood").checked, lost: byId("lost").checked })));
byId("kill").addEventListener("click", () => attempt(() => post("worker", { on: false })));
byId("revive").addEventListener("click", () => attempt(() => post("worker", { on: true })));
for (const name of ["outbox", "round", "journal"]) byId("tab-" + name).addEventListener("click", () => attempt(() => openTab(name)));
byId("tabs").addEventListener("keydown", walkTabs);
byId("year").addEventListener("keydown", walkYear);
listen(refresh, () => say("Песочница остановлена. Запустите её снова – страница подключится сама.", true));
