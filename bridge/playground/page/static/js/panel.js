// What the bot knows, beside the chat: launches, what was read, what is sent, and what Slack refused.

import { ask, asking } from "./api.js";
import { debounce, h } from "./dom.js";
import { launchesView } from "./panel_launches.js";
import { notesView } from "./panel_notes.js";
import { outboxView, slackView } from "./panel_sending.js";
import { toast } from "./toast.js";
import { emit, world } from "./world.js";
import { t } from "./words.js";

const TABS = ["launches", "notes", "outbox", "slack"];
const HEARD = new Set(["call", "delivery", "interaction", "time", "bot", "rehearsed", "message_changed"]);
const KEPT_CALLS = 200;

export class Panel {
  constructor(node) {
    this.node = node;
    this.tab = "launches";
    this.calls = [];
    [this.askInsight, this.askLog] = [asking(), asking()];
    this.next = 0;
    this.refused = 0;
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": t("panel.title") });
    this.body = h("div", { class: "panel-body", role: "tabpanel", id: "panel-body", tabindex: "0" });
    node.replaceChildren(
      h("header", { class: "panel-head" }, h("h2", {}, t("panel.title")), h("p", {}, t("panel.about")),
        h("button", { type: "button", class: "tool", "aria-label": t("panel.close"), onclick: () => this.hide() }, "✕")),
      this.tabs, this.body,
    );
    this.reload = debounce(350, () => this.load());
    this.tabs.addEventListener("keydown", (event) => this.steer(event));
    setInterval(() => this.open && world.online && document.visibilityState === "visible" && this.load(), 4000);
  }

  get open() {
    return !this.node.hidden;
  }

  show() {
    this.node.hidden = false;
    document.body.classList.add("with-panel");
    this.load();
    emit("views");
  }

  hide() {
    this.node.hidden = true;
    document.body.classList.remove("with-panel");
    emit("views");
  }

  turn(tab) {
    this.tab = tab;
    if (tab === "slack" && this.refused) {
      this.refused = 0;
      emit("views");
    }
    this.load();
  }

  steer(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    this.turn(TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length]);
    this.tabs.querySelector("[aria-selected=true]")?.focus();
  }

  async load() {
    this.drawTabs();
    const [known, log] = await Promise.all([this.askInsight("/_playground/insight"), this.tab === "slack" ? this.askLog("/_playground/log") : null]);
    if (known === undefined || log === undefined) return;
    const print = JSON.stringify([this.tab, { ...known, now: this.tab === "launches" ? Math.floor(Date.parse(known.now) / 20_000) : "" }, log, this.next]);
    if (print === this.print) return;
    this.print = print;
    this.draw(known, log);
  }

  drawTabs() {
    const made = TABS.map((tab) => h(
      "button",
      { type: "button", role: "tab", id: `tab-${tab}`, "aria-controls": "panel-body", "aria-selected": String(tab === this.tab), tabindex: tab === this.tab ? "0" : "-1", onclick: () => this.turn(tab) },
      t(`panel.${tab}`), tab === "slack" && this.refused > 0 && h("span", { class: "badge direct" }, String(this.refused)),
    ));
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(...made);
    this.body.setAttribute("aria-labelledby", `tab-${this.tab}`);
    if (focused) this.tabs.querySelector("[aria-selected=true]").focus();
  }

  draw(known, log) {
    const opened = new Set([...this.body.querySelectorAll("details[open]")].map((node) => node.dataset.key));
    const scroll = this.body.scrollTop;
    const views = {
      launches: () => launchesView(known), notes: () => notesView(known), outbox: () => outboxView(known),
      slack: () => slackView(this.calls, log?.lines ?? []),
    };
    this.body.replaceChildren(...(known.error ? [h("p", { class: "nothing" }, t("panel.no_database"))] : views[this.tab]()));
    for (const node of this.body.querySelectorAll("details")) if (opened.has(node.dataset.key)) node.open = true;
    this.body.scrollTop = scroll;
  }

  heard(change) {
    if (change.kind === "call") this.loadCalls();
    if (HEARD.has(change.kind) && this.open) this.reload();
  }

  // Every call the bot made; what Slack refused is said at once, in red.
  async loadCalls(quiet = false) {
    if (this.loading) return void (this.again = true);
    this.loading = true;
    const found = await ask("/_workspace/calls", { since: this.next });
    this.loading = false;
    this.next = found.next;
    this.calls = [...this.calls, ...found.items].slice(-KEPT_CALLS);
    const refused = found.items.filter((call) => !call.ok && !call.error.startsWith("fault:"));
    if (refused.length && !quiet) {
      this.refused += refused.length;
      emit("views");
      for (const call of refused) toast(t("panel.refused", { method: call.method }), { kind: "error", detail: [call.error, ...call.messages].join(" · ") });
    }
    if (this.again || found.items.length === 500) {
      this.again = false;
      await this.loadCalls(quiet);
    }
  }
}
