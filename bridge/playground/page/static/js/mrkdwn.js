// Slack's mrkdwn and rich text as nodes. Nothing a message holds is ever taken for HTML.

import { h, fragment } from "./dom.js";
import { world } from "./world.js";
import { t } from "./words.js";

const TOKEN = /<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/;
const STYLES = [
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/u, "strong"],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/u, "em"],
  [/(?<![\p{L}\p{N}~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\p{L}\p{N}~])/u, "s"],
];
const EMOJI = {
  white_check_mark: "✅", warning: "⚠️", lock: "🔒", mega: "📣", tada: "🎉", bulb: "💡", eyes: "👀", point_right: "👉",
  point_down: "👇", hourglass: "⌛", x: "❌", pray: "🙏", bell: "🔔", smile: "😄", thumbsup: "👍", "+1": "👍",
};

export const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

export function mrkdwn(text) {
  const parts = text.split(/```([\s\S]*?)```/);
  return fragment(parts.map((part, at) => (at % 2 ? h("pre", {}, unescape(part.replace(/^\n|\n$/g, ""))) : lines(part))));
}

function lines(text) {
  const made = [];
  let quote = null;
  const all = text.split("\n");
  all.forEach((line, at) => {
    const quoted = line.match(/^(?:&gt;|>)\s?(.*)$/);
    if (quoted) {
      if (!quote) made.push((quote = h("blockquote")));
      else quote.append(h("br"));
      quote.append(inline(quoted[1]));
      return;
    }
    if (!quote && at > 0) made.push(h("br"));
    quote = null;
    made.push(inline(line));
  });
  return fragment(made);
}

function inline(text) {
  const code = text.match(/`([^`\n]+)`/);
  if (code) {
    const [before, after] = [text.slice(0, code.index), text.slice(code.index + code[0].length)];
    return fragment(inline(before), h("code", {}, tokens(code[1])), inline(after));
  }
  return styled(text, 0);
}

function styled(text, level) {
  if (level >= STYLES.length) return tokens(text);
  const [pattern, tag] = STYLES[level];
  const found = text.match(pattern);
  if (!found) return styled(text, level + 1);
  const after = text.slice(found.index + found[0].length);
  return fragment(
    styled(text.slice(0, found.index), level + 1), h(tag, {}, styled(found[1], level + 1)), styled(after, level),
  );
}

function tokens(text) {
  const found = text.match(TOKEN);
  if (!found) return emojis(unescape(text));
  const [whole, sigil, name, label] = found;
  return fragment(
    emojis(unescape(text.slice(0, found.index))), token(sigil, name, label), tokens(text.slice(found.index + whole.length)),
  );
}

function token(sigil, name, label) {
  if (sigil === "@") return user(name, label);
  if (sigil === "#") return channel(name, label);
  if (sigil === "!") {
    if (name.startsWith("date^")) return label ?? "";
    return h("span", { class: "mention broad" }, `@${name.split("^")[0]}`);
  }
  return link(unescape(name), label ? unescape(label) : "");
}

export function user(id, label = "") {
  const known = world.users.get(id);
  return h("span", { class: "mention" }, `@${known ? known.real_name : label || id}`);
}

function channel(id, label = "") {
  const known = world.channels.get(id);
  return h("a", { class: "mention", href: `#${id}`, dataset: { channel: id } }, `#${known ? known.name : label || id}`);
}

// Addresses lead out of the playground only where a person opens them; a message's own address leads to the message.
export function link(url, label = "") {
  const message = url.match(/\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/);
  if (message) {
    const [, where, seconds, rest] = message;
    return h("a", { href: `#${where}`, dataset: { channel: where, ts: `${seconds}.${rest}` } }, label || url);
  }
  if (!/^(https?|mailto|tel):/.test(url)) return h("span", {}, label || url);
  return h("a", { href: url, target: "_blank", rel: "noreferrer noopener", title: t("link.outside") }, label || url);
}

export function emojis(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole);
}

export function richText(block) {
  return fragment((block.elements ?? []).map(richPart));
}

function richPart(part) {
  if (part.type === "rich_text_list") {
    const items = part.elements.map((item) => h("li", {}, richInline(item.elements)));
    return h(part.style === "ordered" ? "ol" : "ul", { class: `indent-${part.indent ?? 0}` }, items);
  }
  if (part.type === "rich_text_preformatted") return h("pre", {}, richInline(part.elements));
  if (part.type === "rich_text_quote") return h("blockquote", {}, richInline(part.elements));
  return h("span", { class: "rich" }, richInline(part.elements));
}

function richInline(elements = []) {
  return elements.map((one) => {
    if (one.type === "text") return richStyled(emojis(one.text), one.style);
    if (one.type === "user") return user(one.user_id);
    if (one.type === "channel") return channel(one.channel_id);
    if (one.type === "link") return richStyled(link(one.url, one.text), one.style);
    if (one.type === "emoji") return EMOJI[one.name] ?? `:${one.name}:`;
    if (one.type === "broadcast") return h("span", { class: "mention broad" }, `@${one.range}`);
    return one.text ?? "";
  });
}

function richStyled(content, style = {}) {
  const tags = { bold: "strong", italic: "em", strike: "s", code: "code" };
  return Object.entries(tags).reduce((node, [name, tag]) => (style?.[name] ? h(tag, {}, node) : node), content);
}

// The few forms of Markdown that markdown blocks are written in.
export function markdown(text) {
  const made = [];
  let list = null;
  for (const line of text.split("\n")) {
    const item = line.match(/^\s*(?:[-*•]|\d+\.)\s+(.*)$/);
    if (item) {
      if (!list) made.push((list = h("ul")));
      list.append(h("li", {}, markdownInline(item[1])));
      continue;
    }
    list = null;
    const head = line.match(/^(#{1,6})\s+(.*)$/);
    if (head) made.push(h("p", { class: "markdown-head" }, markdownInline(head[2])));
    else if (line.startsWith(">")) made.push(h("blockquote", {}, markdownInline(line.slice(1).trim())));
    else if (line.trim()) made.push(h("p", {}, markdownInline(line)));
  }
  return fragment(made);
}

function markdownInline(text) {
  const found = text.match(/\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`/);
  if (!found) return tokens(text.replace(/\\([\\`*_[\]<&])/g, "$1"));
  const node = found[1] ? h("strong", {}, found[1]) : found[2] ? link(found[3], found[2]) : h("code", {}, found[4]);
  return fragment(markdownInline(text.slice(0, found.index)), node, markdownInline(text.slice(found.index + found[0].length)));
}

