/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen, waitFor } from "@testing-library/react";
import { isKept, KEPT_AS } from "../../src/taskpane/check/keptAs";
import { keepChecks, type KeptChecks } from "../../src/taskpane/check/keptChecks";
import { openPage } from "./openPage";
import { filledReport, rowOf } from "./samples";

const kept = () => waitFor(() => expect(isKept()).toBe(true));

test("results survive a reload, are told as such, and give way to those of a new file", async () => {
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  const before = openPage();
  await before.choose(["BC_DV017_2021_Q3.xlsx", bytes]);
  await before.verdict(/^Chưa nộp được: 1 lỗi/);
  expect(screen.queryByText(/^Kết quả soát lúc/)).toBeNull();
  await kept();
  before.unmount();

  const after = openPage();
  expect(await after.verdict(/^Chưa nộp được: 1 lỗi/)).toBeVisible();
  expect(
    screen.getByText(/^Kết quả soát lúc \d\d:\d\d \d\d\/\d\d\/\d{4}, giữ trong/),
  ).toBeVisible();
  expect(screen.getByText(/51.*nhiều hơn.*40/)).toBeVisible();
  expect(screen.queryByText("Tải bản sao đã soát")).toBeNull();

  await after.choose(["b.xlsx", await filledReport()]);
  await after.verdict(/^Nộp được/);
  expect(screen.queryByText(/^Kết quả soát lúc/)).toBeNull();
});

test("they can be discarded", async () => {
  const files: KeptChecks["files"] = [{ name: "a.xls", outcome: { ok: false, reason: "oldXls" } }];
  keepChecks({ at: "16:42 02/10/2021", files });
  const { user } = openPage();
  await user.click(await screen.findByRole("button", { name: "Xóa kết quả này" }));
  expect(screen.getByRole("button", { name: "Chọn tệp báo cáo" })).toHaveFocus();
  expect(await screen.findByText("hoặc kéo thả tệp vào đây")).toBeVisible();
  expect(isKept()).toBe(false);
});

test("what is damaged, or too much to be kept whole, leaves the page as before the first file", async () => {
  const name = "a".repeat(2_000_001);
  keepChecks({ at: "", files: [{ name, outcome: { ok: false, reason: "oldXls" } }] });
  expect(isKept()).toBe(false);
  window.sessionStorage.setItem(KEPT_AS, "{");
  openPage();
  expect(await screen.findByText("hoặc kéo thả tệp vào đây")).toBeVisible();
});
