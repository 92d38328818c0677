/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { periodOfReport } from "../../src/consolidation/underBloc";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import type { WorkbookChanges } from "../../src/spreadsheet/changes";
import { cellAt, textOf, type Snapshot } from "../../src/spreadsheet/snapshot";
import { readReport } from "../../src/workbook/readReport";
import { EMPTY_WORKBOOK, MemoryHost } from "./memoryHost";
import { blocBytes, drop } from "./openConsolidation";
import { openPage } from "./openPage";
import { filledReport, lastQuarterReport, rowOf, snapshotOf } from "./samples";

/** Story 1: a dash, a number as text, a warning that waits for a signature. */
const slovenly = () =>
  filledReport((quarter) => {
    rowOf(quarter, "tblDangVien", 16).trong_quy = "–";
    rowOf(quarter, "tblDangVien", 15).trong_quy = "0";
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
  });

let bytes: Uint8Array;
let snapshot: Snapshot;
beforeAll(async () => {
  bytes = await slovenly();
  snapshot = await snapshotOf(bytes);
});

/** Excel as far as the pane can tell: what is carried out stands in the workbook. */
class WritingHost extends MemoryHost {
  constructor(snapshot: Snapshot) {
    super(snapshot);
    const note = this.carryOut;
    this.carryOut = async (changes) => {
      const done = await note(changes);
      if (!done.ok) return done;
      const before = this.snapshot;
      this.snapshot = changes.basis === "back" ? original : applyChanges(before, changes);
      return { ok: true, value: { basis: "back" } };
    };
  }
}
let original: Snapshot = EMPTY_WORKBOOK;

/** What brings back the cells that changes have written to. */
function takingBack({ blocks = [] }: WorkbookChanges, before: Snapshot): WorkbookChanges {
  const old = blocks.map(({ sheet, row, column, contents }) => {
    const own = before.sheets.find(({ name }) => name === sheet)!;
    const lines = contents.map((line, down) =>
      line.map((content, across) =>
        content === null ? null : textOf(cellAt(own, row + down, column + across)?.value),
      ),
    );
    return { sheet, row, column, contents: lines };
  });
  return { basis: null, blocks: old };
}

/** One party member fewer has registered: H7 of the sheet of registrations. */
const oneFewer = (before: Snapshot): Snapshot =>
  applyChanges(before, {
    basis: null,
    blocks: [{ sheet: "4 Đăng ký học tập", row: 7, column: 8, contents: [[117]] }],
  });

// By its text: roles take long to work out on a page with a whole report behind it.
const button = (name: string) => screen.findByText(name, { selector: "button" });
const says = (text: string | RegExp) => screen.findByText(text);

/** The downloads that the page starts from now on. */
function watchDownloads(): { readonly name: string; readonly size: number }[] {
  const saved: { name: string; size: number }[] = [];
  const sizes: number[] = [];
  URL.createObjectURL = (blob) => `blob:${sizes.push((blob as Blob).size)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, size: sizes.at(-1) ?? 0 });
  });
  return saved;
}

function fileOf(content: Uint8Array, name = "BC_DV017_2021_Q3.xlsx"): File {
  const file = new File([new Uint8Array(content)], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(content).buffer);
  return file;
}

const lastQuarter = async (): Promise<File> =>
  fileOf(await lastQuarterReport(), "BC_DV017_2021_Q2.xlsx");

const OPENING = /^Đảng viên đầu kỳ \(118\) khác cuối kỳ quý trước \(121\)\./;
/** What is added to next quarter's workbook that is made from one with an error. */
const THIS_QUARTER_HAS_ONE =
  "Quý này còn 1 lỗi: sửa rồi lập lại sổ quý sau, vì số đầu kỳ và lũy kế lấy từ đây.";
const previousInput = () => screen.findByLabelText("Lấy số kỳ trước", { selector: "input" });

describe("in Excel", () => {
  test("story 1: mended, explained, finalised, and taken back", async () => {
    original = snapshot;
    // jsdom says no as soon as what had the focus is gone.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    expect(await says(/· Còn 1 lỗi$/)).toBeVisible();
    expect(await button("Chốt để nộp")).toHaveAttribute("aria-disabled", "true");
    // Whoever hears the button hears why it cannot be pressed.
    expect(await button("Chốt để nộp")).toHaveAccessibleDescription(/Còn 1 lỗi nên chưa chốt được/);
    expect(screen.getByText("–")).toBeVisible();
    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says("Đã sửa 2 ô.")).toBeVisible();
    expect(await says(/Không còn lỗi/)).toBeVisible();
    // The button that was pressed is gone: the keyboard goes on at what came of it.
    expect(screen.getByText("Đã sửa 2 ô.")).toHaveFocus();

    await user.selectOptions(await screen.findByLabelText("Lý do"), "Đang trình ký");
    await user.click(await button("Ghi giải trình"));
    expect(await says("Đã giải trình: Đang trình ký")).toBeVisible();
    expect(await says("Đã giải trình cảnh báo này.")).toBeVisible();
    // The list of findings tells it apart, as the headline does.
    await user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
    expect(await says("Cảnh báo – sửa hoặc giải trình (1, đã giải trình 1)")).toBeVisible();
    expect(await says(/^Nộp được: 0 lỗi, 1 cảnh báo \(1 đã giải trình\), \d lưu ý$/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Sửa, chốt nộp" }));

    await user.click(await button("Chốt để nộp"));
    expect(await says(/^Đã chốt lúc \d\d:\d\d ngày .*, số liệu chưa đổi\.$/)).toBeVisible();
    expect(host.carriedOut).toHaveLength(3);

    await user.click(await button("Hoàn tác lần sửa"));
    expect(await says("Đã trả lại như trước lần sửa.")).toBeVisible();
    expect(await says("Chưa chốt.")).toBeVisible();
    // What was said is said in the language that the page speaks now.
    await user.click(await button("English"));
    expect(await says("Everything is as it was before.")).toBeVisible();
  });

  test("a figure typed after the report was finalised takes the seal's word back", async () => {
    const host = new WritingHost(await snapshotOf(await filledReport()));
    const { user } = openPage("?view=mending", { host });
    const unchanged = /^Đã chốt lúc .*, số liệu chưa đổi\.$/;
    await user.click(await button("Chốt để nộp"));
    expect(await says(unchanged)).toBeVisible();
    expect(await says(/^Đã chốt lúc .*, lần nộp 1\. Việc tiếp theo/)).toBeVisible();
    const finalised = host.snapshot;
    act(() => host.change(oneFewer(finalised)));
    expect(await says(/^Số liệu đã đổi sau khi chốt/)).toBeVisible();
    expect(screen.queryByText(/, lần nộp 1\./)).toBeNull();
    // While another tab is in front nothing is asked for, and coming back is enough.
    await user.click(screen.getByRole("tab", { name: "Trợ giúp" }));
    act(() => host.change(finalised));
    await user.click(screen.getByRole("tab", { name: "Sửa, chốt nộp" }));
    expect(await says(unchanged)).toBeVisible();
  });

  test("what is left to do is said as long as it is finalised and unchanged, in both views", async () => {
    const host = new WritingHost(
      await snapshotOf(
        await filledReport(({ fields }) => {
          fields.han_nop = Number(fields.ngay_chot) + 5;
        }),
      ),
    );
    const { user } = openPage("", { host });
    const first = "Việc tiếp theo: vào Sửa, chốt nộp, bấm Chốt để nộp.";
    expect(await says(first)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Sửa, chốt nộp" }));
    const steps = () =>
      within(screen.getByRole("region", { name: "Chốt để nộp" }))
        .queryAllByRole("listitem")
        .map(({ textContent }) => textContent);
    await user.click(await button("Chốt để nộp"));
    await waitFor(() =>
      expect(steps()).toEqual([
        "Lưu sổ với tên BC_DV017_2021_Q3.xlsx.",
        expect.stringMatching(/15 Chỉ tiêu.*ký/),
        expect.stringMatching(/1 Thông tin.*không phải chốt lại/),
        expect.stringMatching(/Khối.*hạn nộp 05\/10\/2021/),
      ]),
    );
    const finalised = host.snapshot;
    await user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
    const rest = "Đã chốt. Việc tiếp theo: lưu, in ký, gửi tệp về Khối (hạn nộp 05/10/2021).";
    expect(await says(rest)).toBeVisible();
    act(() => host.change(oneFewer(finalised)));
    expect(await says(/^Số liệu đã đổi sau khi chốt\. Việc tiếp theo/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Sửa, chốt nộp" }));
    await waitFor(() => expect(steps()).toEqual([]));
  });

  test("once finalised it says so, before the workbook has been read again", async () => {
    const host = new WritingHost(await snapshotOf(await filledReport()));
    const { user } = openPage("?view=mending", { host });
    expect(await says("Chưa chốt.")).toBeVisible();
    host.read = () => new Promise(() => undefined);
    await user.click(await button("Chốt để nộp"));
    expect(await says(/^Đã chốt lúc .*, lần nộp 1\. Việc tiếp theo/)).toBeVisible();
    expect(screen.getByText(/^Đã chốt lúc .*, số liệu chưa đổi\.$/)).toBeVisible();
    expect(screen.queryByText("Chưa chốt.")).toBeNull();
  });

  test("once mended the errors that were are told no more, before the workbook has been read again", async () => {
    original = snapshot;
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    expect(await says(/· Còn 1 lỗi$/)).toBeVisible();
    const goOn = host.holdReads();
    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says("Đã sửa 2 ô.")).toBeVisible();
    expect(await says(/· đang đọc lại sổ…$/)).toBeVisible();
    const offered = await button("Sửa 2 mục đã chọn");
    expect(offered.closest('[aria-busy="true"]')).not.toBeNull();
    await act(goOn);
    expect(await says(/· Không còn lỗi$/)).toBeVisible();
    expect((await button("Chốt để nộp")).closest('[aria-busy="true"]')).toBeNull();
  });

  test("a warning to explain says where it stands and leads there", async () => {
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    await screen.findAllByLabelText("Lý do");
    const view = screen.getByRole("tabpanel", { name: "Sửa, chốt nộp" });
    await user.click(within(view).getByText(/^11 Khắc phục · [A-Z]+\d+$/));
    expect(host.selected).toMatchObject([{ place: { sheet: "11 Khắc phục" } }]);
  });

  test("one item can be left out", async () => {
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    const [first] = await screen.findAllByRole("checkbox");
    if (first === undefined) throw new Error("no choice");
    await user.click(first);
    await user.click(await button("Sửa 1 mục đã chọn"));
    expect(await says("Đã sửa 1 ô.")).toBeVisible();
    expect(host.carriedOut[0]?.blocks).toHaveLength(1);
  });

  test("a workbook that changed meanwhile is refused, told, and looked at again on demand", async () => {
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    host.fail("carryOut", "changedMeanwhile");
    await user.click(await button("Sửa 2 mục đã chọn"));
    const ways = await button("Thử lại");
    // Where what came of a step stands: in sight wherever the button is that was pressed.
    expect(ways.closest('[role="alert"]')?.nextElementSibling).toHaveAttribute("role", "status");
    await user.click(ways);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull());
    expect(host.carriedOut).toEqual([]);
  });

  test("next quarter and the renewed template open beside the workbook, which stays as it is", async () => {
    const host = new WritingHost(snapshot);
    const { user } = openPage("?view=mending", { host });
    await user.click(await button("Tạo kỳ mới"));
    expect(
      await says(
        /^Đã mở thành sổ mới\. Lưu sổ ấy với tên BC_DV017_2021_Q4\.xlsx\..* Quý này còn 1 lỗi: /,
      ),
    ).toBeVisible();
    await user.click(await button("Cập nhật mẫu"));
    expect(await says(/tên BC_DV017_2021_Q3\.xlsx\./)).toBeVisible();
    const periods = host.openedBeside.map(async (opened) =>
      periodOfReport(readReport(await snapshotOf(opened))),
    );
    expect(await Promise.all(periods)).toEqual([
      { year: 2021, quarter: 4 },
      { year: 2021, quarter: 3 },
    ]);
    expect(host.carriedOut).toEqual([]);
    expect(host.snapshot).toBe(snapshot);
  });

  test("a report that lost a row is restored first, and what is left to enter is told", async () => {
    const emptied = { sheet: "4 Đăng ký học tập", row: 8, column: 2 };
    const contents = [["", "", "", "", "", "", ""]];
    const whole = await snapshotOf(await filledReport());
    const lost = applyChanges(whole, { basis: null, blocks: [{ ...emptied, contents }] });
    const { user } = openPage("?view=mending", { host: new WritingHost(lost) });
    await says("Khôi phục sổ");
    const view = screen.getByRole("tabpanel", { name: "Sửa, chốt nộp" });
    expect(view.querySelector("h2")).toHaveTextContent("Khôi phục sổ");
    await user.click(await button("Cập nhật mẫu"));
    expect(
      await says(/tên BC_DV017_2021_Q3\.xlsx\. Sổ ấy còn \d+ lỗi: sửa ở đó rồi chốt\./),
    ).toBeVisible();
  });

  test("an Excel that opens no workbook says why, and the file can be had all the same", async () => {
    const host = new WritingHost(snapshot);
    host.fail("openNew", "notSupported");
    const saved = watchDownloads();
    const { user } = openPage("?view=mending", { host });
    await user.click(await button("Tạo kỳ mới"));
    expect(await says(/^Bản Excel này không làm được việc ấy\./)).toBeVisible();
    expect(saved).toEqual([]);
    await user.click(await button("Tải tệp về"));
    expect(await says(`Đã tạo BC_DV017_2021_Q4.xlsx. ${THIS_QUARTER_HAS_ONE}`)).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual(["BC_DV017_2021_Q4.xlsx"]);
  });

  test("what was typed into a mended cell since stays when the step is taken back", async () => {
    const host = new WritingHost(snapshot);
    const write = host.carryOut;
    host.carryOut = async (changes) => {
      const before = host.snapshot;
      const done = await write(changes);
      return done.ok ? { ok: true, value: takingBack(changes, before) } : done;
    };
    const { user } = openPage("?view=mending", { host });
    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says("Đã sửa 2 ô.")).toBeVisible();
    const [typed] = host.carriedOut[0]?.blocks ?? [];
    const again = [{ ...typed!, contents: [[117]] }];
    act(() => host.change(applyChanges(host.snapshot, { basis: null, blocks: again })));
    await user.click(await button("Hoàn tác lần sửa"));
    expect(
      await says("Đã trả lại như trước lần sửa. Giữ nguyên 1 ô đã gõ lại sau đó."),
    ).toBeVisible();
    const sheet = host.snapshot.sheets.find(({ name }) => name === typed!.sheet)!;
    expect(cellAt(sheet, typed!.row, typed!.column)?.value).toBe(117);
  });

  test("last quarter's figures come into blank cells, and both views check beside it from then on", async () => {
    original = await snapshotOf(
      await filledReport((quarter) => {
        for (const row of quarter.tables["tblPhanAnh"] ?? []) row["ton_dau"] = null;
      }),
    );
    const host = new WritingHost(original);
    const { user } = openPage("?view=mending", { host });
    await user.upload(await previousInput(), await lastQuarter());
    expect(
      await says(
        /^Đã điền 4 ô\. Đã ghi cột Kỳ trước của trang 15 Chỉ tiêu\. \d+ ô đã có số khác, giữ nguyên\./,
      ),
    ).toBeVisible();
    await user.upload(await previousInput(), await lastQuarter());
    expect(await says(/^Không có số nào để điền thêm\. \d+ ô đã có số khác/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
    await waitFor(() => expect(screen.getAllByText(OPENING).length).toBeGreaterThan(1));
    await user.click(screen.getByRole("tab", { name: "Sửa, chốt nộp" }));
    await user.click(await button("Hoàn tác lần sửa"));
    expect(await says("Đã trả lại như trước lần sửa.")).toBeVisible();
    expect(host.snapshot).toBe(original);
  });

  test.each([
    ["an empty file", () => Promise.resolve(new Uint8Array()), /^Tệp trống/],
    ["the bloc's workbook", () => blocBytes, /^Tệp đã chọn không phải báo cáo của đơn vị/],
  ])("what is laid beside and is no report says what it is: %s", async (_, content, told) => {
    const { user } = openPage("?view=mending", { host: new WritingHost(snapshot) });
    await button("Chốt để nộp");
    await user.upload(await previousInput(), fileOf(await content(), "BC_DV017_2021_Q2.xlsx"));
    expect(await says(told)).toBeVisible();
  });

  test("warnings that share a cell are told apart before one reason answers both", async () => {
    const bytes = await filledReport((quarter) => {
      quarter.tables.tblVanBan = [];
    });
    openPage("?view=mending", { host: new WritingHost(await snapshotOf(bytes)) });
    const part = within(await screen.findByRole("region", { name: "Giải trình cảnh báo" }));
    expect(part.getByText(/^Trang Văn bản chưa có "Nghị quyết lãnh đạo năm"/)).toBeVisible();
    expect(part.getByText(/^Trang Văn bản chưa có "Chương trình KT,GS năm"/)).toBeVisible();
  });

  test("a write that was cut off is asked here too, and the workbook is read again after it", async () => {
    const host = new MemoryHost(snapshot);
    host.cutOff = { of: "content", canFinish: true };
    const { user } = openPage("?view=finalise", { host });
    // The view that checks asks as well, out of sight.
    await user.click(await screen.findByRole("button", { name: "Trả lại như trước" }));
    expect(await says("Đã trả lại như trước lần ghi dở.")).toBeVisible();
    expect(host.resolved).toEqual(["undone"]);
    await waitFor(() => expect(host.reads).toBeGreaterThan(1));
  });

  test("the ribbon's buttons lead to their part", async () => {
    openPage("?view=finalise", { host: new WritingHost(snapshot) });
    const heading = await screen.findByRole("heading", { name: "Chốt để nộp" });
    await waitFor(() => expect(heading).toHaveFocus());
  });
});

describe("in a browser", () => {
  test("a file is mended step by step and handed over as a new one", async () => {
    const saved = watchDownloads();
    const { user } = openPage("?view=mending");
    await user.upload(
      await screen.findByLabelText("Chọn báo cáo cần sửa", { selector: "input" }),
      fileOf(bytes),
    );
    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says(/Không còn lỗi/)).toBeVisible();
    await user.click(await button("Hoàn tác lần sửa"));
    expect(await says(/· Còn 1 lỗi$/)).toBeVisible();
    await user.click(await button("Sửa 2 mục đã chọn"));
    await user.click(await button("Tải bản đã sửa"));
    expect(
      await says("Đã tạo BC_DV017_2021_Q3.xlsx. Nộp tệp này, không phải tệp đã chọn lúc đầu."),
    ).toBeVisible();
    expect(saved[0]?.size).toBeGreaterThan(50_000);

    await user.click(await button("Tạo kỳ mới"));
    const made = await says(/^Đã tạo BC_DV017_2021_Q4\.xlsx\./);
    expect(made.closest("[role=alert]")).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual([
      "BC_DV017_2021_Q3.xlsx",
      "BC_DV017_2021_Q4.xlsx",
    ]);
  });

  test("a report that was finalised is to be downloaded first", async () => {
    watchDownloads();
    const { user } = openPage("?view=mending");
    await drop(fileOf(await filledReport()));
    await user.click(await button("Chốt để nộp"));
    expect(await says(/^Bấm Tải bản đã sửa: tệp tải về là tệp để nộp/)).toBeVisible();
    expect(screen.queryByText(/^Lưu sổ/)).toBeNull();
    await user.click(await button("Tải bản đã sửa"));
    await waitFor(() => expect(screen.queryByText(/^Bấm Tải bản đã sửa: tệp/)).toBeNull());
    expect(screen.getByText(/^Gửi tệp \.xlsx về Khối/)).toBeVisible();
  });

  test("what was made of one file is told as it was then, and not of the next file", async () => {
    watchDownloads();
    const { user } = openPage("?view=mending");
    await drop(fileOf(bytes));
    await user.click(await button("Tạo kỳ mới"));
    const made = /^Đã tạo BC_DV017_2021_Q4\.xlsx\..* Quý này còn 1 lỗi: sửa rồi lập lại/;
    expect(await says(made)).toBeVisible();
    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says(/· Không còn lỗi$/)).toBeVisible();
    expect(screen.getByText(made)).toBeVisible();
    const words = () => screen.getAllByLabelText<HTMLInputElement>("Nội dung giải trình");
    for (const field of words()) await user.type(field, "chờ");
    const asked = jest.spyOn(window, "confirm").mockReturnValue(true);
    await drop(fileOf(bytes));
    asked.mockRestore();
    expect(await says(/· Còn 1 lỗi$/)).toBeVisible();
    expect(words().map(({ value }) => value)).not.toContain("chờ");
    expect(screen.queryByText(/^Đã tạo/)).toBeNull();
  });

  test("a report dropped here is opened here, and the check hears nothing of it", async () => {
    const { user } = openPage("?view=mending");
    expect(await says("hoặc kéo thả một báo cáo vào đây")).toBeVisible();
    await drop(fileOf(bytes));
    expect(await says(/^DV017 · Quý III\/2021 · Còn 1 lỗi$/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Soát số liệu" }));
    expect(screen.getByText("Chọn tệp báo cáo", { selector: "button" })).toBeVisible();
    expect(screen.queryByText(/^Chưa nộp được/)).toBeNull();
  });

  test("steps that were not downloaded are not lost unasked", async () => {
    const leaves = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    watchDownloads();
    const asked = jest.spyOn(window, "confirm").mockReturnValue(false);
    const { user } = openPage("?view=mending");
    const input = await screen.findByLabelText("Chọn báo cáo cần sửa", { selector: "input" });
    await user.upload(input, fileOf(bytes));
    await button("Sửa 2 mục đã chọn");
    expect(leaves()).toBe(true);

    await user.click(await button("Sửa 2 mục đã chọn"));
    expect(await says(/^Những gì vừa sửa, .* mới chỉ có trong trang này\./)).toBeVisible();
    expect(leaves()).toBe(false);
    await user.upload(input, fileOf(bytes));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await says(/Không còn lỗi/)).toBeVisible();

    await user.click(await button("Tải bản đã sửa"));
    await says(/^Đã tạo BC_DV017_2021_Q3\.xlsx\./);
    expect(screen.queryByText(/mới chỉ có trong trang này/)).toBeNull();
    expect(leaves()).toBe(true);
    await user.upload(input, fileOf(bytes));
    expect(await says(/· Còn 1 lỗi$/)).toBeVisible();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test("a file that cannot be read is told, as the report and beside it", async () => {
    const { user } = openPage("?view=mending");
    const gone = fileOf(bytes);
    gone.arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
    const input = await screen.findByLabelText("Chọn báo cáo cần sửa", { selector: "input" });
    await user.upload(input, gone);
    expect(await says(/^Không mở được tệp\./)).toBeVisible();
    await user.upload(input, fileOf(bytes));
    await user.upload(await previousInput(), gone);
    expect(await says(/^Không mở được tệp\./)).toBeVisible();
  });

  test("last quarter's report must be this unit's", async () => {
    const { user } = openPage("?view=mending");
    await user.upload(
      await screen.findByLabelText("Chọn báo cáo cần sửa", { selector: "input" }),
      fileOf(bytes),
    );
    await user.upload(await previousInput(), fileOf(bytes));
    expect(await says("Tệp đã chọn không phải của quý ngay trước quý này.")).toBeVisible();
    await user.upload(await previousInput(), fileOf(new Uint8Array([1, 2, 3])));
    expect(await says(/^Tệp không phải Excel \(\.xlsx\)\./)).toBeVisible();
    await user.upload(await previousInput(), await lastQuarter());
    expect(await says(/Đã soát lại, cả với quý trước\.$/)).toBeVisible();
    expect(await says(OPENING)).toBeVisible();
  });

  test("what is no report is told, in English too", async () => {
    const { user } = openPage("?view=mending&lang=en");
    const input = await screen.findByLabelText("Choose a report to mend", { selector: "input" });
    await user.upload(input, fileOf(new Uint8Array([1, 2, 3])));
    expect(await within(screen.getByRole("main")).findByRole("alert")).not.toBeEmptyDOMElement();
  });
});
