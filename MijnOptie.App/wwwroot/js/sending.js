// A form that is posted is sent once. Until its answer is there the page stays, and a second press would do the work again, or be
// refused because the first one did it. A form of a live page does not come here: its button says itself that it is working.

const patience = 20_000; // then no answer is coming, or the browser was told to stop asking for it: a press is meant again
const under = new Map();

addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (under.has(form)) event.preventDefault();
  else {
    event.submitter?.setAttribute("aria-disabled", "true");
    under.set(form, { button: event.submitter, timer: setTimeout(() => release(form), patience) });
  }
});

function release(form) {
  const { button, timer } = under.get(form);
  clearTimeout(timer);
  under.delete(form);
  button?.removeAttribute("aria-disabled");
}

// Back to this page: it comes as it was left, with the form that was sent.
addEventListener("pageshow", () => [...under.keys()].forEach(release));
