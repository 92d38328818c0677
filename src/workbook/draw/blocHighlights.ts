import { labelOf, type CodeOf } from "../../catalogue/lists";
import { columnName } from "../../spreadsheet/address";
import { STATE_COLOURS } from "../../catalogue/stateColours";
import type { ConditionalFormatPlan } from "../../spreadsheet/plan";
import type { TableLayout } from "../layout";
import { matrixHighlights } from "./drawMatrix";
import {
  columnArea,
  decimalHighlights,
  LOOKS,
  STATE_LOOKS,
  textInNumberHighlight,
  BLOC_VERDICT_LOOKS,
} from "./highlights";

type Look = keyof typeof LOOKS;

const cell = (table: TableLayout, key: string): string =>
  `$${columnName(table.columns.get(key) ?? 0)}${table.firstRow}`;

/** Colours by the label that stands in a column. */
function byLabel(
  table: TableLayout,
  key: string,
  looks: readonly (readonly [label: string, look: Look])[],
): ConditionalFormatPlan[] {
  return looks.map(([label, look]) => ({
    area: columnArea(table, key),
    formula: `${cell(table, key)}="${label}"`,
    style: LOOKS[look],
  }));
}

/** Red only for targets and duties with a number (domain 0.5). */
function resultHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const area = columnArea(table, "ket_luan");
  const code = cell(table, "_ma");
  return [
    {
      area,
      formula: `AND(${code}="KHONG_DAT",${cell(table, "_nang")}=1)`,
      style: LOOKS.bad,
      stopIfTrue: true,
    },
    { area, formula: `${code}="KHONG_DAT"`, style: LOOKS.warning },
    ...Object.entries(BLOC_VERDICT_LOOKS).map(([verdict, look]) => ({
      area,
      formula: `${code}="${verdict}"`,
      style: LOOKS[look],
    })),
    ...decimalHighlights(table),
  ];
}

/** Labels of states that hold a number begin alike; days tell the rest. */
function chaseHighlights(table: TableLayout): ConditionalFormatPlan[] {
  const state = cell(table, "trang_thai");
  const begins = (words: string, code: CodeOf<"FOLLOW_UP">): ConditionalFormatPlan[] => {
    const look = STATE_LOOKS[STATE_COLOURS[code]];
    return look === null
      ? []
      : [
          {
            area: columnArea(table, "trang_thai"),
            formula: `COUNTIFS(${state},"${words}*")>0`,
            style: LOOKS[look],
          },
        ];
  };
  return [
    begins("Quá hạn", "QUA_HAN"),
    begins("Đơn vị chưa ghi", "THIEU_THEO_DOI"),
    begins("Chưa giao hạn", "THIEU_HAN_MOI"),
    begins("Chưa có thời hạn", "CHUA_GIAO_HAN"),
    begins("Chờ hậu kiểm tra quá", "CHO_HAU_KIEM_QUA_LAU"),
    begins("Chờ hậu kiểm tra", "CHO_HAU_KIEM"),
    begins("Còn ", "SAP_DEN_HAN"),
    begins("Đến hạn", "SAP_DEN_HAN"),
    begins("Đã khắc phục", "DA_KHAC_PHUC"),
  ].flat();
}

/** The conditional formats of a sheet of the bloc workbook. */
export function blocHighlights(id: string, table: TableLayout): ConditionalFormatPlan[] {
  const counts = Object.values(table.declaration.columns)
    .filter((column) => column.type === "int" && column.filledBy === "bloc")
    .map((column) => column.key);
  const shared = textInNumberHighlight(table, counts);
  switch (id) {
    case "TIEN_DO_NOP":
      return [
        ...shared,
        ...byLabel(table, "trang_thai", [
          [labelOf("TRANG_THAI_NOP", "DA_NHAN"), "good"],
          [labelOf("TRANG_THAI_NOP", "DA_DUYET"), "good"],
          [labelOf("TRANG_THAI_NOP", "CHUA_NOP"), "waiting"],
          [labelOf("TRANG_THAI_NOP", "CHUA_NHAN_DUOC"), "bad"],
          [labelOf("TRANG_THAI_NOP", "TRA_LAI"), "bad"],
        ]),
        {
          area: columnArea(table, "nop_tre_ngay"),
          formula: `SUM(${cell(table, "nop_tre_ngay")})>0`,
          style: LOOKS.warning,
        },
      ];
    case "SO_KET_LUAN_KHOI":
      return [
        ...shared,
        ...byLabel(table, "trang_thai_doi_chieu", [
          [labelOf("DOI_CHIEU", "KHOP"), "good"],
          [labelOf("DOI_CHIEU", "CHUA_GHI"), "bad"],
          [labelOf("DOI_CHIEU", "LECH_SO"), "bad"],
          [labelOf("DOI_CHIEU", "LECH_NGAY"), "warning"],
        ]),
      ];
    case "CHI_TIEU_KHOI":
      return resultHighlights(table);
    case "MA_TRAN":
      return matrixHighlights(table);
    case "KHAC_PHUC_QUA_HAN":
      return chaseHighlights(table);
    case "CANH_BAO":
      return byLabel(table, "muc", [
        [labelOf("MUC_DO", "error"), "bad"],
        [labelOf("MUC_DO", "warning"), "warning"],
        [labelOf("MUC_DO", "note"), "neutral"],
      ]);
    default:
      return shared;
  }
}
