// Who one is: everybody of the story in a row, one click each, with what is new to them.

import { h } from "./dom.js";
import { openMenu } from "./menu.js";
import { avatar, companyOf, roleOf } from "./people.js";
import { CAST, on, people, unreadOf, userByKey } from "./world.js";
import { t } from "./words.js";

export class Cast {
  constructor(become) {
    this.become = become;
    this.node = h("div", { class: "cast", role: "group", "aria-label": t("cast.title") });
    on("unread", () => this.user && this.draw());
  }

  show(user) {
    this.user = user;
    this.draw();
  }

  draw() {
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    const shown = CAST.map(userByKey).filter(Boolean);
    if (!shown.includes(this.user)) shown.push(this.user);
    const rest = people().filter((user) => !shown.includes(user));
    const others = h("button", {
      type: "button", class: "person others", "aria-haspopup": "menu", dataset: { person: "others" },
      onclick: () => openMenu(others, rest.map((user) => ({ label: `${user.real_name} · ${roleOf(user)}`, note: companyOf(user), act: () => this.become(user) }))),
    }, t("cast.others"));
    this.node.replaceChildren(...shown.map((user) => this.person(user)), others);
    if (focused) this.node.querySelector(`[data-person="${focused}"]`)?.focus();
  }

  person(user) {
    const current = user === this.user;
    const fresh = unreadOf(user.id);
    return h(
      "button",
      {
        type: "button", class: "person", "aria-pressed": String(current), dataset: { person: user.key },
        title: `${user.real_name} · ${user.title} · ${companyOf(user)}`, onclick: () => this.become(user),
      },
      avatar(user, "small"),
      h("span", { class: "person-name" }, h("b", {}, user.real_name), h("small", {}, roleOf(user))),
      fresh.count > 0 && !current && h("span", { class: `badge ${fresh.direct ? "direct" : ""}`, "aria-label": t("unread.count", { count: fresh.count }), role: "img" }, String(fresh.count)),
    );
  }
}
