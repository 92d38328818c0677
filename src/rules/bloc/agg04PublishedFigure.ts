import { formatPercent } from "../../indicators/display";
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
  const { digits, decimals } = published;
  const divisor = BigInt(d);
  const exact = (2n * BigInt(n) * 10n ** BigInt(decimals + 2) + divisor) / (2n * divisor);
  if (exact === digits) return [];
  return [
    {
      rule: "AGG04",
      severity: "warning",
      ...cellOf(quarter, index),
      unit: null,
      file: null,
      facts: {
        a: textInRow(row, "so_cong_bo") ?? "",
        b: formatPercent(n, d, null),
        n: formatCount(n),
        d: formatCount(d),
      },
    },
  ];
}

/** "94,9%", "94.9" → 949 with one decimal; null for what is no percentage. */
function publishedShare(text: string | null): { digits: bigint; decimals: number } | null {
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
