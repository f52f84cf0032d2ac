// The beginning: load the world, draw the panes, follow the stream.

import { ask, follow } from "./api.js";
import { Bar } from "./bar.js";
import { debounce, h } from "./dom.js";
import { Pane } from "./pane.js";
import { Panel } from "./panel.js";
import { toast } from "./toast.js";
import { Tour } from "./tour.js";
import { emit, loadState, loadUnread, loadWorld, on, world } from "./world.js";
import { has, t } from "./words.js";

const KEPT = "launchbridge.playground";

class Page {
  constructor() {
    this.kept = read();
    this.box = document.getElementById("panes");
    this.panes = [];
    this.notices = 0;
    this.panel = new Panel(document.getElementById("panel"));
    this.tour = new Tour(document.getElementById("tour"), this);
    this.bar = new Bar(document.getElementById("bar"), {
      split: () => this.split(), panel: () => this.togglePanel(), tour: () => this.tour.toggle(),
    }, () => ({ split: this.panes.length > 1, panel: this.panel.open, tour: this.tour.open, refused: this.panel.refused }));
    this.count = debounce(60, loadUnread);
  }

  async start() {
    await Promise.all([loadWorld(), loadState(), loadUnread()]);
    const { seq } = world.state;
    const saved = this.kept.panes?.length ? this.kept.panes : [{ person: "planner" }];
    for (const one of saved.slice(0, innerWidth < 900 ? 1 : 2)) await this.add(one);
    if (this.kept.panel ?? innerWidth > 1200) this.panel.show();
    this.notices = (await ask("/_workspace/notices")).next;
    await this.panel.loadCalls(true);
    this.tour.start();
    emit("views");
    this.stream = follow(seq, (change) => this.heard(change), (online) => this.online(online));
    document.addEventListener("visibilitychange", () => this.panes.forEach((pane) => pane.markRead()));
    document.body.dataset.ready = "yes";
  }

  async add(saved) {
    const pane = new Pane(saved, () => this.keep());
    this.panes.push(pane);
    this.box.append(pane.node);
    this.box.classList.toggle("two", this.panes.length > 1);
    await pane.become(pane.user);
  }

  split() {
    if (this.panes.length > 1) {
      this.panes.pop().node.remove();
      this.box.classList.remove("two");
    } else {
      const other = this.panes[0].user.key === "approver" ? "agent1" : "approver";
      this.add({ person: other }).then(() => emit("views"));
    }
    this.keep();
  }

  togglePanel() {
    if (this.panel.open) this.panel.hide();
    else this.panel.show();
    this.keep();
  }

  // Let the first pane show a person and a channel (by its key): the tour leads there.
  async visit(person, channel) {
    const pane = this.panes.find((one) => one.user.key === person) ?? this.panes[0];
    const user = [...world.users.values()].find((one) => one.key === person);
    const room = [...world.channels.values()].find((one) => one.key === channel);
    await pane.become(user, room?.id);
    pane.composer?.focus();
    return pane;
  }

  // Where the panel lies over the chat it makes way.
  clear() {
    if (innerWidth <= 1100) this.panel.hide();
  }

  async showPanel() {
    this.panel.show();
    this.panel.turn("launches");
  }

  keep() {
    try {
      localStorage.setItem(KEPT, JSON.stringify({ panes: this.panes.map((pane) => pane.saved), panel: this.panel.open }));
    } catch {
      // A browser that keeps nothing loses only where one was.
    }
  }

  heard(change) {
    if (change.kind === "bot" || change.kind === "time" || change.kind === "rehearsed") loadState();
    if (change.kind === "channel") loadWorld();
    if (change.kind === "closing") [this.closed, this.count] = [true, () => {}];
    if (["message", "ephemeral", "message_deleted", "read", "rehearsed"].includes(change.kind)) this.count();
    if (change.kind === "interaction") this.loadNotices();
    for (const pane of this.panes) pane.heard(change);
    this.panel.heard(change);
    this.tour.heard(change);
  }

  // What Slack itself tells somebody when the app fails her.
  async loadNotices() {
    const found = await ask("/_workspace/notices", { since: this.notices });
    this.notices = found.next;
    for (const notice of found.items) {
      const known = has(`notice.${notice.error}`);
      toast(known ? t(`notice.${notice.error}`) : t("notice.other"), { kind: "error", detail: known ? "" : [notice.error, ...(notice.messages ?? [])].join(" · ") });
    }
  }

  online(online) {
    if (online === world.online) return;
    world.online = online;
    document.body.classList.toggle("offline", !online);
    if (!online) toast(t("offline"), { kind: "error" });
    else if (this.closed) location.reload();
    else this.again();
  }

  // The playground is there again, perhaps another one: everything is asked anew.
  async again() {
    await Promise.all([loadWorld(), loadState(), loadUnread()]);
    this.panes.forEach((pane) => pane.become(pane.user, pane.ref));
    this.panel.load();
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

const page = new Page();
on("state", () => document.body.classList.toggle("rehearsing", Boolean(world.state.rehearsing)));
page.start().catch((error) => {
  document.getElementById("panes").replaceChildren(h("p", { class: "nothing", role: "alert" }, `${t("broken")} ${error.message}`));
});
