/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import type { OfficeState } from "../../src/hosts/excel/officeReady";
import { InExcel } from "../../src/taskpane/page/InExcel";

const never = new Promise<OfficeState>(() => undefined);

test("an Excel that answers late is worked with when it does", async () => {
  let answer: (state: OfficeState) => void = () => undefined;
  const later = new Promise<OfficeState>((resolve) => (answer = resolve));
  render(<InExcel first="silent" later={later} ready={<p>Sổ đang mở</p>} />);
  expect(screen.getByRole("alert")).toHaveTextContent("Excel chưa trả lời");
  answer("ready");
  expect(await screen.findByText("Sổ đang mở")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where there is no Excel, the way to the other page stays", () => {
  render(<InExcel first="elsewhere" later={never} ready={<p>Sổ đang mở</p>} />);
  expect(screen.getByRole("link", { name: "Mở trang dùng với tệp đã lưu" })).toBeVisible();
  expect(screen.queryByText("Sổ đang mở")).toBeNull();
});
