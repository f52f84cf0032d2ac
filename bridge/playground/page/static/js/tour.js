// A tour in five steps that the visitor does herself: each is over when the bot's own knowledge says so.

import { ask } from "./api.js";
import { debounce, fill, h } from "./dom.js";
import { emit, userByKey } from "./world.js";
import { t } from "./words.js";

const KEPT = "launchbridge.playground.tour";
const NAME = "간편환불";
const launch = (known) => known.launches.find((one) => one.name?.includes(NAME));

// Where a step leads, what to look at there, and when it is done.
const STEPS = [
  { person: "planner", channel: "planning", look: ".examples", done: (known) => Boolean(launch(known)) },
  { person: "approver", channel: "review", look: ".conversation .button.primary", done: (known) => Boolean(launch(known)?.stamps.approved) },
  { person: "agent1", channel: "agents", look: ".conversation .messages", done: (known) => launch(known)?.confirmed > 0 },
  { person: "agent2", channel: "agents", look: ".conversation .composer", done: (_known, tour) => tour.looked },
  { person: "planner", channel: "planning", look: "#panel .to-opening", panel: true, done: (known) => Boolean(launch(known)?.stamps.opened) },
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
    if (step.panel) await this.page.showPanel();
    setTimeout(() => this.point((step.panel ? document : pane.node).querySelectorAll(step.look)), 300);
  }

  point(nodes) {
    document.querySelectorAll(".pointed").forEach((node) => node.classList.remove("pointed"));
    const node = nodes && (nodes[0]?.closest("#panel") ? nodes[0] : [...nodes].at(-1));
    node?.classList.add("pointed");
    node?.scrollIntoView?.({ block: "nearest" });
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
