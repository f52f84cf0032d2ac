// "Are you sure?", as a Block Kit confirmation object or the page itself asks it.

import { h, trap } from "./dom.js";
import { mrkdwn, emojis } from "./mrkdwn.js";
import { t } from "./words.js";

export function confirmed(question, anchor) {
  return new Promise((resolve) => {
    const done = (answer) => {
      box.remove();
      anchor?.focus?.();
      resolve(answer);
    };
    const yes = h("button", { type: "button", class: `button ${question.style === "danger" ? "danger" : "primary"}`, onclick: () => done(true) },
      question.confirm?.text ?? t("confirm.yes"));
    const box = h(
      "div", { class: "scrim whole", onkeydown: (event) => (event.key === "Escape" ? done(false) : trap(box, event)) },
      h("div", { class: "dialog small", role: "alertdialog", "aria-modal": "true", "aria-labelledby": "confirm-title" },
        h("h2", { id: "confirm-title" }, emojis(question.title.text)),
        h("div", { class: "dialog-body" }, question.text.type === "mrkdwn" ? mrkdwn(question.text.text) : emojis(question.text.text)),
        h("footer", {},
          h("button", { type: "button", class: "button", onclick: () => done(false) }, question.deny?.text ?? t("confirm.no")),
          yes)),
    );
    document.body.append(box);
    yes.focus();
  });
}

// The same for the page's own questions.
export const sure = (title, text, yes, anchor, danger = true) =>
  confirmed({ title: { text: title }, text: { text }, confirm: { text: yes }, style: danger ? "danger" : "" }, anchor);
