import { Refusal } from "./readFailure";

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
/** Its first byte. */
const P = 0x50;
const NO_SHORT = 0xffff;
const NO_NUMBER = 0xffffffff;

/** The bytes of a zip's directory and how many entries it says it has. */
export interface DirectorySpan {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The last record of a zip, behind which only a comment may stand, leads to the directory. When
 * another such record stands before it whose comment could hold it, programs do not agree which
 * of the two counts.
 */
export function findDirectory(view: DataView): DirectorySpan {
  const ends = endRecords(view);
  const last = ends[0];
  if (last === undefined) throw new Refusal("damaged");
  if (ends.length > 1) throw new Refusal("unsafe");
  return findZip64Directory(view, last) ?? readSpan(view, last);
}

/** Where records stand that may be the last, from the end on. */
function endRecords(view: DataView): readonly number[] {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const last = view.byteLength - END_LENGTH;
  const found: number[] = [];
  let at = Math.max(0, last - LONGEST_COMMENT) - 1;
  while ((at = bytes.indexOf(P, at + 1)) >= 0 && at <= last) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) found.unshift(at);
  }
  // Bytes behind the last record are no one's; one before it has to reach the end to count.
  return found.filter((start, index) => {
    return index === 0 || start + END_LENGTH + view.getUint16(start + 20, true) === bytes.length;
  });
}

function readSpan(view: DataView, end: number): DirectorySpan {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  const onOneDisk =
    view.getUint16(end + 4, true) === 0 &&
    view.getUint16(end + 6, true) === 0 &&
    view.getUint16(end + 8, true) === count;
  if (!onOneDisk || from + size !== end) throw new Refusal("damaged");
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
  const agrees = (short: number, long: number, none: number) => short === none || short === long;
  // Where the short record says something, it has to say the same.
  const same =
    agrees(view.getUint16(end + 10, true), count, NO_SHORT) &&
    agrees(view.getUint32(end + 12, true), size, NO_NUMBER) &&
    agrees(view.getUint32(end + 16, true), from, NO_NUMBER);
  if (!same || from + size !== record) throw new Refusal("damaged");
  return { count, from, to: from + size };
}

export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
