import { nodeZlib } from "./nodeModules";

/** Remainders of every byte. */
const TABLE = Int32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** For the few parts that a browser does not inflate itself. */
export function portableCrc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

/** The checksum that a zip keeps of every entry. Old versions of Node have no function for it. */
export const crc32: (data: Uint8Array) => number =
  (nodeZlib as { readonly crc32?: (data: Uint8Array) => number } | undefined)?.crc32 ??
  portableCrc32;
