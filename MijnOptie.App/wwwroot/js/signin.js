// Signing in: passkeys, and showing what is typed in a field for a new password. All of it is extra: without a script a
// password and a code do the same.

const form = document.querySelector("form[data-passkey]");

if (form && window.PublicKeyCredential?.parseCreationOptionsFromJSON && PublicKeyCredential.prototype.toJSON) {
  let asking = false;
  form.hidden = false;
  document.querySelector("[data-passkey-missing]")?.remove();
  form.addEventListener("submit", async event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    if (asking) return; // a device asks one thing at a time: a second press would be refused
    asking = true;
    const error = form.querySelector("[role=alert]");
    error.textContent = "";
    try {
      const response = await fetch(form.dataset.options, {
        method: "POST",
        headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      });
      // Asked to prove again who is there: that page comes first.
      if (response.redirected) return location.assign(response.url);
      if (!response.ok) throw new Error(response.status);
      form.elements.credential.value = JSON.stringify(await ask(form.dataset.passkey, await response.json()));
      form.requestSubmit();
    } catch {
      error.textContent = form.dataset.stopped;
    } finally {
      asking = false;
    }
  });
}

const ask = (what, options) => what === "create"
  ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

for (const field of document.querySelectorAll("input[data-reveal]")) {
  const label = document.createElement("label");
  const box = Object.assign(document.createElement("input"), { type: "checkbox", className: "tick" });
  label.className = "choice";
  label.append(box, Object.assign(document.createElement("span"), { textContent: field.dataset.reveal }));
  box.addEventListener("change", () => { field.type = box.checked ? "text" : "password"; });
  field.after(label);
  field.form.addEventListener("submit", () => { field.type = "password"; });
}
