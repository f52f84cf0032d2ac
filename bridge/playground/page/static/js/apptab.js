// The app as one talks to it: its messages, and its home where it has one.

import { ask, gesture } from "./api.js";
import { blocks } from "./blocks.js";
import { h } from "./dom.js";
import { failed } from "./toast.js";
import { t } from "./words.js";

export class App {
  constructor(pane, messages) {
    this.pane = pane;
    this.messages = messages;
    this.home = h("div", { class: "home", role: "tabpanel", "aria-label": t("app.home"), tabindex: "0" });
    this.body = h("div", { class: "app-body" });
    this.tabs = h("div", { class: "tabs", role: "tablist" });
    this.node = h("div", { class: "app" }, this.tabs, this.body);
    this.turn("messages");
  }

  turn(tab) {
    this.tab = tab;
    this.tabs.replaceChildren(...["messages", "home"].map((name) =>
      h("button", { type: "button", role: "tab", "aria-selected": String(name === tab), onclick: () => this.turn(name) }, t(`app.${name}`))));
    this.body.replaceChildren(tab === "home" ? this.home : this.messages);
    if (tab === "home") this.openHome();
  }

  async openHome() {
    try {
      await gesture("open_home", { user: this.pane.user.id });
    } catch (error) {
      failed(error);
    }
    await this.loadHome();
  }

  async loadHome() {
    const user = this.pane.user;
    const view = await ask("/_workspace/home", { user: user.id });
    if (user !== this.pane.user) return;
    const use = (_block, element, value) =>
      gesture("click", { user: user.id, action_id: element.action_id, view_id: "home", value }).catch(failed);
    this.home.replaceChildren(view ? blocks(view.blocks, { use, values: view.state.values }) : h("p", { class: "nothing" }, t("app.no_home")));
  }
}
