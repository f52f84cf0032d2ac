// One person's Slack: who she is, her channels, one of them open, a thread beside it, her modals above it.

import { App } from "./apptab.js";
import { asking, gesture, tell } from "./api.js";
import { Cast } from "./cast.js";
import { Composer } from "./composer.js";
import { debounce, fill, h } from "./dom.js";
import { exampleMenu } from "./examples.js";
import { sourceOf } from "./message.js";
import { MessageList } from "./messages.js";
import { Modals } from "./modal.js";
import { Sidebar } from "./sidebar.js";
import { Thread } from "./thread.js";
import { failed } from "./toast.js";
import { botOf, nameOf, userByKey, world } from "./world.js";
import { t } from "./words.js";

const APP = "@bridge";
const START = {
  planner: "planning", planner2: "planning2", approver: "review", deputy: "review", admin: "review", lead: "agents", qa: "agents",
  outsider: "other_agents", outsider_lead: "other_agents", other_planner: "other_planning", other_approver: "other_review", guest: "shared",
};

export class Pane {
  // `saved` is {person, places}: whose it is, and which channel each person had open.
  constructor(saved, changed) {
    this.places = saved.places ?? {};
    this.changed = changed;
    this.known = new Map();
    [this.askRooms, this.askModals, this.askSeen] = [asking(), asking(), asking()];
    this.cast = new Cast((user) => this.become(user));
    this.sidebar = new Sidebar((room) => (this.node.classList.remove("menu-open"), this.open(room.ref)));
    this.modals = new Modals(this);
    this.main = h("section", { class: "conversation" });
    this.side = h("section", { class: "thread", hidden: true });
    this.workspace = h("div", { class: "workspace" }, this.sidebar.node, this.main, this.side);
    this.node = h("section", { class: "pane" }, this.cast.node, h("div", { class: "screen" }, this.workspace, this.modals.node));
    this.node.addEventListener("click", (event) => this.follow(event));
    this.reload = debounce(25, () => this.load());
    this.reloadRooms = debounce(40, () => this.loadRooms());
    this.user = userByKey(saved.person) ?? userByKey("planner");
  }

  get saved() {
    return { person: this.user.key, places: this.places };
  }

  async become(user, ref = "") {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.user = user;
    this.node.setAttribute("aria-label", user.real_name);
    this.node.dataset.person = user.key;
    this.rooms = this.known.get(user.id) ?? [];
    this.modals.show(user, []);
    this.cast.show(user);
    this.sidebar.show(user, this.rooms, "");
    await this.loadRooms();
    await this.loadModals();
    // Whoever was quicker to click a channel, or somebody else, has what was clicked.
    if (turn === this.turn) await this.open(ref || this.places[user.key] || this.first());
  }

  first() {
    const wanted = START[this.user.key] ?? "agents";
    return (this.rooms.find((room) => room.key === wanted) ?? this.rooms[0])?.id ?? APP;
  }

  async loadRooms() {
    const user = this.user;
    const rooms = await this.askRooms("/_workspace/rooms", { user: user.id });
    if (!rooms || user !== this.user) return;
    this.rooms = rooms;
    this.known.set(user.id, rooms);
    this.sidebar.show(user, rooms, this.ref);
  }

  async loadModals() {
    const user = this.user;
    const stack = await this.askModals("/_workspace/modals", { user: user.id });
    if (stack && user === this.user) this.modals.show(user, stack);
  }

  // Open a channel (its id) or the app (`@bridge`).
  async open(ref, ts = "") {
    this.turn += 1;
    const room = this.rooms.find((one) => one.id === ref && !one.is_im);
    this.ref = room ? ref : APP;
    this.room = room ?? this.rooms.find((one) => one.is_im) ?? null;
    this.places[this.user.key] = this.ref;
    this.changed();
    this.sidebar.show(this.user, this.rooms, this.ref);
    this.closeThread();
    const place = { user: this.user, openThread: (head) => this.openThread(head), edit: (message) => this.edit(message) };
    this.list = new MessageList(place, this.title());
    this.firstNew = undefined;
    this.composer = this.makeComposer();
    const fresh = world.unread[this.user.id]?.[this.room?.id]?.count > 0;
    this.app = room ? null : new App(this, this.list.node, fresh);
    fill(this.main, this.header(), this.app?.node ?? this.list.node, this.composer?.node);
    this.composer?.grow();
    await this.load();
    if (ts) this.list.reveal(ts);
  }

  title() {
    return this.ref === APP ? world.app.name : `#${this.room.name}`;
  }

  header() {
    const room = this.ref === APP ? null : this.room;
    const guests = (room?.connected ?? []).map((id) => world.teams.get(id)?.name);
    return h(
      "header", { class: "conversation-head" },
      h("button", { type: "button", class: "tool burger", "aria-label": t("pane.channels"), onclick: () => this.node.classList.toggle("menu-open") }, "☰"),
      h("h2", {}, this.title()),
      room?.is_private && h("span", { class: "note" }, t("pane.private")),
      guests.length > 0 && h("span", { class: "note" }, t("pane.shared", { teams: guests.join(", ") })),
      room && h("span", { class: "note members", title: room.members.map(nameOf).join(", ") }, t("pane.members", { count: room.members.length })),
    );
  }

  makeComposer(thread = "") {
    if (this.ref === APP && !botOf(this.user.team_id)) return null;
    const room = this.ref === APP ? null : this.room;
    return new Composer({
      user: this.user, channel: this.ref, thread, name: this.title(), members: room?.members ?? [], teams: room ? [room.team, ...room.connected] : [],
      sent: () => (thread ? this.thread?.list.toEnd() : this.list.toEnd()),
      examples: room && !thread && room.key.includes("planning") ? () => exampleMenu(this) : null,
    });
  }

  async load() {
    const [user, ref] = [this.user, this.ref];
    let all;
    try {
      all = await this.askSeen("/_workspace/seen", { user: user.id, channel: ref });
    } catch (error) {
      if (ref !== APP) failed(error);
      return;
    }
    if (!all || user !== this.user || ref !== this.ref) return;
    const messages = gathered(all);
    if (this.firstNew === undefined) this.firstNew = this.findNew(messages);
    this.list.show(messages.filter((one) => !one.thread_ts || one.thread_ts === one.ts || one.subtype === "thread_broadcast"), this.firstNew);
    this.thread?.show(messages);
    this.messages = messages;
    if (ref === APP && messages[0]) this.room = { id: messages[0].channel, is_im: true };
    this.markRead();
  }

  findNew(messages) {
    const count = world.unread[this.user.id]?.[this.room?.id]?.count ?? 0;
    const others = messages.filter((one) => one.user !== this.user.id && !one.subtype);
    return count && count < others.length ? others.at(-count).ts : null;
  }

  markRead() {
    const last = this.messages?.at(-1);
    if (!last || document.visibilityState !== "visible") return;
    tell("/_playground/read", { user: this.user.id, channel: last.channel, ts: last.ts });
  }

  openThread(head) {
    this.thread = new Thread(this, head);
    this.side.replaceChildren(this.thread.node);
    this.side.hidden = false;
    this.workspace.classList.add("with-thread");
    this.thread.show(this.messages ?? []);
    this.thread.composer?.grow();
    this.thread.composer?.focus();
  }

  closeThread() {
    this.thread = null;
    this.side.hidden = true;
    this.side.replaceChildren();
    this.workspace.classList.remove("with-thread");
  }

  edit(message) {
    const node = this.node.querySelector(`article[data-ts="${message.ts}"] .message-body`);
    const area = h("textarea", { class: "field", "aria-label": t("message.edit"), rows: "4" });
    area.value = sourceOf(message.text);
    const done = () => (node.closest("article").dataset.stamp = "", this.load());
    const save = async () => {
      try {
        await gesture("edit", { user: this.user.id, channel: message.channel, ts: message.ts, text: area.value });
      } catch (error) {
        failed(error);
      }
      done();
    };
    area.addEventListener("keydown", (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Escape") done();
      if (event.key === "Enter" && !event.shiftKey) (event.preventDefault(), save());
    });
    node.replaceChildren(area, h("div", { class: "edit-bar" },
      h("button", { type: "button", class: "button", onclick: done }, t("message.cancel")),
      h("button", { type: "button", class: "button primary", onclick: save }, t("message.save"))));
    area.focus();
  }

  // A mention of a channel, or a message's own address, leads there.
  follow(event) {
    const target = event.target.closest?.("[data-channel]");
    if (!target) return;
    event.preventDefault();
    const { channel, ts } = target.dataset;
    if (channel === this.room?.id && ts && this.list.reveal(ts)) return;
    if (this.rooms.some((room) => room.id === channel)) this.open(channel, ts);
  }

  inert(on) {
    this.workspace.inert = on;
    this.node.classList.toggle("has-modal", on);
  }

  // What changed, as the stream tells it.
  heard(change) {
    if (["message", "message_changed", "message_deleted", "reaction"].includes(change.kind) || (change.kind === "ephemeral" && change.user === this.user.id)) {
      if (change.channel === this.room?.id || (this.ref === APP && !this.room)) this.reload();
      else if (!this.rooms?.some((room) => room.id === change.channel)) this.reloadRooms();
    } else if (change.kind === "modal" && change.user === this.user.id) {
      this.loadModals();
    } else if (change.kind === "home" && change.user === this.user.id) {
      this.app?.loadHome();
    } else if (change.kind === "channel") {
      this.reloadRooms();
      if (change.channel === this.room?.id) this.reload();
    }
  }
}

// Each head of a thread with its replies counted, this reader's private ones among them.
function gathered(all) {
  const heads = new Map(all.map((one) => [one.ts, { ...one, replies: 0, latest: "" }]));
  for (const one of all) {
    const head = one.thread_ts && one.thread_ts !== one.ts ? heads.get(one.thread_ts) : null;
    if (head) [head.replies, head.latest] = [head.replies + 1, one.ts];
  }
  return [...heads.values()];
}
