import { indicator, UNIT_INDICATOR_IDS } from "../../catalogue/indicators";
import { labelOf, LISTS } from "../../catalogue/lists";
import { columnName } from "../../spreadsheet/address";
import type {
  CellPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  RowPlan,
  SheetPlan,
  StylePlan,
} from "../../spreadsheet/plan";
import type { TableLayout } from "../layout";
import { columnArea, LOOKS, VERDICT_LOOKS, BLOC_VERDICT_LOOKS } from "./highlights";
import type { Pen } from "./pen";
import { FONT, RATIO_FORMAT, STYLES } from "./styles";
import { shownHeights } from "./tableSizes";

/** Hidden helper columns whose ratios are shown beside the matrix, by the column they belong to. */
const RATIO_PREFIX = "_tl_";
const SMALL = 9;

const smallPlain = new Map<StylePlan, StylePlan>();
const smallCentered = new Map<StylePlan, StylePlan>();
function smaller(style: StylePlan, centered = false): StylePlan {
  const alignment = centered ? ({ horizontal: "center" } as const) : {};
  const small = centered ? smallCentered : smallPlain;
  let made = small.get(style);
  if (made === undefined) {
    made = { ...style, font: { ...style.font, size: SMALL }, indent: 0, ...alignment };
    small.set(style, made);
  }
  return made;
}

const ratioStyle: StylePlan = {
  font: { ...FONT, size: SMALL },
  border: "thin",
  horizontal: "right",
  vertical: "center",
  format: RATIO_FORMAT,
};

/** Names of units in small print, and three lines at least: so many a verdict takes. */
export const matrixRows = (cells: readonly CellPlan[], table: TableLayout): RowPlan[] => [
  { row: table.headerRow, height: 84 },
  ...shownHeights(cells, table, { fontSize: SMALL, least: 3 }),
];

/** Twenty-eight verdicts in a row want small print. */
export function inSmallPrint(cells: readonly CellPlan[], table: TableLayout): CellPlan[] {
  const names = table.columns.get("ten_don_vi") ?? 0;
  return cells.map((cell) =>
    cell.row < table.headerRow || cell.column > table.lastColumn || cell.style === undefined
      ? cell
      : // Codes and names begin at the left; verdicts and counts stand in the middle.
        { ...cell, style: smaller(cell.style, cell.column > names) },
  );
}

/** The ratios behind the verdicts, right of the matrix: on the screen, not on paper. */
export function showRatios(
  pen: Pen,
  table: TableLayout,
): { readonly cells: CellPlan[]; readonly columns: ColumnPlan[] } {
  const ratios = new Map(
    [...table.columns].flatMap(([key, column]) =>
      key.startsWith(RATIO_PREFIX) ? [[column, key.slice(RATIO_PREFIX.length)] as const] : [],
    ),
  );
  const cells = pen.cells.map((cell) =>
    ratios.has(cell.column) && cell.row >= table.firstRow ? { ...cell, style: ratioStyle } : cell,
  );
  const headers = [...ratios].map(([column, key]): CellPlan => {
    const header = Object.values(table.declaration.columns).find((one) => one.key === key)?.header;
    return {
      row: table.headerRow,
      column,
      value: `Tỷ lệ: ${header ?? key}`,
      style: smaller(STYLES.header),
    };
  });
  return {
    cells: [...cells, ...headers],
    columns: [...ratios.keys()].map((column) => ({ column, width: 11, hidden: false })),
  };
}

const NOTHING_AROSE_WORD =
  LISTS.VERDICT.find((item) => "labelNothingArose" in item)?.labelNothingArose ?? "";
/** What a unit can come to. */
const UNIT_VERDICTS = new Set([
  ...Object.keys(VERDICT_LOOKS),
  "CHUA_DEN_KY",
  "THEO_DOI",
  "KHONG_AP_DUNG",
]);

const letters = (table: TableLayout, key: string): string =>
  columnName(table.columns.get(key) ?? 0);

/** Colours of the verdicts, of the ratios beside them, and of what is overdue. */
export function matrixHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const keys = [...UNIT_INDICATOR_IDS.map((id) => id.toLowerCase()), "nv4c"];
  const [first = "", last = ""] = [keys[0], keys.at(-1)];
  const area = {
    ...columnArea(table, first),
    right: table.columns.get(last) ?? table.lastColumn,
  };
  const own = `${letters(table, first)}${table.firstRow}`;
  const failed = labelOf("VERDICT", "KHONG_DAT");
  return [
    ...seriousRuns(table).map((run) => ({
      area: { ...area, ...run },
      formula: `${columnName(run.left)}${table.firstRow}="${failed}"`,
      style: LOOKS.bad,
      stopIfTrue: true,
    })),
    { area, formula: `${own}="${failed}"`, style: LOOKS.warning },
    ...Object.entries(BLOC_VERDICT_LOOKS)
      .filter(([code]) => UNIT_VERDICTS.has(code))
      .map(([code, look]) => ({
        area,
        formula: `${own}="${labelOf("VERDICT", code)}"`,
        style: LOOKS[look],
      })),
    { area, formula: `${own}="${NOTHING_AROSE_WORD}"`, style: LOOKS.neutral },
    ...ratioHighlights(table),
    ...situationHighlights(table),
    ...["so_ct_khong_dat", "so_han_che_qua_han", "so_kl_thieu_theo_doi"].map((key) => ({
      area: columnArea(table, key),
      formula: `SUM($${letters(table, key)}${table.firstRow})>0`,
      style: LOOKS.bad,
    })),
  ];
}

/** Neighbouring columns of targets and duties with a number. */
function seriousRuns(table: TableLayout): { readonly left: number; readonly right: number }[] {
  const columns = UNIT_INDICATOR_IDS.filter((id) =>
    ["CT", "NV100"].includes(indicator(id).class),
  ).map((id) => table.columns.get(id.toLowerCase()) ?? 0);
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && run.right === column - 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function ratioHighlights(table: TableLayout): ConditionalFormatPlan[] {
  return [...table.columns.keys()]
    .filter((key) => key.startsWith(RATIO_PREFIX))
    .flatMap((key) => {
      const shown = `$${letters(table, key.slice(RATIO_PREFIX.length))}${table.firstRow}`;
      const looks = { KHONG_DAT: "bad", ...VERDICT_LOOKS } as const;
      return Object.entries(looks).map(([code, look]) => ({
        area: columnArea(table, key),
        formula: `${shown}="${labelOf("VERDICT", code)}"`,
        style: LOOKS[look],
      }));
    });
}

const SITUATION_LOOKS = {
  QUA_HAN: "bad",
  CHO_KHOI: "waiting",
  SAP_DEN_HAN: "warning",
  XONG: "good",
  KHONG_CO: "neutral",
} as const;

function situationHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const code = `$${letters(table, "_kp")}${table.firstRow}`;
  return Object.entries(SITUATION_LOOKS).map(([situation, look]) => ({
    area: columnArea(table, "khac_phuc"),
    formula: `${code}="${situation}"`,
    style: LOOKS[look],
  }));
}

/**
 * At one size, legible on both papers: A3 across holds all columns side by side, A4 takes two pages
 * with the units' names on each.
 */
export function matrixPrint(
  print: NonNullable<SheetPlan["print"]>,
): NonNullable<SheetPlan["print"]> {
  return {
    ...print,
    paper: "A3",
    orientation: "landscape",
    scale: 66,
    titleColumns: { from: 1, to: 3 },
  };
}
