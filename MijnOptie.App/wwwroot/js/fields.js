// What fields do without asking the server: the slider and the number move together, an error goes away while it is
// being corrected, the list of a combobox is walked with the keyboard. One set of listeners for the whole page.

const full = 40;
const language = () => document.documentElement.lang || "nl";

function parseHours(text) {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(fte|wtf)?(?:\s*(?:uur|uren|u|hours?|h))?\s*$/i.exec(text ?? "");
  if (!match) return null;
  const number = Number(match[1].replace(",", "."));
  return match[2] ? number * full : number;
}

const showFactor = (field, hours) => {
  const output = field.querySelector("[data-factor]");
  if (!output) return;
  output.textContent = hours === null || hours > full ? "" : new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(hours / full);
};

const fillTrack = slider => {
  const [low, high] = [Number(slider.min || 0), Number(slider.max || 100)];
  slider.style.setProperty("--p", `${((Number(slider.value) - low) / (high - low)) * 100}%`);
};

const fillTracks = root => root.querySelectorAll?.("input.slider").forEach(fillTrack);

function slide(slider) {
  fillTrack(slider);
  const field = slider.closest(".field");
  const input = field?.querySelector("[data-hours]");
  if (input) {
    input.value = new Intl.NumberFormat(language(), { useGrouping: false, maximumFractionDigits: 2 }).format(Number(slider.value));
    showFactor(field, Number(slider.value));
    correct(input);
  }
}

function correct(input) {
  const field = input.closest(".field");
  if (!field || input.getAttribute("aria-invalid") !== "true") return;
  field.dataset.correcting = "";
  input.setAttribute("aria-invalid", "false");
}

// A form that is posted is judged when it is sent: until then what was corrected counts as corrected.
function settle(input) {
  const field = input.closest(".field");
  if (!field || field.dataset.correcting === undefined || input.form?.method === "post") return;
  delete field.dataset.correcting;
  if (field.querySelector(".err")) input.setAttribute("aria-invalid", "true"); // else the server took the error away meanwhile
  else input.removeAttribute("aria-invalid");
}

// Leaving a field can move the page: words about it come or go. And a page that becomes live is put in place anew. What moved
// away or was replaced under a press was pressed all the same.
let pressed = null;
const pressable = "button, a, summary, [type=checkbox], [type=radio]";
const pressedAt = node => node.closest?.("label") ?? node.closest?.(pressable);
const sameness = element => [element.tagName, element.id, element.getAttribute("href"), element.getAttribute("aria-label"), element.textContent].join("\n");
addEventListener("pointerdown", event => {
  const target = event.button === 0 ? pressedAt(event.target) : null;
  pressed = target && { target, same: sameness(target), x: event.clientX, y: event.clientY, top: target.getBoundingClientRect().top };
}, true);
addEventListener("pointerup", event => {
  const { target, same, x, y, top } = pressed ?? {};
  pressed = null;
  if (!target || Math.hypot(event.clientX - x, event.clientY - y) >= 10) return;
  if (target.isConnected) {
    if (!target.contains(event.target) && target.getBoundingClientRect().top !== top) target.click(); // else the browser sees the press itself
    return;
  }
  const replacement = pressedAt(event.target);
  if (replacement && sameness(replacement) === same) replacement.click();
}, true);

const announceChange = input => input.dispatchEvent(new Event("change", { bubbles: true }));

// What was typed in a field before the page became live goes over to the field that takes its place, and so does the focus. Nobody
// heard of it yet: it is searched for while one is still there, and told on leaving, or at once when it was left already. What was
// opened around a field stays open.
let focused = null;
const untold = new WeakSet();
addEventListener("focusin", event => { focused = event.target; }, true);
addEventListener("focusout", event => {
  if (untold.delete(event.target)) announceChange(event.target);
  setTimeout(() => { if (focused === event.target && focused.isConnected && document.activeElement !== focused) focused = null; });
}, true);
addEventListener("change", event => untold.delete(event.target), true);

function carryOver(early) {
  const live = document.getElementById(early.id);
  if (!live || live.matches("[data-early]") || early.matches(":disabled")) return; // in a field that was off nothing was typed
  if (early.matches("details")) {
    live.open = early.open;
    return;
  }
  const isTyped = early.value !== early.defaultValue;
  if (isTyped) live.value = early.value;
  if (focused === early) {
    live.focus({ preventScroll: true });
    if (early.selectionStart !== null) live.setSelectionRange(early.selectionStart, early.selectionEnd); // a number or a date has none
    if (isTyped) untold.add(live);
    if (isTyped && live.matches("[role=combobox]")) searchSoon(live);
  } else if (isTyped) announceChange(live);
}

// Half a character cannot travel to the server; it arrives as U+FFFD, which the server refuses with the reason.
addEventListener("change", event => {
  const target = event.target;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    if (target.type !== "file" && target.value.isWellFormed?.() === false) target.value = target.value.toWellFormed();
  }
}, true);

document.addEventListener("input", event => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.matches("input.slider")) slide(target);
  else if (target.matches("[data-hours]")) {
    const hours = parseHours(target.value);
    const slider = target.closest(".field").querySelector("input.slider");
    if (slider && hours !== null) { slider.value = String(Math.min(hours, full)); fillTrack(slider); }
    showFactor(target.closest(".field"), hours);
  }
  if (target.matches(".in")) correct(target);
  if (target.matches("[role=combobox]")) searchSoon(target);
});

document.addEventListener("change", event => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.matches(".in")) settle(target);
  if (target.matches("input.slider")) {
    const input = target.closest(".field")?.querySelector("[data-hours]");
    if (input) announceChange(input);
  } else if (target.matches("input[type=date][data-fills]")) {
    const input = document.getElementById(target.dataset.fills);
    if (input && target.value) { input.value = target.value; announceChange(input); input.focus(); }
  }
}, true);

document.addEventListener("focusout", event => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.matches(".in")) settle(target);
  if (target.matches("[role=combobox]")) dismiss(target);
});

// Before Blazor sees the click, which would take the link for a visit to another page.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-focus]");
  const target = link && document.getElementById(link.dataset.focus);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: target.matches("main") ? "start" : "center" });
  target.focus({ preventScroll: true });
}, true);

document.addEventListener("click", event => {
  const opener = event.target.closest?.("button[data-date]");
  if (opener) document.getElementById(opener.dataset.date)?.showPicker?.();
  document.querySelectorAll("details.menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

// Combobox: the server fills the list, this walks it.
const searches = new WeakMap();
const watched = new WeakSet();
const dismissed = new WeakSet();
const listOf = input => document.getElementById(input.getAttribute("aria-controls"));
const optionsOf = input => [...listOf(input).querySelectorAll("[role=option]")];

function searchSoon(input) {
  clearTimeout(searches.get(input));
  dismissed.delete(input);
  watch(input);
  searches.set(input, setTimeout(() => {
    input.dispatchEvent(new CustomEvent("mo-search", { bubbles: true, detail: input.value.toWellFormed?.() ?? input.value }));
    // The same answer changes nothing in the list, so nobody would open it again after it was closed.
    if (document.activeElement === input && listOf(input).hidden) open(input);
  }, 200));
}

function watch(input) {
  const list = listOf(input);
  if (!list || watched.has(list)) return;
  watched.add(list);
  new MutationObserver(() => {
    if (list.childElementCount === 0) close(input);
    else if (document.activeElement === input && !dismissed.has(input)) open(input);
  }).observe(list, { childList: true, subtree: true, characterData: true });
}

function open(input) {
  const list = listOf(input);
  if (list.childElementCount === 0) return;
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  activate(input, -1);
}

function close(input) {
  const list = listOf(input);
  if (list) list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

// Done with the list: an answer that is still under way does not open it again.
function dismiss(input) {
  clearTimeout(searches.get(input));
  dismissed.add(input);
  close(input);
}

function activate(input, index) {
  optionsOf(input).forEach((option, at) => {
    option.toggleAttribute("data-active", at === index);
    if (at === index) { input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
  });
  if (index < 0) input.removeAttribute("aria-activedescendant");
}

document.addEventListener("keydown", event => {
  const input = event.target;
  if (!(input instanceof Element)) return;
  if (event.key === "Escape") {
    const menu = input.closest("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); return; }
  }
  if (input.matches("[data-chip]") && (event.key === "Enter" || event.key === ",") && input.value.trim() !== "") {
    event.preventDefault();
    announceChange(input);
    return;
  }
  if (!input.matches("[role=combobox]")) return;
  const list = listOf(input);
  const options = optionsOf(input);
  const isOpen = !list.hidden;
  const at = options.findIndex(option => option.hasAttribute("data-active"));
  const move = to => { event.preventDefault(); activate(input, to); };
  switch (event.key) {
    case "ArrowDown":
      if (!isOpen) { event.preventDefault(); dismissed.delete(input); watch(input); open(input); if (list.hidden) input.dispatchEvent(new CustomEvent("mo-search", { bubbles: true, detail: input.value.toWellFormed?.() ?? input.value })); else activate(input, 0); }
      else move((at + 1) % Math.max(options.length, 1));
      break;
    case "ArrowUp": if (isOpen) move(at <= 0 ? options.length - 1 : at - 1); break;
    case "Home": if (isOpen && at >= 0) move(0); break;
    case "End": if (isOpen && at >= 0) move(options.length - 1); break;
    case "Enter":
      if (isOpen && at >= 0) { event.preventDefault(); options[at].click(); dismiss(input); }
      else if (input.value.trim() !== "") { event.preventDefault(); announceChange(input); }
      break;
    case "Escape": if (isOpen) { event.preventDefault(); dismiss(input); } break;
  }
});

// A press on an option must not take the focus away from the input.
document.addEventListener("mousedown", event => { if (event.target.closest?.(".options")) event.preventDefault(); });
document.addEventListener("click", event => {
  const option = event.target.closest?.("[role=option]");
  const input = option && document.querySelector(`[aria-controls="${option.parentElement.id}"]`);
  if (!input) return;
  input.value = input.dataset.many === undefined ? option.dataset.text : "";
  untold.delete(input);
  dismiss(input);
});

// A row that was just added takes the focus: the person asked for it.
const focusNew = node => { if (node.matches("[data-focus-new]")) node.querySelector(".in")?.focus(); };

const started = () => {
  globalThis.Blazor?.registerCustomEventType?.("mosearch", { browserEventName: "mo-search", createEventArgs: event => ({ value: event.detail ?? "" }) });
  let path = location.pathname;
  globalThis.Blazor?.addEventListener?.("enhancedload", () => {
    fillTracks(document);
    if (path === location.pathname) return;
    path = location.pathname;
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  });
};
started();
fillTracks(document);
new MutationObserver(changes => changes.forEach(change => {
  if (change.type === "attributes") { change.target.value = change.target.dataset.at; fillTrack(change.target); }
  else {
    change.removedNodes.forEach(node => node.querySelectorAll?.("[data-early]").forEach(carryOver));
    change.addedNodes.forEach(node => { if (node instanceof Element) { focusNew(node); if (node.matches("input.slider")) fillTrack(node); else fillTracks(node); } });
  }
})).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-at"] });
