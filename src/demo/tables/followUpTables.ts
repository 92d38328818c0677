import { labelOf, type CodeOf, type ListId } from "../../catalogue/lists";
import type { DataRow } from "../../workbook/workbookData";
import { rowOf } from "../dataRows";
import { day } from "../demoPeriod";
import type { DemoConclusion, DemoUnit } from "../demoUnit";
import { roundsOf, type RoundStory } from "../limitationStories";
import { signOf } from "./workTables";

const LIMITATIONS = [
  "Chậm triển khai chương trình kiểm tra, giám sát",
  "Sinh hoạt chi bộ chưa đều",
  "Hồ sơ lưu trữ chưa đủ",
];

/** Code under which a conclusion is followed: KL-2021-01, counted in each unit. */
function codeOf(index: number): string {
  return `KL-2021-${String(index + 1).padStart(2, "0")}`;
}

/** tblKetLuan. */
export function conclusionRows({ conclusions }: DemoUnit): DataRow[] {
  return conclusions.map((conclusion, index) => {
    const { number, issuedOn, body, kind, limitations, secret = false } = conclusion;
    return rowOf({
      ma_kl: codeOf(index),
      so_kl: number,
      ngay_kl: day(issuedOn),
      co_quan: labelOf("CO_QUAN", body),
      loai: labelOf("LOAI_KTGS", kind),
      noi_dung: secret ? null : "Lãnh đạo, chỉ đạo thực hiện nhiệm vụ năm 2020",
      co_han_che: labelOf("CO_KHONG", limitations.length > 0 ? "CO" : "KHONG"),
      so_han_che: limitations.length,
      do_mat: labelOf("DO_MAT", secret ? "MAT" : "KHONG"),
    });
  });
}

/** tblKhacPhuc: one row a limitation and round. */
export function remedyRows(unit: DemoUnit): DataRow[] {
  return unit.conclusions.flatMap((conclusion, index) =>
    conclusion.limitations.flatMap((story, limitation) =>
      roundsOf(story).map((round, nth) =>
        remedyRow(unit, conclusion, round, { code: codeOf(index), limitation, nth }),
      ),
    ),
  );
}

interface Position {
  readonly code: string;
  readonly limitation: number;
  readonly nth: number;
}

function remedyRow(
  unit: DemoUnit,
  { secret = false }: DemoConclusion,
  { due, reported, selfAssessed, reinspected, result }: RoundStory,
  { code, limitation, nth }: Position,
): DataRow {
  return rowOf({
    ma_kl: code,
    stt_hc: limitation + 1,
    vong: nth + 1,
    noi_dung: secret ? null : (LIMITATIONS[limitation] ?? null),
    trach_nhiem: labelOf("TRACH_NHIEM", limitation % 2 === 0 ? "TAP_THE" : "CA_HAI"),
    thoi_han: due === null ? null : day(due),
    so_bc: reported === undefined ? null : `${40 + limitation * 2 + nth}-BC/${signOf(unit)}`,
    ngay_bc: dayOf(reported),
    tu_dg: label("TU_DANH_GIA_KP", selfAssessed),
    ngay_hk: dayOf(reinspected),
    so_hk: reinspected === undefined ? null : `${30 + limitation}-TB/UBKT`,
    kq_hk: label("KET_QUA_HAU_KIEM", result),
  });
}

function dayOf(iso: string | undefined): number | null {
  return iso === undefined ? null : day(iso);
}

function label<L extends ListId>(list: L, code: CodeOf<L> | undefined): string | null {
  return code === undefined ? null : labelOf(list, code);
}
