// Somebody's channels and her conversation with the app, with what is new in them.

import { h } from "./dom.js";
import { on, world } from "./world.js";
import { t } from "./words.js";

const APP = "@bridge";

export class Sidebar {
  constructor(open) {
    this.open = open;
    this.node = h("nav", { class: "sidebar", "aria-label": t("pane.channels") });
    on("unread", () => this.user && this.draw());
  }

  show(user, rooms, ref) {
    [this.user, this.rooms, this.ref] = [user, rooms, ref];
    this.draw();
  }

  draw() {
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.ref : null;
    const channels = this.rooms.filter((room) => !room.is_im);
    const direct = this.rooms.find((room) => room.is_im);
    const installed = world.teams.get(this.user.team_id)?.installed;
    this.node.replaceChildren(
      h("p", { class: "company" }, world.teams.get(this.user.team_id)?.name),
      h("h3", {}, t("sidebar.channels")),
      h("ul", {}, channels.map((room) => this.entry({ ...room, ref: room.id }))),
      h("h3", {}, t("sidebar.app")),
      h("ul", {}, installed
        ? this.entry({ ref: APP, id: direct?.id, name: world.app.name, app: true })
        : h("li", { class: "missing" }, t("sidebar.not_installed"))),
    );
    if (focused) this.node.querySelector(`[data-ref="${focused}"]`)?.focus();
  }

  entry(room) {
    const fresh = world.unread[this.user.id]?.[room.id];
    const current = room.ref === this.ref;
    const sign = room.app ? "◈" : room.is_private ? "🔒" : "#";
    return h(
      "li", {},
      h(
        "button",
        {
          type: "button", class: `room ${fresh && !current ? "unread" : ""}`, "aria-current": current ? "page" : null,
          dataset: { ref: room.ref, room: room.key ?? "app" }, onclick: () => this.open(room),
        },
        h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", { class: "room-name" }, room.name),
        room.connected?.length > 0 && h("span", { title: t("sidebar.shared"), "aria-label": t("sidebar.shared"), role: "img" }, "🔗"),
        fresh && !current && h("span", { class: `badge ${fresh.direct ? "direct" : ""}`, "aria-label": t("unread.count", { count: fresh.count }), role: "img" }, String(fresh.count)),
      ),
    );
  }
}
