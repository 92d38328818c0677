import {
  add,
  call,
  column,
  count,
  countRows,
  either,
  equal,
  field,
  greater,
  here,
  join,
  sum,
  when,
  type Expression,
} from "../spreadsheet/expression";
import { isBlank } from "./conditions";
import { FAULT, isInput, MISSING, requiredColumns } from "./rowHelpers";
import type { Formula, SheetDeclaration } from "./sheetDeclaration";
import { LISTED_SHEETS } from "./unit/contents";

/** The contents page is the work list: what each sheet still lacks, made from its declaration. */
const zero: Expression = { kind: "constant", value: 0 };
const total = (terms: readonly Expression[]): Expression =>
  terms.length === 0 ? zero : terms.slice(1).reduce(add, terms[0] ?? zero);

function hasInput(sheet: SheetDeclaration): boolean {
  return (
    Object.values(sheet.fields).some(isInput) ||
    Object.values(sheet.table?.columns ?? {}).some((cell) => cell.filledBy === "unit")
  );
}

function missingOn(sheet: SheetDeclaration): Expression {
  const fields = Object.values(sheet.fields).flatMap(({ key, required }) => {
    const blank = when(isBlank(field(key)), 1, 0);
    if (required === undefined) return [];
    return [required === true ? blank : when(required.when, blank, 0)];
  });
  const rows =
    sheet.table === undefined || requiredColumns(sheet.table).length === 0
      ? []
      : [sum(column(sheet.table.name, MISSING))];
  const count = total([...fields, ...rows]);
  return sheet.shown === undefined ? count : when(sheet.shown, count, 0);
}

/** Free tables whose rows carry a code of what their indicator makes of them; L is an error. */
const ROW_CODES = ["tblHaiLong", "tblCuoc", "tblKetLuan", "tblKhacPhuc"];

function faultsOn(sheet: SheetDeclaration): Expression {
  const own = sheet.id === "THONG_TIN" ? [field("tinh_ky_loi")] : [];
  const { table } = sheet;
  const rows =
    table === undefined
      ? []
      : table.helpers?.[FAULT] !== undefined
        ? [sum(column(table.name, FAULT))]
        : ROW_CODES.includes(table.name)
          ? [countRows(table.name, { _ct: "L" }), countRows(table.name, { _ct: "LD" })]
          : [];
  return total([...own, ...rows]);
}

const sheetsWithInput = (LISTED_SHEETS as readonly SheetDeclaration[]).filter(hasInput);
const perSheet = (formula: (sheet: SheetDeclaration) => Expression): Formula => ({
  byRow: Object.fromEntries(sheetsWithInput.map((sheet) => [sheet.id, formula(sheet)])),
});

/** More rows than any table has. */
export const NO_ROW = 9999;

/**
 * First row of a sheet's table with an empty required cell. The helper column holds how many are
 * empty, so it is the least of the first rows of each count.
 */
function firstIncompleteRow(sheet: SheetDeclaration): Expression | null {
  const { table } = sheet;
  const asked = table === undefined ? 0 : requiredColumns(table).length;
  if (table === undefined || asked === 0) return null;
  const firstRows = Array.from({ length: asked }, (_, index) => {
    const match = call("MATCH", index + 1, column(table.name, MISSING), 0);
    return when(equal(count(match), 0), NO_ROW, match);
  });
  return call("MIN", ...firstRows);
}

export function workListFormulas(): Readonly<Record<string, Formula>> {
  return {
    _dong_trong: {
      byRow: Object.fromEntries(
        sheetsWithInput.flatMap((sheet) => {
          const row = firstIncompleteRow(sheet);
          return row === null ? [] : [[sheet.id, row]];
        }),
      ),
    },
    con_thieu: perSheet(missingOn),
    tinh_trang: perSheet((sheet) =>
      when(
        either(greater(faultsOn(sheet), 0), greater(sum(here("so_loi")), 0)),
        "Có lỗi",
        when(greater(here("con_thieu"), 0), join("Còn thiếu ", here("con_thieu"), " ô"), "Xong"),
      ),
    ),
  };
}

const verdicts = (code: string): Expression => countRows("tblChiTieu", { _ma: code, _dem: 1 });
const states = (...codes: readonly string[]): Expression =>
  total(codes.map((code) => countRows("tblKhacPhuc", { _ma: code })));

/** What a person asks first at half past seven: what is missing, what is red, what is overdue. */
export const SUMMARY_LINES: readonly Expression[] = [
  join(
    "Còn thiếu ",
    sum(column("tblMucLuc", "con_thieu")),
    " ô bắt buộc; ",
    countRows("tblMucLuc", { tinh_trang: "Có lỗi" }),
    " trang có lỗi.",
  ),
  join(
    "Chỉ tiêu (không kể CT7B): ",
    add(add(verdicts("DAT"), verdicts("TAM_DAT")), verdicts("DUNG_TIEN_DO")),
    " đạt hoặc đúng tiến độ; ",
    verdicts("KHONG_DAT"),
    " không đạt; ",
    add(verdicts("TAM_KHONG"), verdicts("CHAM_TIEN_DO")),
    " tạm tính chưa đạt; ",
    add(verdicts("CHUA_CO_SO_LIEU"), verdicts("LOI_SO_LIEU")),
    " chưa có số liệu hoặc có lỗi.",
  ),
  join(
    "Khắc phục sau kiểm tra: ",
    states("QUA_HAN"),
    " quá hạn; ",
    states("SAP_DEN_HAN"),
    " sắp đến hạn; ",
    states("THIEU_HAN_MOI", "CHUA_GIAO_HAN", "CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"),
    " chờ Khối; ",
    states("DA_KHAC_PHUC"),
    " đã khắc phục.",
  ),
];
