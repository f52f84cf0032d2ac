// The page's words, in the language it was asked for, and how moments are written in it.

const WORDS = JSON.parse(document.getElementById("words").textContent);
export const LANG = document.documentElement.lang;
const ZONE = "Asia/Seoul";
const LOCALE = LANG === "ko" ? "ko-KR" : "en-GB";

export function t(key, values = {}) {
  const template = WORDS[key];
  if (template === undefined) return key;
  return template.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

export function has(key) {
  return key in WORDS;
}

const formats = {
  time: new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  day: new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, month: "long", day: "numeric", weekday: "long" }),
  short: new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, month: LANG === "ko" ? "numeric" : "short", day: "numeric", weekday: "short" }),
  full: new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, dateStyle: "full", timeStyle: "medium" }),
};

export const timeOf = (moment) => formats.time.format(moment);
export const dayOf = (moment) => formats.day.format(moment);
export const shortDayOf = (moment) => formats.short.format(moment);
export const fullOf = (moment) => formats.full.format(moment);
export const whenOf = (moment) => `${shortDayOf(moment)} ${timeOf(moment)}`;
export const momentOf = (ts) => new Date(Number(ts) * 1000);

// A span of time in the largest units that say enough: 3일 4시간, 45분.
export function spanOf(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 60000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = [
    days && t("span.days", { count: days }),
    hours && t("span.hours", { count: hours }),
    !days && rest && t("span.minutes", { count: rest }),
  ].filter(Boolean);
  return parts.join(" ") || t("span.minutes", { count: 0 });
}
