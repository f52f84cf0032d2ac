// Small helpers over the DOM. Text is always set as text, never as markup.

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === "class") node.className = value;
    else if (name === "dataset") Object.assign(node.dataset, value);
    else if (name in node && typeof value !== "string") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...flat(children));
  return node;
}

export function fragment(...children) {
  const made = document.createDocumentFragment();
  made.append(...flat(children));
  return made;
}

export function fill(node, ...children) {
  node.replaceChildren(...flat(children));
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

// Bring `parent`'s children in line with `items`: nodes whose key and stamp stand already are kept as they are, so that
// focus, scroll and half-typed words survive.
export function reconcile(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let before = parent.firstElementChild;
  for (const item of items) {
    let node = old.get(item.key);
    if (node && node.dataset.stamp === item.stamp) {
      old.delete(item.key);
    } else {
      const fresh = item.make();
      fresh.dataset.key = item.key;
      fresh.dataset.stamp = item.stamp;
      if (node) {
        const path = focusPath(node);
        if (before === node) before = fresh;
        node.replaceWith(fresh);
        old.delete(item.key);
        restoreFocus(fresh, path);
      }
      node = fresh;
    }
    if (node === before) before = before.nextElementSibling;
    else parent.insertBefore(node, before);
  }
  for (const node of old.values()) node.remove();
}

function focusPath(node) {
  const active = document.activeElement;
  if (!node.contains(active)) return null;
  return active === node ? "" : active.dataset.focus ?? "";
}

function restoreFocus(node, path) {
  if (path === null) return;
  const target = path ? node.querySelector(`[data-focus="${CSS.escape(path)}"]`) : node;
  (target ?? node).focus({ preventScroll: true });
}

// Keep Tab inside `box`.
export function trap(box, event) {
  if (event.key !== "Tab") return;
  const stops = focusables(box);
  if (!stops.length) return;
  const [first, last] = [stops[0], stops[stops.length - 1]];
  if (event.shiftKey && (document.activeElement === first || !box.contains(document.activeElement))) {
    last.focus();
    event.preventDefault();
  } else if (!event.shiftKey && document.activeElement === last) {
    first.focus();
    event.preventDefault();
  }
}

export function focusables(box) {
  const wanted = "a[href],button,input,select,textarea,[tabindex]:not([tabindex='-1'])";
  return [...box.querySelectorAll(wanted)].filter((node) => !node.disabled && node.offsetParent !== null);
}

export function debounce(wait, act) {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...args), wait);
  };
}
