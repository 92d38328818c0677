/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen } from "@testing-library/react";
import { withRow } from "../../src/demo/changeData";
import { directionSince } from "../../src/taskpane/check/directionSince";
import { bytesOf, unitData } from "../consolidation/smallQuarter";
import { openPage } from "./openPage";

test.each([
  ["95,00% (57/60)", 58, 60, "up"],
  ["95,00% (57/60)", 56, 60, "down"],
  ["95,00% (57/60)", 19, 20, "same"],
  // Both read 97,4%.
  ["97,37% (74/76)", 75, 77, "up"],
  ["99,95% (1.999/2.000)", 2000, 2000, "up"],
  ["12 đảng viên", 13, null, null],
  ["0,00% (0/0)", 1, 2, null],
  ["95,00% (57/60)", null, null, null],
  ["95,00% (57/60)", 0, 0, null],
] as const)("since %s, %s of %s is %s", (then, numerator, denominator, direction) => {
  expect(directionSince(then, numerator, denominator)).toBe(direction);
});

test("an indicator tells what it came to last quarter and a year ago, where the workbook does", async () => {
  const earlier = { ma: "CT2A", ky_truoc: "50,00% (5/10)", cung_ky: "100,00% (10/10)" };
  const bytes = await bytesOf(withRow(unitData("DV061"), "tblChiTieu", earlier));
  const page = openPage();
  await page.choose(["a.xlsx", bytes]);
  await page.verdict(/^Nộp được/);
  expect(await screen.findByText("Tăng so với quý trước: 50,00% (5/10)")).toBeVisible();
  expect(screen.getByText("Bằng cùng kỳ năm trước: 100,00% (10/10)")).toBeVisible();
  expect(screen.getAllByText(/so với quý trước/)).toHaveLength(1);
});
