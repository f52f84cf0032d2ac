// Modals of the persona in a pane: fields keep what was typed, untouched ones keep their first value, errors stand under them.

import { blocks } from "./blocks.js";
import { h, trap, focusables } from "./dom.js";
import { plain } from "./elements.js";
import { gesture } from "./api.js";
import { failed } from "./toast.js";
import { has, t } from "./words.js";

export class Modals {
  constructor(pane) {
    this.pane = pane;
    this.node = h("div", { class: "modals" });
    this.dirty = new Map();
    this.shown = "";
  }

  // `stack` is what is on this person's screen, the top one last.
  show(user, stack) {
    this.user = user;
    const top = stack.at(-1) ?? null;
    const print = top ? JSON.stringify([top.id, top.hash, top.errors]) : "";
    if (print === this.shown) return;
    if (!top || top.id !== this.view?.id || top.hash !== this.view?.hash) this.dirty.clear();
    const opening = !this.view && top;
    if (opening) this.before = document.activeElement;
    this.shown = print;
    this.view = top;
    this.depth = stack.length;
    this.node.replaceChildren(...(top ? [this.draw(top)] : []));
    this.pane.inert(Boolean(top));
    if (top) this.focusFirst();
    else if (this.before?.isConnected) this.before.focus();
  }

  draw(view) {
    const context = {
      use: (block, element, value, node) => this.use(element, value, node),
      values: view.state.values,
      words: { optional: t("modal.optional") },
      explain,
      form: {
        view: view.id,
        errors: view.errors,
        keep: (block, _element, value) => this.dirty.set(block.block_id, value),
        typed: (block) => this.dirty.get(block.block_id),
      },
    };
    const title = `modal-${view.id}`;
    return h(
      "div", { class: "scrim", onkeydown: (event) => this.key(event) },
      h(
        "form",
        {
          class: "dialog", role: "dialog", "aria-modal": "true", "aria-labelledby": title, novalidate: true,
          onsubmit: (event) => (event.preventDefault(), this.submit()),
        },
        h("header", {},
          this.depth > 1 && h("button", { type: "button", class: "tool", "aria-label": t("modal.back"), onclick: () => this.close() }, "←"),
          h("h2", { id: title }, plain(view.title)),
          h("button", { type: "button", class: "tool", "aria-label": t("modal.close"), onclick: () => this.close(true) }, "✕")),
        h("div", { class: "dialog-body", tabindex: "-1" }, blocks(view.blocks, context)),
        h("footer", {},
          h("button", { type: "button", class: "button", onclick: () => this.close() }, plain(view.close) || t("modal.close")),
          view.submit && h("button", { type: "submit", class: "button primary", disabled: view.submit_disabled }, plain(view.submit))),
      ),
    );
  }

  focusFirst() {
    const stops = focusables(this.node);
    const wrong = this.node.querySelector("[aria-invalid=true]");
    const field = this.node.querySelector("[data-autofocus], .field, .select, .choices input");
    (wrong ?? field ?? stops.at(-1))?.focus();
    const body = this.node.querySelector(".dialog-body");
    if (!wrong && body && !field) body.scrollTop = 0;
  }

  key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation();
      this.close();
    }
    trap(this.node, event);
  }

  async use(element, value, node) {
    node.disabled = true;
    try {
      if (this.dirty.size) {
        await gesture("fill", { user: this.user.id, values: Object.fromEntries(this.dirty), view_id: this.view.id });
      }
      await gesture("click", { user: this.user.id, action_id: element.action_id, view_id: this.view.id, value });
    } catch (error) {
      failed(error);
    } finally {
      node.disabled = false;
    }
  }

  async submit() {
    const button = this.node.querySelector("[type=submit]");
    if (!button || button.disabled) return;
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    try {
      await gesture("submit", { user: this.user.id, values: Object.fromEntries(this.dirty), view_id: this.view.id });
    } catch (error) {
      failed(error);
    } finally {
      button.disabled = false;
      button.removeAttribute("aria-busy");
    }
  }

  async close(everything = false) {
    try {
      await gesture("close_modal", { user: this.user.id, everything });
    } catch (error) {
      failed(error);
    }
  }
}

// What Slack's own form says comes in English; said here in the page's language where it is known.
const FORM = [
  [/^Please complete this required field\.$/, "form.required"],
  [/^Please use at least (\d+) characters\.$/, "form.short"],
  [/^Please use at most (\d+) characters\.$/, "form.long"],
  [/^Please enter a valid email address\.$/, "form.email"],
  [/^Please enter a valid URL\.$/, "form.url"],
  [/^Please enter a valid number\.$/, "form.number"],
  [/^Please enter a number of at least (.+)\.$/, "form.least"],
  [/^Please enter a number of at most (.+)\.$/, "form.most"],
];

export function explain(error) {
  for (const [pattern, key] of FORM) {
    const found = error.match(pattern);
    if (found && has(key)) return t(key, { limit: found[1] ?? "" });
  }
  return error;
}
