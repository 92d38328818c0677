import { percentText, roundedShare } from "../../indicators/display";
import { formatCount } from "../../text/formatCount";
import { countInRow, textInRow } from "../../workbook/rowValues";
import type { DataRow } from "../../workbook/workbookData";
import { NO_CELLS, type BlocFinding, type BlocRule, type SubmittedQuarter } from "./blocRule";

const HISTORY = "tblLichSuNam";

/** A published percentage is the ratio of its own figures, rounded half up as it was published. */
export const agg04: BlocRule = {
  id: "AGG04",
  severity: "warning",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: ["tblLichSuNam.so_cong_bo"],
  check: (quarter) =>
    (quarter.bloc.data.tables.get(HISTORY) ?? []).flatMap((row, index) =>
      compare(quarter, row, index),
    ),
};

function compare(quarter: SubmittedQuarter, row: DataRow, index: number): BlocFinding[] {
  const [n, d] = [countInRow(row, "tu_so"), countInRow(row, "mau_so")];
  const published = publishedShare(textInRow(row, "so_cong_bo"));
  if (n === null || d === null || d === 0 || published === null) return [];
  if (roundedShare(n, d, published.decimals + 2) === published.digits) return [];
  return [
    {
      rule: "AGG04",
      severity: "warning",
      ...cellOf(quarter, index),
      unit: null,
      file: null,
      facts: {
        a: textInRow(row, "so_cong_bo") ?? "",
        b: recomputed(n, d, published),
        n: formatCount(n),
        d: formatCount(d),
      },
    },
  ];
}

interface Share {
  readonly digits: bigint;
  readonly decimals: number;
}

/** With decimals enough not to be rounded to what was published: 95,7496% where 95,75% would be read as 95,8%. */
function recomputed(n: number, d: number, published: Share): string {
  for (let decimals = Math.max(2, published.decimals); ; decimals += 1) {
    const scaled = roundedShare(n, d, decimals + 2);
    const cut = 10n ** BigInt(decimals - published.decimals);
    if ((2n * scaled + cut) / (2n * cut) !== published.digits) return percentText(scaled, decimals);
  }
}

/** "94,9%", "94.9" → 949 with one decimal; null for what is no percentage. */
function publishedShare(text: string | null): Share | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/.exec(text ?? "");
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

function cellOf(
  { blocReport }: SubmittedQuarter,
  index: number,
): Pick<BlocFinding, "places" | "names"> {
  const reading = blocReport?.tables.get(HISTORY)?.rows[index]?.cells.get("so_cong_bo");
  return reading === undefined ? NO_CELLS : { places: [reading.place], names: [] };
}
