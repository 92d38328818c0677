import { flushSync } from "react-dom";

/**
 * Shows what a button holds back. When the button goes away with that, the keyboard goes on at what
 * came in its place, and not at the top of the page.
 */
export function showRest(button: HTMLElement, show: () => void): void {
  const place = button.parentElement;
  const stops = (): HTMLElement[] => [...(place?.querySelectorAll<HTMLElement>("button, a") ?? [])];
  const at = stops().indexOf(button);
  flushSync(show);
  if (!button.isConnected) stops()[at]?.focus();
}
