import { readReceivedList, type ReceivedList } from "../../../app/receivedList";
import { bytesOf } from "../../controls/bytesOf";

/** The office's list of the days on which files came in, as a CSV. */
export type ReceivedChoice =
  | { readonly ok: true; readonly name: string; readonly list: ReceivedList }
  /** The line that cannot be read; null when the file cannot be opened or names no day. */
  | { readonly ok: false; readonly name: string; readonly line: string | null };

const NO_DAYS: ReceivedList = new Map();

export const daysOf = (received: ReceivedChoice | null): ReceivedList =>
  received?.ok === true ? received.list : NO_DAYS;

export async function receivedFrom(file: File): Promise<ReceivedChoice> {
  const { name } = file;
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, name, line: null };
  const read = readReceivedList(new TextDecoder().decode(bytes));
  if (!read.ok) return { ok: false, name, line: read.line };
  return read.list.size === 0
    ? { ok: false, name, line: null }
    : { ok: true, name, list: read.list };
}
