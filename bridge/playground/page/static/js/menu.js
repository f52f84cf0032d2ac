// A menu that opens at a button: arrow keys, Escape and a click elsewhere work as everywhere.

import { h } from "./dom.js";

let open = null;

export function closeMenu(refocus = false) {
  if (!open) return;
  const { box, anchor, away } = open;
  open = null;
  box.remove();
  document.removeEventListener("pointerdown", away, true);
  anchor.setAttribute("aria-expanded", "false");
  if (refocus) anchor.focus();
}

// `items` are {label, note, act, danger, icon}; an item without `act` is a heading.
export function openMenu(anchor, items) {
  const again = open?.anchor === anchor;
  closeMenu();
  if (again) return;
  const box = h("div", { class: "menu", role: "menu" }, items.map((item) => (item.act ? entry(item) : heading(item))));
  document.body.append(box);
  place(box, anchor);
  const away = (event) => !box.contains(event.target) && !anchor.contains(event.target) && closeMenu();
  document.addEventListener("pointerdown", away, true);
  anchor.setAttribute("aria-expanded", "true");
  open = { box, anchor, away };
  box.addEventListener("keydown", (event) => steer(box, event));
  box.querySelector("button")?.focus();
}

function entry(item) {
  const act = () => {
    closeMenu(true);
    item.act();
  };
  return h(
    "button", { type: "button", role: "menuitem", tabindex: "-1", class: item.danger ? "danger" : "", onclick: act },
    h("span", {}, item.label), item.note && h("small", {}, item.note),
  );
}

function heading(item) {
  return h("p", { role: "presentation" }, item.label);
}

function steer(box, event) {
  const entries = [...box.querySelectorAll("button")];
  const at = entries.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 };
  if (event.key in moves) {
    entries[(moves[event.key] + entries.length) % entries.length]?.focus();
    event.preventDefault();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.stopPropagation();
    event.preventDefault();
    closeMenu(true);
  }
}

function place(box, anchor) {
  const [at, size] = [anchor.getBoundingClientRect(), box.getBoundingClientRect()];
  const below = at.bottom + size.height + 8 < innerHeight;
  box.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
}
