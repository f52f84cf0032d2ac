// How people look: initials on a colour of their company.

import { h } from "./dom.js";
import { world } from "./world.js";
import { has, t } from "./words.js";

export function avatar(user, size = "") {
  const team = world.teams.get(user?.team_id)?.key ?? "";
  if (user?.is_bot) return h("span", { class: `avatar bot ${size}`, "aria-hidden": "true" }, "B");
  const name = user?.real_name ?? "?";
  const sign = /\p{Script=Hangul}/u.test(name) ? name.slice(-2) : name.slice(0, 2);
  return h("span", { class: `avatar ${team} ${size}`, "aria-hidden": "true" }, sign);
}

// What somebody is in the story: 기획자, 승인자, 상담사 …
export function roleOf(user) {
  const key = `role.${user.key}`;
  return has(key) ? t(key) : user.title;
}

export const companyOf = (user) => world.teams.get(user.team_id)?.name ?? "";

// How much is new: a number on a grey ground, on red where it is for this person alone.
export const badge = () => h("span", { class: "badge", role: "img", hidden: true });

export function showBadge(node, fresh) {
  node.hidden = !fresh?.count;
  node.textContent = String(fresh?.count ?? "");
  node.classList.toggle("direct", Boolean(fresh?.direct));
  node.setAttribute("aria-label", t("unread.count", { count: fresh?.count ?? 0 }));
}
