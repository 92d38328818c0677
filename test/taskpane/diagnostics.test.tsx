/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { diagnostics, noteCheck, noteError } from "../../src/taskpane/diagnostics/diary";
import { StartFailure } from "../../src/taskpane/page/StartFailure";
import { EMPTY_WORKBOOK, MemoryHost } from "./memoryHost";
import { openPage } from "./openPage";

const SECRET = "Nguyễn Văn A";

async function copied(): Promise<string> {
  return navigator.clipboard.readText();
}

test("the page keeps of a check its rules only, of an error its kind and place", () => {
  noteCheck([{ rule: "REQ01", message: SECRET } as { rule: string }]);
  noteError(new TypeError(SECRET));
  expect(diagnostics()).toContain("REQ01 ×1");
  expect(diagnostics()).toMatch(/Lỗi gần nhất: programFault · TypeError/);
  expect(diagnostics()).not.toContain(SECRET);
});

test("?view=diagnostics shows the report of this Excel, and copies what it shows", async () => {
  const { user } = openPage("?view=diagnostics", { host: new MemoryHost(EMPTY_WORKBOOK) });
  expect(await screen.findByRole("heading", { name: "Chẩn đoán" })).toHaveFocus();
  const shown = await screen.findByText(/^Sổ chỉ tiêu: 9\.9\.9/);
  expect(shown).toHaveTextContent("Excel · PC · 16.0.5000 · ExcelApi 1.17");
  await user.click(screen.getByRole("button", { name: "Chép chẩn đoán" }));
  expect(await screen.findByText(/^Đã chép\./)).toBeVisible();
  expect(await copied()).toBe(shown.textContent);
});

test("a failure of Excel is in the report that is copied beside it", async () => {
  const host = new MemoryHost(EMPTY_WORKBOOK);
  host.fail("read", "sessionLost");
  const { user } = openPage("", { host });
  await user.click(await screen.findByRole("button", { name: "Chép chẩn đoán" }));
  await screen.findByText(/^Đã chép\./);
  expect(await copied()).toContain("Lỗi gần nhất: sessionLost · made up in read");
});

test("where the clipboard is closed, the report can be copied by hand", async () => {
  const { user } = openPage("?view=diagnostics");
  const button = await screen.findByRole("button", { name: "Chép chẩn đoán" });
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(button);
  expect(await screen.findByText(/bấm Ctrl\+C/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Chẩn đoán" })).toHaveValue(diagnostics());
});

test("a page that fails to draw leads to the report", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const user = userEvent.setup();
  function Broken(): never {
    throw new RangeError(SECRET);
  }
  render(
    <StartFailure>
      <Broken />
    </StartFailure>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(/Trang gặp lỗi/);
  await user.click(screen.getByRole("button", { name: /Chép chẩn đoán/ }));
  expect(await screen.findByText(/^Đã chép/)).toBeVisible();
  expect(await copied()).toMatch(/Lỗi gần nhất: programFault · RangeError/);
  expect(await copied()).not.toContain(SECRET);
  silent.mockRestore();
});

test("errors that nobody caught are remembered", () => {
  openPage();
  window.dispatchEvent(new ErrorEvent("error", { error: new SyntaxError(SECRET) }));
  expect(diagnostics()).toMatch(/Lỗi gần nhất: programFault · SyntaxError/);
});
