import { UNIT_INDICATOR_IDS } from "../catalogue/indicators";
import { lastDay, type Period } from "../catalogue/period";
import type { RawValue } from "../spreadsheet/snapshot";
import { blocParameters } from "./bloc/blocParameters";
import { readPercent } from "./bloc/percent";
import { parameterOn } from "./blocRecords";
import { understand } from "./readValue";
import { codeInRow, countInRow, textInRow } from "./rowValues";
import { TRIAL_RULES, trialRulesOn } from "./trialRules";
import type { DataRow, WorkbookData } from "./workbookData";

/** The bloc's name of a setting → the key under which a unit workbook carries it. */
const CARRIED_AS: Readonly<Record<string, string>> = {
  tinh_sap_den_han: "so_ngay_sap_den_han",
  tinh_cho_hau_kiem: "so_ngay_cho_hau_kiem",
  tinh_han_xep_loai: "han_xep_loai",
  tinh_quy_dau: "tinh_quy_dau",
  tinh_so_quy: "tinh_so_quy",
  tinh_nam_dau: "tinh_nam_dau",
  tinh_nam_cuoi: "tinh_nam_cuoi",
  tinh_binh_thuong: "tinh_binh_thuong",
  tinh_mau_tong: "tinh_mau_tong",
};

/** Settings and constants of the term that hold in a quarter, as a unit workbook carries them. */
export function settingsOfBloc(bloc: WorkbookData, period: Period): ReadonlyMap<string, RawValue> {
  const day = lastDay(period);
  return new Map<string, RawValue>([
    ...blocParameters(bloc, period, day).flatMap(([key, value]) => {
      const carried = CARRIED_AS[key];
      return carried === undefined ? [] : [[carried, value] as const];
    }),
    ...capOf(bloc, day),
    // No rule on trial is the bloc's word too.
    [TRIAL_RULES.code, trialRulesOn(bloc, day)],
  ]);
}

/** No cap is the bloc's word too: its row left blank, or no longer in force. Nothing without a row. */
function capOf(bloc: WorkbookData, day: number): (readonly [string, RawValue])[] {
  const isSet = (bloc.tables.get("tblCauHinh") ?? []).some((row) =>
    [codeInRow(row, "khoa", "THAM_SO"), textInRow(row, "khoa")].includes("tran_xuat_sac"),
  );
  const cap = understand(parameterOn(bloc, "tran_xuat_sac", day), "int", undefined).value;
  return isSet ? [["tran_xuat_sac", cap]] : [];
}

/** The dated target of an indicator in a year: of several rows the one that began last. */
function targetRow(bloc: WorkbookData, id: string, year: number): DataRow | null {
  let found: DataRow | null = null;
  for (const row of bloc.tables.get("tblMucChiTieu") ?? []) {
    if (textInRow(row, "ma")?.toUpperCase() !== id) continue;
    const [from, to] = [countInRow(row, "tu_nam") ?? 0, countInRow(row, "den_nam") ?? Infinity];
    if (from > year || to < year) continue;
    if (found === null || from >= (countInRow(found, "tu_nam") ?? 0)) found = row;
  }
  return found;
}

/** Rows of tblNguong that the bloc's dated targets give for a year. */
export function thresholdsOfBloc(bloc: WorkbookData, year: number): DataRow[] {
  return UNIT_INDICATOR_IDS.flatMap((id) => {
    const row = targetRow(bloc, id, year);
    if (row === null) return [];
    return [
      new Map<string, RawValue>([
        ["ma", id],
        ["phep", textInRow(row, "phep")],
        ["nguong_phan_van", readPercent(textInRow(row, "nguong_phan_tram") ?? "")],
        ["nguong_so", countInRow(row, "nguong_so")],
        ["lop", textInRow(row, "lop")],
      ]),
    ];
  });
}
