import { type Book, cellOf, numberIn, type ReadRow, rowOfCode, sameKey, textIn } from "./book";

/**
 * The rules that compare cells. A finding spoils every cell it names; a rule that lacks one of its
 * numbers (blank, or in error by itself) is silent.
 */
type Mark = (rule: string, row: ReadRow | undefined, ...keys: string[]) => void;

type Sizes = (number | null)[];
const all = (numbers: Sizes): numbers is number[] => numbers.every((number) => number !== null);
const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function more(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > b;
}

function readers(row: ReadRow): {
  of: (key: string) => number | null;
  list: (k: string[]) => Sizes;
} {
  const of = (key: string) => numberIn(row, key);
  return { of, list: (keys) => keys.map(of) };
}

function registration(row: ReadRow, mark: Mark): void {
  const { of } = readers(row);
  const [people, exempt] = [of("tong_so"), of("khong_thuoc_dien")];
  const obliged = people !== null && exempt !== null ? people - exempt : null;
  // The first of a row only.
  if (more(exempt, people)) mark("XF01", row, "khong_thuoc_dien", "tong_so");
  else if (more(of("da_dang_ky"), obliged))
    mark("XF01", row, "da_dang_ky", "tong_so", "khong_thuoc_dien");
  else if (more(of("da_thuc_hien"), of("da_dang_ky")))
    mark("XF01", row, "da_thuc_hien", "da_dang_ky");
}

const UNGRADED = ["kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"];
const GRADES = ["xs", "tot", "ht", "kht"];

function gradings(row: ReadRow, mark: Mark): void {
  const { of, list } = readers(row);
  const [people, ungraded, grades] = [of("tong_so"), list(UNGRADED), list(GRADES)];
  if (people === null || !all(ungraded)) return;
  if (total(ungraded) > people) mark("XF03", row, "tong_so", ...UNGRADED);
  else if (all(grades) && total(grades) !== people - total(ungraded))
    mark("XF02", row, "tong_so", ...UNGRADED, ...GRADES);
}

const LEVELS = ["rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"];

function satisfaction(row: ReadRow, mark: Mark): void {
  const { of, list } = readers(row);
  const [valid, levels] = [of("hop_le"), list(LEVELS)];
  if (valid !== null && all(levels) && total(levels) !== valid)
    mark("XF08", row, "hop_le", ...LEVELS);
  if (more(valid, of("phieu_phat"))) mark("XF09", row, "phieu_phat", "hop_le");
}

const RECEIVED = ["ton_dau", "tiep_nhan"];
const PENDING = ["dang_gq", "chua_gq"];
const HANDLED = ["chuyen", "khong_gq", "da_gq", ...PENDING];

function feedback(row: ReadRow, mark: Mark): void {
  const { of, list } = readers(row);
  const [received, handled, pending] = [list(RECEIVED), list(HANDLED), list(PENDING)];
  if (all(received) && all(handled) && total(received) !== total(handled))
    mark("XF10", row, ...RECEIVED, ...HANDLED);
  if (more(of("dung_quy_trinh"), of("da_gq"))) mark("XF11", row, "dung_quy_trinh", "da_gq");
  if (all(pending) && more(of("qua_han"), total(pending))) mark("XF11", row, "qua_han", ...PENDING);
}

function admissions(book: Book, mark: Mark): void {
  for (const row of book.tables["tblKetNap"] ?? []) {
    const { of } = readers(row);
    if (more(of("doan_vien_uu_tu"), of("doan_vien")))
      mark("XF05", row, "doan_vien_uu_tu", "doan_vien");
    if (more(of("doan_vien"), of("ket_nap"))) mark("XF05", row, "doan_vien", "ket_nap");
    if (more(of("nu"), of("ket_nap"))) mark("XF14", row, "nu");
  }
  const months = ["T1", "T2", "T3"].map((code) => rowOfCode(book, "tblKetNap", code));
  const ofMonths = months.map((row) => numberIn(row, "ket_nap"));
  const members = rowOfCode(book, "tblDangVien", "DV02");
  const ofQuarter = numberIn(members, "trong_quy");
  if (ofQuarter === null || !all(ofMonths) || total(ofMonths) === ofQuarter) return;
  mark("XS01", members, "trong_quy");
  for (const row of months) mark("XS01", row, "ket_nap");
}

/** The years and months of the form (RNG03, RNG04, REQ04 on a year of grading, RNG05). */
function period(book: Book, mark: Mark): void {
  const year = numberIn(book.fields, "nam");
  if (year !== null && (year < 2020 || year > 2025)) mark("RNG03", book.fields, "nam");
  for (const table of ["tblNeuGuong", "tblXepLoai"]) {
    for (const row of book.tables[table] ?? []) {
      const graded = numberIn(row, "nam_danh_gia");
      const offered = year === null || graded === null || graded === year || graded === year - 1;
      if (!offered) mark("REQ04", row, "nam_danh_gia");
    }
  }
  const organisation = rowOfCode(book, "tblXepLoai", "TCCSD");
  if ((numberIn(organisation, "tong_so") ?? 1) !== 1) mark("RNG05", organisation, "tong_so");
  const quarter = Number(textIn(book.fields, "quy")?.slice(1) ?? Number.NaN);
  for (const code of ["T1", "T2", "T3"]) {
    const row = rowOfCode(book, "tblKetNap", code);
    const month = numberIn(row, "thang");
    const isOutside = month !== null && ![2, 1, 0].some((back) => month === quarter * 3 - back);
    if (isOutside && quarter >= 1) mark("RNG04", row, "thang", "ket_nap");
  }
}

/** The key of a row as it is compared, null when a part of it is missing. */
function keyOf(book: Book, row: ReadRow, keys: string[]): string | null {
  const parts = keys.map((key) => cellOf(row, key).value);
  if (parts.includes(null)) return null;
  return parts
    .map((part) => (typeof part === "string" ? sameKey(book, part) : part))
    .join("\u0000");
}

function duplicates(book: Book, mark: Mark): void {
  const keys: Record<string, string[]> = {
    tblHaiLong: ["linh_vuc"],
    tblCuoc: ["ma_cuoc"],
    tblKetLuan: ["ma_kl"],
    tblKhacPhuc: ["ma_kl", "stt_hc", "vong"],
  };
  for (const [table, columns] of Object.entries(keys)) {
    const first = new Map<string, ReadRow>();
    for (const row of book.tables[table] ?? []) {
      const key = keyOf(book, row, columns);
      const earlier = key === null ? undefined : first.get(key);
      if (earlier) for (const twin of [earlier, row]) mark("DUP01", twin, ...columns);
      else if (key !== null) first.set(key, row);
    }
  }
}

function remedies(book: Book, mark: Mark): void {
  const conclusions = new Map<string, ReadRow>();
  for (const row of book.tables["tblKetLuan"] ?? []) {
    const key = keyOf(book, row, ["ma_kl"]);
    if (key !== null && !conclusions.has(key)) conclusions.set(key, row);
  }
  const rowsOf = new Map<ReadRow, ReadRow[]>();
  for (const row of book.tables["tblKhacPhuc"] ?? []) {
    const key = keyOf(book, row, ["ma_kl"]);
    if (key === null) continue;
    const conclusion = conclusions.get(key);
    if (conclusion) rowsOf.set(conclusion, [...(rowsOf.get(conclusion) ?? []), row]);
    else mark("XS04", row, "ma_kl");
  }
  for (const conclusion of conclusions.values()) {
    const rows = rowsOf.get(conclusion) ?? [];
    limitations(conclusion, rows, mark);
    for (const row of rows) dates(conclusion, row, rows, mark);
  }
}

function limitations(conclusion: ReadRow, rows: ReadRow[], mark: Mark): void {
  const issued = numberIn(conclusion, "so_han_che");
  if (issued === null) return;
  const has = textIn(conclusion, "co_han_che");
  const followed = new Set(rows.map((row) => numberIn(row, "stt_hc")).filter((n) => n !== null));
  const beyond = [...followed].some((number) => number > issued);
  const contradicted = has !== null && (has === "CO") !== issued >= 1;
  if (followed.size === issued && !beyond && !contradicted) return;
  mark("XS05", conclusion, "so_han_che", "co_han_che");
  for (const row of rows) mark("XS05", row, "stt_hc");
}

function dates(conclusion: ReadRow, row: ReadRow, rows: ReadRow[], mark: Mark): void {
  const issued = numberIn(conclusion, "ngay_kl");
  const { of } = readers(row);
  const [due, round, limitation] = [of("thoi_han"), of("vong"), of("stt_hc")];
  if (issued !== null && due !== null && due <= issued) {
    mark("DAT01", row, "thoi_han");
    mark("DAT01", conclusion, "ngay_kl");
  }
  const before = rows.find(
    (other) =>
      round !== null &&
      numberIn(other, "vong") === round - 1 &&
      limitation !== null &&
      numberIn(other, "stt_hc") === limitation,
  );
  const reinspected = before ? numberIn(before, "ngay_hk") : null;
  if (due !== null && reinspected !== null && due <= reinspected) {
    mark("DAT01", row, "thoi_han");
    mark("DAT01", before, "ngay_hk");
  }
  if (more(issued, of("ngay_bc"))) {
    mark("DAT02", row, "ngay_bc");
    mark("DAT02", conclusion, "ngay_kl");
  }
}

/** Marks the cells that the cross-field rules of the book spoil. */
export function applyCrossRules(book: Book): void {
  // All rules look at the cells as typed, so the marks are set after the last one has looked.
  const marks: (() => void)[] = [];
  const mark: Mark = (rule, row, ...keys) => {
    if (!book.rules.has(rule)) return;
    for (const key of keys) marks.push(() => cellOf(row, key).faults.push(rule));
  };
  period(book, mark);
  for (const row of book.tables["tblDangKy"] ?? []) registration(row, mark);
  for (const row of book.tables["tblNeuGuong"] ?? []) {
    const { of } = readers(row);
    if (more(of("thuc_hien_tot"), of("so_nguoi"))) mark("XF01", row, "thuc_hien_tot", "so_nguoi");
  }
  for (const row of book.tables["tblXepLoai"] ?? []) gradings(row, mark);
  for (const row of book.tables["tblHaiLong"] ?? []) satisfaction(row, mark);
  for (const row of book.tables["tblPhanAnh"] ?? []) feedback(row, mark);
  admissions(book, mark);
  duplicates(book, mark);
  remedies(book, mark);
  for (const set of marks) set();
}
