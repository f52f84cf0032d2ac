// Somebody's channels and her conversation with the app, with what is new in them.

import { h } from "./dom.js";
import { badge, showBadge } from "./people.js";
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

  // Buttons stand as long as the rooms do and are only brought up to date: one that is being pressed must not be replaced.
  draw() {
    const print = JSON.stringify([this.user.id, this.rooms.map((room) => [room.id, room.name, room.archived])]);
    if (print !== this.print) this.build();
    this.print = print;
    for (const button of this.node.querySelectorAll("button")) this.update(button);
  }

  build() {
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.ref : null;
    const channels = this.rooms.filter((room) => !room.is_im);
    const direct = this.rooms.find((room) => room.is_im);
    const installed = world.teams.get(this.user.team_id)?.installed;
    this.node.replaceChildren(
      h("p", { class: "company" }, world.teams.get(this.user.team_id)?.name),
      h("h3", {}, t("sidebar.channels")),
      h("ul", {}, channels.map((room) => entry({ ...room, ref: room.id }, this.open))),
      h("h3", {}, t("sidebar.app")),
      h("ul", {}, installed
        ? entry({ ref: APP, id: direct?.id, name: world.app.name, app: true }, this.open)
        : h("li", { class: "missing" }, t("sidebar.not_installed"))),
    );
    if (focused) this.node.querySelector(`[data-ref="${focused}"]`)?.focus();
  }

  update(button) {
    const current = button.dataset.ref === this.ref;
    const fresh = current ? null : world.unread[this.user.id]?.[button.dataset.id];
    button.classList.toggle("unread", Boolean(fresh));
    if (current) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
    showBadge(button.querySelector(".badge"), fresh);
  }
}

function entry(room, open) {
  const sign = room.app ? "◈" : room.is_private ? "🔒" : "#";
  return h(
    "li", {},
    h(
      "button",
      { type: "button", class: "room", dataset: { ref: room.ref, id: room.id ?? "", room: room.key ?? "app" }, onclick: () => open(room) },
      h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", { class: "room-name" }, room.name),
      room.connected?.length > 0 && h("span", { title: t("sidebar.shared"), "aria-label": t("sidebar.shared"), role: "img" }, "🔗"),
      badge(),
    ),
  );
}
