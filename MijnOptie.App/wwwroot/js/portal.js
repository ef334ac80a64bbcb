// A form that works without script says, with script, what is wrong with a field as soon as it is left: the server judges
// the form as it is typed now, by the rules that judge it when it is saved.

const form = document.querySelector("form[data-live]");
const left = new Set();
const icon = () => document.querySelector("[data-erroricon] svg")?.cloneNode(true);

function show(control, error) {
  const field = control.closest(".field");
  const place = field?.querySelector("[aria-live]");
  if (!place) return;
  const id = `${control.id}-error`;
  const shown = place.querySelector(".err span");
  if (field.dataset.correcting === undefined && (shown?.textContent ?? null) === error) return;
  delete field.dataset.correcting;
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter(each => each && each !== id);
  place.replaceChildren();
  if (error === null) control.removeAttribute("aria-invalid");
  else {
    const line = document.createElement("p");
    const words = document.createElement("span");
    line.className = "err";
    line.id = id;
    words.textContent = error;
    const drawn = icon();
    line.append(...(drawn ? [drawn] : []), words);
    place.append(line);
    control.setAttribute("aria-invalid", "true");
    described.push(id);
  }
  if (described.length > 0) control.setAttribute("aria-describedby", described.join(" "));
  else control.removeAttribute("aria-describedby");
}

// A button must not move away from under the finger that presses it.
let pressed = false;
addEventListener("pointerdown", () => { pressed = true; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => { pressed = false; }), true);
const released = () => new Promise(resolve => {
  const look = () => pressed ? setTimeout(look, 20) : resolve();
  look();
});

let round = 0;

async function judge() {
  const mine = ++round;
  let answer;
  try {
    answer = await fetch(form.dataset.live, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  } catch {
    return; // without a connection the server judges when the form is saved
  }
  if (!answer.ok || mine !== round) return;
  const errors = await answer.json();
  await released();
  for (const id of left) {
    const control = document.getElementById(id);
    if (control) show(control, errors[id] ?? null);
  }
}

form?.addEventListener("focusout", event => {
  if (!(event.target instanceof Element) || !event.target.matches(".in, .tick")) return;
  left.add(event.target.id);
  judge();
});
