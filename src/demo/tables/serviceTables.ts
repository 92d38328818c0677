import { labelOf } from "../../catalogue/lists";
import type { RawValue } from "../../spreadsheet/snapshot";
import type { DataRow } from "../../workbook/workbookData";
import { fixedRows, rowOf } from "../dataRows";
import type { DemoUnit } from "../demoUnit";
import { randomFor, type Random } from "../random";

const FIELDS = [
  "Tiếp nhận hồ sơ tại quầy",
  "Cấp giấy phép",
  "Cấp đổi, cấp lại giấy tờ",
  "Thẩm định hồ sơ",
  "Trả lời kiến nghị",
  "Cung cấp thông tin",
  "Hỗ trợ trực tuyến",
  "Hộ tịch",
];

/** tblHaiLong: satisfaction by field, from the beginning of the year. */
export function satisfactionRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} satisfaction`);
  return FIELDS.slice(FIELDS.length - unit.serviceFields).map((field, index, { length }) => {
    const isBelow = unit.traits.includes("fieldBelow") && index === length - 1;
    const levels = isBelow ? [60, 34, 4, 2] : happyLevels(random, unit.members);
    return satisfactionRow(field, levels, random);
  });
}

function happyLevels(random: Random, members: number): number[] {
  const valid = random.int(80, 200 + members * 4);
  const unhappy = random.int(0, Math.floor(valid * 0.01));
  const middling = random.int(0, Math.floor(valid * 0.03));
  const happy = random.int(Math.floor(valid * 0.2), Math.floor(valid * 0.4));
  return [valid - unhappy - middling - happy, happy, middling, unhappy];
}

/** A row of tblHaiLong from its four levels. */
function satisfactionRow(field: string, levels: readonly number[], random: Random): DataRow {
  const valid = levels.reduce((sum, level) => sum + level, 0);
  const onPaper = random.chance(0.6);
  const [veryHappy = 0, happy = 0, middling = 0, unhappy = 0] = levels;
  return rowOf({
    linh_vuc: field,
    hinh_thuc: labelOf("HINH_THUC_DANH_GIA", onPaper ? "PHIEU" : "DIEN_TU"),
    phieu_phat: onPaper ? valid + random.int(0, 20) : null,
    hop_le: valid,
    rat_hai_long: veryHappy,
    hai_long: happy,
    binh_thuong: middling,
    khong_hai_long: unhappy,
  });
}

const FEEDBACK = [
  ...["ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"],
  ...["dang_gq", "chua_gq", "qua_han"],
];
const SMALLEST_WITH_FEEDBACK = 26;

/** tblPhanAnh: reports from the four sources; what came in is what was dealt with. */
export function feedbackRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} feedback`);
  const isOverdue = unit.traits.includes("feedbackOverdue");
  const busy = unit.members < SMALLEST_WITH_FEEDBACK ? 0 : unit.administrative ? 14 : 5;
  const source = (): RawValue[] => feedbackLine(random, busy, 0);
  return fixedRows(FEEDBACK, {
    N1: source(),
    N2: source(),
    N3: isOverdue ? feedbackLine(random, 8, 2) : source(),
    N4: source(),
  });
}

function feedbackLine(random: Random, busy: number, overdue: number): RawValue[] {
  const [brought, passedOn, unfounded] = [
    random.int(0, busy >> 2),
    random.int(0, busy >> 3),
    random.int(0, busy >> 3),
  ];
  const [resolved, pending, untouched] = [
    brought + random.int(0, busy),
    overdue + random.int(0, busy >> 2),
    random.int(0, busy >> 3),
  ];
  const received = passedOn + unfounded + resolved + pending + untouched - brought;
  return [
    ...[brought, received, passedOn, unfounded, resolved, resolved],
    ...[pending, untouched, overdue],
  ];
}

/** The unit judges by itself; those with overdue reports say no. */
export function appliesRegulationWell({ traits }: DemoUnit): string {
  return labelOf("CO_KHONG", traits.includes("feedbackOverdue") ? "KHONG" : "CO");
}
