// Buttons, menus and fields of Block Kit.

import { h } from "./dom.js";
import { emojis, mrkdwn } from "./mrkdwn.js";
import { openMenu } from "./menu.js";
import { confirmed } from "./confirm.js";
import { people, world } from "./world.js";
import { t } from "./words.js";

export const plain = (object) => emojis(object?.text ?? "");
const label = (object) => (object?.type === "mrkdwn" ? mrkdwn(object.text) : plain(object));


export function element(block, item, context) {
  const draw = DRAW[item.type];
  if (!draw) return h("span", { class: "unknown" }, item.type);
  const node = draw(block, item, context);
  node.dataset.action = item.action_id ?? "";
  node.dataset.focus ??= `${block.block_id}/${item.action_id}`;
  return node;
}

// Something was chosen: in an input block of a form it is kept, elsewhere the bot hears of it now.
async function chosen(block, item, context, value, node) {
  const field = block.type === "input";
  if (field) context.form?.keep(block, item, value);
  if (!field || block.dispatch_action) {
    if (item.confirm && !(await confirmed(item.confirm, node))) return context.redraw?.();
    await context.use(block, item, value, node);
  }
}

function attributes(item, context) {
  return {
    id: context.id,
    "aria-describedby": context.described || null,
    "aria-invalid": context.invalid ? "true" : null,
    "aria-required": context.required ? "true" : null,
    "aria-label": context.id ? null : plain(item.placeholder) || item.accessibility_label || t("element.choose"),
  };
}

// What a field holds now: what was typed, else what the workspace keeps, which begins with the initial value.
function held(block, item, context) {
  const typed = context.form?.typed(block, item);
  if (typed !== undefined) return { typed };
  return { kept: context.values?.[block.block_id]?.[item.action_id] };
}

const optionsOf = (item) => [...(item.options ?? []), ...(item.option_groups ?? []).flatMap((group) => group.options)];

function button(block, item, context) {
  const node = h(
    "button",
    {
      type: "button",
      class: `button ${item.style ?? ""}`,
      "aria-label": item.accessibility_label,
      dataset: { value: item.value ?? "" },
      onclick: async () => {
        if (item.confirm && !(await confirmed(item.confirm, node))) return;
        if (item.url) window.open(item.url, "_blank", "noopener");
        await context.use(block, item, item.value ?? null, node);
      },
    },
    plain(item.text),
  );
  node.dataset.focus = `${block.block_id}/${item.action_id}/${item.value ?? ""}`;
  return node;
}

function overflow(block, item, context) {
  const node = h("button", {
    type: "button", class: "button overflow", "aria-haspopup": "menu", "aria-label": t("element.more"),
    onclick: () =>
      openMenu(node, item.options.map((option) => ({
        label: plain(option.text),
        note: option.description && plain(option.description),
        act: () => chosen(block, item, context, option.value, node),
      }))),
  }, "⋯");
  return node;
}

function select(block, item, context, entries, current) {
  const empty = h("option", { value: "", disabled: Boolean(context.required) }, plain(item.placeholder) || t("element.choose"));
  const made = h(
    "select",
    { ...attributes(item, context), class: "select", onchange: () => chosen(block, item, context, made.value || null, made) },
    empty,
    entries,
  );
  made.value = current ?? "";
  return made;
}

function staticSelect(block, item, context) {
  const { typed, kept } = held(block, item, context);
  const option = (one) => h("option", { value: one.value }, plain(one.text));
  const entries = item.option_groups
    ? item.option_groups.map((group) => h("optgroup", { label: plain(group.label) }, group.options.map(option)))
    : (item.options ?? []).map(option);
  return select(block, item, context, entries, typed ?? kept?.selected_option?.value ?? item.initial_option?.value);
}

const directory = (field, entries) => (block, item, context) => {
  const { typed, kept } = held(block, item, context);
  const made = entries().map(([value, name]) => h("option", { value }, name));
  return select(block, item, context, made, typed ?? kept?.[field] ?? item[field.replace("selected", "initial")]);
};
const users = () => people().map((user) => [user.id, `${user.real_name} · ${world.teams.get(user.team_id)?.name}`]);
const channels = () => [...world.channels.values()].filter((room) => !room.is_im).map((room) => [room.id, `#${room.name}`]);

function several(block, item, context, kind, entries, initial) {
  const { typed, kept } = held(block, item, context);
  const field = kind === "radio" ? "selected_option" : null;
  const before = field ? [kept?.[field]?.value ?? item.initial_option?.value] : initial(kept);
  const marked = new Set(typed === undefined ? before : [typed].flat());
  const name = `${context.id ?? ""}${block.block_id}-${item.action_id}`;
  const read = () => {
    const values = [...box.querySelectorAll("input:checked")].map((one) => one.value);
    return kind === "radio" ? values[0] ?? null : values;
  };
  const box = h(
    "div",
    { class: "choices", id: context.id, "aria-describedby": context.described || null },
    entries.map((one) =>
      h("label", { class: "choice" },
        h("input", {
          type: kind, name, value: one.value, checked: marked.has(one.value),
          onchange: () => chosen(block, item, context, read(), box),
        }),
        h("span", {}, label(one.text), one.description && h("small", {}, label(one.description))))),
  );
  return box;
}

const valuesOf = (list) => (list ?? []).map((option) => option.value);
const several_static = (kind) => (block, item, context) =>
  several(block, item, context, kind, optionsOf(item), (kept) => valuesOf(kept?.selected_options ?? item.initial_options));
const several_listed = (field, entries) => (block, item, context) =>
  several(
    block, item, context, "checkbox",
    entries().map(([value, name]) => ({ value, text: { type: "plain_text", text: name } })),
    (kept) => kept?.[field] ?? item[field.replace("selected", "initial")] ?? [],
  );

const typedIn = (type, field = "value") => (block, item, context) => {
  const { typed, kept } = held(block, item, context);
  const many = item.multiline || type === "rich";
  const made = h(many ? "textarea" : "input", {
    ...attributes(item, context),
    class: "field",
    type: many ? null : type === "number" ? "text" : type,
    inputmode: type === "number" ? "decimal" : null,
    placeholder: plain(item.placeholder) || null,
    maxlength: item.max_length ? String(item.max_length) : null,
    rows: many ? "4" : null,
    oninput: () => context.form?.keep(block, item, type === "rich" ? rich(made.value) : made.value || null),
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.isComposing || many) return;
      if (block.dispatch_action) chosen(block, item, context, made.value, made);
    },
  });
  made.value = (type === "rich" ? poor(typed ?? kept?.[field]) : typed ?? kept?.[field] ?? item.initial_value) ?? "";
  if (item.focus_on_load) made.dataset.autofocus = "";
  if (many) grow(made);
  return made;
};

function grow(area) {
  const lines = area.value.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 46), 0);
  area.rows = Math.min(12, Math.max(area.closest(".compact") ? 2 : 3, lines + 1));
}

const rich = (value) => value && { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: value }] }] };
const poor = (value) => (value?.elements ?? []).flatMap((part) => part.elements ?? []).map((part) => part.text ?? "").join("");

const picked = (type, field) => (block, item, context) => {
  const { typed, kept } = held(block, item, context);
  const made = h("input", {
    ...attributes(item, context), class: "field", type,
    onchange: () => chosen(block, item, context, made.value || null, made),
  });
  made.value = typed ?? kept?.[field] ?? item[field.replace("selected", "initial")] ?? "";
  return made;
};

// Slack counts in seconds; the field shows Seoul's wall clock.
function moment(block, item, context) {
  const { typed, kept } = held(block, item, context);
  const stamp = typed ?? kept?.selected_date_time ?? item.initial_date_time;
  const made = h("input", {
    ...attributes(item, context), class: "field", type: "datetime-local",
    onchange: () => chosen(block, item, context, made.value ? Date.parse(`${made.value}:00+09:00`) / 1000 : null, made),
  });
  made.value = stamp ? new Date(stamp * 1000 + 9 * 3600e3).toISOString().slice(0, 16) : "";
  return made;
}

const unavailable = (block, item, context) =>
  h("input", { ...attributes(item, context), class: "field", type: "text", disabled: true, value: t("element.unavailable") });

const DRAW = {
  button,
  overflow,
  static_select: staticSelect,
  users_select: directory("selected_user", users),
  channels_select: directory("selected_channel", channels),
  conversations_select: directory("selected_conversation", channels),
  radio_buttons: several_static("radio"),
  checkboxes: several_static("checkbox"),
  multi_static_select: several_static("checkbox"),
  multi_users_select: several_listed("selected_users", users),
  multi_channels_select: several_listed("selected_channels", channels),
  multi_conversations_select: several_listed("selected_conversations", channels),
  plain_text_input: typedIn("text"),
  email_text_input: typedIn("email"),
  url_text_input: typedIn("url"),
  number_input: typedIn("number"),
  rich_text_input: typedIn("rich", "rich_text_value"),
  datepicker: picked("date", "selected_date"),
  timepicker: picked("time", "selected_time"),
  datetimepicker: moment,
  external_select: unavailable,
  multi_external_select: unavailable,
  file_input: unavailable,
  image: (_block, item) => h("span", { class: "image missing", role: "img", "aria-label": item.alt_text }, `🖼 ${item.alt_text}`),
};

