// On a narrow screen the list and the pair are two pages: what opens takes the focus, so that reading goes on there.
export function focusAlone(heading) {
  if (!heading || !matchMedia("(max-width: 75rem)").matches) return;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}
