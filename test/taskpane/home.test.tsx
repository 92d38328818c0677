/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import { drawBloc } from "../../src/app/drawBloc";
import { matches } from "../../src/taskpane/controls/matches";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData } from "../consolidation/smallQuarter";
import { MemoryHost } from "./memoryHost";
import { openPage } from "./openPage";
import { filledReport, rowOf, snapshotOf } from "./samples";

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

test("beside a report one line offers the first steps, until they have been seen", async () => {
  const host = new MemoryHost(await snapshotOf(await filledReport()));
  const first = openPage("", { host });
  const offer = await screen.findByText("Lần đầu dùng? Xem ba bước");
  expect(standsBefore(screen.getByText(/^Nộp được: /), offer)).toBe(true);
  await first.user.click(offer);
  expect(await screen.findByText("Mở báo cáo, ngăn này soát ngay")).toHaveFocus();
  await first.user.click(screen.getByText("Bỏ qua"));
  expect(screen.getByText("Xem lại ba bước đầu")).toHaveFocus();
  first.unmount();
  openPage("", { host });
  await screen.findByRole("heading", { name: "Kết quả soát" });
  expect(screen.queryByText(/^Lần đầu dùng/)).toBeNull();
});

test.each([
  ["a report", async () => snapshotOf(await filledReport()), ["đơn vị", "văn phòng Khối"]],
  ["the bloc's workbook", () => blocSnapshot(), ["văn phòng Khối", "đơn vị"]],
] as const)("beside %s the help begins with the steps of its user", async (_, read, order) => {
  const { user } = openPage("", { host: new MemoryHost(await read()) });
  await screen.findByText(/^(Nộp được: |Đây là sổ tổng hợp)/);
  await user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  await screen.findByRole("heading", { name: "Ba mức của kết quả soát" });
  const steps = screen.getAllByRole("heading", { name: /^Các bước của / });
  expect(steps.map((step) => step.textContent)).toEqual(order.map((who) => `Các bước của ${who}`));
});

test("a rule and an indicator explain themselves where they stand", async () => {
  const { user, choose } = openPage();
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  await choose(["BC_DV017_2021_Q3.xlsx", bytes]);
  await user.click(await screen.findByText("XF01"));
  const rule = await screen.findByText("Phần nhiều hơn tổng");
  expect(rule).toBeVisible();
  expect(standsBefore(screen.getByText(/ ghi 51, nhiều hơn /), rule)).toBe(true);
  await user.click(screen.getByLabelText("Giải thích CT2A"));
  const clause = await screen.findByText(/^«Hàng năm 100% đảng viên, đoàn viên/);
  expect(clause).toBeVisible();
  const own = clause.closest("li");
  if (own === null) throw new Error("it is not explained in its place");
  expect(standsBefore(within(own).getByText(/ · Yêu cầu: 100%$/), clause)).toBe(true);
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

const standsBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

const blocSnapshot = async () => snapshotOf(await writeWorkbook(drawBloc(blocData())));
