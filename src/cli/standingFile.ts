import { readFile } from "node:fs/promises";
import { lostByReplacing, type LostInput } from "../app/lostByReplacing";
import { isEmpty, workbookKind } from "../app/workbookKind";
import type { Snapshot } from "../spreadsheet/snapshot";
import { BLOC_SHEETS } from "../workbook/bloc";
import { dataOfReport } from "../workbook/dataOfReport";
import { readBloc } from "../workbook/readBloc";
import { readReport } from "../workbook/readReport";
import type { SheetDeclaration } from "../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../workbook/unit";
import type { WorkbookData } from "../workbook/workbookData";
import { madeAs } from "../xlsx/madeAs";
import { readOwnWorkbook } from "../xlsx/readOwnWorkbook";
import { MendableError } from "./commandLine";
import { refuseUnwritable, writeWhole } from "./wholeFile";

/** For who means it: what stands there goes. */
export const REPLACE = { replace: { type: "boolean", default: false } } as const;

/**
 * Writes a workbook, but not in place of one that holds what people typed and the new one lacks.
 * @param replace whatever stands there.
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<void> {
  // Before it is read: a pipe or a device would never end.
  await refuseUnwritable(path);
  const lost = replace ? null : await lostAt(path, bytes);
  if (lost !== null) throw new MendableError(`${path}: ${lost}`);
  await writeWhole(path, bytes);
}

/** In words, what a workbook written to a path would take away; null when nothing. */
export async function lostAt(path: string, bytes: Uint8Array): Promise<string | null> {
  const standing = await readFile(path).catch(() => null);
  if (standing === null || isMadeAnew(standing, bytes)) return null;
  const [before, after] = await Promise.all([standing, bytes].map(readOwnWorkbook));
  if (before?.ok === false && before.reason.code === "encrypted") return LOCKED;
  if (before?.ok !== true || after?.ok !== true || isEmpty(before.snapshot)) return null;
  const held = heldIn(before.snapshot);
  if (held === null) return FOREIGN;
  const next = heldIn(after.snapshot);
  const data = next?.sheets === held.sheets ? next.data : NOTHING;
  const lost = lostByReplacing(held.data, data, held.sheets);
  return lost.length === 0 ? null : inWords(lost);
}

/** A template in place of a template, a result in place of a result: what differs is not typed. */
function isMadeAnew(standing: Uint8Array, next: Uint8Array): boolean {
  const before = madeAs(standing);
  return before !== null && before === madeAs(next);
}

interface Held {
  readonly data: WorkbookData;
  readonly sheets: readonly SheetDeclaration[];
}

const NOTHING: WorkbookData = { fields: new Map(), tables: new Map() };

/** Null for a workbook of something else. */
function heldIn(snapshot: Snapshot): Held | null {
  const bloc = readBloc(snapshot);
  if (bloc !== null) return { data: bloc.data, sheets: BLOC_SHEETS };
  const report = readReport(snapshot);
  const isReport = workbookKind(snapshot, report) === "unitReport";
  return isReport ? { data: dataOfReport(report), sheets: UNIT_SHEETS } : null;
}

const OTHERWISE = "Ghi tên khác, hoặc thêm --replace để thay hẳn.";
const LOCKED = `Sổ đang có ở đây đặt mật khẩu nên không xem được bên trong, giữ nguyên. ${OTHERWISE}`;
const FOREIGN = `Ở đây đang có một sổ khác, giữ nguyên. ${OTHERWISE}`;

function inWords(lost: readonly LostInput[]): string {
  const places = lost.map(({ tab, count }) => `trang "${tab}" ${count}`).join(", ");
  return `Sổ đang có ở đây giữ những dòng đã nhập mà sổ mới không có (${places}), nên giữ nguyên. ${OTHERWISE}`;
}
