// Keys for a long review: each only presses what the page has already, so that everything works without them.
const form = document.querySelector("form[data-review]");
const help = document.querySelector("[data-keys]");
const text = form.elements.texto;
const box = help.querySelector("input");
let sent = false;

help.hidden = false;
box.checked = localStorage.getItem("review-keys") !== "off";
box.addEventListener("change", () => localStorage.setItem("review-keys", box.checked ? "on" : "off"));

const typed = () =>
  [...form.elements].some((field) =>
    field.type === "checkbox"
      ? field.checked !== field.defaultChecked
      : /^(TEXTAREA|INPUT)$/.test(field.tagName) && field.type !== "hidden" && field.value !== field.defaultValue,
  );

// A key that is held down, or a second click, does nothing twice.
form.addEventListener("submit", (event) => {
  if (sent) event.preventDefault();
  sent = true;
});
window.addEventListener("pageshow", () => (sent = false));
window.addEventListener("beforeunload", (event) => {
  if (!sent && form.dataset.review !== "pass" && typed()) event.preventDefault();
});

const press = (step) => form.querySelector(`button[value="${step}"]`)?.click();

// Whoever goes on with something typed takes it along.
const go = (way) => {
  const link = document.querySelector(`a[rel="${way}"]`);
  if (!link) return;
  if (!typed()) return link.click();
  form.elements.luego.value = way;
  press("guardar");
};

const split = () => {
  const at = text.selectionStart;
  if (at < 1 || at >= text.value.length) return text.focus();
  text.setRangeText("\n", at, at, "end");
  press("partir");
};

const open = (part, field) => {
  const place = form.querySelector(`details[data-part="${part}"]`);
  if (!place) return;
  place.open = true;
  place.querySelector(field).focus();
};

const onePiece = {
  a: () => press("confirmar"),
  j: () => go("next"),
  k: () => go("prev"),
  e: () => text.focus(),
  n: () => open("lugar", "[name=etiqueta]"),
  c: () => open("clausula", "[name^=acto]"),
  s: split,
  m: () => press("unir"),
};

const boxes = [...form.querySelectorAll("input[name=bien]")];
const here = () => boxes.indexOf(document.activeElement.closest("li")?.querySelector("input[name=bien]"));
const move = (step) => boxes[Math.min(boxes.length - 1, Math.max(0, here() + step))]?.focus();
const confirm = () => form.querySelector("button[type=submit]").click();

const aPass = {
  a: confirm,
  j: () => move(1),
  k: () => move(-1),
  e: () => boxes[here()]?.closest("li").querySelector("a").click(),
};

const keys = form.dataset.review === "pass" ? aPass : onePiece;

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.isComposing) return;
  const writes = event.target.closest("textarea, select, input:not([type=checkbox])");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && keys === onePiece) {
    event.preventDefault();
    press("confirmar");
  } else if (event.ctrlKey || event.metaKey) return;
  else if (event.key === "Escape" && writes) writes.blur();
  else if (box.checked && !writes && !event.repeat && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
