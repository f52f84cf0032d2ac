// Block Kit as nodes. `use(block, element, value, node)` is what happens when a person uses something; `form` is given in
// modals, where fields are kept until they are submitted.

import { h, fragment } from "./dom.js";
import { element, plain } from "./elements.js";
import { mrkdwn, richText, markdown, emojis } from "./mrkdwn.js";

export function blocks(list, context) {
  return fragment((list ?? []).map((block) => one(block, context)));
}

function one(block, context) {
  const draw = DRAW[block.type];
  const body = draw ? draw(block, context) : h("div", { class: "unknown" }, block.type);
  body.dataset.block = block.block_id;
  return body;
}

export function text(object) {
  if (!object) return null;
  return object.type === "mrkdwn" ? mrkdwn(object.text) : emojis(object.text);
}

const DRAW = {
  section: (block, context) =>
    h(
      "div",
      { class: "block section" },
      h(
        "div",
        { class: "section-text" },
        block.text && h("div", {}, text(block.text)),
        block.fields && h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, text(field)))),
      ),
      block.accessory && h("div", { class: "accessory" }, element(block, block.accessory, context)),
    ),
  header: (block) => h("div", { class: "block header", role: "heading", "aria-level": "3" }, plain(block.text)),
  divider: () => h("hr", { class: "block divider" }),
  context: (block) =>
    h(
      "div",
      { class: "block context" },
      block.elements.map((part) => (part.type === "image" ? image(part, "context-image") : h("span", {}, text(part)))),
    ),
  actions: (block, context) =>
    h("div", { class: "block actions" }, block.elements.map((part) => element(block, part, context))),
  input: (block, context) => input(block, context),
  image: (block) => h("figure", { class: "block" }, block.title && h("figcaption", {}, plain(block.title)), image(block)),
  rich_text: (block) => h("div", { class: "block rich-text" }, richText(block)),
  markdown: (block) => h("div", { class: "block markdown" }, markdown(block.text)),
  table: (block) => h("div", { class: "block table-box", tabindex: "0" }, table(block)),
};

function image(part, kind = "image") {
  // Nothing is loaded from elsewhere: pictures of other places are named, not shown.
  const local = part.image_url && new URL(part.image_url, location.href).origin === location.origin;
  return local
    ? h("img", { class: kind, src: part.image_url, alt: part.alt_text })
    : h("span", { class: `${kind} missing`, role: "img", "aria-label": part.alt_text }, `🖼 ${part.alt_text}`);
}

function table(block) {
  const [head, ...rows] = block.rows.map((row) => row.map(cell));
  return h(
    "table", {},
    h("thead", {}, h("tr", {}, head.map((one) => h("th", { scope: "col" }, one)))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map((one) => h("td", {}, one))))),
  );
}

function cell(one) {
  return one.type === "rich_text" ? richText(one) : one.text;
}

function input(block, context) {
  const { element: field } = block;
  const id = `f-${context.form?.view ?? ""}-${block.block_id}-${field.action_id}`;
  const error = context.form?.errors?.[block.block_id];
  const group = ["checkboxes", "radio_buttons", "multi_static_select"].includes(field.type);
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const control = element(block, field, { ...context, id, described, invalid: Boolean(error), required: !block.optional });
  return h(
    group ? "fieldset" : "div",
    { class: `block input ${error ? "wrong" : ""}` },
    h(group ? "legend" : "label", group ? {} : { for: id }, plain(block.label),
      block.optional && h("span", { class: "optional" }, context.words?.optional)),
    control,
    block.hint && h("p", { class: "hint", id: `${id}-hint` }, plain(block.hint)),
    error && h("p", { class: "error", id: `${id}-error`, role: "alert" }, context.explain ? context.explain(error) : error),
  );
}
