import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (xml: string, random: () => number) => string;

/** A place in the text that an expression finds, picked at random, replaced. */
function replaceOne(
  expression: RegExp,
  by: (found: string, random: () => number) => string,
): Mutation {
  return (xml, random) => {
    const found = [...xml.matchAll(expression)];
    const match = found[Math.floor(random() * found.length)];
    if (match === undefined) return xml;
    const end = match.index + match[0].length;
    return xml.slice(0, match.index) + by(match[0], random) + xml.slice(end);
  };
}

const ATTRIBUTE = / [\w:]+="[^"<]*"/g;
const ELEMENT = /<(?:c|row|v|f|si|t|xf|sheet|Relationship)\b[^>]*\/?>/g;
const NUMBER = /\d+/g;

/** What can go wrong with the XML of a part although its checksum is right. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "an attribute less": replaceOne(ATTRIBUTE, () => ""),
  "an attribute twice": replaceOne(ATTRIBUTE, (found) => found + found),
  "an attribute of another value": replaceOne(ATTRIBUTE, (found, random) =>
    found.replace(/"[^"]*"/, `"${["", "0", "-1", "x", "1e9", "A1"][Math.floor(random() * 6)]}"`),
  ),
  "another number": replaceOne(NUMBER, (found, random) =>
    String(Math.floor(random() * 10 ** found.length)),
  ),
  "a number less": replaceOne(NUMBER, () => ""),
  "a tag less": replaceOne(/<[^>]*>/g, () => ""),
  "a tag twice": replaceOne(/<[^>]*>/g, (found) => found + found),
  "an element more": replaceOne(ELEMENT, (found) => `<x>1</x>${found}`),
  "a comment": replaceOne(ELEMENT, (found) => `<!-- <v>1</v> -->${found}`),
  "a byte less": (xml, random) => cut(xml, random, 1),
  "some bytes less": (xml, random) => cut(xml, random, 20),
  "cut short": (xml, random) => xml.slice(0, Math.floor(random() * xml.length)),
  "another byte": (xml, random) => {
    const at = Math.floor(random() * xml.length);
    return (
      xml.slice(0, at) + String.fromCharCode(32 + Math.floor(random() * 95)) + xml.slice(at + 1)
    );
  },
};

function cut(xml: string, random: () => number, length: number): string {
  const at = Math.floor(random() * xml.length);
  return xml.slice(0, at) + xml.slice(at + Math.ceil(random() * length));
}

const MUTATED = /(?:workbook\.xml|sheet\d+\.xml|sharedStrings\.xml|styles\.xml|\.rels)$/;

/** The workbook with one part mutated and packed again, and what was done. */
export function mutated(bytes: Uint8Array, seed: number): { bytes: Uint8Array; what: string } {
  const random = randomNumbers(seed);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => MUTATED.test(name));
  // Sheets are where the values are.
  const sheets = names.filter((name) => name.includes("worksheets/sheet"));
  const among = random() < 0.6 ? sheets : names;
  const name = among[Math.floor(random() * among.length)]!;
  const [what, mutate] =
    Object.entries(MUTATIONS)[Math.floor(random() * Object.keys(MUTATIONS).length)]!;
  const xml = mutate(strFromU8(parts[name]!), random);
  return {
    bytes: zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 }),
    what: `${seed}: ${what} in ${name}`,
  };
}

/** The same parts in another order, some of them not compressed. */
export function shuffled(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const parts = Object.entries(unzipSync(bytes))
    .map(([name, data]) => ({ name, data, order: random() }))
    .sort((left, right) => left.order - right.order);
  return zipSync(
    Object.fromEntries(
      parts.map(({ name, data }) => [name, [data, { level: random() < 0.5 ? 0 : 6 }]] as const),
    ),
  );
}
