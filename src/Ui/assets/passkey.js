// Passkeys: asks the site what is to be signed, the browser to sign it, and sends the form with the answer.
const able = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);

for (const note of document.querySelectorAll("[data-without-passkey]")) note.hidden = able;

const sign = async (form) => {
  const answer = await fetch(form.dataset.options, { method: "POST" });
  if (!answer.ok) throw new Error(String(answer.status));
  const { challenge, options } = await answer.json();
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.desafio.value = challenge;
  form.elements.credencial.value = JSON.stringify(credential.toJSON());
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !able;
  form.addEventListener("submit", async (event) => {
    if (form.elements.credencial.value) return;
    event.preventDefault();
    const status = form.querySelector("[role=status]");
    status.textContent = "";
    try {
      await sign(form);
      form.submit();
    } catch {
      // Cancelled, timed out, no passkey, or the site said no: the person may try again.
      status.textContent = form.dataset.failed;
    }
  });
}
