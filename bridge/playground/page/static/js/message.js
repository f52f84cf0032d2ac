// One message as a reader sees it, and what she can do with it.

import { blocks } from "./blocks.js";
import { sure } from "./confirm.js";
import { h } from "./dom.js";
import { fileNode } from "./files.js";
import { gesture } from "./api.js";
import { mrkdwn } from "./mrkdwn.js";
import { openMenu } from "./menu.js";
import { avatar } from "./people.js";
import { failed } from "./toast.js";
import { fullOf, momentOf, t, timeOf } from "./words.js";
import { nameOf, world } from "./world.js";

export function messageNode(message, place) {
  if (message.subtype === "channel_join" || message.subtype === "channel_leave") return joined(message);
  const own = message.user === place.user.id;
  const author = world.users.get(message.user);
  const gone = message.subtype === "tombstone";
  const at = momentOf(message.ts);
  const head = h(
    "header", { class: "message-head" },
    h("b", {}, gone ? t("message.slackbot") : message.author),
    author?.is_bot && h("span", { class: "app-mark" }, t("message.app")),
    foreign(author, place),
    h("time", { datetime: at.toISOString(), title: fullOf(at) }, timeOf(at)),
  );
  const node = h(
    "article",
    {
      class: ["message", message.ephemeral && "ephemeral", place.compact && "compact", gone && "gone"].filter(Boolean).join(" "),
      tabindex: "-1",
      "aria-label": `${message.author} ${timeOf(at)}`,
      dataset: { ts: message.ts },
    },
    place.compact ? h("span", { class: "gutter", "aria-hidden": "true" }, timeOf(at)) : avatar(gone ? null : author),
    h(
      "div", { class: "message-body" },
      message.ephemeral && h("p", { class: "only-you" }, h("span", { "aria-hidden": "true" }, "👁 "), t("message.only_you")),
      place.compact ? h("span", { class: "sr" }, message.author) : head,
      content(message, place),
      message.edited && h("span", { class: "edited" }, t("message.edited")),
      (message.files ?? []).map((file) => fileNode(file, place.user)),
      reactions(message),
      place.thread ? null : threadLink(message, place),
    ),
    !gone && tools(message, place, own),
  );
  return node;
}

function joined(message) {
  const key = message.subtype === "channel_join" ? "message.joined" : "message.left";
  return h("p", { class: "message-event", dataset: { ts: message.ts } }, t(key, { name: nameOf(message.user) }));
}

function foreign(author, place) {
  if (!author || author.is_bot || author.team_id === place.user.team_id) return null;
  return h("span", { class: "foreign" }, world.teams.get(author.team_id)?.name);
}

function content(message, place) {
  if (message.subtype === "tombstone") return h("p", { class: "deleted" }, t("message.deleted"));
  const context = { use: (block, element, value, node) => use(message, place, element, value, node) };
  const drawn = message.blocks?.length
    ? h("div", { class: "blocks" }, blocks(message.blocks, context))
    : message.text && h("div", { class: "text" }, mrkdwn(message.text));
  return [drawn, (message.attachments ?? []).map((one) => attachment(one, context))];
}

function attachment(one, context) {
  return h(
    "div", { class: "attachment" },
    one.blocks ? blocks(one.blocks, context) : [one.title && h("b", {}, one.title), one.text && h("div", {}, mrkdwn(one.text))],
  );
}

async function use(message, place, element, value, node) {
  node.disabled = true;
  node.setAttribute("aria-busy", "true");
  try {
    await gesture("click", {
      user: place.user.id, action_id: element.action_id, channel: message.channel, ts: message.ts, value,
    });
  } catch (error) {
    failed(error);
  } finally {
    node.disabled = false;
    node.removeAttribute("aria-busy");
  }
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return h("div", { class: "reactions" }, message.reactions.map((one) => h("span", {}, mrkdwn(`:${one.name}:`), ` ${one.count}`)));
}

function threadLink(message, place) {
  if (!message.replies) return null;
  return h(
    "button", { type: "button", class: "thread-link", onclick: () => place.openThread(message.ts), dataset: { focus: "thread" } },
    t(message.replies === 1 ? "message.replies_one" : "message.replies", { count: message.replies }), h("small", {}, timeOf(momentOf(message.latest))),
  );
}

function tools(message, place, own) {
  const entries = [];
  for (const shortcut of (world.state.shortcuts ?? []).filter((one) => one.kind === "message")) {
    entries.push({ label: shortcut.name, note: world.app.name, act: () => shortcutOn(message, place, shortcut.id) });
  }
  if (own && !message.ephemeral) {
    entries.push({ label: t("message.edit"), act: () => place.edit(message) });
    entries.push({ label: t("message.delete"), danger: true, act: () => remove(message, place) });
  } else if (message.ephemeral) {
    entries.push({ label: t("message.dismiss"), act: () => dismiss(message, place) });
  } else if (place.user.is_admin) {
    entries.push({ label: t("message.delete"), danger: true, act: () => remove(message, place) });
  }
  const more = h("button", {
    type: "button", class: "tool", "aria-haspopup": "menu", "aria-label": t("message.more"), title: t("message.more"),
    onclick: () => openMenu(more, entries),
  }, "⋮");
  return h(
    "div", { class: "tools" },
    !place.thread && !message.ephemeral &&
      h("button", { type: "button", class: "tool", "aria-label": t("message.reply"), title: t("message.reply"), onclick: () => place.openThread(message.thread_ts ?? message.ts) }, "💬"),
    entries.length > 0 && more,
  );
}

async function shortcutOn(message, place, id) {
  try {
    await gesture("shortcut", { user: place.user.id, callback_id: id, channel: message.channel, ts: message.ts });
  } catch (error) {
    failed(error);
  }
}

async function remove(message, place) {
  if (!(await sure(t("message.delete"), t("message.delete_sure"), t("message.delete")))) return;
  await dismiss(message, place);
}

async function dismiss(message, place) {
  try {
    await gesture("delete", { user: place.user.id, channel: message.channel, ts: message.ts });
  } catch (error) {
    failed(error);
  }
}

// What its author would see in the composer again.
export function sourceOf(text) {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_whole, id) => `@${world.users.get(id)?.is_bot ? world.users.get(id).name : nameOf(id)}`)
    .replace(/<#([A-Z0-9]+)(?:\|([^>]*))?>/g, (_whole, id, name) => `#${world.channels.get(id)?.name ?? name}`)
    .replace(/<!(\w+)[^>]*>/g, "@$1")
    .replace(/<([^<>|]+)(?:\|[^<>]*)?>/g, "$1")
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

