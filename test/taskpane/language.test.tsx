/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { openPage } from "./openPage";
import { filledReport, rowOf } from "./samples";

test("begins in Vietnamese and turns to English with its results", async () => {
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 1;
  });
  const page = openPage();
  await page.choose(["BC_DV017_2021_Q3.xlsx", bytes]);
  await page.verdict(/^Chưa nộp được: 1 lỗi, 1 cảnh báo/);
  expect(document.documentElement).toHaveAttribute("lang", "vi");

  await page.user.click(screen.getByRole("button", { name: "English" }));
  await page.verdict(/^Not ready to submit: 1 error, 1 warning, \d+ notes?$/);
  expect(document.documentElement).toHaveAttribute("lang", "en");
  expect(screen.getByRole("tab", { name: "Check figures" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Errors: must be mended (1)" })).toBeVisible();
  const counts = within(screen.getByRole("navigation", { name: "Summary" })).getAllByRole("link");
  expect(counts.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["1Error", "1Warning", "1Follow-up overdue"]),
  );
  const error = screen.getByRole("button", { name: "4 Đăng ký học tập · H8" }).closest("li");
  await waitFor(() => expect(within(error!).getByText(/51/)).toHaveAttribute("lang", "en"));
  expect(screen.getByText("1 day overdue")).toBeVisible();
  const indicators = within(await screen.findByRole("region", { name: "Indicators" }));
  expect(indicators.getByText("Members completing well or better").closest("li")).toHaveTextContent(
    "99.12% (112/113) · Required: at least 98%",
  );
  expect(indicators.getByText("Members not completing").closest("li")).toHaveTextContent(
    "Required: less than 0.4%",
  );

  await page.user.click(screen.getByRole("button", { name: "Tiếng Việt" }));
  await page.verdict(/^Chưa nộp được/);
});

test("a rule, a cell and an indicator are explained in the language of the page, quotes stay in theirs", async () => {
  const page = openPage("?lang=en");
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  await page.choose(["BC_DV017_2021_Q3.xlsx", bytes]);
  await page.user.click(await screen.findByRole("button", { name: "XF01" }));
  const english = (await screen.findByText("A part larger than its total")).closest("dl");
  expect(english?.closest("[lang]")).toHaveAttribute("lang", "en");
  expect(english).toHaveTextContent("ExampleTotal 50, need not register 0, registered 51.");
  await page.user.click(screen.getByRole("button", { name: "4 Đăng ký học tập · H8" }));
  expect((await screen.findByText("Column")).closest("[lang]")).toHaveAttribute("lang", "en");
  expect(screen.getByText("Đã đăng ký")).toHaveAttribute("lang", "vi");
  await page.user.click(screen.getByRole("button", { name: "Explain CT2A" }));
  const clause = await screen.findByText(/^«Hàng năm 100% đảng viên/);
  expect(clause.closest("[lang]")).toHaveAttribute("lang", "vi");
  const name = screen.getByText(/^Tỷ lệ đảng viên đăng ký nội dung/);
  expect(name).toHaveAttribute("lang", "vi");
  expect(name.parentElement).toHaveTextContent(/^Members registering study content \(Tỷ lệ/);

  await page.user.click(screen.getByRole("button", { name: "Tiếng Việt" }));
  const vietnamese = (await screen.findByText("Phần nhiều hơn tổng")).closest("[lang]");
  expect(vietnamese).toHaveAttribute("lang", "vi");
});

test("the address chooses the language", async () => {
  openPage("?lang=en");
  expect(await screen.findByRole("button", { name: "Choose reports" })).toBeVisible();
});

test("a choice is kept for the next visit and goes before the address", async () => {
  const { user } = openPage("?lang=en");
  await user.click(await screen.findByRole("button", { name: "Tiếng Việt" }));
  await screen.findByRole("button", { name: "Chọn tệp báo cáo" });
  cleanup();
  openPage("?lang=en");
  expect(await screen.findByRole("button", { name: "Chọn tệp báo cáo" })).toBeVisible();
});

test("the ribbon's addresses open their view", async () => {
  openPage("?view=help&lang=en");
  expect(await screen.findByRole("heading", { name: "Where the figures go" })).toBeVisible();
  expect(screen.getByRole("tab", { name: "Help", selected: true })).toBeVisible();
});
