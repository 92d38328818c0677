import type { Period } from "./baseQuarter";
import { LISTS } from "./columns";
import { type CellInput, type Row, serial } from "./quarter";
import type { Random } from "./random";
import { field, fixedRows, inspection } from "./rows";

/** Tables of correct quarters, with figures on and beside the thresholds. */
export interface Draft extends Period {
  random: Random;
  /** The reference date that the quarter will have. */
  reference: number;
}

/** Good cases of `all` at `points` phần vạn, or one more or less. */
function near({ random }: Draft, all: number, points: number): number {
  const exact = Math.floor((all * points) / 10000);
  return Math.min(all, Math.max(0, exact + random.pick([-1, 0, 0, 1, 2])));
}

/** `count` split at random over `parts`. */
function split(random: Random, count: number, parts: number): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.int(0, count)).sort((a, b) => a - b);
  return [...cuts, count].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

export function admissionTables(draft: Draft): Record<string, Row[]> {
  const { random, year, quarter } = draft;
  const line = (all: number): number[] => {
    const members = random.int(0, all);
    const best = Math.min(members, random.pick([near(draft, all, 4000), random.int(0, members)]));
    return [all, members, best, random.int(0, all), random.int(0, 1)];
  };
  const months = [1, 2, 3].map(() => line(random.pick([0, 0, 1, 2, random.int(0, 9)])));
  const first = year === 2020;
  const before =
    first && random.chance(0.7) ? [] : line(random.pick([0, 5, 10, random.int(0, 60)]));
  const admitted = months.reduce((sum, month) => sum + (month[0] ?? 0), 0);
  const ofYear = quarter === 1 ? null : random.int(0, 12);
  return {
    tblKetNap: fixedRows(["ket_nap", "doan_vien", "doan_vien_uu_tu", "nu", "ket_nap_lai"], {
      ...{ T1: months[0] ?? [], T2: months[1] ?? [], T3: months[2] ?? [] },
      LK: before,
    }),
    tblDangVien: [{ ma_dong: "DV02", trong_quy: admitted, ky_truoc: ofYear, ghi_chu: null }],
  };
}

/** A quota at which the pace is exactly right, or a little more, or none. */
export function quotaFor({ random, quarter }: Draft, members: Row | undefined): CellInput {
  const [inQuarter, before] = [members?.["trong_quy"], members?.["ky_truoc"]];
  const admitted = Number(inQuarter ?? 0) + Number(before ?? 0);
  const inStep = Math.floor((admitted * 4) / quarter);
  return random.pick([null, null, inStep, inStep + 1, admitted, admitted + 1, random.int(1, 20)]);
}

export function registrationTable(draft: Draft): Row[] {
  const { random } = draft;
  const line = (yes: CellInput): CellInput[] => {
    const all = random.pick([0, 8, 50, 100, random.int(0, 200), 2000]);
    const exempt = random.pick([0, 0, Math.min(all, 2), all]);
    const obliged = all - exempt;
    const registered = near(draft, obliged, 10000);
    const done = random.pick([null, random.int(0, registered)]);
    return [all, exempt, exempt > 0 ? "Miễn sinh hoạt" : null, registered, done, yes];
  };
  const columns = ["tong_so", "khong_thuoc_dien", "ly_do", "da_dang_ky", "da_thuc_hien", "tap_the"];
  return fixedRows(columns, {
    ...{ DV: line(random.pick(["Có", "Không"])), DTN: line(null) },
    ...{ CD: line(null), CCB: line(null) },
  });
}

const FIELD_NAMES = ["Hộ tịch", "Đất đai", "Xây dựng", "Cấp phép *", "Công chứng?", "~Khác"];

export function satisfactionTable(draft: Draft): Row[] {
  const { random, kind } = draft;
  if (kind !== "administrative" && random.chance(0.9)) return [];
  const names = random.shuffled(FIELD_NAMES).slice(0, random.int(0, 5));
  return names.map((name) => {
    const all = random.pick([0, 20, 100, 119, 400, 2500, random.int(1, 300)]);
    const good = near(draft, all, random.pick([9500, 9500, 10000, 5700]));
    const [very = 0, well = 0] = split(random, good, 2);
    const [fair = 0, poor = 0] = split(random, all - good, 2);
    return field(name, [very, well, fair, poor]);
  });
}

const STATUSES = [null, "Chưa đánh giá", "Tự đánh giá", "Chính thức", "Chính thức", "Chính thức"];

export function gradingTables(draft: Draft): Record<string, Row[]> {
  const { random, year, reference } = draft;
  const graded = () => random.pick([year - 1, year - 1, year, null]);
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  const head = (combined: CellInput): CellInput[] => {
    const status = random.pick(STATUSES);
    const people = random.pick([0, 1, 1, 1, 3]);
    const good = random.pick([people, random.int(0, people)]);
    const counts = status === null || status === "Chưa đánh giá" ? blanks(2) : [people, good];
    return [graded(), ...counts, combined, status, status === "Chính thức" ? "KL 9" : null];
  };
  const members = (): CellInput[] => {
    const status = random.pick(STATUSES);
    const decision = status === "Chính thức" ? ["12-QĐ/ĐUK", reference - 1] : blanks(2);
    if (status === null || status === "Chưa đánh giá")
      return [graded(), ...blanks(9), status, ...blanks(2)];
    const counted = random.pick([0, 1, 50, 100, 180, 250, 251, 490, 500, random.int(1, 300)]);
    const failed = Math.min(near(draft, counted, 40), counted);
    const good = Math.min(near(draft, counted, 9800), counted - failed);
    const [xs = 0, tot = 0] = split(random, good, 2);
    const aside = [random.int(0, 3), random.int(0, 1), random.int(0, 3), random.int(0, 1)];
    const people = counted + aside.reduce((sum, one) => sum + one, 0);
    const levels = [xs, tot, counted - good - failed, failed];
    return [graded(), people, ...aside, ...levels, status, ...decision];
  };
  const columns = [
    "nam_danh_gia",
    "tong_so",
    "kdg_mien",
    "kdg_dinh_chi",
    "kdg_duoi_6t",
    "kdg_khac",
  ];
  const results = ["xs", "tot", "ht", "kht", "trang_thai", "so_qd", "ngay_qd"];
  return {
    tblNeuGuong: fixedRows(
      ["nam_danh_gia", "so_nguoi", "thuc_hien_tot", "kiem_nhiem", "trang_thai", "can_cu"],
      { NG1: head(0), NG2: head(null) },
    ),
    tblXepLoai: fixedRows([...columns, ...results], { DANG_VIEN: members() }),
  };
}

export function documentTable({ random, year, reference }: Draft): Row[] {
  const kinds = Object.values(LISTS.LOAI_VAN_BAN);
  const rows = random.shuffled([...kinds, ...kinds]).slice(0, random.int(0, 20));
  return rows.map((loai, index) => ({
    loai,
    so_ky_hieu: random.pick([`${index}-NQ/ĐU`, `${index}*`, "?"]),
    ngay_ban_hanh: reference + random.pick([0, 0, 1, -1, -30, -200, 20, -random.int(1, 900)]),
    nam_ap_dung: random.pick([year, year, year, year - 1, year + 1, 2020, 2019, 2026]),
    ...{ trich_yeu: null, ghi_chu: null },
  }));
}

export function inspectionTable({ random, year, reference }: Draft): Row[] {
  return Array.from({ length: random.int(0, 4) }, (_, index) => {
    const later = [reference, reference + 1, reference - 1, reference - 60];
    const onSigns = random.chance(0.2);
    const edges = [serial(year, 1, 1), serial(year, 1, 1) - 1, reference + 40];
    const due = onSigns ? null : random.pick([...later, ...later, ...edges]);
    const ended = random.pick([null, ...later, reference - 5, reference - 5]);
    const row = inspection(`C${index + 1}`, due, ended);
    const forms = ["Chuyên đề", "Thường xuyên", "Tự kiểm tra"];
    return { ...row, hinh_thuc: onSigns ? "Khi có dấu hiệu vi phạm" : random.pick(forms) };
  });
}

export function feedbackTable({ random }: Draft): Row[] {
  const line = (): number[] => {
    const [done, now, not] = [random.int(0, 80), random.int(0, 20), random.int(0, 9)].map((most) =>
      random.chance(0.4) ? 0 : most,
    ) as [number, number, number];
    const [moved, refused] = [random.int(0, 3), random.int(0, 3)];
    const received = moved + refused + done + now + not;
    const before = random.int(0, received);
    const right = random.chance(0.6) ? done : random.int(0, done);
    const late = random.chance(0.7) ? 0 : random.int(0, now + not);
    return [before, received - before, moved, refused, done, right, now, not, late];
  };
  const none = Array.from({ length: 9 }, () => 0);
  const some = () => (random.chance(0.6) ? none : line());
  const columns = ["ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"];
  return fixedRows([...columns, "dang_gq", "chua_gq", "qua_han"], {
    ...{ N1: some(), N2: some(), N3: some(), N4: some() },
  });
}

export function answerTable({ random }: Draft): Row[] {
  const answer = () => random.pick(["Có", "Không", "Không áp dụng"]);
  return fixedRows(["tra_loi", "so_luong"], {
    ...{ NV1A: [answer()], NV3B: [answer()] },
    ...{ NV3C: [null, random.int(0, 3)], NV3D: [null, random.int(0, 2)] },
  });
}
