import { type ColumnType, FIELDS, LISTS, TABLES } from "./columns";
import { type CellInput, dayOf, type Quarter, type Row } from "./quarter";
import type { Random } from "./random";

/** What people and programs do to a workbook, one cell or one row at a time. */
interface Place {
  row: Row;
  key: string;
  type: ColumnType;
}

const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!"];

const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/gu, ".");

function asText(random: Random, value: CellInput): CellInput {
  if (typeof value !== "number" || value < 0) return random.pick(["x", "không", "12 người"]);
  return random.pick([
    ...[String(value), `\u00a0${value}`, grouped(value), grouped(value + 1000), `${value} người`],
    ...["2.000", "1.234", "1,234", "12,5", "95%", "-", "–", "x"],
  ]);
}

function asDateText(random: Random, value: CellInput): CellInput {
  if (typeof value !== "number") return "31/9/2021";
  const { year, month, day } = dayOf(value);
  return random.pick([
    ...[`${day}/${month}/${year}`, `${day}-${month}-${year}`, `${day}.${month}.${year}`],
    ...[`ngày ${day} tháng ${month} năm ${year}`, `${day}/${month}/${year % 100}`],
    ...[`31/9/${year}`, "chưa có"],
  ]);
}

function asLabel(random: Random, value: CellInput, labels: string[]): CellInput {
  const label = typeof value === "string" ? value : random.pick(labels);
  return random.pick([
    ...[label.toUpperCase(), label.toLowerCase(), label.toUpperCase(), label.normalize("NFD")],
    ...[
      `${label} `,
      `\u00a0${label}`,
      `${label.slice(0, 2)}*`,
      `${label.slice(0, -1)}?`,
      `~${label}`,
    ],
    ...["Chưa rõ", random.pick(labels), random.pick(labels)],
  ]);
}

function spoil(
  random: Random,
  { key, type }: Place,
  value: CellInput,
  reference: number,
): CellInput {
  if (random.chance(0.15)) return null;
  if (random.chance(0.15)) return { error: random.pick(ERRORS) };
  if (type === "text") {
    return random.pick(["*", "?", "~", "KL-*", "kl-2021-01", "KL-2021-01", "Hộ tịch"]);
  }
  if (type === "int") {
    const number = typeof value === "number" ? value : 1;
    // Rounds and limitations are numbered from 1; the model says nothing of a number 0.
    const least = key === "vong" || key === "stt_hc" ? 1 : 0;
    const beside = [number + 1, Math.max(number - 1, least), least, number + 0.5, -1 - number, 0.1];
    return random.chance(0.4) ? asText(random, value) : random.pick(beside);
  }
  if (type === "date") {
    const day = typeof value === "number" ? value : reference;
    const beside = [reference, reference + 0.6, reference + 1, day + 0.6, day - 400, 2021];
    return random.chance(0.4) ? asDateText(random, value) : random.pick(beside);
  }
  return asLabel(random, value, Object.values(LISTS[type.list]));
}

/** Cells an indicator may read, text columns that decide something among them. */
function places(quarter: Quarter): Place[] {
  const texts: Record<string, string[]> = {
    ...{ tblVanBan: ["so_ky_hieu"], tblHaiLong: ["linh_vuc"], tblCuoc: ["ma_cuoc"] },
    ...{ tblKetLuan: ["ma_kl"], tblKhacPhuc: ["ma_kl"] },
  };
  const all: Place[] = [];
  for (const [table, rows] of Object.entries(quarter.tables)) {
    // The thresholds are the bloc's and locked.
    if (table === "tblNguong") continue;
    const columns = Object.entries(TABLES[table] ?? {}).filter(([key]) => key !== "thang");
    const types = [...columns, ...(texts[table] ?? []).map((key) => [key, "text"] as const)];
    for (const row of rows)
      for (const [key, type] of types) if (key in row) all.push({ row, key, type });
  }
  const fields = ["la_co_quan_hanh_chinh", "tu_danh_gia_1374", "chi_tieu_ket_nap_nam"];
  for (const key of [...fields, "ngay_thanh_lap"]) {
    all.push({ row: quarter.fields, key, type: FIELDS[key] ?? "text" });
  }
  return all;
}

function copyOfOne(random: Random, rows: Row[] | undefined): void {
  if (rows && rows.length > 0) rows.splice(random.int(0, rows.length), 0, { ...random.pick(rows) });
}

const lowerCase = (cell: CellInput | undefined): CellInput =>
  typeof cell === "string" ? cell.toLowerCase() : (cell ?? null);

/** Doubled rows, rounds missing, out of order or opened too early, codes that lead nowhere. */
function disorder(random: Random, { tables }: Quarter): void {
  const remedies = tables["tblKhacPhuc"] ?? [];
  const one = remedies.length > 0 ? random.pick(remedies) : null;
  const steps: (() => void)[] = [
    () => copyOfOne(random, tables[random.pick(["tblHaiLong", "tblKetLuan", "tblKhacPhuc"])]),
    () => remedies.splice(random.int(0, Math.max(remedies.length - 1, 0)), 1),
    () => one && remedies.push({ ...one, vong: Number(one["vong"]) + random.int(1, 2) }),
    () => one && Object.assign(one, { vong: Number(one["vong"]) + 1 }),
    () =>
      one && Object.assign(one, { ma_kl: random.pick(["KL-2019-99", "KL-*", "KL-202?-01", "*"]) }),
    () => one && Object.assign(one, { ma_kl: lowerCase(one["ma_kl"]) }),
    () => one && Object.assign(one, { kq_hk: null }),
    () => one && Object.assign(one, { stt_hc: Number(one["stt_hc"]) + 1 }),
    () => tables["tblKetLuan"]?.pop(),
  ];
  random.pick(steps)();
}

/** Something wrong with the period itself, rarely: it drowns everything else. */
function period(random: Random, { fields }: Quarter, reference: number): void {
  const quarter = typeof fields["quy"] === "string" ? fields["quy"] : "Quý I";
  const [year, day] = [Number(fields["nam"]), dayOf(reference)];
  Object.assign(
    fields,
    random.pick<Row>([
      ...[{ nam: null }, { quy: null }, { nam: { error: "#REF!" } }, { nam: year + 0.5 }],
      ...[{ nam: String(year) }, { nam: 2012 }, { quy: quarter.toUpperCase() }],
      ...[{ quy: quarter.normalize("NFD") }, { quy: "Quí 3" }, { quy: "Q*" }],
    ]),
    random.pick<Row>([
      {},
      { ngay_chot: null },
      { ngay_chot: `${day.day}/${day.month}/${day.year}` },
    ]),
  );
}

export function makeNasty(random: Random, quarter: Quarter, reference: number): void {
  const day = [
    reference + 200,
    reference - 200,
    reference + 0.6,
    null,
    { error: "#N/A" },
    "hôm nay",
  ];
  if (random.chance(0.15)) quarter.fields["ngay_chot"] = random.pick<CellInput>(day);
  if (random.chance(0.1)) period(random, quarter, reference);
  for (let times = random.int(0, 2); times > 0; times -= 1) disorder(random, quarter);
  for (let times = random.int(1, 8); times > 0; times -= 1) {
    const place = random.pick(places(quarter));
    place.row[place.key] = spoil(random, place, place.row[place.key] ?? null, reference);
  }
}

/** Blanks here and there, as in a workbook that is still being filled. */
export function makeHalfFilled(random: Random, quarter: Quarter): void {
  const share = random.pick([0.03, 0.1, 0.4]);
  for (const { row, key } of places(quarter)) if (random.chance(share)) row[key] = null;
}
