export const VIEWS = ["check", "template", "help"] as const;
export type View = (typeof VIEWS)[number];

/** The view that an address asks for (?view=template); the ribbon's buttons use it. */
export function viewIn(search: string): View {
  const wanted = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === wanted) ?? "check";
}
