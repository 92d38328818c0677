import { type FileLimits, LIMITS } from "./limits";
import { Refusal } from "./readFailure";
import { findDirectory, readUint64 } from "./zipEnd";

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

export const STORED = 0;
export const DEFLATED = 8;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const ZIP64_EXTRA = 0x0001;
const NO_NUMBER = 0xffffffff;
const ENCRYPTED = 0x1;
const SIZES_FOLLOW = 0x8;

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
export function readZipDirectory(bytes: Uint8Array, limits: FileLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, from, to } = findDirectory(view);
  if (count > LIMITS.entries) throw new Refusal("tooLarge");
  const entries: CentralEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > to || view.getUint32(at, true) !== CENTRAL_HEADER) throw new Refusal("damaged");
    const length =
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (at + length > to) throw new Refusal("damaged");
    entries.push(readCentralEntry(view, bytes, at));
    at += length;
  }
  if (at !== to) throw new Refusal("damaged");
  checkLimits(entries, limits);
  return locate(entries, view, bytes, from);
}

function readCentralEntry(view: DataView, bytes: Uint8Array, at: number): CentralEntry {
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = readName(rawName);
  const entry: CentralEntry = {
    name,
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
  const extra = at + 46 + nameLength;
  return readZip64Extra(view, extra, extra + view.getUint16(at + 30, true), entry);
}

const decoder = new TextDecoder();

/** The name as part names are written: some writers use "\\", or a "/" at the beginning. */
function readName(raw: Uint8Array): string {
  const name = decoder.decode(raw).replaceAll("\\", "/").replace(/^\/+/, "");
  // Steps upwards, drives and NUL are there to reach beyond the package or to look like another.
  if (/(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(name)) throw new Refusal("unsafe", name);
  return name;
}

function readZip64Extra(
  view: DataView,
  from: number,
  to: number,
  entry: CentralEntry,
): CentralEntry {
  if (![entry.size, entry.packedSize, entry.header].includes(NO_NUMBER)) return entry;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = at + 4 + view.getUint16(at + 2, true);
    let next = at + 4;
    const resolve = (value: number): number => {
      if (value !== NO_NUMBER) return value;
      next += 8;
      if (next > end || end > to) throw new Refusal("damaged", entry.name);
      return readUint64(view, next - 8);
    };
    // The order is that of the format; each is there only when its 32 bits say so.
    const size = resolve(entry.size);
    const packedSize = resolve(entry.packedSize);
    const header = resolve(entry.header);
    return { ...entry, size, packedSize, header };
  }
  throw new Refusal("damaged", entry.name);
}

function checkLimits(entries: readonly CentralEntry[], { inflatedBytes }: FileLimits): void {
  let total = 0;
  for (const { name, size } of entries) {
    total += size;
    if (total > inflatedBytes) throw new Refusal("tooLarge", name);
  }
}

/** Finds the data of every entry and makes sure that no byte belongs to two of them. */
function locate(
  entries: readonly CentralEntry[],
  view: DataView,
  bytes: Uint8Array,
  directory: number,
): ZipDirectory {
  const found = new Map<string, ZipEntry>();
  let free = 0;
  for (const entry of [...entries].sort((left, right) => left.header - right.header)) {
    if (entry.header < free) throw new Refusal("unsafe", entry.name);
    const start = dataStart(entry, view, bytes, directory);
    free = start + entry.packedSize;
    const key = entry.name.toLowerCase();
    if (free > directory) throw new Refusal("damaged", entry.name);
    // Folders are nothing that could be read in two ways.
    if (found.has(key) && !key.endsWith("/")) throw new Refusal("unsafe", entry.name);
    const { name, method, crc, packedSize, size } = entry;
    found.set(key, { name, method, crc, packedSize, size, start });
  }
  return found;
}

function dataStart(
  entry: CentralEntry,
  view: DataView,
  bytes: Uint8Array,
  directory: number,
): number {
  const { name, header, rawName } = entry;
  if (header + 30 > directory || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw new Refusal("damaged", name);
  }
  if ((entry.flags & ENCRYPTED) !== 0) throw new Refusal("encrypted");
  const nameLength = view.getUint16(header + 26, true);
  const localName = bytes.subarray(header + 30, header + 30 + nameLength);
  const sameName =
    nameLength === rawName.length && rawName.every((byte, index) => byte === localName[index]);
  const agrees = (local: number, central: number) => local === central || local === NO_NUMBER;
  const packedSize = view.getUint32(header + 18, true);
  const size = view.getUint32(header + 22, true);
  // Writers that stream do not know the sizes yet; they stand behind the data.
  const follow = (view.getUint16(header + 6, true) & SIZES_FOLLOW) !== 0;
  const sameSizes =
    (follow && packedSize === 0 && size === 0) ||
    (agrees(packedSize, entry.packedSize) && agrees(size, entry.size));
  if (!sameName || !sameSizes || view.getUint16(header + 8, true) !== entry.method) {
    throw new Refusal("unsafe", name);
  }
  return header + 30 + nameLength + view.getUint16(header + 28, true);
}
