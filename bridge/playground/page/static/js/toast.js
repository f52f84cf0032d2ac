// What just happened, said once. What Slack refused stands in the panel for good.

import { h } from "./dom.js";
import { t } from "./words.js";

const MOST = 4;

export function toast(text, { kind = "info", detail = "" } = {}) {
  const box = document.getElementById("toasts");
  const node = h(
    "div", { class: `toast ${kind}`, role: kind === "error" ? "alert" : null },
    h("div", {}, h("strong", {}, text), detail && h("p", {}, detail)),
    h("button", { type: "button", class: "quiet", "aria-label": t("toast.dismiss"), onclick: () => node.remove() }, "✕"),
  );
  const same = [...box.children].find((other) => other.textContent === node.textContent);
  same?.remove();
  box.append(node);
  while (box.children.length > MOST) box.firstElementChild.remove();
  const away = () => (node.matches(":hover, :focus-within") ? setTimeout(away, 3000) : node.remove());
  setTimeout(away, kind === "error" ? 15_000 : 6000);
}

// What the workspace says in English, said in the page's language where it is known.
const REFUSED = [
  [/^(\S+) is not a valid command in (.+)\.$/, "refused.command"],
  [/^(.+) is not in (#.+)\.$/, "refused.member"],
  [/^(#.+) is archived\.$/, "refused.archived"],
  [/^(.+) sees no message .+ there\.$/, "refused.message"],
  [/^There is nothing called .+ to use/, "refused.gone"],
  [/^(.+) has no such view open\.$/, "refused.view"],
];

export function failed(error) {
  for (const [pattern, key] of REFUSED) {
    const found = error.message.match(pattern);
    if (found) return toast(t(key, { first: found[1] ?? "", second: found[2] ?? "" }), { kind: "error" });
  }
  return toast(t("toast.refused"), { kind: "error", detail: error.message });
}
