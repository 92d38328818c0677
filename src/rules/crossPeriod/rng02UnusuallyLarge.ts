import { rowByCode } from "../../workbook/report";
import { unitTable } from "../../workbook/unit";
import { cellsOfCode } from "../crossSheet/joinCells";
import { countIn } from "../counts";
import type { Rule } from "../rule";
import { lastQuarter } from "./earlier";

/** More than three times last quarter's figure, and by more than this. */
const TIMES = 3;
const BY_MORE_THAN = 20;

const COMPARED: readonly (readonly [string, readonly string[], string])[] = [
  ["tblDangVien", ["DV01", "DV11"], "trong_quy"],
  ["tblDangKy", ["DV", "DTN", "CD", "CCB"], "tong_so"],
];

/** A figure far beyond last quarter's is often a slip of the keyboard. */
export const rng02: Rule = {
  id: "RNG02",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblDangVien[DV01].trong_quy", "tblDangVien[DV11].trong_quy", "tblDangKy.tong_so"],
  check: (material) => {
    const earlier = lastQuarter(material);
    if (earlier === null) return [];
    const { report } = material;
    return COMPARED.flatMap(([table, codes, key]) =>
      codes.flatMap((code) => {
        const now = countIn(rowByCode(report, table, code), key);
        const old = countIn(rowByCode(earlier.report, table, code), key);
        if (now === null || old === null) return [];
        if (now <= TIMES * old || now - old <= BY_MORE_THAN) return [];
        return [
          {
            rule: "RNG02",
            severity: "warning",
            ...cellsOfCode(report.tables.get(table), code, [key]),
            facts: { nhan: labelOfRow(table, code), v: now, tr: old },
          } as const,
        ];
      }),
    );
  },
};

function labelOfRow(table: string, code: string): string {
  return unitTable(table)?.rows?.find((row) => row.code === code)?.label ?? code;
}
