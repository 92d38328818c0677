import { Refusal } from "./readFailure";

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
/** Its first byte. */
const P = 0x50;
const NO_SHORT = 0xffff;
export const NO_NUMBER = 0xffffffff;

/** The numbers of a zip, which are little-endian. */
export interface ZipNumbers {
  readonly short: (at: number) => number;
  readonly number: (at: number) => number;
  readonly long: (at: number) => number;
}

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
export function findDirectory(bytes: Uint8Array, numbers: ZipNumbers): DirectorySpan {
  const { short, number, long } = numbers;
  const end = findEnd(bytes, numbers);
  const locator = end - 20;
  const isLong = locator >= 0 && number(locator) === ZIP64_LOCATOR;
  // Streaming writers use the 64-bit records even for small files.
  const record = isLong ? long(locator + 8) : end;
  if (isLong && (record + 56 > locator || number(record) !== ZIP64_END))
    throw new Refusal("damaged");
  const count = isLong ? long(record + 32) : short(end + 8);
  const size = isLong ? long(record + 40) : number(end + 12);
  const from = isLong ? long(record + 48) : number(end + 16);
  // Where the short record says something, it has to say the same.
  const agrees = (said: number, meant: number, none: number) =>
    said === meant || (isLong && said === none);
  const same =
    number(end + 4) === 0 &&
    agrees(short(end + 8), count, NO_SHORT) &&
    agrees(short(end + 10), count, NO_SHORT) &&
    agrees(number(end + 12), size, NO_NUMBER) &&
    agrees(number(end + 16), from, NO_NUMBER);
  if (!same || from + size !== record) throw new Refusal("damaged");
  return { count, from, to: record };
}

function findEnd(bytes: Uint8Array, { short, number }: ZipNumbers): number {
  const last = bytes.length - END_LENGTH;
  const behind = (at: number) => at + END_LENGTH + short(at + 20);
  const found: number[] = [];
  let at = Math.max(0, last - LONGEST_COMMENT) - 1;
  while ((at = bytes.indexOf(P, at + 1)) >= 0 && at <= last) {
    if (number(at) === END && behind(at) <= bytes.length) found.push(at);
  }
  const end = found.pop();
  if (end === undefined) throw new Refusal("damaged");
  // Bytes behind the last record are no one's; one before it has to reach the end to count.
  if (found.some((other) => behind(other) === bytes.length)) throw new Refusal("unsafe");
  return end;
}
