import { flushSync } from "react-dom";

/**
 * Shows what a button holds back. When the button goes away with that, the keyboard goes on at what
 * came in its place, and not at the top of the page.
 */
export function showRest(button: HTMLElement, show: () => void): void {
  const place = button.parentElement;
  const stops = (): HTMLElement[] => [...(place?.querySelectorAll<HTMLElement>("button, a") ?? [])];
  const at = stops().indexOf(button);
  const list = button.previousElementSibling;
  const before = list?.childElementCount ?? 0;
  flushSync(show);
  if (button.isConnected) return;
  // What came may be plain text.
  const next = stops()[at] ?? list?.children[before];
  if (!(next instanceof HTMLElement)) return;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus();
}
