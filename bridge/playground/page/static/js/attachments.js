// Files that will go with the next message: chosen, dropped or pasted, named before they are sent.

import { h } from "./dom.js";
import { failed } from "./toast.js";
import { t } from "./words.js";

const MOST = 10;
const MOST_BYTES = 20_000_000;
const waiting = new Map();

export class Attachments {
  // `key` names the composer they wait in, so that they are still there when one comes back to it.
  constructor(key, changed) {
    [this.key, this.changed] = [key, changed];
    this.node = h("ul", { class: "attachments", "aria-label": t("composer.files"), hidden: true });
    this.input = h("input", {
      type: "file", class: "sr", multiple: true, tabindex: "-1", "aria-hidden": "true",
      onchange: () => (this.add(this.input.files), (this.input.value = "")),
    });
    this.draw();
  }

  get files() {
    return waiting.get(this.key) ?? [];
  }

  set files(files) {
    if (files.length) waiting.set(this.key, files);
    else waiting.delete(this.key);
    this.draw();
  }

  choose() {
    this.input.click();
  }

  add(files) {
    const [fit, wrong] = [[], []];
    for (const file of files) (file.size > MOST_BYTES || !file.size ? wrong : fit).push(file);
    for (const file of wrong) failed(new Error(t(file.size ? "composer.file_large" : "composer.file_empty", { name: file.name, limit: MOST_BYTES / 1_000_000 })));
    const all = [...this.files, ...fit];
    if (all.length > MOST) failed(new Error(t("composer.files_many", { limit: MOST })));
    this.files = all.slice(0, MOST);
    this.changed();
  }

  // Hand over what waits, and wait for nothing more.
  take() {
    const files = this.files;
    this.files = [];
    return files;
  }

  draw() {
    this.node.hidden = !this.files.length;
    this.node.replaceChildren(...this.files.map((file, at) =>
      h("li", { class: "file" },
        h("span", { class: "file-sign", "aria-hidden": "true" }, endingOf(file.name)),
        h("span", { class: "file-name" }, h("b", {}, file.name), h("small", {}, sizeOf(file.size))),
        h("button", { type: "button", class: "tool", "aria-label": t("composer.file_away", { name: file.name }), onclick: () => this.remove(at) }, "✕"))));
  }

  remove(at) {
    this.files = this.files.filter((_file, other) => other !== at);
    this.changed();
  }
}

export function endingOf(name) {
  const found = name.match(/\.([A-Za-z0-9]{1,5})$/);
  return found ? found[1].toUpperCase() : "?";
}

export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

// A file as the workspace takes it.
export function readFile(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: file.name, content_base64: String(reader.result).split(",", 2)[1] });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
