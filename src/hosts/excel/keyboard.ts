/** What office.js counts as a stop of the Tab key, where it moves the focus itself. */
const STOPS = [
  "a[href]",
  "area[href]",
  "button:enabled",
  "input:enabled",
  "select:enabled",
  "textarea:enabled",
  "[tabindex]",
  "[contenteditable]",
]
  .map((stop) => `${stop}:not([tabindex='-1'])`)
  .join();

/**
 * Excel on the web takes the keyboard from the page. To its office.js the Tab key leaves the pane from
 * wherever it knows no stop: from a heading that a link led to, from a place whose button has gone; the
 * browser knows the way on. And Escape sends the focus to the first control of the page, to close a
 * dialog that is not there. What it tells Excel of Escape stays.
 */
export function keepKeyboard(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (key === "Tab" && !target.matches(STOPS)) event.stopPropagation();
    if (key === "Escape") setTimeout(() => stay(target));
  });
}

/** Unless Excel has taken the keyboard meanwhile. */
function stay(place: HTMLElement): void {
  if (document.hasFocus()) place.focus({ preventScroll: true });
}
