import { nodeZlib } from "./nodeModules";

/** Remainders of every byte, then of every byte followed by one other, by two, by three. */
const TABLE = new Int32Array(4 * 256);
for (let index = 0; index < TABLE.length; index += 1) {
  let value = TABLE[index - 256] ?? index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  TABLE[index] = value;
}

/** Four bytes at a time, which halves the time of one by one. */
export function portableCrc32(data: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (; at < data.length - 3; at += 4) {
    crc ^=
      (data[at] ?? 0) |
      ((data[at + 1] ?? 0) << 8) |
      ((data[at + 2] ?? 0) << 16) |
      ((data[at + 3] ?? 0) << 24);
    crc =
      (TABLE[768 + (crc & 255)] ?? 0) ^
      (TABLE[512 + ((crc >>> 8) & 255)] ?? 0) ^
      (TABLE[256 + ((crc >>> 16) & 255)] ?? 0) ^
      (TABLE[crc >>> 24] ?? 0);
  }
  for (; at < data.length; at += 1) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (data[at] ?? 0)) & 255] ?? 0);
  }
  return ~crc >>> 0;
}

/** The checksum that a zip keeps of every entry. Old versions of Node have no function for it. */
export const crc32: (data: Uint8Array) => number =
  (nodeZlib as { readonly crc32?: (data: Uint8Array) => number } | undefined)?.crc32 ??
  portableCrc32;
