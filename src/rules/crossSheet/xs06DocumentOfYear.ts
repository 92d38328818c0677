import { labelOf } from "../../catalogue/lists";
import { wholeDay } from "../../spreadsheet/serialDate";
import type { RowReading, TableReading } from "../../workbook/report";
import { dayIn } from "../counts";
import { isFuture } from "../dates/futureDay";
import { isUnread } from "../followUps/remedyRows";
import type { Finding, Material, Rule } from "../rule";

/** Documents of the year that CT1A and NV4A1 ask for. */
const KINDS = ["NQ_NAM", "CT_KTGS"] as const;
const INPUTS = ["loai", "so_ky_hieu", "ngay_ban_hanh", "nam_ap_dung"];

/** A document that every unit issues each year is not there yet. */
export const xs06: Rule = {
  id: "XS06",
  severity: "warning",
  severityWhen: [{ when: "quy = Quý I", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblVanBan.loai", "tblVanBan.nam_ap_dung"],
  check: (material) => {
    const table = material.report.tables.get("tblVanBan");
    const figure = (key: string): number => Number(material.calculation.field(key));
    if (table === undefined || figure("tinh_ky_thieu") === 1 || isOutside(material)) return [];
    return KINDS.flatMap((kind) => check(material, table, kind, figure("tinh_nam")));
  },
};

/** Founded after 1/10: not asked this year; a date that cannot be read leaves it open. */
function isOutside({ report, calculation }: Material): boolean {
  const reading = report.fields.get("ngay_thanh_lap");
  if (reading !== undefined && isUnread(reading)) return true;
  const founded = wholeDay(reading?.value) ?? 0;
  return founded > Number(calculation.field("tinh_1_10"));
}

function check(
  material: Material,
  table: TableReading,
  kind: (typeof KINDS)[number],
  year: number,
): Finding[] {
  const { calculation } = material;
  const column = table.columns.get("loai");
  if (column === undefined || INPUTS.some((key) => !table.columns.has(key))) return [];
  const isSettled = table.rows.some((row, index) => {
    const cell = (key: string): unknown => calculation.cell(table.name, index, key);
    const loai = cell("_loai");
    // A row in error may be the one that is missing: its own finding is the root.
    const isFaulty =
      ["?", "!"].includes(String(loai)) ||
      isWithoutKind(row) ||
      (loai === kind &&
        (cell("_loi") === 1 ||
          isFuture(material, dayIn(row, "ngay_ban_hanh")) ||
          isUnfinished(row)));
    return isFaulty || (loai === kind && cell("_nam") === year && cell("_co") === 1);
  });
  if (isSettled) return [];
  const isEarly = calculation.field("tinh_quy") === 1;
  return [
    {
      rule: "XS06",
      ...(isEarly ? { says: "XS06.early" as const } : {}),
      severity: isEarly ? "note" : "warning",
      places: [{ sheet: table.sheet, row: table.headerRow, column }],
      names: [
        { table: table.name, rowCode: kind, key: "loai" },
        { table: table.name, rowCode: kind, key: "nam_ap_dung" },
      ],
      facts: { loai: labelOf("LOAI_VAN_BAN", kind), n: year },
    },
  ];
}

/** REQ01 asks for what the row lacks; what cannot be read has a finding of its own. */
function isUnfinished(row: RowReading): boolean {
  return INPUTS.some((key) => isBlank(row, key));
}

function isWithoutKind(row: RowReading): boolean {
  return isBlank(row, "loai") && INPUTS.some((key) => !isBlank(row, key));
}

function isBlank(row: RowReading, key: string): boolean {
  return (row.cells.get(key)?.value ?? null) === null;
}
