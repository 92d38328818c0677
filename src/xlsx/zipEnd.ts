import { Refusal } from "./readFailure";

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;

/** The bytes of a zip's directory and how many entries it says it has. */
export interface DirectorySpan {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The last record of a zip, behind which only a comment may stand, leads to the directory. */
export function findDirectory(view: DataView): DirectorySpan {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    return findZip64Directory(view, at) ?? readSpan(view, at);
  }
  throw new Refusal("damaged");
}

function readSpan(view: DataView, end: number): DirectorySpan {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  if (from + size > end) throw new Refusal("damaged");
  return { count, from, to: from + size };
}

/** Streaming writers use the 64-bit records even for small files. */
function findZip64Directory(view: DataView, end: number): DirectorySpan | null {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== ZIP64_END) {
    throw new Refusal("damaged");
  }
  const count = readUint64(view, record + 32);
  const size = readUint64(view, record + 40);
  const from = readUint64(view, record + 48);
  if (from + size > record) throw new Refusal("damaged");
  return { count, from, to: from + size };
}

export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
