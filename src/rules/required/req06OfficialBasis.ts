import { isBlank } from "../../workbook/readValue";
import { cellsOfRow, headerOf, rowTitle } from "../cells";
import type { Finding, Rule } from "../rule";

/** Table → what an official row must give. */
const BASIS: Readonly<Record<string, readonly string[]>> = {
  tblXepLoai: ["so_qd", "ngay_qd"],
  tblNeuGuong: ["can_cu"],
};

/** An official grading rests on a decision. */
export const req06: Rule = {
  id: "REQ06",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [
    "tblXepLoai.trang_thai",
    "tblXepLoai.so_qd",
    "tblXepLoai.ngay_qd",
    "tblNeuGuong.trang_thai",
    "tblNeuGuong.can_cu",
  ],
  check: ({ report, calculation }) =>
    Object.entries(BASIS).flatMap(([name, keys]) => {
      const table = report.tables.get(name);
      return (table?.rows ?? []).flatMap((row, index): Finding[] => {
        if (table === undefined || calculation.cell(name, index, "_tt") !== "CHINH_THUC") return [];
        const missing = keys.filter((key) => isBlank(row.cells.get(key)?.raw));
        if (missing.length === 0) return [];
        const cells = cellsOfRow(table, index, [...missing, "trang_thai"]);
        const labels = missing.map((key) => `"${headerOf(name, key)}"`);
        const facts = { dong: rowTitle(table, row), truong: labels.join(", ") };
        return [{ rule: "REQ06", severity: "error", ...cells, facts }];
      });
    }),
};
