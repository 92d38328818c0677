import { LISTS } from "./columns";
import { type Row, serial } from "./quarter";
import type { Random } from "./random";
import type { Draft } from "./randomTables";
import { conclusion, remedy } from "./rows";

/** Conclusions and their limitations, the dates on and beside the edges of 3.8. */
const RESULTS = Object.values(LISTS.KET_QUA_HAU_KIEM);

/** One of the days that is allowed, or none. */
function dayAmong(random: Random, days: number[], after: number): number {
  const allowed = days.filter((day) => day > after);
  return allowed.length > 0 ? random.pick(allowed) : after + random.int(1, 60);
}

function rounds(draft: Draft, code: string, limitation: number, issued: number): Row[] {
  const { random, reference, year } = draft;
  const rows: Row[] = [];
  let after = issued;
  for (let round = 1; round <= 3; round += 1) {
    const beside = [0, -1, 1, 15, 16, -20, -60, 60].map((days) => reference + days);
    const due = random.chance(0.1) ? null : dayAmong(random, [...beside, issued + 30], after);
    const around = due === null ? [reference] : [due, due + 1, due - 1, due - 20];
    const waits = [reference, reference + 1, reference - 90, reference - 91];
    const reported = random.chance(0.4) ? null : dayAmong(random, [...around, ...waits], after - 1);
    const turn = serial(year, 1, 1);
    const checks = [reference, reference + 1, reference - 10, turn, turn - 1, ...around];
    const reinspected = random.chance(0.45) ? null : dayAmong(random, checks, after);
    const result = reinspected === null ? null : random.pick(RESULTS);
    rows.push(remedy(code, limitation, round, { due, reported, reinspected, result }));
    const goesOn = reinspected !== null && result !== LISTS.KET_QUA_HAU_KIEM.XONG;
    if (reinspected === null || !goesOn || random.chance(0.4)) break;
    after = reinspected;
  }
  return rows;
}

export function remedyTables(draft: Draft): { tblKetLuan: Row[]; tblKhacPhuc: Row[] } {
  const { random, reference, year } = draft;
  const [tblKetLuan, tblKhacPhuc]: [Row[], Row[]] = [[], []];
  const bodies = Object.values(LISTS.CO_QUAN);
  for (let index = 1; index <= random.pick([0, 1, 1, 2, 3]); index += 1) {
    const code = `KL-${year}-0${index}`;
    const ages = [0, -1, random.int(-700, -100), random.int(-400, -30), random.int(-120, -30)];
    const issued = reference + random.pick([...ages, ...ages, 1, random.int(1, 20)]);
    const count = random.pick([0, 1, 1, 2, 3]);
    const body = random.pick([...bodies.slice(0, 3), ...bodies.slice(0, 3), ...bodies]);
    tblKetLuan.push({ ...conclusion(code, `${index}-KL/ĐUK`, issued, count), co_quan: body });
    for (let limitation = 1; limitation <= count; limitation += 1) {
      tblKhacPhuc.push(...rounds(draft, code, limitation, issued));
    }
  }
  return {
    tblKetLuan: random.shuffled(tblKetLuan),
    tblKhacPhuc: random.chance(0.5) ? tblKhacPhuc : random.shuffled(tblKhacPhuc),
  };
}
