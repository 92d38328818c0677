import type { DemoUnit } from "../demoUnit";
import { randomFor, type Random } from "../random";

/** Increases and decreases of a stretch of time, in the order of the sheet's rows. */
export interface Movements {
  readonly admitted: number;
  readonly arrived: number;
  readonly restored: number;
  readonly left: number;
  readonly expelled: number;
  readonly struckOff: number;
  readonly resigned: number;
  readonly died: number;
}

export interface MembershipFigures {
  /** First half of the year. */
  readonly before: Movements;
  readonly inQuarter: Movements;
  /** Admissions from the beginning of the term to the end of last year. */
  readonly admittedLastYear: number;
  readonly openingOfQuarter: number;
  readonly closing: number;
}

/** 2.000 new members in 20 quarters among some 7.300. */
const ADMITTED_A_QUARTER = 0.0137;
/** Smaller units do not change from quarter to quarter. */
const SMALLEST_THAT_MOVES = 10;

export function membershipFigures(unit: DemoUnit): MembershipFigures {
  const random = randomFor(`${unit.code} members`);
  const admittedLastYear = admissions(unit, random, 1);
  const before = movements(unit, random, 2);
  const inQuarter = movements(unit, random, 1);
  const openingOfQuarter = unit.members + net(before);
  return {
    before,
    inQuarter,
    admittedLastYear,
    openingOfQuarter,
    closing: openingOfQuarter + net(inQuarter),
  };
}

function movements(unit: DemoUnit, random: Random, quarters: number): Movements {
  const { members } = unit;
  const few = (perQuarter: number): number =>
    members < SMALLEST_THAT_MOVES ? 0 : random.int(0, Math.floor(members * perQuarter * quarters));
  return {
    admitted: admissions(unit, random, quarters),
    arrived: few(0.02),
    restored: 0,
    left: few(0.02),
    expelled: 0,
    struckOff: few(0.004),
    resigned: 0,
    died: few(0.006),
  };
}

function admissions({ members }: DemoUnit, random: Random, quarters: number): number {
  if (members < SMALLEST_THAT_MOVES) return 0;
  const expected = members * ADMITTED_A_QUARTER * quarters;
  return Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
}

function net(moved: Movements): number {
  const gains = moved.admitted + moved.arrived + moved.restored;
  return gains - moved.left - moved.expelled - moved.struckOff - moved.resigned - moved.died;
}
