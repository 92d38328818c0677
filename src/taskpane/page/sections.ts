import type { Level } from "./Heading";
import type { Section } from "./views";

/** Id of a section's heading; `id` is that of the report, for there may be several. */
export function headingId(id: string, section: Section): string {
  return `${id}-${section}`;
}

/**
 * What makes a section one that screen readers list by its heading: of the report that is the page's
 * own. Of several, below each other, the lists would say the same names over and over.
 */
export function listedBy(heading: string, level: Level): { "aria-labelledby"?: string } {
  return level === 2 ? { "aria-labelledby": heading } : {};
}

/** Brings a section to the front and the keyboard with it; the address of the page stays. */
export function goToSection(id: string, section: Section): void {
  const heading = document.getElementById(headingId(id, section));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
