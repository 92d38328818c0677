import { sha256Of } from "../../../app/sha256";
import type { FileSource } from "../../../app/takeFiles";
import { toSerial } from "../../../spreadsheet/serialDate";
import { indexBloc } from "../../../workbook/blocIndex";
import { readBloc, type BlocReading } from "../../../workbook/readBloc";
import { LIMITS } from "../../../xlsx/limits";
import { readOwnWorkbook } from "../../../xlsx/readOwnWorkbook";
import type { BlocOutcome, BlocSource, GivenFile } from "./bench";

export type ReadSource =
  { readonly ok: true; readonly bloc: BlocReading } | Extract<BlocOutcome, { readonly ok: false }>;

export type ReadBlocSource = (source: BlocSource) => Promise<ReadSource>;

/**
 * Reads bloc workbooks, or says why one cannot serve. What the last file said is kept: it is read when
 * it is chosen and again for every run, mostly unchanged.
 */
export function sourceReader(): ReadBlocSource {
  let last: { readonly sha256: string; readonly read: ReadSource } | null = null;
  return async (source) => {
    if (source.kind === "open") return asBloc(readBloc(source.snapshot));
    const buffer = await source.file.arrayBuffer().catch(() => null);
    if (buffer === null) return { ok: false, reason: "missing" };
    const bytes = new Uint8Array(buffer);
    const sha256 = await sha256Of(bytes);
    if (last?.sha256 !== sha256) last = { sha256, read: await readBytes(bytes) };
    return last.read;
  };
}

async function readBytes(bytes: Uint8Array): Promise<ReadSource> {
  const read = await readOwnWorkbook(bytes);
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
