import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { Refusal } from "./readFailure";
import type { ZipEntry } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;

/** The data of one entry: exactly as long as the directory says, and with its checksum. */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const { name, method, size, crc } = entry;
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  let data: Uint8Array | null = null;
  if (method === DEFLATED) data = await inflate(packed, size, crc);
  else if (method === STORED && packed.length === size && crc32(packed) === crc) data = packed;
  if (data === null) throw new Refusal("damaged", name);
  return data;
}
