// Notes to post with one click, dated from the playground's today.

import { ask, gesture } from "./api.js";
import { failed } from "./toast.js";
import { t } from "./words.js";

export async function exampleMenu(pane) {
  const notes = await ask("/_playground/examples");
  const post = (note) => () =>
    gesture("post", { user: pane.user.id, channel: pane.ref, text: note.text }).then(() => pane.list.toEnd()).catch(failed);
  return [
    { label: t("example.post") },
    ...notes.map((note) => ({ label: t(`example.${note.key}`), note: t(`example.${note.key}.hint`), act: post(note) })),
    { label: t("example.write") },
    { label: t("example.edit_first"), note: t("example.good"), act: () => pane.composer.put(notes[0].text) },
  ];
}
