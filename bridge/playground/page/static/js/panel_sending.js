// The outbox, the bot's calls (refused ones in red, with the reason) and its own log.

import { h } from "./dom.js";
import { has, t, whenOf } from "./words.js";
import { nameOf, world } from "./world.js";

export function outboxView(known) {
  if (!known.outbox.length) return [h("p", { class: "nothing" }, t("outbox.none"))];
  return [h("p", { class: "small" }, t("outbox.waiting", { count: known.waiting })), h("ul", { class: "rows" }, known.outbox.map(row))];
}

const place = (target) => (world.channels.has(target) ? `#${world.channels.get(target).name}` : nameOf(target));

function row(one) {
  const kind = has(`outbox.${one.kind}`) ? t(`outbox.${one.kind}`) : one.kind;
  const at = one.sent_at ?? one.due_at;
  return h(
    "li", { class: `row ${one.state}` },
    h("span", { class: "row-state" }, t(`sending.${one.state}`)),
    h("span", { class: "row-main" }, h("b", {}, kind, one.method === "update" ? ` (${t("outbox.update")})` : ""),
      h("small", {}, [place(one.target), one.launch].filter(Boolean).join(" · ")), one.error && h("small", { class: "error" }, one.error)),
    h("time", {}, one.sent_at ? whenOf(new Date(at)) : t("outbox.due", { when: whenOf(new Date(at)) })),
  );
}

export function slackView(calls, lines) {
  const newest = [...calls].reverse();
  const refused = newest.filter((call) => !call.ok);
  return [
    h("h3", {}, t("slack.refused")),
    refused.length ? h("ul", { class: "rows" }, refused.map(call)) : h("p", { class: "nothing" }, t("slack.none_refused")),
    h("details", { dataset: { key: "calls" } }, h("summary", {}, t("slack.calls", { count: newest.length })), h("ul", { class: "rows" }, newest.map(call))),
    h("details", { dataset: { key: "log" } }, h("summary", {}, t("slack.log")), h("pre", { class: "log", tabindex: "0" }, lines.join("\n"))),
  ];
}

function call(one) {
  return h(
    "li", { class: `row ${one.ok ? "sent" : "failed"}` },
    h("span", { class: "row-state" }, one.ok ? "ok" : t("slack.refused_one")),
    h("span", { class: "row-main" }, h("b", {}, one.method), h("small", {}, world.teams.get(one.team)?.name ?? ""),
      !one.ok && h("small", { class: "error" }, [one.error, ...one.messages].join(" · "))),
  );
}
