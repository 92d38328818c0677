import { strToU8, zipSync, type Zippable } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { foreignParts, refusal } from "./packages";

const MEGABYTE = 1024 * 1024;

function workbookZip(more: Zippable = {}): Uint8Array {
  const parts = Object.entries(foreignParts("<sheetData/>")).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  return zipSync({ ...Object.fromEntries(parts), ...more });
}

/** Places in the directory record and in the local header of an entry. */
const FIELDS = {
  method: { central: 10, local: 8 },
  crc: { central: 16, local: 14 },
  packedSize: { central: 20, local: 18 },
  size: { central: 24, local: 22 },
} as const;

type Lie = Partial<Record<keyof typeof FIELDS, number>>;

/** Makes the directory, and the local header unless told otherwise, say something else of an entry. */
function lying(bytes: Uint8Array, name: string, lie: Lie, everywhere = true): Uint8Array {
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
      if (field === "method") view.setUint16(at + place, value, true);
      else view.setUint32(at + place, value, true);
    }
  }
  expect(found).toBe(2);
  return changed;
}

const noise = (length: number) => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};

test("the sound file is taken", async () => {
  expect(await refusal(workbookZip())).toBe("taken");
  expect(await refusal(workbookZip({ "xl/media/a.bin": [noise(MEGABYTE), { level: 0 }] }))).toBe(
    "taken",
  );
});

describe("refused by the directory alone", () => {
  const hidden = { "xl/media/a.bin": noise(2 * MEGABYTE) };

  test("one entry that is too large", async () => {
    const bytes = lying(workbookZip(hidden), "xl/media/a.bin", { size: 201 * MEGABYTE });
    expect(await readWorkbook(bytes)).toEqual({
      ok: false,
      reason: { code: "tooLarge", part: "xl/media/a.bin" },
    });
  });

  test("entries that are too large together", async () => {
    let bytes = workbookZip({ ...hidden, "b.bin": noise(MEGABYTE), "c.bin": noise(MEGABYTE) });
    for (const name of ["xl/media/a.bin", "b.bin", "c.bin"]) {
      bytes = lying(bytes, name, { size: 70 * MEGABYTE });
    }
    expect(await refusal(bytes)).toBe("tooLarge");
  });

  test("what inflates out of all proportion", async () => {
    expect(await refusal(workbookZip({ "a.bin": new Uint8Array(15 * MEGABYTE) }))).toBe("taken");
    expect(await refusal(workbookZip({ "a.bin": new Uint8Array(17 * MEGABYTE) }))).toBe("tooLarge");
    expect(await refusal(workbookZip({ ...hidden, "a.bin": new Uint8Array(17 * MEGABYTE) }))).toBe(
      "taken",
    );
  });

  test("more entries than any workbook has", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect(await refusal(workbookZip(many))).toBe("tooLarge");
  });

  test("a name that occurs twice but for its case", async () => {
    expect(await refusal(workbookZip({ "XL/Workbook.xml": strToU8("<workbook/>") }))).toBe(
      "unsafe",
    );
  });

  test("a header that disagrees with the directory", async () => {
    const bytes = workbookZip();
    expect(await refusal(lying(bytes, "xl/workbook.xml", { size: 5 }, false))).toBe("unsafe");
    expect(await refusal(lying(bytes, "xl/workbook.xml", { packedSize: 5 }, false))).toBe("unsafe");
    expect(await refusal(lying(bytes, "xl/workbook.xml", { method: 0 }, false))).toBe("unsafe");
  });

  test("an entry that reaches into the next", async () => {
    expect(await refusal(lying(workbookZip(), "xl/workbook.xml", { packedSize: 5000 }))).toBe(
      "damaged",
    );
  });
});

describe("refused while it inflates", () => {
  const SHEET = "xl/worksheets/sheet1.xml";

  test("more than the directory says, without making it all", async () => {
    const bytes = workbookZip({ [SHEET]: [new Uint8Array(150 * MEGABYTE), { level: 9 }] });
    const started = performance.now();
    expect(await refusal(lying(bytes, SHEET, { size: 1000 }))).toBe("damaged");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("less than the directory says", async () => {
    expect(await refusal(lying(workbookZip(), SHEET, { size: 5000 }))).toBe("damaged");
  });

  test("a wrong checksum", async () => {
    expect(await refusal(lying(workbookZip(), SHEET, { crc: 1 }))).toBe("damaged");
  });

  test("a packing that nobody knows", async () => {
    expect(await refusal(lying(workbookZip(), SHEET, { method: 14 }))).toBe("damaged");
  });
});
