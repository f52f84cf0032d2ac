// A thread beside its channel.

import { h } from "./dom.js";
import { MessageList } from "./messages.js";
import { t } from "./words.js";

export class Thread {
  constructor(pane, head) {
    this.head = head;
    this.list = new MessageList({ user: pane.user, thread: head, edit: (message) => pane.edit(message) }, t("thread.title"));
    this.composer = pane.makeComposer(head);
    this.node = h(
      "div", { class: "thread-box", onkeydown: (event) => event.key === "Escape" && !event.isComposing && pane.closeThread() },
      h("header", { class: "conversation-head" },
        h("h2", {}, t("thread.title")), h("span", { class: "note" }, pane.title()), h("span", { class: "grow" }),
        h("button", { type: "button", class: "tool", "aria-label": t("thread.close"), onclick: () => pane.closeThread() }, "✕")),
      this.list.node, this.composer?.node,
    );
  }

  show(messages) {
    this.list.show(messages.filter((one) => one.ts === this.head || one.thread_ts === this.head).map((one) => ({ ...one, replies: 0 })));
  }
}
