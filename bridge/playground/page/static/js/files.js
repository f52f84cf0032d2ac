// Files in messages: their name to take them out with, the first lines of a text, a small picture.

import { endingOf, sizeOf } from "./attachments.js";
import { h } from "./dom.js";
import { t } from "./words.js";

const PICTURES = ["png", "jpg", "gif"];

export function fileNode(file, reader) {
  const address = `/_workspace/file/${file.id}/${encodeURIComponent(file.name)}?${new URLSearchParams({ user: reader.id })}`;
  return h("div", { class: "file-box" },
    h("a", { class: "file", href: address, download: file.name, title: t("message.download", { name: file.name }) },
      h("span", { class: "file-sign", "aria-hidden": "true" }, endingOf(file.name)),
      h("span", { class: "file-name" }, h("b", {}, file.title), h("small", {}, `${file.pretty_type} · ${sizeOf(file.size)}`))),
    PICTURES.includes(file.filetype) && h("img", { class: "file-picture", src: address, alt: file.title, loading: "lazy" }),
    file.preview && h("pre", { class: "file-text" }, file.preview, file.preview_is_truncated && h("small", {}, t("message.lines_more", { count: file.lines_more || 1 }))));
}
