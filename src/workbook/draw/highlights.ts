import { columnName, type Area } from "../../spreadsheet/address";
import { STATE_COLOURS, type StateColour } from "../../catalogue/stateColours";
import type { ConditionalFormatPlan } from "../../spreadsheet/plan";
import { labelOf, type CodeOf } from "../../catalogue/lists";
import type { TableLayout } from "../layout";

/** Pale fills that differ in grey print too; words in the cell carry the meaning. */
export const LOOKS = {
  good: { fill: "C6E0B4" },
  nearlyGood: { fill: "E2EFDA" },
  warning: { fill: "FFE699" },
  bad: { fill: "F4B6B6", bold: true },
  waiting: { fill: "F8CBAD" },
  fault: { fill: "D9C7E8", bold: true },
  neutral: { fill: "E7E6E6" },
} as const satisfies Readonly<Record<string, ConditionalFormatPlan["style"]>>;

type Look = keyof typeof LOOKS;
type Verdict = CodeOf<"VERDICT">;

export const VERDICT_LOOKS = {
  DAT: "good",
  TAM_DAT: "nearlyGood",
  DUNG_TIEN_DO: "nearlyGood",
  TAM_KHONG: "warning",
  CHAM_TIEN_DO: "warning",
  CHUA_CO_SO_LIEU: "waiting",
  LOI_SO_LIEU: "fault",
} as const satisfies Readonly<Partial<Record<Verdict, Look>>>;

/** The bloc's results know more of them. How red a missed one is, depends on its row. */
export const BLOC_VERDICT_LOOKS: Readonly<Record<Exclude<Verdict, "KHONG_DAT">, Look>> = {
  ...VERDICT_LOOKS,
  GIU_TOI_DA: "nearlyGood",
  GIU_TOI_THIEU: "nearlyGood",
  KHONG_DOI: "warning",
  CHUA_DU_SO_LIEU: "waiting",
  CHUA_DEN_KY: "neutral",
  KHONG_AP_DUNG: "neutral",
  THEO_DOI: "neutral",
};

export const STATE_LOOKS: Readonly<Record<StateColour, Look | null>> = {
  green: "good",
  white: null,
  yellow: "warning",
  orange: "waiting",
  red: "bad",
};

export function columnArea(table: TableLayout, key: string): Omit<Area, "sheet"> {
  const column = table.columns.get(key) ?? 0;
  return {
    top: table.firstRow,
    bottom: table.firstRow + table.rowCount - 1,
    left: column,
    right: column,
  };
}

const letter = (table: TableLayout, key: string): string =>
  `$${columnName(table.columns.get(key) ?? 0)}${table.firstRow}`;

/** By the code in a helper column; a table without one is coloured by the word shown. */
function isCode(table: TableLayout, shown: string, code: string): string {
  return table.columns.has("_ma")
    ? `${letter(table, "_ma")}="${code}"`
    : `${letter(table, shown)}="${labelOf("VERDICT", code)}"`;
}

function byCode(
  table: TableLayout,
  shown: string,
  looks: Readonly<Record<string, Look>>,
): ConditionalFormatPlan[] {
  return Object.entries(looks).map(([code, look]) => ({
    area: columnArea(table, shown),
    formula: isCode(table, shown, code),
    style: LOOKS[look],
  }));
}

/**
 * Colours of verdicts. Red only for targets and duties with a number: aspirations and followed
 * duties never go beyond yellow (domain 0.5).
 * @param seriousRows codes of the rows that may turn red; null = all.
 */
export function verdictHighlights(
  table: TableLayout,
  seriousRows: readonly string[] | null,
): ConditionalFormatPlan[] {
  const failed = isCode(table, "ket_luan", "KHONG_DAT");
  const code = `$${columnName(table.columns.get("ma") ?? 0)}${table.firstRow}`;
  const serious =
    seriousRows === null
      ? failed
      : `AND(${failed},OR(${seriousRows.map((row) => `${code}="${row}"`).join(",")}))`;
  return [
    { area: columnArea(table, "ket_luan"), formula: serious, style: LOOKS.bad, stopIfTrue: true },
    { area: columnArea(table, "ket_luan"), formula: failed, style: LOOKS.warning },
    ...byCode(table, "ket_luan", VERDICT_LOOKS),
  ];
}

export function stateHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const looks = Object.entries(STATE_COLOURS).flatMap(([code, colour]) => {
    const look = STATE_LOOKS[colour];
    // What the unit has not entered stands in no row of its sheet.
    return look === null || code === "THIEU_THEO_DOI" ? [] : [[code, look] as const];
  });
  return byCode(table, "trang_thai", Object.fromEntries(looks));
}

/** More decimals where two would show a ratio as the threshold that it misses (domain 0.4-3). */
export function decimalHighlights(table: TableLayout): ConditionalFormatPlan[] {
  return [3, 4, 5].map((decimals) => ({
    area: columnArea(table, "ty_le"),
    formula: `${letter(table, "_le")}=${decimals}`,
    style: { format: `0.${"0".repeat(decimals)}%` },
  }));
}

/** A text where a number belongs: formulas do not see it. */
export function textInNumberHighlight(
  table: TableLayout,
  keys: readonly string[],
): ConditionalFormatPlan[] {
  return keys.map((key) => ({
    area: columnArea(table, key),
    formula: `ISTEXT(${letter(table, key)})`,
    style: LOOKS.waiting,
  }));
}

export function progressHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const state = letter(table, "tinh_trang");
  return [
    { area: columnArea(table, "tinh_trang"), formula: `${state}="Xong"`, style: LOOKS.good },
    { area: columnArea(table, "tinh_trang"), formula: `${state}="Có lỗi"`, style: LOOKS.fault },
    {
      area: columnArea(table, "tinh_trang"),
      formula: `AND(LEN(${state})>0,${state}<>"Xong",${state}<>"Có lỗi")`,
      style: LOOKS.warning,
    },
    {
      area: { ...columnArea(table, "ma_trang"), right: table.lastColumn },
      formula: `${letter(table, "phat_sinh")}="Không"`,
      style: LOOKS.neutral,
    },
  ];
}
