import { labelOf } from "../../../src/catalogue/lists";
import {
  formatPeriod,
  lastDay,
  parsePeriod,
  quarterLabel,
  type Period,
} from "../../../src/catalogue/period";
import { parseIsoDate } from "../../../src/spreadsheet/serialDate";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { stackOf } from "../../../src/workbook/bloc/stackedSheet";
import type { DataRow, WorkbookData } from "../../../src/workbook/workbookData";

type Row = Readonly<Record<string, RawValue>>;

/** A unit of the made-up bloc: how the roster has it, and what its report holds, by unit table. */
export interface UnitSpec {
  readonly code: string;
  readonly roster?: Row;
  /** False: nothing arrived. */
  readonly received?: boolean;
  readonly receivedOn?: string;
  readonly fields?: Row;
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** Indicators that the check found spoiled. */
  readonly spoiled?: readonly string[];
}

export interface BlocSpec {
  readonly period: string;
  readonly fields?: Row;
  readonly units: readonly UnitSpec[];
  /** Tables of the bloc as they are. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
}

export const day = (iso: string): number => {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`${iso} is no date`);
  return serial;
};

export function period(text: string): Period {
  const known = parsePeriod(text);
  if (known === null) throw new Error(`${text} is no period`);
  return known;
}

export const row = (values: Row): DataRow => new Map(Object.entries(values));

/** A bloc workbook's data as consolidation would make it. */
export function blocData(spec: BlocSpec): WorkbookData {
  const own = period(spec.period);
  const ky = formatPeriod(own);
  const stacks = new Map<string, DataRow[]>();
  const push = (table: string, values: Row): void => {
    stacks.set(table, [...(stacks.get(table) ?? []), row(values)]);
  };
  for (const unit of spec.units) {
    push("tblDonVi", {
      ma_don_vi: unit.code,
      ten_don_vi: `Đảng bộ ${unit.code}`,
      loai_hinh: "Đảng bộ cơ sở",
      nhom_chuc_nang: labelOf("NHOM_CHUC_NANG", "QLNN"),
      la_co_quan_hanh_chinh: "Không",
      hieu_luc_tu: day("2010-01-01"),
      trang_thai: "Đang hoạt động",
      ...unit.roster,
    });
    const received = unit.received ?? true;
    push("tblTienDo", {
      ma_don_vi: unit.code,
      ky,
      trang_thai: received ? "Đã nhận" : "Chưa nộp",
      ...(received ? { ngay_nhan: day(unit.receivedOn ?? "2021-10-01"), lan_nop: 1 } : {}),
    });
    if (!received) continue;
    push("tblThThongTin", {
      ma_don_vi: unit.code,
      ky,
      lan_nop: 1,
      ...unit.fields,
      ...(unit.spoiled === undefined ? {} : { _hong: unit.spoiled.join(" ") }),
    });
    for (const [table, rows] of Object.entries(unit.tables ?? {})) {
      for (const values of rows) {
        push(stackOf(table), { ma_don_vi: unit.code, ky, lan_nop: 1, ...values });
      }
    }
  }
  for (const [table, rows] of Object.entries(spec.tables ?? {})) {
    for (const values of rows) push(table, values);
  }
  return {
    fields: new Map(
      Object.entries({
        nam: own.year,
        quy: quarterLabel(own.quarter),
        ngay_chot: lastDay(own),
        ...spec.fields,
      }),
    ),
    tables: stacks,
  };
}

/** DV001, DV002 … */
export const unitCode = (index: number): string => `DV${String(index + 1).padStart(3, "0")}`;

export const registration = (code: string, total: number, registered: number, exempt = 0): Row => ({
  ma_dong: code,
  tong_so: total,
  khong_thuoc_dien: exempt,
  da_dang_ky: registered,
});
