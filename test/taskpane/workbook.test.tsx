/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { HostFailureCode } from "../../src/hosts/port";
import { findings as findingsSheet } from "../../src/workbook/unit/findings";
import { vi } from "../../src/taskpane/words/vi";
import { failures } from "../../src/taskpane/words/vi/failures";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { EMPTY_WORKBOOK, INVERSE, MemoryHost, REMOVED_MARKS } from "./memoryHost";
import { failing, openPage, workbenchHere } from "./openPage";
import { filledReport, rowOf, snapshotOf } from "./samples";

let faultySnapshot: Snapshot;
let correctSnapshot: Snapshot;
beforeAll(async () => {
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
  });
  faultySnapshot = await snapshotOf(bytes);
  correctSnapshot = await snapshotOf(await filledReport());
});

const press = (name: string | RegExp) => screen.findByRole("button", { name });
const says = (text: string | RegExp) => screen.findByText(text);

const NOT_READY = /^Chưa nộp được: 1 lỗi, 1 cảnh báo/;

describe("on opening", () => {
  test("the open workbook is read and checked without being asked", async () => {
    const host = new MemoryHost(faultySnapshot);
    const page = openPage("?view=check", { host });
    expect(await page.verdict(NOT_READY)).toBeVisible();
    expect(await says("DV017 · Quý III/2021 · số liệu đến 30/09/2021")).toBeVisible();
    expect(screen.getByText(/^Soát lúc \d\d:\d\d$/)).toBeVisible();
    expect(host.reads).toBe(1);
    expect(host.carriedOut).toEqual([]);
    expect(screen.queryByRole("button", { name: "Chọn tệp báo cáo" })).toBeNull();
  });

  test("it says what is happening", async () => {
    const host = new MemoryHost(correctSnapshot);
    const open = host.holdReads();
    const page = openPage("", { host });
    expect(await screen.findByRole("status")).toHaveTextContent("Đang đọc sổ đang mở…");
    await act(open);
    expect(await page.verdict(/^Nộp được: 0 lỗi/)).toBeVisible();
  });

  test("while Excel does not answer it says what may keep it, in whichever view", async () => {
    const host = new MemoryHost(correctSnapshot);
    const page = openPage("?view=template", { host });
    await screen.findByRole("tab", { name: "Tạo mẫu", selected: true });
    let answer: () => void = () => undefined;
    const request = new Promise<void>((resolve) => (answer = resolve));
    const waiting = host.silence.during(request);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Excel chưa trả lời. Nếu đang gõ dở một ô, bấm Enter trong ô ấy",
    );
    await act(() => {
      answer();
      return waiting;
    });
    expect(screen.queryByRole("alert")).toBeNull();
    page.unmount();
  });

  test.each([
    ["empty", EMPTY_WORKBOOK, "Sổ đang mở còn trống."],
    ["foreign", withText("Danh sách"), "Sổ đang mở không phải báo cáo chỉ tiêu của đơn vị."],
  ] as const)("a workbook that is %s is told kindly, with a way on", async (_, snapshot, text) => {
    const { user } = openPage("", { host: new MemoryHost(snapshot) });
    expect((await says(text)).closest("[role=alert]")).toBeVisible();
    await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Tạo mẫu" }));
    expect(screen.getByRole("tab", { name: "Tạo mẫu", selected: true })).toBeVisible();
    expect(await press("Tạo mẫu trong sổ này")).toBeVisible();
  });

  test("the bloc's workbook is told apart", async () => {
    // Where the ribbon's Tạo kỳ mới leads with it open: its next quarter is made elsewhere.
    openPage("?view=nextPeriod", { host: new MemoryHost(blocWorkbook()) });
    expect(await says(/^Đây là sổ tổng hợp của Khối/)).toBeVisible();
    expect(screen.getByText(/quý mới chọn ngay ở đó/)).toBeVisible();
    // Its first steps are the bloc's.
    expect(await says("Mở sổ của Khối, vào Tổng hợp")).toBeVisible();
    expect(
      within(screen.getByRole("tabpanel")).queryByRole("button", { name: "Tạo mẫu" }),
    ).toBeNull();
  });

  test("a write that was cut off is offered to be finished or undone", async () => {
    const host = new MemoryHost(correctSnapshot);
    host.cutOff = { of: "content", canFinish: true };
    const { user } = openPage("", { host });
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const question = await says(/^Lần ghi vào sổ trước chưa xong/);
    expect(question.closest("[role=alert]")).toBeVisible();
    await user.click(await press("Ghi tiếp cho xong"));
    expect(await says("Đã ghi xong lần ghi dở.")).toBeVisible();
    expect(await press("Soát lại")).toHaveFocus();
    expect(host.resolved).toEqual(["finished"]);
    expect(screen.queryByText(/^Lần ghi vào sổ trước chưa xong/)).toBeNull();
    await waitFor(() => expect(host.reads).toBe(2));
  });

  test("one that was resolved in another view is not asked about again", async () => {
    const host = new MemoryHost(correctSnapshot);
    host.cutOff = { of: "content", canFinish: true };
    const { user } = openPage("", { host });
    expect(await says(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
    host.cutOff = null;
    await user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
    await waitFor(() => expect(screen.queryByText(/^Lần ghi vào sổ trước chưa xong/)).toBeNull());
  });

  test("one that another pane was closed in is offered once the workbook is read again", async () => {
    const host = new MemoryHost(correctSnapshot);
    const look = jest.spyOn(host, "unfinished");
    const { user } = openPage("", { host });
    const again = await press("Soát lại");
    await waitFor(() => expect(look).toHaveBeenCalled());
    host.cutOff = { of: "content", canFinish: true };
    await user.click(again);
    expect(await says(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
  });

  test("one that cannot be finished can be undone", async () => {
    const host = new MemoryHost(correctSnapshot);
    host.cutOff = { of: "content", canFinish: false };
    const { user } = openPage("", { host });
    const undo = await press("Trả lại như trước");
    expect(screen.queryByRole("button", { name: "Ghi tiếp cho xong" })).toBeNull();
    expect(screen.queryByText(/hai cách/)).toBeNull();
    expect(screen.getByText(/Bấm Trả lại như trước rồi ghi lại\.$/)).toBeVisible();
    await user.click(undo);
    expect(await says("Đã trả lại như trước lần ghi dở.")).toBeVisible();
    expect(host.resolved).toEqual(["undone"]);
  });
});

describe("a failure", () => {
  test.each(Object.keys(failures).filter((code) => code !== "tooSlow") as HostFailureCode[])(
    "%s is told with what to do, and trying again is one press",
    async (code) => {
      const host = new MemoryHost(EMPTY_WORKBOOK);
      // jsdom says no as soon as what had the focus is gone.
      jest.spyOn(document, "hasFocus").mockReturnValue(true);
      host.fail("read", code);
      const page = openPage("", { host });
      const { what, next } = failures[code];
      // Read out as it comes.
      const alert = (await says(what)).closest("[role=alert]");
      expect(alert).toHaveTextContent(next);
      expect(
        within(alert as HTMLElement).getByRole("button", { name: "Chép chẩn đoán" }),
      ).toBeVisible();
      host.fail("read", null);
      await page.user.click(await press("Thử lại"));
      expect(await says(vi.open.other.empty.what)).toBeVisible();
      expect(screen.queryByText(what)).toBeNull();
      // The button that was pressed is gone.
      expect(await press("Soát lại")).toHaveFocus();
    },
  );

  test("of the program is told too", async () => {
    const workbench = { ...workbenchHere, checkOpen: failing };
    openPage("", { host: new MemoryHost(correctSnapshot), workbench });
    expect(await says(failures.programFault.what)).toBeVisible();
  });
});

describe("after a change of the workbook", () => {
  test("the result follows by itself, and nothing is written", async () => {
    const host = new MemoryHost(faultySnapshot);
    const page = openPage("", { host });
    await page.verdict(NOT_READY);
    await waitFor(() => expect(host.watchers).toBe(1));
    const mended = correctSnapshot;
    const open = host.holdReads();
    act(() => host.change(mended));
    expect(await says("Sổ đã thay đổi, đang soát lại…")).toBeVisible();
    expect(await page.verdict(NOT_READY)).toBeVisible();
    await act(open);
    expect(await page.verdict(/^Nộp được: 0 lỗi/)).toBeVisible();
    expect(screen.queryByText("HYG09")).toBeNull();
    expect(host.carriedOut).toEqual([]);
  });

  test("typed while the first check still runs it is looked at as well", async () => {
    const host = new MemoryHost(faultySnapshot);
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const workbench = {
      ...workbenchHere,
      checkOpen: async (order: Parameters<typeof workbenchHere.checkOpen>[0]) => {
        await answered;
        return workbenchHere.checkOpen(order);
      },
    };
    const page = openPage("", { host, workbench });
    await waitFor(() => expect(host.watchers).toBe(1));
    act(() => host.change(correctSnapshot));
    act(answer);
    expect(await page.verdict(/^Nộp được: 0 lỗi/)).toBeVisible();
    expect(host.reads).toBe(2);
  });

  test("what was found before stays and is called so while it cannot be checked", async () => {
    const host = new MemoryHost(faultySnapshot);
    const page = openPage("", { host });
    await page.verdict(NOT_READY);
    await waitFor(() => expect(host.watchers).toBe(1));
    host.fail("read", "busy");
    act(() => host.change(host.snapshot));
    expect(await says("Excel đang bận.")).toBeVisible();
    expect(await says(/^Sổ đã thay đổi, kết quả dưới đây là của lần soát trước/)).toBeVisible();
    expect(await page.verdict(NOT_READY)).toBeVisible();
  });

  test("a check asked for that fails does not say that the workbook has changed", async () => {
    const host = new MemoryHost(faultySnapshot);
    const page = openPage("", { host });
    await page.verdict(NOT_READY);
    host.fail("read", "busy");
    await page.user.click(await press("Soát lại"));
    expect(await says("Excel đang bận.")).toBeVisible();
    expect(screen.getByText(/^Chưa soát lại được, kết quả dưới đây/)).toBeVisible();
    expect(screen.queryByText(/Sổ đã thay đổi/)).toBeNull();
  });

  test.each([
    ["the bloc's workbook", blocWorkbook()],
    ["a foreign workbook", withText("Danh sách")],
  ])(
    "%s, which may be large, is not read after each cell, but when a sheet comes",
    async (_, of) => {
      const host = new MemoryHost(of);
      openPage("", { host });
      await waitFor(() => expect(host.watchers).toBe(1));
      act(() => host.change(of));
      act(() => host.change(correctSnapshot, "sheets"));
      expect(await says(/^Nộp được/)).toBeVisible();
      expect(host.reads).toBe(2);
      expect(screen.queryByText(/đã đổi/)).toBeNull();
      act(() => host.change(faultySnapshot));
      expect(await says(NOT_READY)).toBeVisible();
      expect(host.reads).toBe(3);
    },
  );

  test("many changes while a check runs make one more check", async () => {
    const host = new MemoryHost(correctSnapshot);
    const page = openPage("", { host });
    await page.verdict(/^Nộp được/);
    await waitFor(() => expect(host.watchers).toBe(1));
    const open = host.holdReads();
    act(() => [1, 2, 3, 4].forEach(() => host.change(host.snapshot)));
    await act(open);
    await says(/^Soát lúc/);
    await waitFor(() => expect(host.reads).toBe(3));
  });

  test("an Excel that does not tell of changes leaves it to the button", async () => {
    const host = new MemoryHost(faultySnapshot);
    host.fail("watch", "notSupported");
    const page = openPage("", { host });
    await page.verdict(NOT_READY);
    expect(await says(/Sửa xong thì bấm Soát lại$/)).toBeVisible();
    host.snapshot = correctSnapshot;
    await page.user.click(await press("Soát lại"));
    expect(await page.verdict(/^Nộp được/)).toBeVisible();
  });

  test("the watch ends with the pane", async () => {
    const host = new MemoryHost(correctSnapshot);
    const page = openPage("", { host });
    await page.verdict(/^Nộp được/);
    await waitFor(() => expect(host.watchers).toBe(1));
    page.unmount();
    expect(host.watchers).toBe(0);
  });
});

describe("a press on a place", () => {
  test("leads to the cell", async () => {
    const host = new MemoryHost(faultySnapshot);
    const { user } = openPage("", { host });
    await user.click(await press("4 Đăng ký học tập · H8"));
    const place = { sheet: "4 Đăng ký học tập", row: 8, column: 8 };
    expect(host.selected).toEqual([{ place, reveal: false }]);
  });

  test("on an indicator or a follow-up leads to its row", async () => {
    const host = new MemoryHost(faultySnapshot);
    const { user } = openPage("", { host });
    await user.click(await press(/^CT1A/));
    await user.click(await press(/hạn chế 2/));
    expect(host.selected.map(({ place }) => place.sheet)).toEqual(["15 Chỉ tiêu", "11 Khắc phục"]);
  });

  test("that is gone is told beside it", async () => {
    const host = new MemoryHost(faultySnapshot);
    host.fail("select", "notFound");
    const { user } = openPage("", { host });
    await user.click(await press("4 Đăng ký học tập · H8"));
    expect(await screen.findByRole("alert")).toHaveTextContent(failures.notFound.what);
  });

  test("on a hidden sheet asks before it shows the sheet", async () => {
    const host = new MemoryHost(faultySnapshot);
    host.fail("select", "hidden");
    const { user } = openPage("", { host });
    await user.click(await press("4 Đăng ký học tập · H8"));
    await user.click(await press("Hiện trang"));
    expect(host.selected.map(({ reveal }) => reveal)).toEqual([false, true]);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("at the user's word", () => {
  test("marks are laid over the cells of what was found, and taken away", async () => {
    const host = new MemoryHost(faultySnapshot);
    const { user } = openPage("", { host });
    await user.click(await press("Tô màu trong sổ"));
    expect(await says(/^Đã tô màu/)).toBeVisible();
    const { marks = [], ...rest } = host.carriedOut[0] ?? { basis: "" };
    expect(rest).toEqual({ basis: null });
    expect(marks).toContainEqual({
      look: "error",
      area: { sheet: "4 Đăng ký học tập", top: 8, bottom: 8, left: 8, right: 8 },
    });
    expect(new Set(marks.map(({ look }) => look))).toContain("overdue");
    await user.click(await press("Bỏ tô màu"));
    expect(await says("Đã bỏ tô màu.")).toBeVisible();
    expect(host.carriedOut[1]).toEqual(REMOVED_MARKS);
  });

  test("marks that stand are renewed with a check that the user asks for, and only then", async () => {
    const host = new MemoryHost(faultySnapshot);
    const page = openPage("", { host });
    await page.verdict(NOT_READY);
    await page.user.click(await press("Soát lại"));
    await waitFor(() => expect(host.reads).toBe(2));
    expect(host.carriedOut).toEqual([]);

    await page.user.click(await press("Tô màu trong sổ"));
    await says(/^Đã tô màu/);
    const mended = correctSnapshot;
    act(() => host.change(mended));
    await page.verdict(/^Nộp được/);
    expect(host.carriedOut).toHaveLength(1);
    await page.user.click(await press("Soát lại"));
    await waitFor(() => expect(host.carriedOut).toHaveLength(2));
    expect(host.carriedOut[1]?.marks?.some(({ look }) => look === "error")).toBe(false);

    await page.user.click(await press("Bỏ tô màu"));
    await says("Đã bỏ tô màu.");
    await page.user.click(await press("Soát lại"));
    await waitFor(() => expect(host.reads).toBe(5));
    expect(host.carriedOut).toHaveLength(3);
  });

  test("the findings are written, and the writing is undone", async () => {
    const host = new MemoryHost(faultySnapshot);
    const { user } = openPage("", { host });
    await user.click(await press("Ghi vào trang Kết quả soát"));
    expect(await says(/^Đã ghi kết quả/)).toBeVisible();
    const [{ basis, blocks = [], visibility } = INVERSE] = host.carriedOut;
    expect(basis).toMatch(/^[0-9a-f]{16}$/);
    expect(visibility).toEqual([{ sheet: findingsSheet.tab, visibility: "visible" }]);
    const [page, counts] = blocks;
    expect(page?.sheet).toBe(findingsSheet.tab);
    expect(page?.contents[0]?.slice(0, 5)).toEqual([
      1,
      "Lỗi – phải sửa",
      "XF01",
      "4 Đăng ký học tập",
      "H8",
    ]);
    expect(counts?.sheet).toBe("Mục lục");
    expect(counts?.contents.flat().filter((count) => count === 1)).toHaveLength(1);
    // What was written is part of what the next write starts from.
    await waitFor(() => expect(host.reads).toBe(2));

    await user.click(await press("Hoàn tác"));
    expect(await says("Đã trả lại như trước khi ghi.")).toBeVisible();
    expect(host.carriedOut[1]).toEqual(INVERSE);
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  });

  test("a write that fails is told, looked after, and tried again", async () => {
    const host = new MemoryHost(faultySnapshot);
    const { user } = openPage("", { host });
    const write = await press("Ghi vào trang Kết quả soát");
    host.fail("carryOut", "sessionLost");
    host.cutOff = { of: "content", canFinish: true };
    await user.click(write);
    expect(await says(failures.sessionLost.what)).toBeVisible();
    expect(await press("Ghi tiếp cho xong")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
    host.fail("carryOut", null);
    host.cutOff = null;
    await user.click(await press("Thử lại"));
    expect(await says(/^Đã ghi kết quả/)).toBeVisible();
  });

  test("where the worker fails, nothing is written and the failure is told", async () => {
    const host = new MemoryHost(faultySnapshot);
    const workbench = { ...workbenchHere, findingsWritten: failing };
    const { user } = openPage("", { host, workbench });
    await user.click(await press("Ghi vào trang Kết quả soát"));
    expect(await says(failures.programFault.what)).toBeVisible();
    expect(host.carriedOut).toEqual([]);
  });

  test("a workbook that has lost both sheets is not written to", async () => {
    const whole = faultySnapshot;
    const sheets = whole.sheets.filter(
      ({ name }) => name !== findingsSheet.tab && name !== "Mục lục",
    );
    const host = new MemoryHost({ ...whole, sheets });
    const { user } = openPage("", { host });
    await user.click(await press("Ghi vào trang Kết quả soát"));
    expect(await says(/không còn trang Kết quả soát và Mục lục/)).toBeVisible();
    expect(host.carriedOut).toEqual([]);
  });
});

test("results are still there on the way back from another view", async () => {
  const host = new MemoryHost(faultySnapshot);
  const page = openPage("", { host });
  await page.verdict(NOT_READY);
  await page.user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  expect(await screen.findByRole("heading", { name: "Chẩn đoán" })).toBeVisible();
  await page.user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
  expect(await page.verdict(NOT_READY)).toBeVisible();
  expect(host.reads).toBe(1);
});

test("what changes while another view is in front is checked once, on the way back", async () => {
  const host = new MemoryHost(faultySnapshot);
  const page = openPage("", { host });
  await page.verdict(NOT_READY);
  await waitFor(() => expect(host.watchers).toBe(1));
  await page.user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
  act(() => host.change(EMPTY_WORKBOOK));
  act(() => host.change(correctSnapshot));
  expect(host.reads).toBe(1);
  await page.user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
  await page.verdict(/^Nộp được/);
  expect(host.reads).toBe(2);
});

test("?view=indicators begins at the indicators, once", async () => {
  const host = new MemoryHost(correctSnapshot);
  const page = openPage("?view=indicators", { host });
  await page.verdict(/^Nộp được/);
  const heading = await screen.findByRole("heading", { name: "Chỉ tiêu", level: 2 });
  await waitFor(() => expect(heading).toHaveFocus());
  const again = await press("Soát lại");
  await page.user.click(again);
  await waitFor(() => expect(host.reads).toBe(2));
  expect(again).toHaveFocus();
});

function withText(text: string): Snapshot {
  const [sheet] = EMPTY_WORKBOOK.sheets;
  const cells = new Map([[1, new Map([[1, { value: text }]])]]);
  return { ...EMPTY_WORKBOOK, sheets: [{ ...sheet!, cells }] };
}

function blocWorkbook(): Snapshot {
  const cells = new Map([[1, new Map([[2, { value: "so-chi-tieu-khoi" }]])]]);
  const [sheet] = EMPTY_WORKBOOK.sheets;
  return {
    sheets: [{ ...sheet!, name: "_META", cells }],
    names: [{ name: "meta_mau_id", scope: null, refersTo: "_META!$B$1" }],
    date1904: false,
  };
}
