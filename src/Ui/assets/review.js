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

form.addEventListener("submit", () => (sent = true));
window.addEventListener("beforeunload", (event) => {
  if (!sent && typed()) event.preventDefault();
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

const keys = { j: () => go("next"), k: () => go("prev"), s: split, m: () => press("unir"), e: () => text.focus(), a: () => press("confirmar") };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const writes = event.target.closest("textarea, select, input:not([type=checkbox])");
  if (event.key === "Escape" && writes) writes.blur();
  else if (box.checked && !writes && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
