import { looseDecoder } from "./byteText";
import { type FileLimits, LIMITS } from "./limits";
import { Refusal } from "./readFailure";
import { findDirectory, NO_NUMBER, type ZipNumbers } from "./zipEnd";

/** One file of a zip, as its directory describes it; the data has not been touched yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed data begins. */
  readonly start: number;
}

/** Entries by part name, in lower case: part names do not tell cases apart. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const ZIP64_EXTRA = 1;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;

interface CentralEntry extends Omit<ZipEntry, "start"> {
  readonly flags: number;
  readonly rawName: Uint8Array;
  readonly header: number;
}

/**
 * The directory of a zip, checked before anything is inflated: limits, names that occur twice,
 * entries that overlap, and headers that disagree with the directory. What passes means the same
 * to every program that opens the file.
 */
export function readZipDirectory(bytes: Uint8Array, { inflatedBytes }: FileLimits): ZipDirectory {
  const numbers = numbersOf(bytes);
  const { short, number } = numbers;
  const { count, from, to } = findDirectory(bytes, numbers);
  if (count > LIMITS.entries) throw new Refusal("tooLarge");
  const entries: CentralEntry[] = [];
  let total = 0;
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > to || number(at) !== CENTRAL_HEADER) throw new Refusal("damaged");
    const extra = at + 46 + short(at + 28);
    const comment = extra + short(at + 30);
    const next = comment + short(at + 32);
    if (next > to) throw new Refusal("damaged");
    const rawName = bytes.subarray(at + 46, extra);
    const name = readName(rawName);
    const sizes = [24, 20, 42].map((field) => number(at + field));
    const [size = 0, packedSize = 0, header = 0] = sizes.includes(NO_NUMBER)
      ? readLongSizes(numbers, extra, comment, sizes, name)
      : sizes;
    total += size;
    if (total > inflatedBytes) throw new Refusal("tooLarge", name);
    entries.push({
      name,
      rawName,
      flags: short(at + 8),
      method: short(at + 10),
      crc: number(at + 16),
      packedSize,
      size,
      header,
    });
    at = next;
  }
  if (at !== to) throw new Refusal("damaged");
  return locate(entries, bytes, numbers, from);
}

function numbersOf(bytes: Uint8Array): ZipNumbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint32(at, true);
  return {
    short: (at) => view.getUint16(at, true),
    number,
    long: (at) => number(at) + number(at + 4) * 2 ** 32,
  };
}

/** The name as part names are written: some writers use "\\", or a "/" at the beginning. */
function readName(raw: Uint8Array): string {
  const name = looseDecoder.decode(raw).replaceAll("\\", "/").replace(/^\/+/, "");
  // Steps upwards, drives and NUL are there to reach beyond the package or to look like another.
  if (/(^|\/)\.\.(\/|$)|^[a-z]:|\0/i.test(name)) throw new Refusal("unsafe", name);
  return name;
}

/** The sizes that 32 bits do not hold, in the order of the format; each is there only when needed. */
function readLongSizes(
  { short, long }: ZipNumbers,
  from: number,
  to: number,
  sizes: readonly number[],
  name: string,
): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + short(at + 2)) {
    if (short(at) !== ZIP64_EXTRA) continue;
    const end = Math.min(to, at + 4 + short(at + 2));
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== NO_NUMBER) return size;
      next += 8;
      if (next > end) throw new Refusal("damaged", name);
      return long(next - 8);
    });
  }
  throw new Refusal("damaged", name);
}

/** Finds the data of every entry and makes sure that no byte belongs to two of them. */
function locate(
  entries: readonly CentralEntry[],
  bytes: Uint8Array,
  numbers: ZipNumbers,
  directory: number,
): ZipDirectory {
  const found = new Map<string, ZipEntry>();
  let free = 0;
  for (const entry of [...entries].sort((left, right) => left.header - right.header)) {
    const { name, packedSize, header } = entry;
    if (header < free) throw new Refusal("unsafe", name);
    const start = dataStart(entry, bytes, numbers, directory);
    free = start + packedSize;
    const key = name.toLowerCase();
    if (free > directory) throw new Refusal("damaged", name);
    // Folders are nothing that could be read in two ways.
    if (found.has(key) && !key.endsWith("/")) throw new Refusal("unsafe", name);
    found.set(key, Object.assign(entry, { start }));
  }
  return found;
}

function dataStart(
  { name, header, rawName, flags, method, packedSize, size }: CentralEntry,
  bytes: Uint8Array,
  { short, number }: ZipNumbers,
  directory: number,
): number {
  if (header + 30 > directory || number(header) !== LOCAL_HEADER)
    throw new Refusal("damaged", name);
  if ((flags & ENCRYPTED) !== 0) throw new Refusal("encrypted");
  const nameTo = header + 30 + short(header + 26);
  const localName = bytes.subarray(header + 30, nameTo);
  const sameName =
    localName.length === rawName.length &&
    rawName.every((byte, index) => byte === localName[index]);
  const localPacked = number(header + 18);
  const localSize = number(header + 22);
  const agrees = (local: number, central: number) => local === central || local === NO_NUMBER;
  // Writers that stream do not know the sizes yet; they stand behind the data.
  const follow = (short(header + 6) & SIZES_FOLLOW) !== 0 && localPacked === 0 && localSize === 0;
  const sameSizes = follow || (agrees(localPacked, packedSize) && agrees(localSize, size));
  if (!sameName || !sameSizes || short(header + 8) !== method) throw new Refusal("unsafe", name);
  return nameTo + short(header + 28);
}
