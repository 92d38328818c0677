/** A small seeded generator (mulberry32): the same seed gives the same quarter on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
}

/** A generator of its own for every subject, so that one table does not shift the next. */
export function randomFor(subject: string): Random {
  let state = seedOf(subject);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    int: (low, high) => low + Math.floor(next() * (Math.max(low, high) - low + 1)),
    chance: (probability) => next() < probability,
  };
}

/** FNV-1a, 32 bits. */
function seedOf(subject: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < subject.length; index += 1) {
    hash = Math.imul(hash ^ subject.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
