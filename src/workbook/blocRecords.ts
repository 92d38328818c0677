import type { CodeOf } from "../catalogue/lists";
import { firstDay, type Period } from "../catalogue/period";
import { conclusionKey, type NamedConclusion } from "./conclusionKey";
import { grouped } from "./grouped";
import { codeInRow, countInRow, dayInRow, textInRow, unitKey } from "./rowValues";
import type { DataRow, WorkbookData } from "./workbookData";

/** A unit as the bloc's roster has it. Days are serial numbers. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly formerName: string | null;
  readonly kind: CodeOf<"LOAI_HINH"> | null;
  readonly group: CodeOf<"NHOM_CHUC_NANG"> | null;
  readonly administrative: CodeOf<"CO_KHONG"> | null;
  readonly activeFrom: number | null;
  readonly activeTo: number | null;
  readonly status: CodeOf<"TRANG_THAI_DON_VI"> | null;
  readonly successor: string | null;
  readonly foundedOn: number | null;
  readonly subCells: number | null;
  readonly admissionQuota: number | null;
}

/** A conclusion that the bloc has issued to a unit. */
export interface RegisteredConclusion extends NamedConclusion {
  /** Row of the register, from 0. */
  readonly index: number;
  readonly unit: string;
  readonly limitations: number;
  readonly commonDeadline: number | null;
  readonly row: DataRow;
}

/** What the bloc has of one round of one limitation, with the conclusion that it speaks of. */
export interface RegisteredRound extends NamedConclusion {
  readonly unit: string;
  readonly limitation: number;
  readonly round: number;
  readonly row: DataRow;
  /** That conclusion in the register; null where the register has none. */
  readonly issued: RegisteredConclusion | null;
}

const rowsOf = (bloc: WorkbookData, table: string): readonly DataRow[] =>
  bloc.tables.get(table) ?? [];

/** Units in the order of the roster; of two rows with one code the first counts. */
export function rosterUnits(bloc: WorkbookData): RosterUnit[] {
  const units = new Map<string, RosterUnit>();
  for (const row of rowsOf(bloc, "tblDonVi")) {
    const code = unitKey(row.get("ma_don_vi"));
    if (code === "" || units.has(code)) continue;
    units.set(code, {
      code,
      name: textInRow(row, "ten_don_vi") ?? "",
      formerName: textInRow(row, "ten_cu"),
      kind: codeInRow(row, "loai_hinh", "LOAI_HINH"),
      group: codeInRow(row, "nhom_chuc_nang", "NHOM_CHUC_NANG"),
      administrative: codeInRow(row, "la_co_quan_hanh_chinh", "CO_KHONG"),
      activeFrom: dayInRow(row, "hieu_luc_tu"),
      activeTo: dayInRow(row, "hieu_luc_den"),
      status: codeInRow(row, "trang_thai", "TRANG_THAI_DON_VI"),
      successor: textInRow(row, "don_vi_ke_thua"),
      foundedOn: dayInRow(row, "ngay_thanh_lap"),
      subCells: countInRow(row, "so_chi_bo_tt"),
      admissionQuota: countInRow(row, "chi_tieu_ket_nap_nam"),
    });
  }
  return [...units.values()];
}

/** Codes that stand in the roster more than once. */
export function repeatedCodes(bloc: WorkbookData): string[] {
  const codes = rowsOf(bloc, "tblDonVi").map((row) => unitKey(row.get("ma_don_vi")));
  return [...new Set(codes.filter((code, index) => code !== "" && codes.indexOf(code) < index))];
}

/** Whether a unit exists on a day, by the days of the roster; one that ended undated is over. */
export function isActiveOn(unit: RosterUnit, day: number): boolean {
  if (unit.activeFrom !== null && unit.activeFrom > day) return false;
  if (unit.activeTo !== null) return unit.activeTo >= day;
  return unit.status === null || unit.status === "HOAT_DONG";
}

/** Whether a unit is over on a day, whenever it began. */
export function hasEnded(unit: RosterUnit, day: number): boolean {
  return !isActiveOn({ ...unit, activeFrom: null }, day);
}

/** Whether a report is due: a unit that ended during the quarter reports its flows up to that day. */
export function owesReport(unit: RosterUnit, period: Period, reference: number): boolean {
  const begun = unit.activeFrom === null || unit.activeFrom <= reference;
  return begun && !hasEnded(unit, firstDay(period));
}

export function registeredConclusions(bloc: WorkbookData): RegisteredConclusion[] {
  return rowsOf(bloc, "tblSoKetLuan").flatMap((row, index) => {
    const unit = unitKey(row.get("ma_don_vi"));
    const number = textInRow(row, "so_kl");
    if (unit === "" || number === null) return [];
    return [
      {
        index,
        unit,
        number,
        day: dayInRow(row, "ngay_kl"),
        body: codeInRow(row, "co_quan", "CO_QUAN"),
        limitations: countInRow(row, "so_han_che") ?? 0,
        commonDeadline: dayInRow(row, "han_chung"),
        row,
      },
    ];
  });
}

/** Two bodies may have given the same number in one year: the day tells them apart. */
export function registeredRounds(bloc: WorkbookData): RegisteredRound[] {
  const keyOf = ({ unit, number, day }: Pick<RegisteredRound, "unit" | "number" | "day">): string =>
    `${unit}|${conclusionKey(number, day)}`;
  const conclusions = grouped(registeredConclusions(bloc), keyOf);
  return rowsOf(bloc, "tblHauKiem")
    .flatMap((row) => roundIn(row, row))
    .map((round) => {
      const alike = conclusions.get(keyOf(round)) ?? [];
      const issued = alike.find(({ day }) => day === round.day) ?? alike[0] ?? null;
      return { ...round, body: issued?.body ?? null, issued };
    });
}

/** Rounds as units' reports held them; rows of a unit stand stacked with the oldest quarter first. */
export function stackedRounds(bloc: WorkbookData): RegisteredRound[] {
  const idOf = (row: DataRow): string =>
    ["ma_don_vi", "ky", "ma_kl"].map((key) => textInRow(row, key)).join("|");
  const conclusions = new Map(rowsOf(bloc, "tblThKetLuan").map((row) => [idOf(row), row]));
  return rowsOf(bloc, "tblThKhacPhuc").flatMap((row) => roundIn(row, conclusions.get(idOf(row))));
}

/** A row of a round, with the row that names its conclusion. */
function roundIn(row: DataRow, conclusion: DataRow = new Map()): RegisteredRound[] {
  const [limitation, round] = [countInRow(row, "stt_hc"), countInRow(row, "vong")];
  const number = textInRow(conclusion, "so_kl");
  if (limitation === null || round === null || number === null) return [];
  const unit = unitKey(row.get("ma_don_vi"));
  const day = dayInRow(conclusion, "ngay_kl");
  const body = codeInRow(conclusion, "co_quan", "CO_QUAN");
  return [{ unit, number, day, body, limitation, round, row, issued: null }];
}

/** Value of a parameter on a day: of several rows the one that began last. */
export function parameterOn(
  bloc: WorkbookData,
  key: CodeOf<"THAM_SO">,
  day: number,
): string | number | null {
  let found: { readonly value: string | number; readonly from: number } | null = null;
  for (const row of rowsOf(bloc, "tblCauHinh")) {
    const raw = row.get("gia_tri") ?? null;
    const isKey = codeInRow(row, "khoa", "THAM_SO") === key || textInRow(row, "khoa") === key;
    if (!isKey || raw === null || typeof raw === "object") continue;
    const from = dayInRow(row, "tu_ngay") ?? 0;
    const to = dayInRow(row, "den_ngay") ?? Infinity;
    if (from > day || to < day || (found !== null && found.from > from)) continue;
    found = { value: typeof raw === "number" ? raw : String(raw).trim(), from };
  }
  return found?.value ?? null;
}
