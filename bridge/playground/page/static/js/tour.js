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
  { person: "agent2", channel: "agents", look: ".composer-area", done: (_known, tour) => tour.looked },
  { person: "planner", channel: "planning", look: ".bar .time", done: (known) => Boolean(launch(known)?.stamps.opened) },
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
    if (done && !this.finished) this.draw((this.finished = true));
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
    setTimeout(() => this.point((step.look.startsWith(".bar") ? document : pane.node).querySelectorAll(step.look)), 300);
  }

  point(nodes) {
    document.querySelectorAll(".pointed").forEach((node) => node.classList.remove("pointed"));
    const node = nodes && [...nodes].at(-1);
    node?.classList.add("pointed");
    node?.scrollIntoView?.({ block: "nearest" });
  }

  draw(finished = false) {
    const focused = this.node.contains(document.activeElement);
    const { step, over } = this.kept;
    const number = step + 1;
    const close = h("button", { type: "button", class: "tool", "aria-label": t("tour.skip"), title: t("tour.skip"), onclick: () => this.skip() }, "✕");
    if (over) {
      this.node.replaceChildren(
        h("header", {}, h("h2", {}, t("tour.over.title")), close), h("p", {}, t("tour.over.text")),
        h("footer", {}, h("button", { type: "button", class: "button", onclick: () => (this.kept = { step: 0 }, this.step(0)) }, t("tour.again")),
          h("button", { type: "button", class: "button primary", onclick: () => this.hide() }, t("tour.end"))),
      );
      return;
    }
    fill(this.node,
      h("header", {}, h("p", { class: "small" }, t("tour.step", { number, all: STEPS.length })), close),
      h("h2", {}, t(`tour.${number}.title`)), h("p", {}, t(`tour.${number}.text`)),
      finished && h("p", { class: "well", role: "status" }, `✓ ${t(`tour.${number}.done`)}`),
      h("progress", { max: String(STEPS.length), value: String(step + (finished ? 1 : 0)), "aria-label": t("tour.progress") }),
      h("footer", {},
        step > 0 && h("button", { type: "button", class: "button", onclick: () => this.step(step - 1) }, t("tour.back")),
        h("span", { class: "grow" }),
        !finished && h("button", { type: "button", class: "button", onclick: () => this.step(step + 1) }, t("tour.next_anyway")),
        finished
          ? h("button", { type: "button", class: "button primary", onclick: () => this.step(step + 1) }, t(number === STEPS.length ? "tour.finish" : "tour.next"))
          : h("button", { type: "button", class: "button primary", onclick: () => this.lead() }, t("tour.lead"))),
    );
    if (focused) this.node.querySelector(".primary")?.focus();
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}
