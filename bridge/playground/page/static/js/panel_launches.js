// Launches with their clocks: what is behind them, what is due by when, and how long before the opening each step was.

import { tell } from "./api.js";
import { h } from "./dom.js";
import { failed } from "./toast.js";
import { setState } from "./world.js";
import { has, spanOf, t, whenOf } from "./words.js";

const STEPS = ["headsup", "approved", "distributed", "confirmed", "opened"];

export function launchesView(known) {
  if (!known.launches.length) return [h("p", { class: "nothing" }, t("launches.none"))];
  return known.launches.map((launch) => card(launch, new Date(known.now)));
}

function card(launch, now) {
  const opening = launch.opens_at && new Date(launch.opens_at);
  const state = has(`launch.${launch.state}`) ? fit(launch, `launch.${launch.state}`) : launch.state;
  return h(
    "section", { class: `launch ${launch.late ? "late" : ""}` },
    h("header", {}, h("h3", {}, launch.name || t("launches.unnamed")), h("span", { class: `state ${launch.state}` }, state)),
    h("p", { class: "when" }, when(launch, opening, now)),
    launch.late && h("p", { class: "behind" }, late(launch, now)),
    h("ol", { class: "clocks" }, STEPS.map((step) => clock(launch, step, opening, now))),
    lead(launch, opening),
    opening > now && !launch.stamps.opened && ["announced", "approved"].includes(launch.state) &&
      h("button", { type: "button", class: "button to-opening", onclick: () => goTo(opening) }, fit(launch, "launches.to_opening")),
    launch.entries.map((entry) => h("p", { class: "small" }, manual(entry))),
    h("p", { class: "small" }, launch.client),
  );
}

// One manual: whose it is where the launch has several, its version, and who of its agents knows it.
function manual(entry) {
  const whose = entry.audiences.map((audience) => t(`audience.${audience}`)).join(", ");
  const known = entry.version
    ? [t("launches.version", { number: entry.version }), t("launches.confirmed", { count: entry.confirmed, all: entry.agents })]
    : [t("launches.unapproved")];
  return [whose, ...known].filter(Boolean).join(" · ");
}

// The words that fit what comes: something opens, changes or ends.
function fit(launch, key, values) {
  const fitting = `${key}_${launch.coming}`;
  return t(has(fitting) ? fitting : key, values);
}

function late(launch, now) {
  const span = now - new Date(launch.late.since);
  const step = fit(launch, `step.${launch.late.step}`);
  return span < 60_000 ? t("launches.late_now", { step }) : t("launches.late", { step, since: spanOf(span) });
}

async function goTo(opening) {
  try {
    setState(await tell("/_playground/time", { do: "to", at: new Date(opening.getTime() + 1000).toISOString() }));
  } catch (error) {
    failed(error);
  }
}

function when(launch, opening, now) {
  if (!opening) return t("launches.no_date");
  const text = launch.precision === "minute" ? whenOf(opening) : launch.opens_text || whenOf(opening);
  if (["cancelled", "ended", "dismissed"].includes(launch.state)) return text;
  if (launch.stamps.opened) return text;
  if (Math.abs(opening - now) < 60_000) return t("launches.now", { when: text });
  return opening > now ? t("launches.in", { when: text, span: spanOf(opening - now) }) : t("launches.past", { when: text, span: spanOf(now - opening) });
}

function clock(launch, step, opening, now) {
  const done = launch.stamps[step] && new Date(launch.stamps[step]);
  const due = launch.due?.[step] && new Date(launch.due[step]);
  const skipped = step === "headsup" && launch.stamps.distributed;
  const over = skipped || ["cancelled", "ended", "dismissed"].includes(launch.state);
  const late = !done && !over && due && due <= now;
  const said = done ? whenOf(done) : due && !over ? t("clock.due", { when: whenOf(due) }) : skipped ? t("clock.skipped") : "–";
  return h(
    "li", { class: done ? "done" : late ? "overdue" : "" },
    h("span", { class: "tick", "aria-hidden": "true" }, done ? "✓" : late ? "!" : over ? "–" : "○"),
    h("span", {}, fit(launch, `clock.${step}`)), h("span", { class: "at" }, said),
    over && !done ? null : h("span", { class: "sr" }, t(done ? "clock.done" : late ? "clock.overdue" : "clock.waiting")),
  );
}

// 사전 공유 리드타임: how long before the opening the center had it.
function lead(launch, opening) {
  const told = launch.stamps.distributed ?? launch.stamps.headsup;
  if (!told || !opening) return null;
  const span = opening - new Date(told);
  const key = launch.stamps.distributed ? "lead.manual" : "lead.headsup";
  return h("p", { class: `lead ${span >= 0 ? "good" : "bad"}` }, span >= 0 ? fit(launch, key, { span: spanOf(span) }) : fit(launch, "lead.after", { span: spanOf(-span) }));
}
