import type { MarkPlan } from "../../spreadsheet/changes";
import type { Connection } from "./connection";
import { HostError } from "./failure";
import { forgetMarks, layMark, noteMarks, removeMarks, type StandingMarks } from "./marks";
import { lookAtProtection, opened, unprotectAgain } from "./protection";
import { findMarks } from "./standingMarks";
import type { Structure } from "./structure";
import { sendWrites, type Write } from "./writes";

/**
 * Lays the marks wanted in place of those that stand: one round trip where none do, one more to
 * find them where some do. Taking all away always looks first, for a note may be lost.
 */
export async function changeMarks(
  connection: Connection,
  structure: Structure,
  wanted: readonly MarkPlan[],
): Promise<void> {
  const look = structure.traces.marks !== "none" || wanted.length === 0;
  const standing = look ? await findMarks(connection, structure) : new Map<string, string[]>();
  const writes = markWrites(structure, standing, wanted);
  if (writes.length === 0) return;
  const locked = lockedOf(structure, touchedBy(standing, wanted));
  const before = lookAtProtection(locked.map(({ name }) => name));
  await sendWrites(connection, [before.write, ...writes]);
  // Older builds unprotect an open sheet without a word; what somebody opened since stays open.
  await sendWrites(connection, before.open().map(unprotectAgain));
}

export function markWrites(
  { sheets, traces }: Structure,
  standing: StandingMarks,
  wanted: readonly MarkPlan[],
): readonly Write[] {
  const noted = traces.marks !== "none";
  const touched = touchedBy(standing, wanted);
  if ([...touched].some((tab) => !sheets.some(({ name }) => name === tab))) {
    throw new HostError("notFound", "sheet");
  }
  if (touched.size === 0) return noted ? [forgetMarks()] : [];
  return [
    noteMarks("laying", noted),
    ...opened(lockedOf({ sheets }, touched), [...removeMarks(standing), ...wanted.map(layMark)]),
    wanted.length === 0 ? forgetMarks() : noteMarks("laid", true),
  ];
}

function touchedBy(standing: StandingMarks, wanted: readonly MarkPlan[]): ReadonlySet<string> {
  const cleared = [...standing].filter(([, ids]) => ids.length > 0).map(([sheet]) => sheet);
  return new Set([...cleared, ...wanted.map(({ area }) => area.sheet)]);
}

function lockedOf({ sheets }: Pick<Structure, "sheets">, touched: ReadonlySet<string>) {
  return sheets.filter(({ name, protection }) => touched.has(name) && protection !== null);
}
