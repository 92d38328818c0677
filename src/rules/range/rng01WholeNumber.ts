import { cellFinding, shownValue, typedCells } from "../cells";
import type { Rule } from "../rule";

/** Counts are whole numbers from 0 on; a fraction may also have been typed as text. */
export const rng01: Rule = {
  id: "RNG01",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["*"],
  check: ({ report }) =>
    typedCells(report)
      .filter(({ declaration }) => declaration.type === "int")
      .flatMap((cell) => {
        const { value, raw, problem } = cell.reading;
        const isWrong =
          problem?.kind === "fraction" ||
          (typeof value === "number" && (value < 0 || !Number.isInteger(value)));
        if (!isWrong) return [];
        const meant = typeof raw === "number" ? readAsThousands(raw) : null;
        const facts = { v: shownValue(raw), ...(meant === null ? {} : { de_xuat: meant }) };
        return [
          cellFinding(
            "RNG01",
            "error",
            cell,
            facts,
            meant === null ? undefined : "RNG01.thousands",
          ),
        ];
      }),
};

/** Typed "12.345" where the point divides whole from fraction: 12345 was meant. */
function readAsThousands(typed: number): number | null {
  const thousands = Math.round(typed * 1000);
  const hasThreeDecimals = Math.abs(typed * 1000 - thousands) < 1e-6 && thousands % 10 !== 0;
  return typed > 0 && hasThreeDecimals ? thousands : null;
}
