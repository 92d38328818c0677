import { describeConsolidation } from "../../src/cli/describeConsolidation";
import { gapWords } from "../../src/cli/gapWords";
import { consolidated, ownFile } from "../consolidation/smallQuarter";

test("thousands have their point, in what is missing too", async () => {
  const lines = describeConsolidation(await consolidated([ownFile("DV023")]));
  expect(lines.find((line) => line.includes("CT6A"))).toMatch(/\/2\.000 – .*, còn thiếu 1\.9\d\d$/);
});

test("a code in the list of days received that nobody has is told before all else", async () => {
  const received = new Map([
    ["dv023", 44474],
    ["dv203", 44474],
  ]);
  const done = await consolidated([ownFile("DV023")], undefined, { received });
  expect(describeConsolidation(done)[1]).toBe(
    'Danh sách ngày nhận ghi "DV203", không có trong danh mục: chưa tính ngày nhận ấy. Sửa mã trong danh sách.',
  );
});

test("files of another quarter than was asked for are told before all else", async () => {
  const done = await consolidated([ownFile("DV023"), ownFile("DV037")], undefined, { quarter: 2 });
  expect(describeConsolidation(done)[1]).toBe(
    "2 tệp là của kỳ 2021-Q3. Chọn nhầm kỳ thì chạy lại với --period 2021-Q3.",
  );
});

test.each([
  ["CT6A", 1571, ", còn thiếu 1.571"],
  ["CT4C", 1, ", vượt 1"],
  ["CT5C", 2, ", vượt 2"],
  ["CT1A", 0, ""],
  ["CT4B", null, ""],
] as const)("%s with a gap of %s says '%s'", (id, gap, words) => {
  expect(gapWords(id, gap)).toBe(words);
});

test("sums over people say of how many units they are; bounds say it themselves", async () => {
  const lines = describeConsolidation(await consolidated([ownFile("DV061"), ownFile("DV059")]));
  const lineOf = (id: string) => lines.find((line) => line.startsWith(`  ${id} `)) ?? "";
  expect(lineOf("CT2A")).toMatch(/– Tạm tính: đạt, mới có 2\/5 đơn vị$/);
  expect(lineOf("CT1A")).toMatch(/Chưa đủ đơn vị \(2\/5\), từ 2 đến 5 trong 5/);
  expect(lineOf("CT1A")).not.toContain("mới có");
});
