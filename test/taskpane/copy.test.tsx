/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen } from "@testing-library/react";
import { checkBytes } from "../../src/taskpane/check/checkBytes";
import { copy as vi } from "../../src/taskpane/words/vi/copy";
import { copy as en } from "../../src/taskpane/words/en/copy";
import type { LeftBehind } from "../../src/app/leftBehind";
import type { Workbench } from "../../src/taskpane/workbench";
import { failing, openPage, workbenchHere } from "./openPage";
import { filledReport, rowOf } from "./samples";

const NAME = "BC_DV017_2021_Q3.xlsx";

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = () => "blob:here";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

test("the copy is handed over by its name and says that all was carried over", async () => {
  const copies: Uint8Array<ArrayBuffer>[] = [];
  const watched: Workbench = {
    ...workbenchHere,
    checkedCopy: async (order) => {
      const done = await workbenchHere.checkedCopy(order);
      if (done.ok && done.value.ok) copies.push(done.value.bytes);
      return done;
    },
  };
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  const page = openPage("", { workbench: watched });
  await page.choose([NAME, bytes]);
  await page.user.click(await screen.findByRole("button", { name: "Tải bản sao đã soát" }));
  expect(await screen.findByText(/^Đã tạo BC_DV017_2021_Q3\.xlsx/)).toBeVisible();
  expect(saved).toEqual([NAME]);
  expect(screen.getByText("Mọi ô có nội dung đã được chép.")).toBeVisible();
  expect(screen.getByText(/^Ghi chú gắn vào ô, hình, biểu đồ/)).toBeVisible();

  const order = { fileName: NAME, today: 44471 };
  const original = await checkBytes({ ...order, bytes: new Uint8Array(bytes) });
  const copy = await checkBytes({ ...order, bytes: copies[0]! });
  expect(copy).toEqual(original);
});

const LEFT: readonly LeftBehind[] = [
  { kind: "sheet", sheet: "Nháp", count: 3 },
  { kind: "column", sheet: "5 Văn bản", header: "Ghi chú riêng", count: 2 },
  { kind: "cells", sheet: "2 Đảng viên", cells: ["B40", "C40", "D40", "E40", "F40", "G40", "H40"] },
  { kind: "formulas", sheet: "2 Đảng viên", cells: ["D7"] },
  { kind: "typedOver", sheet: "4 Đăng ký học tập", cells: ["K7"] },
  { kind: "errors", sheet: "4 Đăng ký học tập", cells: ["H10"] },
  { kind: "looks", sheet: "6 Hài lòng", count: 1 },
  { kind: "renamed", sheet: "KTGS", tab: "9 Chương trình KTGS" },
];

test("what was not carried over is listed", async () => {
  const workbench: Workbench = {
    ...workbenchHere,
    checkedCopy: () =>
      Promise.resolve({
        ok: true,
        value: { ok: true, fileName: NAME, bytes: new Uint8Array([1]), leftBehind: LEFT },
      }),
  };
  const bytes = await filledReport();
  const page = openPage("", { workbench });
  await page.choose([NAME, bytes]);
  await page.user.click(await screen.findByRole("button", { name: "Tải bản sao đã soát" }));
  expect(await screen.findByRole("heading", { name: vi.leftBehind })).toBeVisible();
  for (const item of LEFT) expect(screen.getByText(vi.left(item))).toBeVisible();
  expect(screen.queryByText(vi.carriedAll)).toBeNull();
});

test.each(LEFT)("$kind is told with its place in both languages", (item) => {
  for (const copy of [vi, en]) {
    expect(copy.left(item)).toContain(item.sheet);
    expect(copy.left(item)).toMatch(/\.$/);
  }
});

test("many cells are counted", () => {
  expect(vi.left(LEFT[2]!)).toContain("B40, C40, D40, E40, F40 và 2 ô khác");
});

test("a failure is told with what to do", async () => {
  const bytes = await filledReport();
  const page = openPage("", { workbench: { ...workbenchHere, checkedCopy: failing } });
  await page.choose([NAME, bytes]);
  await page.user.click(await screen.findByRole("button", { name: "Tải bản sao đã soát" }));
  expect(await screen.findByText(/^Chưa tạo được bản sao/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Chép chẩn đoán" })).toBeVisible();
  expect(saved).toEqual([]);
});
