import type { FileSource } from "../../../app/takeFiles";
import { toSerial } from "../../../spreadsheet/serialDate";
import { indexBloc } from "../../../workbook/blocIndex";
import { readBloc, type BlocReading } from "../../../workbook/readBloc";
import { LIMITS } from "../../../xlsx/limits";
import { readOwnWorkbook } from "../../../xlsx/readOwnWorkbook";
import type { BlocOutcome, BlocSource, GivenFile } from "./bench";

export type ReadSource =
  { readonly ok: true; readonly bloc: BlocReading } | Extract<BlocOutcome, { readonly ok: false }>;

/** The bloc workbook as read, or why it cannot serve. */
export async function readSource(source: BlocSource): Promise<ReadSource> {
  if (source.kind === "open") return asBloc(readBloc(source.snapshot));
  const bytes = await source.file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: "missing" };
  const read = await readOwnWorkbook(new Uint8Array(bytes));
  return read.ok ? asBloc(readBloc(read.snapshot)) : { ok: false, reason: read.reason.code };
}

function asBloc(bloc: BlocReading | null): ReadSource {
  if (bloc === null) return { ok: false, reason: "notBloc" };
  if (indexBloc(bloc.data).units.size === 0) return { ok: false, reason: "noRoster" };
  return { ok: true, bloc };
}

/** A file as intake takes it. */
export function sourceOf({ path, file }: GivenFile): FileSource {
  const modified = new Date(file.lastModified);
  return {
    file: path,
    read: async () => {
      // Beyond the limit not a byte is taken into memory: the reader says why from its head alone.
      const part = file.size > LIMITS.fileBytes ? file.slice(0, LIMITS.fileBytes + 1) : file;
      return new Uint8Array(await part.arrayBuffer());
    },
    modifiedAt: file.lastModified,
    modifiedOn: toSerial({
      year: modified.getFullYear(),
      month: modified.getMonth() + 1,
      day: modified.getDate(),
    }),
  };
}
