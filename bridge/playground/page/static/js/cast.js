// Who one is: everybody of the story in a row, one click each, with what is new to them.

import { h } from "./dom.js";
import { openMenu } from "./menu.js";
import { avatar, badge, companyOf, roleOf, showBadge } from "./people.js";
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

  // As in the sidebar, what stands is brought up to date and not replaced.
  draw() {
    const shown = CAST.map(userByKey).filter(Boolean);
    if (!shown.includes(this.user)) shown.push(this.user);
    const print = shown.map((user) => user.id).join();
    if (print !== this.print) this.build(shown);
    this.print = print;
    for (const user of shown) this.update(user);
  }

  build(shown) {
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    const rest = people().filter((user) => !shown.includes(user));
    const others = h("button", {
      type: "button", class: "person others", "aria-haspopup": "menu", dataset: { person: "others" },
      onclick: () => openMenu(others, rest.map((user) => ({ label: `${user.real_name} · ${roleOf(user)}`, note: companyOf(user), act: () => this.become(user) }))),
    }, t("cast.others"));
    this.node.replaceChildren(...shown.map((user) => this.person(user)), others);
    if (focused) this.node.querySelector(`[data-person="${focused}"]`)?.focus();
  }

  person(user) {
    return h(
      "button",
      {
        type: "button", class: "person", dataset: { person: user.key },
        title: `${user.real_name} · ${user.title} · ${companyOf(user)}`, onclick: () => this.become(user),
      },
      avatar(user, "small"), h("span", { class: "person-name" }, h("b", {}, user.real_name), h("small", {}, roleOf(user))), badge(),
    );
  }

  update(user) {
    const button = this.node.querySelector(`[data-person="${user.key}"]`);
    const current = user.id === this.user.id;
    if (current && button.getAttribute("aria-pressed") !== "true") this.node.scrollTo({ left: button.offsetLeft - this.node.clientWidth / 2 + button.clientWidth / 2 });
    button.setAttribute("aria-pressed", String(current));
    showBadge(button.querySelector(".badge"), current ? null : unreadOf(user.id));
  }
}
