// The bar above all: the time in hand, the bot's life, side by side, the panel, the tour, the language.

import { tell } from "./api.js";
import { h } from "./dom.js";
import { sure } from "./confirm.js";
import { openMenu } from "./menu.js";
import { failed, toast } from "./toast.js";
import { emit, now, on, setState, world } from "./world.js";
import { LANG, t, whenOf } from "./words.js";

export class Bar {
  // `acts` are {split, panel, tour}, `standing()` tells which of them are on.
  constructor(node, acts, standing) {
    [this.node, this.acts, this.standing] = [node, acts, standing];
    this.clock = h("time", { class: "clock", "aria-label": t("time.now") });
    this.time = h("div", { class: "group time", role: "group", "aria-label": t("time.title") });
    this.bot = h("div", { class: "group" });
    this.views = h("div", { class: "group views" });
    node.replaceChildren(
      h("h1", { class: "brand" }, "Bridge", h("small", {}, t("brand"))),
      this.time, this.bot, h("span", { class: "grow" }), this.views,
    );
    on("state", () => this.draw());
    on("views", () => this.drawViews());
    setInterval(() => this.tick(), 1000);
  }

  draw() {
    const { paused, rehearsing } = world.state;
    this.tick();
    const focused = this.time.contains(document.activeElement) ? document.activeElement.dataset.do : null;
    const move = (step) => this.button(t(`time.${step}`), step, () => this.move(step), rehearsing);
    this.time.replaceChildren(
      this.clock, this.button(t(paused ? "time.resume" : "time.pause"), paused ? "resume" : "pause", () => this.move(paused ? "resume" : "pause"), rehearsing),
      ...(rehearsing ? [h("span", { class: "bar-note", role: "status" }, t("time.rehearsing"))] : [move("hour"), move("day"), move("next")]),
    );
    if (focused) this.time.querySelector(`[data-do="${focused}"], [data-do=${paused ? "resume" : "pause"}]`)?.focus();
    this.drawBot();
    this.drawViews();
  }

  button(label, name, act, disabled = false) {
    return h("button", { type: "button", class: "bar-button", disabled: Boolean(disabled), dataset: { do: name }, title: t(`time.${name}.hint`), onclick: act }, label);
  }

  tick() {
    const at = now();
    this.clock.textContent = whenOf(at);
    this.clock.dateTime = at.toISOString();
    this.clock.classList.toggle("paused", Boolean(world.state.paused));
  }

  async move(step) {
    try {
      const answer = await tell("/_playground/time", { do: step });
      setState(answer);
      if (answer.nothing_due) toast(t("time.nothing_due"));
    } catch (error) {
      failed(error);
    }
  }

  drawBot() {
    const { bot, mode, starts } = world.state;
    const running = bot === "running" || bot === "starting";
    const button = h("button", {
      type: "button", class: `bot-state ${bot}`, "aria-haspopup": "menu", title: t(`bot.mode.${mode}`),
      onclick: () => openMenu(button, running
        ? [{ label: t("bot.kill"), note: t("bot.kill.hint"), danger: true, act: () => this.handle("kill") }, { label: t("bot.stop"), note: t("bot.stop.hint"), act: () => this.handle("stop") }]
        : [{ label: t("bot.start"), note: t("bot.start.hint"), act: () => this.handle("start") }]),
    }, h("span", { class: "dot", "aria-hidden": "true" }), t(`bot.${bot}`), starts > 1 && h("small", {}, t("bot.starts", { count: starts })));
    this.bot.replaceChildren(button);
  }

  async handle(act) {
    if (act === "kill" && !(await sure(t("bot.kill"), t("bot.kill_sure"), t("bot.kill")))) return;
    try {
      setState(await tell("/_playground/bot", { do: act }));
    } catch (error) {
      failed(error);
    }
  }

  drawViews() {
    const standing = this.standing();
    const toggle = (name) => h("button", {
      type: "button", class: "bar-button", "aria-pressed": String(standing[name]), dataset: { view: name }, title: t(`view.${name}.hint`), onclick: () => (this.acts[name](), emit("views")),
    }, t(`view.${name}`), name === "panel" && standing.refused > 0 && h("span", { class: "badge direct", "aria-label": t("panel.refused_count", { count: standing.refused }), role: "img" }, String(standing.refused)));
    const other = LANG === "ko" ? "en" : "ko";
    this.views.replaceChildren(
      toggle("split"), toggle("panel"), toggle("tour"),
      h("a", { class: "bar-button", href: `/?lang=${other}`, lang: other, hreflang: other }, t("language.other")),
    );
  }
}

