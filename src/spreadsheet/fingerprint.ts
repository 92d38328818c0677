/** The prime is 2^40 + 435. Halves of 32 bits are multiplied each for itself, as numbers hold them. */
const LOW_PRIME = 435;
const HALF = 2 ** 32;

/** FNV-1a, 64 bits, as 16 hex digits: tells that something changed, not who changed it. */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const carried = Math.floor((low * LOW_PRIME) / HALF);
    high = (Math.imul(high, LOW_PRIME) + carried + (low << 8)) >>> 0;
    low = Math.imul(low, LOW_PRIME) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
