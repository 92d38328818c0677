import { strToU8, zipSync, type Zippable } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { foreignParts, refusal } from "./packages";
import { lying, noise } from "./lyingZips";

const MEGABYTE = 1024 * 1024;

function workbookZip(more: Zippable = {}): Uint8Array {
  const parts = Object.entries(foreignParts("<sheetData/>")).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  return zipSync({ ...Object.fromEntries(parts), ...more });
}

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
    expect(await refusal(workbookZip({ "a.bin": new Uint8Array(3 * MEGABYTE) }))).toBe("taken");
    expect(await refusal(workbookZip({ "a.bin": new Uint8Array(5 * MEGABYTE) }))).toBe("tooLarge");
    expect(await refusal(workbookZip({ ...hidden, "a.bin": new Uint8Array(5 * MEGABYTE) }))).toBe(
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
