import { strToU8 } from "fflate";

/** Places in the directory record and in the local header of an entry. */
const FIELDS = {
  flags: { central: 8, local: 6 },
  method: { central: 10, local: 8 },
  crc: { central: 16, local: 14 },
  packedSize: { central: 20, local: 18 },
  size: { central: 24, local: 22 },
} as const;

type Lie = Partial<Record<keyof typeof FIELDS, number>>;

/** Makes the directory, and the local header unless told otherwise, say something else of an entry. */
export function lying(bytes: Uint8Array, name: string, lie: Lie, everywhere = true): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const encoded = strToU8(name);
  let found = 0;
  for (let at = 0; at + 4 < changed.length; at += 1) {
    const signature = view.getUint32(at, true);
    const central = signature === 0x02014b50;
    if (!central && signature !== 0x04034b50) continue;
    const nameAt = at + (central ? 46 : 30);
    if (!encoded.every((byte, index) => changed[nameAt + index] === byte)) continue;
    found += 1;
    if (!central && !everywhere) continue;
    for (const [field, value] of Object.entries(lie)) {
      const place = FIELDS[field as keyof typeof FIELDS][central ? "central" : "local"];
      if (field === "method" || field === "flags") view.setUint16(at + place, value, true);
      else view.setUint32(at + place, value, true);
    }
  }
  if (found !== 2) throw new Error(`${name}: ${found} headers`);
  return changed;
}

/** Bytes that cannot be compressed, always the same. */
export const noise = (length: number) => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};
