// What was read from each note, marked in its own text; what must stay inside in a colour of its own.

import { h } from "./dom.js";
import { unescape } from "./mrkdwn.js";
import { has, t, whenOf } from "./words.js";
import { world } from "./world.js";

export function notesView(known) {
  const key = h("p", { class: "marks-key" }, ["name", "when", "fact", "internal"].map((mark) => h("mark", { class: mark }, t(`mark.${mark}`))));
  if (!known.notes.length) return [key, h("p", { class: "nothing" }, t("notes.none"))];
  return [key, ...known.notes.map(note)];
}

function note(one) {
  const room = world.channels.get(one.channel);
  return h(
    "section", { class: "note-card" },
    h("header", {},
      h("span", { class: `kind ${one.kind}` }, t(`kind.${one.kind}`)), h("span", { class: "small" }, t("notes.sure", { percent: Math.round(one.confidence * 100) })),
      h("span", { class: "small" }, [room && `#${room.name}`, whenOf(new Date(one.posted_at))].filter(Boolean).join(" · "))),
    has(`note.${one.state}`) && h("p", { class: "small" }, t(`note.${one.state}`)),
    h("p", { class: "note-text", tabindex: "0" }, one.text.map((run) => (run.mark ? mark(run) : unescape(run.text)))),
  );
}

function mark(run) {
  const detail = run.mark === "fact" ? t(`field.${run.detail}`) : run.mark === "internal" ? t("mark.internal") : t(`mark.${run.mark}`);
  return h("mark", { class: run.mark, title: detail }, h("span", { class: "mark-label" }, detail), unescape(run.text));
}
