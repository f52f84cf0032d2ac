// A tour in five steps that the visitor does herself: each is over when the bot's own knowledge says so.

import { ask } from "./api.js";
import { debounce, fill, h } from "./dom.js";
import { emit, now, userByKey } from "./world.js";
import { t } from "./words.js";

const KEPT = "launchbridge.playground.tour";
const NAME = "간편환불";
const launch = (known) => known.launches.find((one) => one.name?.includes(NAME));

const about = (nodes) => [...nodes].filter((node) => node.textContent.includes(NAME)).at(-1);
const opening = (known) => launch(known)?.opens_at && new Date(launch(known).opens_at) <= now();

// Where a step leads, what to look at there, and when it is done.
const STEPS = [
  { person: "planner", channel: "planning", look: (node) => node.querySelector(".examples"), done: (known) => Boolean(launch(known)) },
  {
    person: "approver", channel: "review", done: (known) => Boolean(launch(known)?.stamps.approved),
    look: (node) => about(node.querySelectorAll(".conversation article:has(.button.primary)"))?.querySelector(".block.header"),
  },
  {
    person: "agent1", channel: "agents", done: (known) => launch(known)?.confirmed > 0,
    look: (node) => about(node.querySelectorAll(".conversation article:not(.ephemeral):has(.button.primary)"))?.querySelector(".button.primary"),
  },
  { person: "agent2", channel: "agents", look: (node) => node.querySelector(".conversation .composer"), done: (_known, tour) => tour.looked },
  {
    person: "planner", channel: "planning", done: (known) => Boolean(launch(known)?.stamps.opened),
    look: () => about(document.querySelectorAll("#panel .launch"))?.querySelector(".to-opening"),
    // Once it is time, the way leads on to the thread in which the planner is asked.
    further: { ready: opening, look: (node) => [...node.querySelectorAll(".thread article .button.primary")].at(-1) },
  },
];

export class Tour {
  constructor(node, page) {
    [this.node, this.page] = [node, page];
    this.kept = read();
    this.check = debounce(400, () => this.progress());
  }

  get open() {
    return !this.node.hidden;
  }

  start() {
    if (this.kept.over || this.kept.closed) return;
    this.show();
  }

  toggle() {
    if (this.open) return this.skip();
    if (this.kept.over) this.kept = { step: 0 };
    this.kept.closed = false;
    this.show();
  }

  show() {
    this.kept.step ??= 0;
    this.node.hidden = false;
    this.draw();
    this.progress();
    emit("views");
  }

  skip() {
    this.kept.closed = true;
    this.hide();
  }

  hide() {
    this.keep();
    this.node.hidden = true;
    this.point(null);
    emit("views");
  }

  keep() {
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.kept));
    } catch {
      // Then it begins anew next time.
    }
  }

  get looked() {
    return Boolean(this.kept.looked);
  }

  heard(change) {
    if (change.kind === "interaction" && change.type === "slash_commands" && this.open) {
      const agents = ["agent1", "agent2", "lead"].map((key) => userByKey(key)?.id);
      if (this.kept.step === 3 && agents.includes(change.user)) this.kept.looked = true;
    }
    if (this.open && !this.kept.over) this.check();
  }

  async progress() {
    if (!this.open || this.kept.over) return;
    const known = await ask("/_playground/insight");
    if (!known.launches) return;
    const done = STEPS[this.kept.step].done(known, this);
    if (!done || this.finished) return;
    this.finished = true;
    this.point(null);
    this.draw(true);
  }

  step(to) {
    this.finished = false;
    this.kept.step = Math.max(0, to);
    if (to >= STEPS.length) this.kept.over = true;
    this.keep();
    this.draw();
    this.progress();
  }

  async lead() {
    const step = STEPS[this.kept.step];
    const pane = await this.page.visit(step.person, step.channel);
    this.page.clear();
    const on = step.further?.ready(await ask("/_playground/insight"));
    if (on) {
      const note = pane.messages?.find((one) => one.user === pane.user.id && one.shown.includes(NAME));
      if (note) pane.openThread(note.ts);
    } else if (step.further) {
      await this.page.showPanel();
    }
    setTimeout(() => this.point(() => (on ? step.further : step).look(pane.node)), 300);
  }

  // The page draws itself anew whenever something happens, so what `find` finds is looked for again each time.
  point(find) {
    this.watching?.disconnect();
    let shown = false;
    const mark = () => {
      const node = find?.();
      for (const one of document.querySelectorAll(".pointed")) if (one !== node) one.classList.remove("pointed");
      if (!node || node.classList.contains("pointed")) return;
      node.classList.add("pointed");
      if (!shown) node.scrollIntoView({ block: node.matches(".header") ? "start" : "nearest" });
      shown = true;
    };
    mark();
    if (!find) return;
    this.watching = new MutationObserver(mark);
    this.watching.observe(document.body, { childList: true, subtree: true });
  }

  draw(finished = false) {
    const focused = this.node.contains(document.activeElement);
    const { step, over } = this.kept;
    const number = step + 1;
    const close = button(t("tour.skip"), "tool", () => this.skip(), "✕");
    if (over) {
      fill(this.node,
        h("div", { class: "tour-text" }, h("h2", {}, t("tour.over.title")), h("span", {}, t("tour.over.text"))),
        h("footer", {}, button(t("tour.again"), "button", () => (this.kept = { step: 0 }, this.step(0))), button(t("tour.end"), "button primary", () => this.hide())));
      return;
    }
    const last = number === STEPS.length;
    fill(this.node,
      h("div", { class: "tour-text" },
        h("progress", { max: String(STEPS.length), value: String(step + (finished ? 1 : 0)), "aria-label": t("tour.progress") }),
        h("span", { class: "small" }, `${t("tour.step", { number, all: STEPS.length })} `), h("h2", {}, t(`tour.${number}.title`)),
        finished ? h("span", { class: "well", role: "status" }, `✓ ${t(`tour.${number}.done`)}`) : h("span", {}, t(`tour.${number}.text`))),
      h("footer", {},
        step > 0 && button(t("tour.back"), "button", () => this.step(step - 1)),
        !finished && button(t("tour.next_anyway"), "button", () => this.step(step + 1)),
        finished ? button(t(last ? "tour.finish" : "tour.next"), "button primary", () => this.step(step + 1)) : button(t("tour.lead"), "button primary", () => this.lead()),
        close));
    if (focused) this.node.querySelector(".primary")?.focus();
  }
}

function button(label, kind, act, shown = label) {
  return h("button", { type: "button", class: kind, "aria-label": shown === label ? null : label, title: shown === label ? null : label, onclick: act }, shown);
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}
