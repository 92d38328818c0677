import { nodeZlib } from "./nodeModules";

/** Remainders of every byte, and of every byte followed by one to three others. */
const TABLES = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value;
  });
  const followed = (table: Int32Array) =>
    table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = followed(first);
  const third = followed(second);
  return [first, second, third, followed(third)];
}

/** Four bytes at a time, which halves the time of one by one. */
export function portableCrc32(data: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  const even = data.length - (data.length % 4);
  let crc = -1;
  let at = 0;
  for (; at < even; at += 4) {
    crc ^=
      (data[at] ?? 0) |
      ((data[at + 1] ?? 0) << 8) |
      ((data[at + 2] ?? 0) << 16) |
      ((data[at + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; at < data.length; at += 1) {
    crc = (crc >>> 8) ^ (first[(crc ^ (data[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

/** The checksum that a zip keeps of every entry. Old versions of Node have no function for it. */
export const crc32: (data: Uint8Array) => number =
  (nodeZlib as { readonly crc32?: (data: Uint8Array) => number } | undefined)?.crc32 ??
  portableCrc32;
