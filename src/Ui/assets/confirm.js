// Keys for a long list: each only presses what the page has already, so that everything works without them.
// What is confirmed goes to the server one after the other while the eye goes on; what is refused comes back into view.
const form = document.querySelector("form[data-confirm]");
const help = document.querySelector("[data-keys]");
const box = help.querySelector("input");
const undo = form.querySelector("[data-undo]");
const progress = document.querySelector("[data-done]");
const count = document.querySelector("[data-count]");
const lost = document.querySelector("[data-unreached]");
const ended = document.querySelector("[data-ended]");
const queue = [];
let waiting = Promise.resolve();
let broken = false;

help.hidden = false;
box.checked = localStorage.getItem("confirm-keys") !== "off";
box.addEventListener("change", () => localStorage.setItem("confirm-keys", box.checked ? "on" : "off"));

const rows = () => [...form.querySelectorAll("[data-clause]:not([data-sent])")];
const tick = (row) => row.querySelector("input[name=elegidas]");
const chosen = () => rows().filter((row) => tick(row)?.checked);
const here = () => document.activeElement?.closest("[data-clause]");

const show = (row) => {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
};

const move = (step) => {
  const all = rows();
  const at = all.indexOf(here());
  show(at < 0 ? all[0] : all[at + step]);
};

// The next that waits below; above where none is left below; the next page where none is left at all.
const goOn = (from) => {
  const below = rows().filter((row) => from.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (below.length || rows().length) show(below[0] ?? rows().at(-1));
  else waiting.then(() => broken || location.reload());
};

const counted = (more) => {
  progress.value += more;
  const number = (n) => n.toLocaleString(document.documentElement.lang);
  count.textContent = form.dataset.of.replace("{0}", number(progress.value)).replace("{1}", number(progress.max));
  undo.disabled = false;
  undo.textContent = form.dataset.undoWord;
};

const refused = (page, row) => {
  broken = true;
  row.removeAttribute("data-sent");
  const error = page.querySelector("[role=alert]");
  document.querySelector("[role=alert]")?.remove();
  if (!error) return location.reload();
  form.before(error);
  error.focus();
};

// What the server did not do waits again, and the page says why.
const undone = (all, note) => {
  broken = true;
  for (const { row } of all) row.removeAttribute("data-sent");
  note.hidden = false;
  show(all[0].row);
};

const post = ({ step, row }) => {
  const body = new URLSearchParams();
  for (const name of ["__RequestVerificationToken", "_handler"]) body.set(name, form.elements[name].value);
  body.set("hacer", `${step} ${row.dataset.clause}`);
  body.set("guion", "1");
  return fetch(location.pathname + location.search, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => null);
};

const send = (step, row) => {
  row.dataset.sent = "";
  lost.hidden = ended.hidden = true;
  goOn(row);
  queue.push({ step, row });
  waiting = waiting.then(async () => {
    const next = queue.shift();
    if (!next) return;
    const answer = await post(next);
    if (!answer) return undone([next, ...queue.splice(0)], lost);
    // Done is what the server calls done; a way to anywhere is the way to sign in.
    if (answer.status === 204) return counted(1);
    if (answer.type === "opaqueredirect") return undone([next, ...queue.splice(0)], ended);
    refused(new DOMParser().parseFromString(await answer.text(), "text/html"), next.row);
  });
};

// Whoever leaves sooner than the server answers loses nothing that was pressed.
window.addEventListener("pagehide", () => queue.splice(0).forEach(post));

const press = (key, step) => {
  // Many go as the form itself, which says how many of them somebody else had confirmed.
  if (chosen().length) return waiting.then(() => form.querySelector(`[data-chosen] button[value="${step}"]`).click());
  const row = here();
  const button = row?.querySelector(`[data-key="${key}"]`);
  if (button?.matches("button")) return send(step, row);
  // What cannot be confirmed by a key is looked at by itself.
  if (key === "Enter") open(row);
};

const open = (row) => waiting.then(() => row?.querySelector('[data-key="e"]')?.click());

const choose = (row) => {
  const box = row && tick(row);
  if (box) box.checked = !box.checked;
};

// All that are alike with the one in view, within its text.
const alike = () => {
  const row = here();
  const group = [...form.querySelectorAll("[data-alike]")].find((one) => one.dataset.alike.split(" ").includes(row?.dataset.clause));
  for (const other of group ? rows() : []) if (group.dataset.alike.split(" ").includes(other.dataset.clause)) tick(other).checked = true;
};

const keys = {
  j: () => move(1),
  ArrowDown: () => move(1),
  k: () => move(-1),
  ArrowUp: () => move(-1),
  Enter: () => press("Enter", "confirmar"),
  n: () => press("n", "nada"),
  p: () => press("p", "propuesta"),
  e: () => open(here()),
  u: () => waiting.then(() => undo.click()),
  x: () => choose(here()),
  " ": () => choose(here()),
  a: alike,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !box.checked) return;
  if (event.target.closest("textarea, select, input:not([type=checkbox]), summary")) return;
  // A link or a button that has the focus does its own.
  if ((event.key === "Enter" || event.key === " ") && event.target.closest("a, button, input")) return;
  if (event.key === "Escape") {
    for (const row of chosen()) tick(row).checked = false;
  } else if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

// One comes back to where one was, and begins at the first.
const target = location.hash && document.getElementById(location.hash.slice(1));
if (!document.querySelector("[role=alert]")) show(target?.matches?.("[data-clause]") ? target : rows()[0]);
