// Hands files in one by one, each with its progress, and shows how a list stands. The forms work without.
const put = (words, ...values) => words.replace(/\{(\d)\}/g, (_, at) => values[at]);
const tokenOf = (form) => form.elements.__RequestVerificationToken.value;

const digest = async (file) => {
  // Only where the page is secure; elsewhere the site recognises a file once it has it.
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const begin = async (form) => {
  if (form.dataset.files) return { files: form.dataset.files, list: location.pathname };
  const fields = new FormData(form);
  for (const input of form.querySelectorAll("input[type=file]")) fields.delete(input.name);
  const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  if (!answer.headers.get("Content-Type")?.includes("json")) throw new Error("sign-in");
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.wrong.join(" "));
  return said;
};

const send = (address, token, file, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.setRequestHeader("RequestVerificationToken", token);
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded));
    request.addEventListener("load", () => {
      if (request.status !== 200 || !request.getResponseHeader("Content-Type")?.includes("json")) {
        reject(new Error(request.status === 200 || request.status === 400 ? "sign-in" : "cut"));
      } else resolve(JSON.parse(request.responseText));
    });
    for (const end of ["error", "abort", "timeout"]) request.addEventListener(end, () => reject(new Error("cut")));
    request.send(file);
  });

const rowFor = (list, file, words) => {
  const row = document.createElement("li");
  const text = document.createElement("p");
  const bar = document.createElement("progress");
  bar.max = Math.max(1, file.size);
  bar.setAttribute("aria-label", file.name);
  row.append(text, bar);
  list.append(row);
  return {
    at(sent) {
      bar.value = sent;
      text.textContent = put(words.sending, file.name, Math.floor((100 * sent) / bar.max));
    },
    end(line) {
      bar.remove();
      text.textContent = line;
    },
  };
};

for (const form of document.querySelectorAll("form[data-hand-in]")) {
  const words = form.dataset;
  const status = form.querySelector("[data-status]");
  const place = form.querySelector("[data-progress]");
  const input = form.querySelector("input[type=file]");
  const button = form.querySelector("button[type=submit]");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    status.textContent = "";
    const list = document.createElement("ol");
    list.className = "entries";
    place.replaceChildren(list);
    place.hidden = false;
    let missing = 0;
    let refused = 0;
    try {
      const { files, list: page } = await begin(form);
      const held = await fetch(`${files}`, { headers: { Accept: "application/json" } });
      const there = new Set(held.ok ? await held.json() : []);
      for (const file of input.files) {
        const row = rowFor(list, file, words);
        if (file.size > Number(input.dataset.largest)) {
          row.end(put(words.large, file.name));
          refused += 1;
          continue;
        }
        if (there.size > 0 && there.has(await digest(file))) {
          row.end(put(words.again, file.name));
          continue;
        }
        try {
          row.at(0);
          const { state, why } = await send(files, tokenOf(form), file, (sent) => row.at(sent));
          row.end(state === "refused" ? `${file.name}: ${why}` : put(state === "received" ? words.sent : words.again, file.name));
          if (state === "refused") refused += 1;
        } catch (failure) {
          if (failure.message === "sign-in") throw failure;
          missing += 1;
          row.end(put(words.cut, file.name));
        }
      }
      status.textContent = missing > 0 ? words.some : words.done;
      if (missing === 0 && refused === 0) location.assign(page);
    } catch (failure) {
      status.textContent = words[failure.message === "sign-in" ? "signIn" : failure.message] ?? failure.message;
    }
    button.disabled = false;
  });
}

// The state of a list, asked for again until all of it came to its end.
for (const place of document.querySelectorAll("[data-state][data-open]")) {
  let pause = 1000;
  const ask = async () => {
    try {
      const answer = await fetch(place.dataset.state);
      if (!answer.ok || answer.redirected) return;
      const fresh = document.createElement("template");
      fresh.innerHTML = await answer.text();
      place.replaceChildren(fresh.content);
      if (place.querySelector("[data-done]")) return;
    } catch {
      // The line is down: it goes on when it is up again.
    }
    pause = Math.min(pause * 1.3, 10000);
    setTimeout(ask, pause);
  };
  setTimeout(ask, pause);
}
