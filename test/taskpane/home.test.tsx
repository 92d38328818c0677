/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen } from "@testing-library/react";
import { matches } from "../../src/taskpane/controls/matches";
import { openPage } from "./openPage";
import { filledReport, rowOf } from "./samples";

test("the first steps: asked for, gone through, and there again in the help", async () => {
  const { user } = openPage();
  await user.click(await screen.findByText("Lần đầu dùng? Xem ba bước"));
  expect(await screen.findByText("Lần đầu dùng · Bước 1/3")).toBeVisible();
  expect(screen.getByText("Thả báo cáo vào trang")).toHaveFocus();
  await user.click(screen.getByText("Tiếp"));
  await user.click(screen.getByText("Tiếp"));
  expect(screen.getByText("Lần đầu dùng · Bước 3/3")).toBeVisible();
  await user.click(screen.getByText("Bắt đầu"));
  expect(screen.queryByText(/^Lần đầu dùng · /)).toBeNull();
  // The button that was pressed is gone: the keyboard is not lost with it.
  expect(screen.getByText("Xem lại ba bước đầu")).toHaveFocus();
  await user.click(screen.getByText("Xem lại ba bước đầu"));
  expect(screen.getByText("Lần đầu dùng · Bước 1/3")).toBeVisible();
  await user.click(screen.getByText("Bỏ qua"));
  expect(screen.queryByText(/^Lần đầu dùng · /)).toBeNull();
});

test("a rule and an indicator explain themselves where they stand", async () => {
  const { user, choose } = openPage();
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  await choose(["BC_DV017_2021_Q3.xlsx", bytes]);
  await user.click(await screen.findByText("XF01"));
  expect(await screen.findByText("Phần nhiều hơn tổng")).toBeVisible();
  await user.click(screen.getByLabelText("Giải thích CT2A"));
  expect(await screen.findByText(/^«Hàng năm 100% đảng viên, đoàn viên/)).toBeVisible();
  expect(screen.getByText(/^\d+ trên \d+, so bằng số thật/)).toBeVisible();
  await user.click(screen.getByLabelText("Giải thích CT5A"));
  expect(await screen.findByText("Từ 98% trở lên")).toBeVisible();
});

test.each([
  ["so noi vu", ["DV017", "Đảng bộ Sở Nội vụ"], true],
  ["17", ["DV017", "Đảng bộ Sở Nội vụ"], true],
  ["17", ["DV117", "Chi bộ Hội Thả diều"], false],
  ["noi so", ["DV017", "Đảng bộ Sở Nội vụ"], true],
  ["y te", ["DV017", "Đảng bộ Sở Nội vụ"], false],
  ["", ["DV017", null], true],
] as const)("a search for %p in %p: %p", (typed, texts, found) => {
  expect(matches(typed, texts)).toBe(found);
});
