// The app as one talks to it: its home, and its messages.

import { asking, gesture } from "./api.js";
import { blocks } from "./blocks.js";
import { h } from "./dom.js";
import { failed } from "./toast.js";
import { t } from "./words.js";

const TABS = ["home", "messages"];

export class App {
  // `unread`: something new stands in its messages, so that these are shown first.
  constructor(pane, messages, unread) {
    this.pane = pane;
    this.user = pane.user;
    this.messages = messages;
    this.typed = new Map();
    this.ask = asking();
    this.home = h("div", { class: "home", role: "tabpanel", "aria-label": t("app.home"), tabindex: "0" });
    this.body = h("div", { class: "app-body" });
    this.tabs = h("div", { class: "tabs", role: "tablist", onkeydown: (event) => this.steer(event) });
    this.node = h("div", { class: "app" }, this.tabs, this.body);
    this.turn(unread ? "messages" : "home");
  }

  turn(tab) {
    this.tab = tab;
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(...TABS.map((name) =>
      h("button", {
        type: "button", role: "tab", "aria-selected": String(name === tab), tabindex: name === tab ? "0" : "-1", dataset: { tab: name },
        onclick: () => this.turn(name),
      }, t(`app.${name}`))));
    if (focused) this.tabs.querySelector("[aria-selected=true]").focus();
    this.node.classList.toggle("at-home", tab === "home");
    this.body.replaceChildren(tab === "home" ? this.home : this.messages);
    if (tab === "home") this.openHome();
  }

  steer(event) {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    this.turn(TABS[(TABS.indexOf(this.tab) + 1) % TABS.length]);
    event.preventDefault();
  }

  async openHome() {
    try {
      await gesture("open_home", { user: this.user.id });
    } catch (error) {
      failed(error);
    }
    await this.loadHome();
  }

  async loadHome() {
    const view = await this.ask("/_workspace/home", { user: this.user.id });
    if (view === undefined || this.user !== this.pane.user) return;
    const print = JSON.stringify(view);
    if (print === this.print) return;
    this.print = print;
    const focus = this.home.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    this.home.replaceChildren(view
      ? h("div", { class: "home-page" }, blocks(view.blocks, this.context(view)))
      : h("p", { class: "nothing" }, t("app.no_home")));
    if (focus) this.home.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
  }

  context(view) {
    const form = {
      view: "home",
      errors: view.errors,
      keep: (block, _element, value) => this.typed.set(block.block_id, value),
      typed: (block) => this.typed.get(block.block_id),
    };
    return { use: (_block, element, value, node) => this.use(element, value, node), values: view.state.values, words: {}, form };
  }

  async use(element, value, node) {
    node.disabled = true;
    try {
      if (this.typed.size) await gesture("fill", { user: this.user.id, view_id: "home", values: Object.fromEntries(this.typed) });
      await gesture("click", { user: this.user.id, action_id: element.action_id, view_id: "home", value });
    } catch (error) {
      failed(error);
    } finally {
      node.disabled = false;
    }
  }
}
