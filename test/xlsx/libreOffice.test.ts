import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { isLibreOfficeAvailable, savedAs } from "../oracle/libreOffice";
import { differences, ORACLES, ownValues } from "./oracles";
import { cellsOf, refusal, snapshotOf } from "./packages";
import { facetPlan } from "./samplePlans";

const whereInstalled = isLibreOfficeAvailable() ? describe : describe.skip;

whereInstalled("what LibreOffice makes of our files", () => {
  const known = new Map<string, Uint8Array>();

  async function converted(format: string): Promise<Uint8Array> {
    const saved = known.get(format) ?? savedAs(await writeWorkbook(facetPlan()), format);
    known.set(format, saved);
    return saved;
  }

  test("it opens and prints them", async () => {
    expect(Buffer.from((await converted("pdf")).subarray(0, 5)).toString()).toBe("%PDF-");
  });

  test("we read what it saves", async () => {
    const { sheets, names } = await snapshotOf(await converted("xlsx"));
    const members = sheets[1]!;
    expect(members.protected).toBe(true);
    expect([...members.hiddenRows]).toEqual([4, 12]);
    expect([...members.hiddenColumns]).toEqual([1]);
    expect(members.tables).toEqual([
      {
        name: "tblDangVien",
        area: { top: 5, left: 2, bottom: 9, right: 4 },
        columns: ["Họ và tên", "Ngày vào Đảng", "Tỷ lệ (%)"],
      },
    ]);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["dm_quy", "ngay_chot"]));
    expect(cellsOf(members)).toMatchObject({
      B6: { value: "=1+1" },
      C7: { value: 44469.75, format: "dd/mm/yyyy" },
      D6: { value: 0.44469, formula: 'IF(B6="","",C6/100000)' },
      // It has computed what we left without a result, and kept an empty one.
      D7: { value: "0.44469 <" },
      D9: { value: "", formula: 'B11&""' },
      B8: { value: "  dòng 1\ndòng 2 & <b> _x000D_ " },
    });
  });

  test.each(Object.entries(ORACLES))("%s reads the same of what it saves", async (_name, read) => {
    const bytes = await converted("xlsx");
    const own = await ownValues(bytes);
    if (typeof own === "string") throw new Error(own);
    expect(differences(own, await read(bytes))).toEqual([]);
  });

  test.each([
    ["xls", "oldXls"],
    ["ods", "openDocument"],
  ])("its .%s files are refused politely", async (format, code) => {
    expect(await refusal(await converted(format))).toBe(code);
  });
});
