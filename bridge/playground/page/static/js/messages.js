// A channel's (or a thread's) messages: kept in order, days marked, new ones noticed, the place in it not lost.

import { h, reconcile } from "./dom.js";
import { messageNode } from "./message.js";
import { dayOf, momentOf, t } from "./words.js";

const TOGETHER = 5 * 60;

export class MessageList {
  // `place` is what every message is drawn with: {user, thread, openThread, edit}.
  constructor(place, label) {
    this.place = place;
    this.inner = h("div", { class: "messages-inner" });
    this.list = h("div", { class: "messages", role: "log", "aria-label": label, tabindex: "0" }, this.inner);
    this.newer = h("button", { type: "button", class: "newer", hidden: true, onclick: () => this.toEnd() }, t("messages.newer"));
    this.nothing = h("p", { class: "nothing beginning", hidden: true }, t("messages.none"));
    this.node = h("div", { class: "messages-box" }, this.list, this.nothing, this.newer);
    this.list.addEventListener("keydown", (event) => this.steer(event));
    this.list.addEventListener("scroll", () => this.scrolled(), { passive: true });
    // Messages are laid out when they come into sight: what stands at the end goes on standing there while they grow.
    new ResizeObserver(() => this.pinned && (this.list.scrollTop = this.list.scrollHeight)).observe(this.inner);
    this.first = true;
    this.shown = 0;
  }

  show(messages, firstNew = null) {
    const end = this.first || this.pinned;
    const items = [];
    let before = null;
    for (const message of messages) {
      const day = dayOf(momentOf(message.ts));
      if (!before || day !== dayOf(momentOf(before.ts))) items.push(dayItem(day));
      if (message.ts === firstNew) items.push(newItem());
      const compact = together(before, message) && message.ts !== firstNew;
      items.push({
        key: message.ts,
        stamp: stamp(message, compact),
        make: () => messageNode(message, { ...this.place, compact }),
      });
      before = message;
    }
    reconcile(this.inner, items);
    this.nothing.hidden = messages.length > 0;
    const grown = messages.length > this.shown;
    const fresh = this.first && firstNew && this.inner.querySelector(".day.new");
    this.shown = messages.length;
    this.first = false;
    if (fresh) this.toFirstNew(fresh);
    else if (end) this.toEnd();
    else if (grown) this.newer.hidden = false;
  }

  toFirstNew(mark) {
    this.list.scrollTop = mark.offsetTop - 8;
    this.newer.hidden = this.atEnd();
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 60;
  }

  toEnd() {
    this.newer.hidden = true;
    this.pinned = true;
    this.list.scrollTop = this.list.scrollHeight;
  }

  scrolled() {
    const up = this.list.scrollTop < (this.top ?? 0) - 4;
    this.top = this.list.scrollTop;
    if (this.atEnd()) [this.pinned, this.newer.hidden] = [true, true];
    else if (up) this.pinned = false;
  }

  reveal(ts) {
    const node = this.list.querySelector(`[data-ts="${ts}"]`);
    if (!node) return false;
    this.pinned = false;
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    return true;
  }

  steer(event) {
    const nodes = [...this.list.querySelectorAll("article")];
    const current = document.activeElement.closest?.("article");
    const inside = current && document.activeElement !== current;
    if (inside || !["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
    const at = nodes.indexOf(current);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? nodes.length - 1 : at - 1, Home: 0, End: nodes.length - 1 }[event.key];
    nodes[Math.max(0, Math.min(to, nodes.length - 1))]?.focus();
    event.preventDefault();
  }
}

function dayItem(day) {
  return { key: `day ${day}`, stamp: day, make: () => h("div", { class: "day", role: "separator", "aria-label": day }, h("span", {}, day)) };
}

function newItem() {
  return { key: "new", stamp: "new", make: () => h("div", { class: "day new", role: "separator" }, h("span", {}, t("messages.new"))) };
}

function together(before, message) {
  return Boolean(
    before && before.user === message.user && !before.subtype && !message.subtype && !before.ephemeral && !message.ephemeral &&
      !before.replies && message.ts - before.ts < TOGETHER && dayOf(momentOf(before.ts)) === dayOf(momentOf(message.ts)),
  );
}

// A short print of a message, which differs when anything of it does.
function stamp(message, compact) {
  const text = JSON.stringify(message);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${compact ? "c" : ""}${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
