import { readFile } from "node:fs/promises";
import { failureMessages } from "../messages/failures";
import type { Snapshot } from "../spreadsheet/snapshot";
import { readBloc, type BlocReading } from "../workbook/readBloc";
import { readOwnWorkbook } from "../xlsx/readOwnWorkbook";
import { MendableError } from "./commandLine";

/** Reads a workbook that the caller names; what is wrong with it is a wrong call. */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new MendableError(`${path}: ${failureMessages.missing}`);
  const read = await readOwnWorkbook(bytes);
  if (!read.ok) throw new MendableError(`${path}: ${failureMessages[read.reason.code]}`);
  return read.snapshot;
}

/** Reads the bloc workbook that `--roster` names. */
export async function readBlocFile(path: string): Promise<BlocReading> {
  const bloc = readBloc(await readSnapshot(path));
  if (bloc === null) throw new MendableError(`${path} không phải sổ của Khối.`);
  return bloc;
}

/** Whether a bloc workbook stands at the path: it may be replaced by the one of the same quarter. */
export async function isBlocFile(path: string): Promise<boolean> {
  return readBlocFile(path).then(
    () => true,
    () => false,
  );
}
