import { Inflate } from "fflate";
import { Refusal } from "./readFailure";
import { DEFLATED, STORED, type ZipEntry } from "./zipDirectory";

/** Bytes handed to the inflater at once: bounds what a lying entry can make before it is noticed. */
const SLICE = 65_536;

/** The data of one entry: exactly as long as the directory says, and with its checksum. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const data = entry.method === STORED ? packed : inflate(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) {
    throw new Refusal("damaged", entry.name);
  }
  return data;
}

function inflate(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) throw new Refusal("damaged", name);
  const data = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal("damaged", name);
    data.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += SLICE) {
      inflater.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
    }
  } catch {
    throw new Refusal("damaged", name);
  }
  return data.subarray(0, filled);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
