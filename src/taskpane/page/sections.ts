import type { Section } from "./views";

/** Id of a section's heading; `id` is that of the report, for there may be several. */
export function headingId(id: string, section: Section): string {
  return `${id}-${section}`;
}

/** Brings a section to the front and the keyboard with it; the address of the page stays. */
export function goToSection(id: string, section: Section): void {
  const heading = document.getElementById(headingId(id, section));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
