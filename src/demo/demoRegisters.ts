import { labelOf } from "../catalogue/lists";
import type { DataRow } from "../workbook/workbookData";
import { rowOf } from "./dataRows";
import { day } from "./demoPeriod";
import type { DemoConclusion, DemoUnit } from "./demoUnit";
import { roundsOf } from "./limitationStories";

const BODIES: readonly string[] = ["BCH", "BTV", "UBKT"];

const ofBloc = ({ conclusions }: DemoUnit): readonly DemoConclusion[] =>
  conclusions.filter(({ body }) => BODIES.includes(body));

/** Conclusions that inspecting bodies of the bloc have issued to a unit. */
export function conclusionRows(unit: DemoUnit): DataRow[] {
  return ofBloc(unit).map(({ number, issuedOn, body, kind, limitations, secret = false }) =>
    rowOf({
      so_kl: number,
      // One day is not what the unit has entered.
      ngay_kl: day(issuedOn) + (unit.code === "DV003" ? 1 : 0),
      co_quan: labelOf("CO_QUAN", body),
      ma_don_vi: unit.code,
      loai: labelOf("LOAI_KTGS", kind),
      // And one conclusion has a limitation more.
      so_han_che: limitations.length + (unit.code === "DV051" ? 1 : 0),
      do_mat: labelOf("DO_MAT", secret ? "MAT" : "KHONG"),
    }),
  );
}

/** Conclusions that a unit has not entered. */
export const NOT_ENTERED: readonly DataRow[] = [
  rowOf({
    so_kl: "22-KL/UBKT",
    ngay_kl: day("2021-08-05"),
    co_quan: labelOf("CO_QUAN", "UBKT"),
    ma_don_vi: "DV023",
    loai: labelOf("LOAI_KTGS", "KIEM_TRA"),
    so_han_che: 2,
    han_chung: day("2021-10-31"),
    do_mat: labelOf("DO_MAT", "KHONG"),
  }),
];

/** What UBKT has noted of each re-inspection, and of each new round. */
export function reinspectionRows(unit: DemoUnit): DataRow[] {
  return ofBloc(unit).flatMap(({ number, issuedOn, limitations }) =>
    limitations.flatMap((story, limitation) =>
      roundsOf(story).flatMap(({ due, reinspected, result }, nth) => {
        if (reinspected === undefined && nth === 0) return [];
        return [
          rowOf({
            ma_don_vi: unit.code,
            so_kl: number,
            ngay_kl: day(issuedOn),
            stt_hc: limitation + 1,
            vong: nth + 1,
            thoi_han: nth === 0 || due === null ? null : day(due),
            ngay_hk: reinspected === undefined ? null : day(reinspected),
            so_hk: reinspected === undefined ? null : `${30 + limitation}-TB/UBKT`,
            kq_hk: result === undefined ? null : labelOf("KET_QUA_HAU_KIEM", result),
          }),
        ];
      }),
    ),
  );
}
