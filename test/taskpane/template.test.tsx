/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { screen, waitFor } from "@testing-library/react";
import { checkBytes } from "../../src/taskpane/check/checkBytes";
import { readUnitCode } from "../../src/taskpane/template/unitCode";
import type { Workbench } from "../../src/taskpane/workbench";
import { EMPTY_WORKBOOK, MemoryHost } from "./memoryHost";
import { failing, openPage, workbenchHere } from "./openPage";
import { emptyReport, snapshotOf } from "./samples";

const saved: { name: string; blob: Blob | null }[] = [];

beforeEach(() => {
  saved.length = 0;
  let blob: Blob | null = null;
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return "blob:here";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
});

test("draws the report of a unit and quarter and hands it over by its name", async () => {
  const drawn: Uint8Array[] = [];
  const watched: Workbench = {
    ...workbenchHere,
    drawTemplate: async (order) => {
      const done = await workbenchHere.drawTemplate(order);
      if (done.ok) drawn.push(done.value);
      return done;
    },
  };
  const { user } = openPage("?view=template", { workbench: watched });
  await user.type(await screen.findByRole("textbox", { name: "Mã đơn vị" }), "dv017");
  await user.selectOptions(screen.getByRole("combobox", { name: "Quý" }), "Quý III");
  await user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2021");
  await user.click(screen.getByRole("button", { name: "Tạo mẫu và tải về" }));
  expect(await screen.findByText(/Đã tạo BC_DV017_2021_Q3\.xlsx/)).toBeVisible();
  expect(saved.map(({ name }) => name)).toEqual(["BC_DV017_2021_Q3.xlsx"]);

  const order = { fileName: "BC_DV017_2021_Q3.xlsx", today: 44471 };
  const outcome = await checkBytes({ ...order, bytes: new Uint8Array(drawn[0] ?? []) });
  expect(outcome).toMatchObject({
    ok: true,
    checked: { unit: "DV017", period: { year: 2021, quarter: 3 } },
  });
});

test("a wrong unit code is refused with an example", async () => {
  const { user } = openPage("?view=template");
  await user.type(await screen.findByRole("textbox", { name: "Mã đơn vị" }), "SNV");
  await user.click(screen.getByRole("button", { name: "Tạo mẫu và tải về" }));
  expect(await screen.findByText(/hai chữ cái và ba chữ số, ví dụ DV017/)).toBeVisible();
  expect(saved).toEqual([]);
});

test("a failure is told with what to do", async () => {
  const broken: Workbench = { ...workbenchHere, drawTemplate: failing };
  const { user } = openPage("?view=template", { workbench: broken });
  await user.type(await screen.findByRole("textbox", { name: "Mã đơn vị" }), "17");
  await user.click(screen.getByRole("button", { name: "Tạo mẫu và tải về" }));
  expect(await screen.findByText(/Chưa tạo được mẫu\. Tải lại trang/)).toBeVisible();
});

describe("in Excel", () => {
  const create = async (host: MemoryHost) => {
    const page = openPage("?view=template", { host });
    await page.user.type(await screen.findByRole("textbox", { name: "Mã đơn vị" }), "17");
    await page.user.selectOptions(screen.getByRole("combobox", { name: "Quý" }), "Quý III");
    await page.user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2021");
    await page.user.click(screen.getByRole("button", { name: "Tạo mẫu trong sổ này" }));
    return page;
  };

  test("adds the sheets with live formulas to an empty workbook, and checks it", async () => {
    const host = new MemoryHost(EMPTY_WORKBOOK);
    await create(host);
    const added = await screen.findByText(/^Đã thêm các trang báo cáo/);
    expect(added.closest("[role=alert]")).toBeVisible();
    expect(added).toHaveTextContent("Lưu sổ với tên BC_DV017_2021_Q3.xlsx");
    const [{ basis, add, ...others } = { basis: null }, ...afterwards] = host.carriedOut;
    // Sheet1, which the new workbook began with.
    expect(afterwards).toEqual([{ basis: null, remove: ["Sheet1"] }]);
    expect([basis, others]).toEqual([null, {}]);
    expect(add?.sheets).toHaveLength(UNIT_SHEETS.length);
    expect(add?.activeSheet).toBe("Mục lục");
    // Typed, or filled down from one that is.
    const formulas = add?.sheets.flatMap(({ cells }) =>
      cells.filter(({ formula, continues }) => formula !== undefined || continues !== undefined),
    );
    expect(formulas?.length).toBeGreaterThan(5000);
    await waitFor(() => expect(host.reads).toBeGreaterThan(1));
    expect(saved).toEqual([]);
  });

  test.each([
    ["named by the user", { name: "Nháp" }],
    ["with merged cells", { merged: [{ top: 1, left: 1, bottom: 2, right: 2 }] }],
    ["protected", { protected: true }],
  ])("a blank sheet %s stays", async (_, touched) => {
    const [sheet] = EMPTY_WORKBOOK.sheets;
    if (sheet === undefined) throw new Error("there is no sheet");
    const host = new MemoryHost({ ...EMPTY_WORKBOOK, sheets: [{ ...sheet, ...touched }] });
    await create(host);
    expect(await screen.findByText(/^Đã thêm các trang báo cáo/)).toBeVisible();
    expect(host.carriedOut).toHaveLength(1);
  });

  test("adds nothing to a workbook that holds something", async () => {
    const host = new MemoryHost(await snapshotOf(await emptyReport()));
    await create(host);
    expect(await screen.findByText(/đã có nội dung nên chưa thêm gì/)).toBeVisible();
    expect(host.carriedOut).toEqual([]);
  });

  test.each([
    ["Ghi tiếp cho xong", "finished", "Đã ghi xong lần ghi dở."],
    ["Trả lại như trước", "undone", "Đã trả lại như trước lần ghi dở."],
  ] as const)("a write that was cut off is asked here too: %s", async (way, how, said) => {
    const host = new MemoryHost(EMPTY_WORKBOOK);
    host.cutOff = { of: "content", canFinish: true };
    const { user } = openPage("?view=template", { host });
    await user.click(await screen.findByRole("button", { name: way }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(host.resolved).toEqual([how]);
    expect(screen.queryByRole("button", { name: way })).toBeNull();
  });

  test("a template cut off is asked about at once", async () => {
    const host = new MemoryHost(EMPTY_WORKBOOK);
    host.fail("carryOut", "sessionLost");
    const { user } = await create(host);
    await screen.findByRole("button", { name: "Thử lại" });
    expect(screen.queryByRole("button", { name: "Ghi tiếp cho xong" })).toBeNull();
    host.cutOff = { of: "content", canFinish: true };
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await user.click(await screen.findByRole("button", { name: "Ghi tiếp cho xong" }));
    expect(await screen.findByText("Đã ghi xong lần ghi dở.")).toBeVisible();
  });

  test("one that cannot be finished now is told, and can still be taken back", async () => {
    const host = new MemoryHost(EMPTY_WORKBOOK);
    host.cutOff = { of: "content", canFinish: true };
    host.fail("finishWrite", "readOnly");
    const { user } = openPage("?view=template", { host });
    await user.click(await screen.findByRole("button", { name: "Ghi tiếp cho xong" }));
    expect(await screen.findByText("Sổ đang mở chỉ để đọc.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Trả lại như trước" }));
    expect(await screen.findByText("Đã trả lại như trước lần ghi dở.")).toBeVisible();
  });

  test("a failure is told, and the same again is one press", async () => {
    const host = new MemoryHost(EMPTY_WORKBOOK);
    host.fail("carryOut", "readOnly");
    const { user } = await create(host);
    expect(await screen.findByText("Sổ đang mở chỉ để đọc.")).toBeVisible();
    host.fail("carryOut", null);
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText(/^Đã thêm các trang báo cáo/)).toBeVisible();
  });
});

test.each([
  ["DV017", "DV017"],
  [" dv017 ", "DV017"],
  ["17", "DV017"],
  ["DV17", null],
  ["1017", null],
  ["", null],
])("unit code %p reads as %p", (typed, code) => {
  expect(readUnitCode(typed)).toBe(code);
});
