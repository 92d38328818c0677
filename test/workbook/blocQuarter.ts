import { demoBlocData } from "../../src/demo/demoBloc";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { textOf, type RawValue } from "../../src/spreadsheet/snapshot";
import { STACKED_SHEETS } from "../../src/workbook/bloc/stacked";
import { stackOf } from "../../src/workbook/bloc/stackedSheet";
import type { DataRow, WorkbookData } from "../../src/workbook/workbookData";

const STACKS = new Set(STACKED_SHEETS.map(({ table }) => table?.name));
const KY = "2021-Q3";
const RECEIVED = 44_474;

/**
 * The made-up quarter of 71 units as it stands in the bloc workbook, so many times over under other
 * codes.
 */
export function blocQuarter(times = 1): WorkbookData {
  const bloc = demoBlocData();
  const tables = new Map(bloc.tables);
  const push = (table: string, rows: readonly DataRow[]): void => {
    tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  };
  for (let copy = 0; copy < times; copy += 1) {
    const renamed = (code: string): string =>
      copy === 0 ? code : `D${String.fromCharCode(64 + copy)}${code.slice(2)}`;
    if (copy > 0) {
      for (const table of ["tblDonVi", "tblXacNhan", "tblSoKetLuan", "tblHauKiem"]) {
        push(
          table,
          (bloc.tables.get(table) ?? []).map((row) => withCode(row, renamed)),
        );
      }
    }
    for (const unit of demoUnits()) {
      const data = demoWorkbookData(unit);
      const code = renamed(unit.code);
      const key: DataRow = new Map<string, RawValue>([
        ["ma_don_vi", code],
        ["ky", KY],
        ["lan_nop", 1],
      ]);
      push("tblThThongTin", [new Map([...data.fields, ...key])]);
      push("tblTienDo", [
        new Map<string, RawValue>([
          ...key,
          ["trang_thai", "Đã nhận"],
          ["ngay_nhan", RECEIVED + (unit.members % 5)],
        ]),
      ]);
      for (const [table, rows] of data.tables) {
        const stack = stackOf(table);
        if (!STACKS.has(stack)) continue;
        push(
          stack,
          rows.map((row, index) => new Map([...row, ...key, ["dong_nguon", index + 9]])),
        );
      }
    }
  }
  return { ...bloc, tables };
}

function withCode(row: DataRow, renamed: (code: string) => string): DataRow {
  return new Map([...row, ["ma_don_vi", renamed(textOf(row.get("ma_don_vi")))]]);
}
