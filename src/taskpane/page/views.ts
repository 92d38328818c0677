/** The tabs of the page, in their order: names in addresses (?view=…) and in the dictionaries (`views`). */
export const TABS = ["check", "mending", "consolidation", "template", "help"] as const;
export type Tab = (typeof TABS)[number];

/** Parts of a checked report, each with a heading of its own. */
const SECTIONS = ["findings", "indicators", "followUps"] as const;
export type Section = (typeof SECTIONS)[number];

/** Parts of the view that mends. */
const MENDING_PARTS = ["finalise", "nextPeriod"] as const;
export type MendingPart = (typeof MENDING_PARTS)[number];

/** Parts of the view that consolidates: what to begin from, and whom to remind. */
const BLOC_PARTS = ["intake", "chase"] as const;
export type BlocPart = (typeof BLOC_PARTS)[number];

/** Where an address can lead: a tab of the page, or a part of one. The ribbon's buttons use it. */
export type View = Tab | Section | MendingPart | BlocPart | "diagnostics";

const VIEWS: readonly View[] = [
  ...TABS,
  ...SECTIONS,
  ...MENDING_PARTS,
  ...BLOC_PARTS,
  "diagnostics",
];

/** The view that an address asks for (?view=template). */
export function viewIn(search: string): View {
  const wanted = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === wanted) ?? "check";
}

/** The tab that shows a view. */
export function tabOf(view: View): Tab {
  if (view === "diagnostics") return "help";
  if (mendingPartOf(view) !== null) return "mending";
  if (BLOC_PARTS.some((part) => part === view)) return "consolidation";
  return TABS.find((tab) => tab === view) ?? "check";
}

/** The part with which the view that mends begins. */
export function mendingPartOf(view: View): MendingPart | null {
  return MENDING_PARTS.find((part) => part === view) ?? null;
}

/** The part of the report with which a view begins. */
export function sectionOf(view: View): Section | null {
  return SECTIONS.find((section) => section === view) ?? null;
}
