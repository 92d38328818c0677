/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { drawBloc } from "../../src/app/drawBloc";
import { withCells, withField } from "../../src/demo/changeData";
import { EXTRA_FILES } from "../../src/demo/demoFolder";
import { day } from "../../src/demo/demoPeriod";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { again, blocData, bytesOf, unitData } from "../consolidation/smallQuarter";
import { withChangedParts, withoutTables } from "../xlsx/changedParts";
import { blocFile, drop, fileOf, openView, unitFile } from "./openConsolidation";

// The stories of the bloc's office, as they are told, in the pane.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

type Rows = Record<string, readonly Record<string, RawValue>[]>;

/** The quarter of these files, with these units in the roster. */
async function consolidatedOf(units: readonly string[], files: readonly File[], more: Rows = {}) {
  const bloc = await blocFile(writeWorkbook(drawBloc(blocData(units, more))));
  const view = openView();
  await drop(bloc, ...files);
  const open = async (part: string): Promise<HTMLElement> => {
    await view.user.click(screen.getByRole("tab", { name: part }));
    return screen.getByRole("tabpanel", { name: part });
  };
  return { ...view, open };
}

const nameOf = (unit: string, rest = ".xlsx"): string => `BC_${unit}_2021_Q3${rest}`;

test("story 3: old files, passwords, renamed tabs, lost tables, two submissions, and who is missing", async () => {
  const odd = async (ending: string): Promise<Uint8Array> =>
    EXTRA_FILES.find(({ fileName }) => fileName.endsWith(ending))!.bytes();
  const renamed = withChangedParts(await bytesOf("DV023"), (name, xml) =>
    name.startsWith("xl/worksheets") || name === "xl/workbook.xml"
      ? xml.replaceAll("2 Đảng viên", "Biến động")
      : xml,
  );
  const { user, headline, open } = await consolidatedOf(
    ["DV023", "DV037", "DV059", "DV061", "DV066"],
    [
      fileOf(nameOf("DV061", ".xls"), await odd("DV073_2021_Q3.xls")),
      fileOf(nameOf("DV066"), await odd("DV074_2021_Q3.xlsx")),
      fileOf(nameOf("DV023"), renamed),
      fileOf(nameOf("DV037"), withChangedParts(await bytesOf("DV037"), withoutTables)),
      await unitFile("DV059"),
      fileOf(nameOf("DV059", " (1).xlsx"), await bytesOf(again(unitData("DV059"), 2))),
    ],
  );
  await headline(/^Quý III\/2021: 3\/5 đơn vị đã nộp$/);
  await user.click(screen.getByText("2 đơn vị chưa nộp"));
  const message = screen.getByText(/^Còn 2 đơn vị chưa nộp báo cáo Quý III\/2021/);
  expect(message).toHaveTextContent(/DV061.*DV066/);
  const panel = await open("Đơn vị");
  const reply = (file: string) =>
    within(panel)
      .getByRole("button", { name: `Chép lời trả: ${file}` })
      .getAttribute("title");
  expect(reply(nameOf("DV061", ".xls"))).toMatch(/\.xlsx/);
  expect(reply(nameOf("DV066"))).toMatch(/mật khẩu/);
  // What must be sent again first, what is merely replaced after it.
  const [files] = within(panel).getAllByRole("list");
  expect(
    within(files!)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringContaining(nameOf("DV061", ".xls")),
    expect.stringContaining(nameOf("DV066")),
    expect.stringContaining(nameOf("DV059")),
  ]);
  // Beside the file and beside its unit, as the register of progress has it.
  expect(within(panel).getAllByText("Chưa nhận được")).toHaveLength(4);
  await user.click(within(panel).getByRole("button", { name: /^Xem khác nhau: BC_DV059/ }));
  expect(
    await screen.findByRole("table", { name: /^Hai lần nộp khác nhau ở \d+ ô$/ }),
  ).toBeVisible();
});

test("story 5: re-inspected in part and no new deadline is the bloc's own job", async () => {
  const noted = {
    ...{ ma_don_vi: "DV037", so_kl: "15-KL/UBKT", ngay_kl: day("2021-04-26"), stt_hc: 1 },
    ...{ vong: 1, ngay_hk: day("2021-08-20"), kq_hk: "Một phần" },
  };
  const { headline, open } = await consolidatedOf(["DV037"], [await unitFile("DV037")], {
    tblHauKiem: [noted],
  });
  await headline(/1\/1/);
  const panel = await open("Khắc phục");
  const item = within(panel)
    .getAllByRole("listitem")
    .find(({ textContent }) => /15-KL\/UBKT, hạn chế 1/.test(textContent))!;
  expect(item).toHaveTextContent("Việc của Khối");
  expect(item).not.toHaveTextContent(/quá hạn \d/i);
  expect(within(item).queryByRole("button", { name: /^Chép lời nhắc/ })).toBeNull();
});

test("from a limitation on the line of time to the unit's file, sheet and cell", async () => {
  const { user, headline, open } = await consolidatedOf(["DV037"], [await unitFile("DV037")]);
  await headline(/1\/1/);
  const panel = await open("Khắc phục");
  const [unit] = within(panel).getAllByRole("button", { name: /\(DV037\)$/ });
  await user.click(unit!);
  expect(
    await screen.findByText(/^BC_DV037_2021_Q3\.xlsx · 11 Khắc phục · [A-Z]+\d+$/),
  ).toBeVisible();
});

test("two conclusions of one number, of two years, are told apart by their days and lead to a cell each", async () => {
  const data = unitData("DV037");
  const again = (table: string, more: Record<string, string | number>) => {
    const [first, ...others] = data.tables.get(table) ?? [];
    const added = new Map([...(first ?? []), ...Object.entries(more)]);
    return [table, [...(first ? [first] : []), ...others, added]] as const;
  };
  const tables = new Map([
    ...data.tables,
    again("tblKetLuan", { ma_kl: "KL-2020-01", ngay_kl: day("2020-11-20"), so_han_che: 1 }),
    again("tblKhacPhuc", { ma_kl: "KL-2020-01", thoi_han: day("2021-05-01") }),
  ]);
  const bytes = await bytesOf({ ...data, tables });
  const { user, headline, open } = await consolidatedOf(
    ["DV037"],
    [fileOf(nameOf("DV037"), bytes)],
  );
  await headline(/1\/1/);
  const panel = await open("Khắc phục");
  const ofFirst = within(panel)
    .getAllByRole("listitem")
    .filter(({ textContent }) => textContent.includes("15-KL/UBKT, hạn chế 1"));
  const said = ofFirst.map(
    ({ textContent }) => /ban hành \d{2}\/\d{2}\/(\d{4})/.exec(textContent)?.[1],
  );
  const cells: (string | undefined)[] = [];
  for (const item of ofFirst) {
    await user.click(within(item).getByRole("button", { name: /\(DV037\)$/ }));
    const where = await within(item).findByText(/ · 11 Khắc phục · /);
    cells.push(where.textContent.split(" · ").at(-1));
  }
  // The older one was entered last.
  expect(cells).toEqual(["O9", "O7"]);
  expect(said).toEqual(["2020", "2021"]);
});

test("story 6: another unit's file under one's own code goes back; the other is not touched", async () => {
  const copy = withField(
    withField(unitData("DV037"), "ma_don_vi", "DV066"),
    "ten_don_vi",
    "Chi bộ X",
  );
  const { headline, open } = await consolidatedOf(
    ["DV037", "DV066"],
    [await unitFile("DV037"), fileOf(nameOf("DV066"), await bytesOf(copy))],
  );
  await headline(/1\/2/);
  const panel = await open("Đơn vị");
  const told = within(panel)
    .getAllByRole("listitem")
    .filter((item) => item.textContent.includes("DV066"));
  expect(told).toHaveLength(2);
  for (const item of told) expect(item).toHaveTextContent("Trả lại");
  const reply = within(panel).getByRole("button", { name: `Chép lời trả: ${nameOf("DV066")}` });
  expect(reply).toHaveAttribute("title", expect.stringMatching(/giống hệt tệp của DV037/));
});

test("story 8: a unit that ended in the quarter still owes its part of it", async () => {
  const ended = {
    ...{ ma_don_vi: "DV088", ten_don_vi: "Chi bộ Hội Cũ", trang_thai: "Sáp nhập" },
    ...{ hieu_luc_tu: day("2005-01-01"), hieu_luc_den: day("2021-08-11"), don_vi_ke_thua: "DV059" },
  };
  const { user, headline } = await consolidatedOf(["DV059"], [await unitFile("DV059")], {
    tblDonVi: [ended],
  });
  await headline(/1\/2/);
  await user.click(screen.getByText("1 đơn vị chưa nộp"));
  expect(screen.getByText(/^Còn 1 đơn vị chưa nộp/)).toHaveTextContent(/DV088/);
});

test("story 9: what is secret is told to be deleted, and stands nowhere in the pane", async () => {
  const text = "NỘI DUNG KHÔNG ĐƯỢC CHÉP";
  const conclusion = withCells(unitData("DV037"), "tblKetLuan", 0, {
    do_mat: "Mật",
    noi_dung: text,
  });
  const secret = withCells(conclusion, "tblKhacPhuc", 0, { noi_dung: text });
  const { user, headline, open } = await consolidatedOf(
    ["DV037"],
    [fileOf(nameOf("DV037"), await bytesOf(secret))],
  );
  await headline(/1\/1/);
  await open("Khắc phục");
  const seen = [document.body.outerHTML];
  const panel = await open("Đơn vị");
  await user.click(within(panel).getByRole("button", { name: /\(DV037\)$/ }));
  expect((await screen.findAllByText(/Mật/)).length).toBeGreaterThan(0);
  seen.push(document.body.outerHTML, ...Object.values(window.sessionStorage).map(String));
  expect(seen.join()).not.toContain(text);
});
