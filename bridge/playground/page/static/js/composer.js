// Where people type: Enter sends (not while an IME composes), `/` offers commands, `@` people, and files can be added.

import { Attachments, readFile } from "./attachments.js";
import { h } from "./dom.js";
import { gesture } from "./api.js";
import { openMenu } from "./menu.js";
import { failed } from "./toast.js";
import { t } from "./words.js";
import { people, world } from "./world.js";

const drafts = kept();
const LONGEST = 40_000;

// What is half written outlives a reload of the page, in this tab only.
function kept() {
  const name = (key) => `launchbridge.playground.draft ${key}`;
  const safely = (act) => {
    try {
      return act();
    } catch {
      return null; // a browser that keeps nothing
    }
  };
  return {
    get: (key) => safely(() => sessionStorage.getItem(name(key))),
    set: (key, text) => safely(() => (text ? sessionStorage.setItem(name(key), text) : sessionStorage.removeItem(name(key)))),
    delete: (key) => safely(() => sessionStorage.removeItem(name(key))),
  };
}

export class Composer {
  // `where` is {user, channel, name, members, thread, sent}; `examples` opens the example notes.
  constructor(where) {
    this.where = where;
    this.key = [where.user.id, where.channel, where.thread ?? ""].join(" ");
    this.id = `composer-${Math.random().toString(36).slice(2)}`;
    const label = where.thread ? t("composer.thread") : t("composer.channel", { name: where.name });
    this.area = h("textarea", {
      rows: "1", class: "composer-area", "aria-label": label, placeholder: label, maxlength: String(LONGEST),
      "aria-autocomplete": "list", "aria-controls": this.id, "aria-expanded": "false", role: "combobox",
      oninput: () => this.changed(), onkeydown: (event) => this.key_(event),
      onblur: () => setTimeout(() => this.close(), 150), onpaste: (event) => this.taken(event, event.clipboardData),
    });
    this.area.value = drafts.get(this.key) ?? "";
    this.offers = h("ul", { class: "offers", id: this.id, role: "listbox", "aria-label": t("composer.offers"), hidden: true });
    this.files = new Attachments(this.key, () => this.focus());
    this.send = h("button", { type: "button", class: "button primary send", onclick: () => this.submit() }, t("composer.send"));
    this.node = h(
      "div",
      {
        class: "composer", ondragover: (event) => this.over(event, true), ondragleave: (event) => this.over(event, false),
        ondrop: (event) => (this.over(event, false), this.taken(event, event.dataTransfer)),
      },
      this.offers, this.area, this.files.node,
      h("div", { class: "composer-bar" },
        h("button", { type: "button", class: "tool", "aria-label": t("composer.file"), title: t("composer.file"), onclick: () => this.files.choose() }, "📎"),
        h("button", { type: "button", class: "tool", "aria-label": t("composer.mention"), title: t("composer.mention"), onclick: () => this.insert("@") }, "@"),
        h("button", { type: "button", class: "tool", "aria-label": t("composer.command"), title: t("composer.command"), onclick: () => this.insert("/", true) }, "/"),
        where.examples && this.examplesButton(),
        this.files.input, h("span", { class: "grow" }),
        h("small", { class: "keys" }, t("composer.keys")), this.send),
    );
  }

  examplesButton() {
    const button = h("button", { type: "button", class: "tool wide examples", "aria-haspopup": "menu",
      onclick: async () => openMenu(button, await this.where.examples()) }, t("composer.examples"));
    return button;
  }

  focus() {
    this.area.focus();
  }

  put(text) {
    this.area.value = text;
    this.area.focus();
    this.area.setSelectionRange(text.length, text.length);
    this.changed();
  }

  insert(sign, whole = false) {
    const { value, selectionStart: at } = this.area;
    if (whole && value) return this.focus();
    const gap = !whole && at > 0 && !/\s/.test(value[at - 1]) ? " " : "";
    this.area.setRangeText(gap + sign, at, at, "end");
    this.area.focus();
    this.changed();
  }

  changed() {
    drafts.set(this.key, this.area.value);
    this.grow();
    this.offer();
  }

  grow() {
    if (!this.area.isConnected) return;
    this.area.style.height = "auto";
    this.area.style.height = `${Math.min(this.area.scrollHeight, 240)}px`;
  }

  // -- what is offered ---------------------------------------------------------------------------------------------

  offer() {
    const before = this.area.value.slice(0, this.area.selectionStart);
    const command = !this.where.thread && before.match(/^\/(\S*)$/);
    const mention = before.match(/(?:^|\s)@([^\s@]*)$/);
    const found = command ? this.commands(command[1]) : mention ? this.mentions(mention[1]) : [];
    this.found = found;
    this.chosen = 0;
    this.offers.replaceChildren(...found.map((one, at) => this.option(one, at)));
    this.offers.hidden = found.length === 0;
    this.area.setAttribute("aria-expanded", String(found.length > 0));
    this.mark();
  }

  // Commands, and the shortcuts that need no message.
  commands(typed) {
    const shortcuts = (world.state.shortcuts ?? []).filter((one) => one.kind === "global" && one.name.toLowerCase().includes(typed.toLowerCase()));
    return [...this.known(typed), ...shortcuts.map((one) => ({ text: "", name: `⚡ ${one.name}`, note: world.app.name, act: () => this.shortcut(one.id) }))];
  }

  async shortcut(id) {
    this.put("");
    try {
      await gesture("shortcut", { user: this.where.user.id, callback_id: id });
    } catch (error) {
      failed(error);
    }
  }

  known(typed) {
    return (world.state.commands ?? [])
      .filter((one) => one.command.slice(1).startsWith(typed))
      .map((one) => ({ text: `${one.command} `, name: `${one.command} ${one.hint}`, note: one.description, from: 0 }));
  }

  mentions(typed) {
    const from = this.area.selectionStart - typed.length - 1;
    const members = this.where.members.map((id) => world.users.get(id)).filter(Boolean);
    const others = people().filter((user) => this.where.teams.includes(user.team_id) && !members.includes(user));
    const known = [...members.filter((user) => user.is_bot), ...members.filter((user) => !user.is_bot), ...others];
    const words = typed.toLowerCase();
    const fits = (user) => [user.real_name, user.name].some((name) => name.toLowerCase().includes(words));
    const offered = known.filter((user) => user.id !== this.where.user.id && fits(user)).slice(0, 8);
    return offered.map((user) => {
      const name = user.is_bot ? user.name : user.real_name;
      const outside = members.includes(user) ? "" : t("composer.outside");
      return { text: `@${name} `, name: `@${name}`, note: [user.title, outside].filter(Boolean).join(" · "), from };
    });
  }

  option(one, at) {
    return h(
      "li", { role: "option", id: `${this.id}-${at}`, onpointerdown: (event) => (event.preventDefault(), this.take(at)) },
      h("b", {}, one.name), h("small", {}, one.note),
    );
  }

  mark() {
    [...this.offers.children].forEach((node, at) => node.setAttribute("aria-selected", String(at === this.chosen)));
    const active = this.offers.hidden ? "" : `${this.id}-${this.chosen}`;
    this.area.setAttribute("aria-activedescendant", active);
    this.offers.children[this.chosen]?.scrollIntoView({ block: "nearest" });
  }

  take(at) {
    const one = this.found[at];
    if (one.act) return one.act();
    this.area.setRangeText(one.text, one.from, this.area.selectionStart, "end");
    this.close();
    this.changed();
    this.close();
  }

  close() {
    this.offers.hidden = true;
    this.area.setAttribute("aria-expanded", "false");
    this.area.setAttribute("aria-activedescendant", "");
  }

  // -- keys --------------------------------------------------------------------------------------------------------

  key_(event) {
    // Enter ends a syllable that an IME composes; it must not send. Safari says so by the key code only.
    if (event.isComposing || event.keyCode === 229) return;
    if (!this.offers.hidden && this.steer(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    }
  }

  steer(event) {
    const count = this.found.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.chosen = (this.chosen + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      this.mark();
    } else if (event.key === "Tab" || (event.key === "Enter" && !this.complete())) {
      this.take(this.chosen);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  // A command that stands there whole is run by Enter, not completed once more.
  complete() {
    const one = this.found[this.chosen];
    return !one.act && this.area.value.trim() === one.text.trim();
  }

  // What is typed while an earlier message is still on its way waits for it, so that both arrive, in order.
  submit() {
    const text = this.area.value;
    const files = this.files.take();
    if (!text.trim() && !files.length) return;
    this.area.value = "";
    drafts.delete(this.key);
    this.close();
    this.grow();
    this.going = (this.going ?? Promise.resolve()).then(() => this.deliver(text, files));
  }

  async deliver(text, files) {
    const { user, channel, thread } = this.where;
    const command = !thread && !files.length && text.match(/^(\/\S+)\s*([\s\S]*)$/);
    const to = { user: user.id, channel, text, ...(thread ? { thread_ts: thread } : {}) };
    try {
      if (command) await gesture("command", { user: user.id, channel, name: command[1], text: command[2] });
      else if (files.length) await gesture("upload", { ...to, files: await Promise.all(files.map(readFile)) });
      else await gesture("post", to);
      this.where.sent?.();
    } catch (error) {
      failed(error);
      if (files.length && !this.files.files.length) this.files.files = files;
      if (!this.area.value) this.put(text);
    }
  }

  // Files that are dropped or pasted wait with the text; whatever else is pasted comes in as plain text by itself.
  taken(event, data) {
    if (!data?.files.length) return;
    event.preventDefault();
    this.files.add(data.files);
  }

  over(event, on) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.node.classList.toggle("dropping", on);
  }
}
