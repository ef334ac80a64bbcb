// The dialog that tells a live page lost its connection. Blazor raises the events; the words are in the dialog.
const dialog = document.getElementById("components-reconnect-modal");

dialog?.addEventListener("components-reconnect-state-changed", event => {
  const state = event.detail.state;
  if (state === "show" && !dialog.open) dialog.showModal();
  else if (state === "hide") dialog.close();
  else if (state === "failed") document.addEventListener("visibilitychange", retryWhenSeen);
  else if (state === "rejected") location.reload();
});

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    if (await Blazor.reconnect()) return;
    if (await Blazor.resumeCircuit()) { dialog.close(); return; }
    location.reload();
  } catch {
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function resume() {
  try { if (!(await Blazor.resumeCircuit())) location.reload(); } catch { location.reload(); }
}

function retryWhenSeen() { if (document.visibilityState === "visible") retry(); }

dialog?.querySelector("[data-reconnect=retry]")?.addEventListener("click", retry);
dialog?.querySelector("[data-reconnect=resume]")?.addEventListener("click", resume);
