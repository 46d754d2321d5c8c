// Suggestions under the search box: the combobox pattern of the ARIA practices. The form works without.
for (const combo of document.querySelectorAll(".combo[data-suggest]")) {
  const input = combo.querySelector("input");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let active = -1;
  let asked = "";
  let timer = 0;
  let request = null;

  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", combo.dataset.list);
  status.className = "unseen";
  status.setAttribute("role", "status");
  combo.append(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    const options = [...list.children];
    active = (index + options.length + 1) % (options.length + 1);
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    const chosen = options[active];
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const choose = (option) => {
    close();
    if (option.dataset.address) {
      location.assign(option.dataset.address);
      return;
    }
    input.value = option.textContent;
    input.form.requestSubmit();
  };

  const announce = (count) => {
    const { countOne, countMany, countNone } = combo.dataset;
    status.textContent = count === 0 ? countNone : count === 1 ? countOne : countMany.replace("{0}", count);
  };

  const show = (found) => {
    list.replaceChildren(
      ...found.map(({ text, address }, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = text;
        if (address) option.dataset.address = address;
        return option;
      }),
    );
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    announce(found.length);
  };

  const ask = async () => {
    const typed = input.value.trim();
    if (typed === asked) return;
    asked = typed;
    request?.abort();
    if (typed.length < 2) {
      close();
      return;
    }
    request = new AbortController();
    try {
      const address = new URL(combo.dataset.suggest, location.href);
      address.searchParams.set("q", typed);
      const answer = await fetch(address, { signal: request.signal, headers: { Accept: "application/json" } });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch (failure) {
      // Without an answer the box stays what it is: a form that searches.
      if (failure.name !== "AbortError") close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" && list.children.length > 0) {
      event.preventDefault();
      if (!open) {
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
      }
      mark(active + 1);
    } else if (event.key === "ArrowUp" && open) {
      event.preventDefault();
      mark(active < 0 ? list.children.length - 1 : active - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && open && list.children[active]) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === "Tab") {
      close();
    }
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}
