import { LISTS, type ListItem } from "../../catalogue/lists";
import { isListId } from "../../workbook/readValue";
import { allCells, cellFinding, shownValue, type DeclaredCell } from "../cells";
import { withProblem } from "../hygiene/problems";
import type { Finding, Material, Rule } from "../rule";

function choices({ declaration }: DeclaredCell): string {
  const list = declaration.list ?? "";
  const items: readonly ListItem[] = isListId(list) ? LISTS[list] : [];
  return items.map(({ label }) => label).join(", ");
}

/** Gradings are of this year or of the last (domain 0.7). */
function gradedYears({ report, calculation }: Material): Finding[] {
  const year = calculation.field("tinh_nam");
  if (typeof year !== "number" || year === 0) return [];
  return allCells(report)
    .filter(({ declaration }) => declaration.key === "nam_danh_gia")
    .filter(({ reading: { value } }) => {
      const isWhole = typeof value === "number" && Number.isInteger(value) && value >= 0;
      return isWhole && value !== year && value !== year - 1;
    })
    .map((cell) =>
      cellFinding(
        "REQ04",
        "error",
        cell,
        { v: shownValue(cell.reading.raw), a: year - 1, b: year },
        "REQ04.year",
      ),
    );
}

/** A label that its list does not know; a graded year that is neither this one nor the last. */
export const req04: Rule = {
  id: "REQ04",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) => [
    ...withProblem(material, "notInList", "REQ04", "error", (_, cell) => ({ ds: choices(cell) })),
    ...gradedYears(material),
  ],
};
