// Everything on the page is made here: elements and text nodes, never markup from a string.

export function make(tag, traits = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const byId = (id) => document.getElementById(id);

const months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
const weekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

// Moments come in the region's own zone and are shown as they are written.
export function parts(moment) {
  const [day, time = ""] = moment.split("T");
  const [year, month, date] = day.split("-").map(Number);
  return { day, year, month, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay(), hour: time.slice(0, 5) };
}

export function longDay(moment) {
  const it = parts(moment);
  return `${weekdays[it.weekday]}, ${it.date} ${months[it.month - 1]} ${it.year}`;
}

export function shortDay(moment) {
  const it = parts(moment);
  return `${it.date} ${months[it.month - 1]}`;
}

export function plural(count, one, few, many) {
  const tens = count % 100;
  const ones = count % 10;
  if (tens > 10 && tens < 20) return many;
  return ones === 1 ? one : ones > 1 && ones < 5 ? few : many;
}
