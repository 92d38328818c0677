/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { drawBloc } from "../../src/app/drawBloc";
import { INDICATOR_IDS } from "../../src/catalogue/indicators";
import { withField } from "../../src/demo/changeData";
import { day } from "../../src/demo/demoPeriod";
import type {
  ConsolidateOrder,
  ConsolidationBench,
} from "../../src/taskpane/consolidation/workers/bench";
import { snapshotFingerprint } from "../../src/spreadsheet/snapshotFingerprint";
import { readBloc } from "../../src/workbook/readBloc";
import {
  again,
  blocData,
  bytesOf,
  consolidated,
  ownFile,
  source,
  unitData,
  UNITS,
} from "../consolidation/smallQuarter";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { failures } from "../../src/taskpane/words/vi/failures";
import { INVERSE, MemoryHost } from "./memoryHost";
import {
  benchHere,
  blocBytes,
  blocFile,
  drop,
  fileOf,
  openView,
  unitFile,
} from "./openConsolidation";
import { snapshotOf } from "./samples";

// The consolidation runs for real, on machines that may be busy.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

test("bloc workbook and reports dropped together: the quarter, who is missing, what is met", async () => {
  const { user, headline } = openView();
  await drop(await blocFile(), await unitFile("DV023"), await unitFile("DV037"));
  await headline(/^Quý III\/2021: 2\/5 đơn vị đã nộp$/);
  expect(screen.getByText(/^Còn 3 đơn vị chưa nộp báo cáo Quý III\/2021/)).not.toBeVisible();
  await user.click(screen.getByText("3 đơn vị chưa nộp"));
  expect(screen.getByText(/^Còn 3 đơn vị chưa nộp báo cáo Quý III\/2021/)).toBeVisible();
  const indicators = screen.getByRole("tabpanel", { name: "Chỉ tiêu" });
  expect(within(indicators).getAllByRole("listitem")).toHaveLength(INDICATOR_IDS.length);
});

test("files of the next quarter are not blamed on the units: the right quarter is one click away", async () => {
  const view = openView();
  const last = withField(blocData(), "quy", "Quý II");
  await drop(
    await blocFile(writeWorkbook(drawBloc(last))),
    await unitFile("DV023"),
    await unitFile("DV037"),
  );
  await view.headline(/^Quý II\/2021: 0\/5 đơn vị đã nộp$/);
  expect(screen.getByText(/^2 tệp là của Quý III\/2021, còn đang tổng hợp Quý II/)).toBeVisible();
  await view.user.click(screen.getByRole("button", { name: "Tổng hợp Quý III/2021" }));
  await view.headline(/^Quý III\/2021: 2\/5 đơn vị đã nộp$/);
  expect(screen.queryByText(/^2 tệp là của/)).toBeNull();
  expect(screen.getByText(/^SO_KHOI\.xlsx · Quý III\/2021 · 2 tệp$/)).toBeVisible();
});

test("after a reload, files of another quarter are told without the click that needs them", async () => {
  const first = openView();
  const last = withField(blocData(), "quy", "Quý II");
  await drop(await blocFile(writeWorkbook(drawBloc(last))), await unitFile("DV023"));
  await first.headline(/^Quý II/);
  first.unmount();
  openView();
  expect(screen.getByText(/^1 tệp là của Quý III\/2021/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tổng hợp Quý III/2021" })).toBeNull();
});

test("a file that is no workbook stops nothing and has a reply to send", async () => {
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx: 5 đơn vị/);
  const letter = fileOf("BC_DV059_2021_Q3.xlsx", new TextEncoder().encode("thư mời"));
  await chooseFiles(await unitFile("DV023"), letter);
  await headline(/1\/5 đơn vị đã nộp/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  const panel = screen.getByRole("tabpanel", { name: "Đơn vị" });
  const told = within(panel).getAllByText("Chưa nhận được");
  expect(told.map((badge) => badge.closest("li")?.textContent)).toEqual([
    expect.stringContaining("BC_DV059_2021_Q3.xlsx"),
    expect.stringContaining("(DV059)"),
  ]);
  const reply = within(panel).getByRole("button", {
    name: "Chép lời trả: BC_DV059_2021_Q3.xlsx",
  });
  expect(reply).toHaveAttribute("title", expect.stringMatching(/^BC_DV059_2021_Q3\.xlsx: Tệp là/));
  await user.click(reply);
  // Beside the button, whose name is another one.
  expect(await within(panel).findByText("Đã chép", { selector: "[role=status]" })).toBeVisible();
});

test("a file moved or changed after it was chosen is chosen again; its sender has nothing to be told", async () => {
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  const gone = await unitFile("DV037");
  gone.arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"));
  await chooseFiles(await unitFile("DV023"), gone);
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  expect(
    screen.getByText(/^Không mở được tệp: .* sau khi chọn, .* Bấm Chọn lại, thêm lại tệp ấy\.$/),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Chọn lại" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Chép lời trả/ })).toBeNull();
});

test("two submissions of a unit: the later counts, and the cells that differ stand side by side", async () => {
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  const later = withField(again(unitData("DV023"), 2), "nguoi_lap", "Trần Thị B");
  const bytes = await bytesOf(later);
  const second = fileOf("BC_DV023_2021_Q3 (1).xlsx", bytes);
  await chooseFiles(await unitFile("DV023"), second, fileOf("Copy of it.xlsx", bytes));
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  // Of the copy it is said that it is the same: nothing to see.
  expect(screen.getByText(/^Giống hệt tệp/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Xem khác nhau/ }));
  const table = await screen.findByRole("table", { name: /^Hai lần nộp khác nhau/ });
  const rows = within(table).getAllByRole("row").slice(1);
  const [said] = screen.getAllByText(`Hai lần nộp khác nhau ở ${rows.length} ô`);
  expect(said).toHaveAttribute("role", "status");
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  );
  expect(cells).toContainEqual(["2", "1"]);
  expect(cells.some(([counted]) => counted === "Trần Thị B")).toBe(true);
});

test("an older submission than the workbook holds: why, an answer, nothing to hold it against", async () => {
  const later = await consolidated([source("a.xlsx", bytesOf(again(unitData("DV023"), 2)))]);
  const { consolidation, results } = later;
  const bytes = new Uint8Array(await writeWorkbook(drawBloc(consolidation.data, results)));
  const { user, headline } = openView();
  await drop(fileOf("TH_2021_Q3.xlsx", bytes), await unitFile("DV023"));
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  expect(screen.getByText(/^Sổ của Khối đã có lần nộp 2, tệp này là lần nộp 1/)).toBeVisible();
  expect(screen.getByText("Thay bằng lần nộp khác")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Chép lời trả: BC_DV023/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Xem khác nhau/ })).toBeNull();
});

test("each number above the parts is the overview's and leads to exactly what it counts", async () => {
  const { consolidation, results } = await consolidated([ownFile("DV023"), ownFile("DV037")]);
  const drawn = new Uint8Array(await writeWorkbook(drawBloc(consolidation.data, results)));
  const overview = (await snapshotOf(drawn)).sheets.find(({ name }) => name === "Tổng quan")!;
  const texts = [...overview.cells.values()].flatMap((row) =>
    [...row.values()].map(({ value }) => (typeof value === "string" ? value : "")),
  );
  const line = texts.find((text) => text.startsWith("Chỉ tiêu và nhiệm vụ có mức "))!;
  const overdue = texts.find((text) => text.startsWith("Hạn chế quá hạn: "))!;
  const counted = [...(line.match(/\d+(?= )/g) ?? []), /\d+/.exec(overdue)![0], "1"];

  const { user, headline } = openView();
  const letter = fileOf("BC_DV059_2021_Q3.xlsx", new TextEncoder().encode("thư mời"));
  const copy = await unitFile("DV023", "a.xlsx");
  await drop(await blocFile(), await unitFile("DV023"), copy, await unitFile("DV037"), letter);
  await headline(/2\/5/);
  const tiles = within(screen.getByRole("navigation")).getAllByRole("button");
  expect(tiles.map(({ textContent }) => /^\d+/.exec(textContent)?.[0])).toEqual(counted);
  for (const [at, tile] of tiles.entries()) {
    await user.click(tile);
    const items = screen.getByRole("tabpanel").querySelectorAll("ul > li");
    expect([tile.textContent, items.length]).toEqual([tile.textContent, Number(counted[at])]);
    expect(screen.getAllByRole("tab", { selected: true })).toContain(document.activeElement);
  }
});

test("from a figure of the bloc to the unit's file, sheet and cell", async () => {
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  await chooseFiles(...(await Promise.all(UNITS.map((code) => unitFile(code)))));
  await headline(/5\/5/);
  await user.selectOptions(screen.getByLabelText("Hiện chỉ tiêu"), "Chưa đạt");
  const [first] = within(screen.getByRole("tabpanel")).getAllByRole("button", { expanded: false });
  await user.click(first!);
  const unit = await screen.findByRole("button", { name: /\(DV\d{3}\)$/ });
  await user.click(unit);
  expect(await screen.findByText(/BC_DV\d{3}_2021_Q3\.xlsx · .+ · [A-Z]+\d+$/)).toBeVisible();
});

test("what is said of a unit or a limitation stands before the report that opens below it", async () => {
  const { user, headline } = openView();
  await drop(await blocFile(), await unitFile("DV037"));
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Khắc phục" }));
  const opened = async () => {
    const [name] = await screen.findAllByRole("button", { name: /\(DV037\)$/, expanded: false });
    await user.click(name!);
    await screen.findByRole("button", { name: "Đóng" });
    return name!.closest("li")?.textContent;
  };
  expect(await opened()).toMatch(/\(DV037\).*Việc của đơn vị.*BC_DV037_2021_Q3\.xlsx · .*Đóng$/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  expect(await opened()).toMatch(
    /\(DV037\).*\d lỗi, \d cảnh báo.*BC_DV037_2021_Q3\.xlsx · .*Đóng$/,
  );
  screen.getByRole("button", { name: "Đóng" }).focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toHaveTextContent(/\(DV037\)$/);
});

test("units are found without marks and by number alone", async () => {
  const { user, headline } = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  const shown = () =>
    within(screen.getByRole("tabpanel"))
      .getAllByRole("listitem")
      .map((item) => /DV\d{3}/.exec(item.textContent)?.[0]);
  await user.type(screen.getByRole("searchbox"), "37");
  expect(shown()).toEqual(["DV037"]);
  await user.keyboard("{Escape}");
  expect(shown()).toHaveLength(5);
});

test("the result survives a reload of the pane, and the chosen part with it", async () => {
  const first = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await first.headline(/1\/5/);
  await first.user.click(screen.getByRole("tab", { name: "Khắc phục" }));
  const body = (): HTMLSelectElement => screen.getByLabelText("Cơ quan kết luận");
  const [, chosen] = body().options;
  await first.user.selectOptions(body(), chosen?.value ?? "");
  first.unmount();
  openView();
  expect(screen.getByRole("heading", { name: /1\/5 đơn vị/ })).toBeVisible();
  expect(screen.getByRole("tab", { name: "Khắc phục", selected: true })).toBeVisible();
  expect(body()).toHaveValue(chosen?.value);
  expect(body()).not.toHaveValue("all");
  expect(screen.getByText(/^Kết quả của lần trước được giữ lại/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tải sổ tổng hợp" })).toBeNull();
});

test("reports dropped after a reload without the bloc's workbook: it is asked for, and they go on from there", async () => {
  const first = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await first.headline(/1\/5/);
  first.unmount();
  const { chooseBloc } = openView();
  await drop(await unitFile("DV037"), await unitFile("DV059"));
  expect(await screen.findByText(/^Chọn thêm sổ của Khối/)).toBeVisible();
  await chooseBloc();
  expect(await screen.findByText("SO_KHOI.xlsx · Quý III/2021 · 2 tệp")).toBeVisible();
  expect(await screen.findByText(/2\/5 đơn vị đã nộp$/)).toBeVisible();
});

test("in Excel, after a reload, nobody is asked for the workbook that is open and still being read", async () => {
  const first = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await first.headline(/1\/5/);
  first.unmount();
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  const goOn = host.holdReads();
  openView({ host });
  expect(screen.getByText("Đang đọc sổ đang mở…")).toBeVisible();
  expect(screen.queryByText(/^Thả lại sổ của Khối/)).toBeNull();
  await act(goOn);
  expect(await screen.findByText("Sổ đang mở · Quý III/2021")).toBeVisible();
});

test("opened for reminders it begins with the follow-ups, for files with what they were chosen from", async () => {
  const first = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await first.headline(/1\/5/);
  await first.user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  first.unmount();
  const second = openView({ opening: "chase" });
  const selected = (name: string) => screen.getByRole("tab", { name, selected: true });
  expect(selected("Khắc phục")).toBeVisible();
  expect(second.scrolledTo).toHaveLength(1);
  expect(second.scrolledTo[0]).toContainElement(selected("Khắc phục"));
  expect(second.scrolledTo[0]).not.toContainElement(screen.getByText(/1\/5/, { selector: "h2" }));
  expect(screen.queryByLabelText("Chọn sổ của Khối", { selector: "input" })).toBeNull();
  await second.user.click(screen.getByRole("tab", { name: "Chỉ tiêu" }));
  expect(selected("Chỉ tiêu")).toBeVisible();
  second.unmount();
  openView({ opening: "intake" });
  expect(screen.getByLabelText("Chọn sổ của Khối", { selector: "input" })).toBeInTheDocument();
});

test("a unit's report is not taken for the bloc's workbook", async () => {
  const { user } = openView();
  await user.upload(
    screen.getByLabelText("Chọn sổ của Khối", { selector: "input" }),
    await unitFile("DV023"),
  );
  expect(await screen.findByText(/Tệp này không phải sổ của Khối/)).toBeVisible();
});

test("stopped in the middle there is no result, and it can begin again", async () => {
  const bench = benchHere();
  const hanging: ConsolidationBench = {
    ...bench,
    consolidate: (_, tell) => {
      tell?.(1);
      return new Promise(() => undefined);
    },
    cancel: jest.fn(),
  };
  const { user } = openView({ bench: hanging });
  await drop(await blocFile(), await unitFile("DV023"), await unitFile("DV037"));
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(screen.getByText(/^Đã dừng khi xong \d\/2 tệp/)).toBeVisible();
  expect(hanging.cancel).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("button", { name: "Tổng hợp" })).toBeEnabled();
});

test("pictures and lock files in a folder are passed over and counted", async () => {
  openView();
  await drop(
    fileOf("anh.jpg", new Uint8Array(3)),
    fileOf("~$BC_DV017_2021_Q3.xlsx", new Uint8Array(3)),
  );
  expect(await screen.findByText(/bỏ qua 1 tệp không phải bảng tính/)).toBeVisible();
  expect(screen.getByText(/^Không thấy bảng tính nào/)).toBeVisible();
});

test("when the files chosen are let go of, the keyboard goes on among what is to be chosen", async () => {
  // jsdom says no as soon as what had the focus is gone.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { user, chooseFiles } = openView();
  await chooseFiles(await unitFile("DV023"));
  await user.click(await screen.findByRole("button", { name: "Bỏ các tệp đã chọn" }));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(screen.getByRole("button", { name: "Chọn tệp" })).toBeVisible();
});

test("when they are let go of after a stop, nothing more is said of that run", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const never: ConsolidationBench = { ...benchHere(), consolidate: () => new Promise(() => null) };
  const { user } = openView({ bench: never });
  await drop(await blocFile(), await unitFile("DV023"));
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(screen.getByText(/^Đã dừng khi xong 0\/1 tệp/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bỏ các tệp đã chọn" }));
  expect(screen.queryByText(/^Đã dừng/)).toBeNull();
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("a unit's corrected file alone is added to those chosen, in the place of its first", async () => {
  // jsdom says no as soon as what had the focus is gone.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  const letter = fileOf("BC_DV059_2021_Q3.xlsx", new TextEncoder().encode("thư mời"));
  await chooseFiles(await unitFile("DV023"), letter);
  await headline(/1\/5/);
  await user.click(screen.getByText("Chọn lại"));
  expect(screen.getByText("Thêm tệp")).toBeVisible();
  await chooseFiles(await unitFile("DV059"));
  await headline(/2\/5/);
  // What was chosen is folded again, and the keyboard goes on at the result.
  expect(screen.getByText(/ · 2 tệp$/)).toBeVisible();
  expect(document.activeElement).toHaveTextContent(/2\/5 đơn vị đã nộp$/);
  await user.click(screen.getByText("Chọn lại"));
  await user.click(screen.getByText("Bỏ các tệp đã chọn"));
  await chooseFiles(await unitFile("DV037"));
  await headline(/1\/5/);
});

test("a folder chosen anew takes the place of what it held before", async () => {
  const inFolder = async (code: string): Promise<File> => {
    const file = await unitFile(code);
    Object.defineProperty(file, "webkitRelativePath", { value: `Quý III/${file.name}` });
    return file;
  };
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  await chooseFiles(await inFolder("DV023"), await inFolder("DV037"));
  await headline(/2\/5/);
  await user.click(screen.getByText("Chọn lại"));
  await chooseFiles(await inFolder("DV023"));
  await headline(/1\/5/);
  // Another folder that only has the same name.
  await user.click(screen.getByText("Chọn lại"));
  await chooseFiles(await inFolder("DV061"));
  await headline(/2\/5/);
});

test("the office's list of days decides who was late, and a line without a day is shown", async () => {
  const asked: ConsolidateOrder[] = [];
  const bench = benchHere();
  const watched: ConsolidationBench = {
    ...bench,
    consolidate: (order, tell) => {
      asked.push(order);
      return bench.consolidate(order, tell);
    },
  };
  const { user, chooseBloc, chooseFiles, headline } = openView({ bench: watched });
  const list = (text: string) => fileOf("ngay-nhan.csv", new TextEncoder().encode(text));
  const days = () => screen.getByLabelText("Chọn danh sách ngày nhận", { selector: "input" });
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  await user.upload(days(), list("ma_don_vi,ngay_nhan\nDV023,hôm qua\n"));
  expect(await screen.findByText(/^ngay-nhan\.csv: dòng "DV023,hôm qua"/)).toBeVisible();
  await user.upload(days(), list("ma_don_vi;ngay_nhan\nDV023;09/10/2021\nDV203;09/10/2021"));
  expect(await screen.findByText(/^ngay-nhan\.csv: ngày nhận của 2 /)).toBeVisible();
  await chooseFiles(await unitFile("DV023"));
  await headline(/1\/5/);
  expect(screen.getByText(/ · ngay-nhan\.csv$/)).toBeVisible();
  expect(asked.map(({ received }) => [...received.values()])).toEqual([
    Array(2).fill(day("2021-10-09")),
  ]);
  expect(
    screen.getByText(/^Danh sách ngày nhận ghi "DV203", không có trong danh mục/),
  ).toBeInTheDocument();
  const onTime = screen.getByRole("button", { name: /^NV4C/ }).closest("li");
  expect(onTime).toHaveTextContent("0,00% (0/5)");
});

test("in Excel the open bloc workbook is the one to begin with", async () => {
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  const { user, chooseFiles, headline } = openView({ host });
  expect(await screen.findByText(/^Sổ đang mở: 5 đơn vị/)).toBeVisible();
  expect(screen.getByText("hoặc kéo thả tệp, thư mục vào đây")).toBeVisible();
  await chooseFiles(await unitFile("DV023"));
  await headline(/1\/5/);
  await user.click(screen.getByRole("button", { name: "Mở thành sổ mới" }));
  expect(await screen.findByText(/đã mở thành sổ mới/)).toBeVisible();
  const [bytes] = host.openedBeside;
  expect(readBloc(await snapshotOf(bytes!))?.data.tables.get("tblThThongTin")).toHaveLength(1);
  expect(host.carriedOut).toEqual([]);
});

test("in Excel nothing is asked for while the open workbook is read, and what was dropped meanwhile stays", async () => {
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  const goOn = host.holdReads();
  const bench = benchHere();
  const opened: Promise<unknown>[] = [];
  const watched: ConsolidationBench = {
    ...bench,
    openBloc: (source) => {
      const opening = bench.openBloc(source);
      opened.push(opening);
      return opening;
    },
  };
  openView({ host, bench: watched });
  expect(screen.getByText("Đang đọc sổ đang mở…")).toBeVisible();
  expect(screen.queryByLabelText("Chọn sổ của Khối", { selector: "input" })).toBeNull();
  await drop(await blocFile());
  expect(await screen.findByText(/^SO_KHOI\.xlsx: 5 đơn vị/)).toBeVisible();
  await act(goOn);
  await waitFor(() => expect(opened).toHaveLength(2));
  await act(() => Promise.all(opened));
  expect(screen.getByText(/^SO_KHOI\.xlsx: 5 đơn vị/)).toBeVisible();
});

test("in Excel beside another workbook, the bloc's is asked for once that one is read", async () => {
  const report = await snapshotOf(await bytesOf("DV023"));
  openView({ host: new MemoryHost(report) });
  expect(await screen.findByLabelText("Chọn sổ của Khối", { selector: "input" })).toBeEnabled();
  expect(screen.queryByText("Đang đọc sổ đang mở…")).toBeNull();
});

test("in Excel an open workbook that cannot be read is told, and read by one press", async () => {
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  host.fail("read", "busy");
  const { user } = openView({ host });
  const again = await screen.findByRole("button", { name: "Thử lại" });
  expect(await screen.findByText(failures.busy.what)).toBeVisible();
  expect(screen.getByRole("button", { name: "Chọn sổ của Khối" })).toBeVisible();
  host.fail("read", null);
  await user.click(again);
  expect(await screen.findByText(/^Sổ đang mở: 5 đơn vị/)).toBeVisible();
  expect(screen.queryByText(failures.busy.what)).toBeNull();
});

test("in Excel the file of the open workbook lies among the reports and is none of them", async () => {
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  const { chooseFiles, headline } = openView({ host });
  await screen.findByText(/^Sổ đang mở: 5 đơn vị/);
  await chooseFiles(await unitFile("DV023"), await blocFile());
  await headline(/1\/5/);
  expect(screen.getByText(/^Sổ đang mở · Quý III\/2021 · 1 tệp$/)).toBeVisible();
});

test("the open workbook's own file alone is told to be it", async () => {
  const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
  openView({ host });
  await screen.findByText(/^Sổ đang mở: 5 đơn vị/);
  await drop(await blocFile());
  expect(await screen.findByText(/^Đó là sổ của Khối đang dùng/)).toBeVisible();
  expect(screen.queryByText(/^Không thấy bảng tính nào/)).toBeNull();
  await drop(await unitFile("DV023"));
  await waitFor(() => expect(screen.queryByText(/^Đó là sổ của Khối đang dùng/)).toBeNull());
});

describe("the quarter into the open workbook", () => {
  async function consolidatedInExcel() {
    const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
    const view = openView({ host });
    await screen.findByText(/^Sổ đang mở: 5 đơn vị/);
    await view.chooseFiles(await unitFile("DV023"));
    await view.headline(/1\/5/);
    const write = () => screen.getByRole("button", { name: "Ghi vào sổ đang mở" });
    return { ...view, host, write };
  }

  test("is written once, for the workbook as it was read, and taken back by one click", async () => {
    const { host, user, write } = await consolidatedInExcel();
    await user.click(write());
    // Read out as it comes.
    const told = await screen.findByText(/^Đã ghi [\d.]+ ô trên \d+ trang/);
    expect(told.closest("[role=alert]")).toBeVisible();
    expect(write()).toHaveAttribute("aria-disabled", "true");
    expect(write()).toHaveAccessibleDescription(/^Đã ghi/);
    expect(host.carriedOut).toMatchObject([{ basis: snapshotFingerprint(host.snapshot) }]);
    await user.click(screen.getByRole("button", { name: "Trả lại như trước" }));
    expect(await screen.findByText("Đã trả lại sổ như trước khi ghi.")).toBeVisible();
    expect(host.carriedOut.at(-1)).toBe(INVERSE);
  });

  test("is not offered to be taken back once somebody went on working", async () => {
    const { host, user, write } = await consolidatedInExcel();
    await user.click(write());
    await screen.findByText(/^Đã ghi/);
    act(() => host.change(host.snapshot));
    expect(screen.queryByRole("button", { name: "Trả lại như trước" })).toBeNull();
    expect(screen.getByText(/^Đã ghi/)).toBeVisible();
  });

  test("consolidates the workbook as it is now, and nothing while it cannot be read", async () => {
    const { host, user, headline } = await consolidatedInExcel();
    host.fail("read", "busy");
    await drop(await unitFile("DV037"));
    const again = await screen.findByRole("button", { name: "Thử lại" });
    expect(screen.queryByText(/1\/5/)).toBeNull();
    host.fail("read", null);
    await user.click(again);
    await headline(/2\/5/);
  });

  test("a workbook that changed since is left alone, and why is told", async () => {
    const { host, user, write } = await consolidatedInExcel();
    host.fail("carryOut", "changedMeanwhile");
    await user.click(write());
    expect(await screen.findByText(/^Sổ đã thay đổi sau lần tổng hợp này/)).toBeVisible();
  });

  test("one that is laid out otherwise is left alone, and the other way is named", async () => {
    const snapshot = await snapshotOf(new Uint8Array(await blocBytes));
    const [sheet, ...others] = snapshot.sheets;
    const host = new MemoryHost({ ...snapshot, sheets: [{ ...sheet!, name: "Bìa" }, ...others] });
    const { user, chooseFiles, headline } = openView({ host });
    await screen.findByText(/^Sổ đang mở: 5 đơn vị/);
    await chooseFiles(await unitFile("DV023"));
    await headline(/1\/5/);
    await user.click(screen.getByRole("button", { name: "Ghi vào sổ đang mở" }));
    expect(await screen.findByText(/không bày như bản này vẽ.*Mở thành sổ mới/)).toBeVisible();
    expect(host.carriedOut).toEqual([]);
  });

  test.each([
    ["Ghi tiếp cho xong", /^Đã ghi xong/, "finished"],
    ["Trả lại như trước", "Đã trả lại sổ như trước khi ghi.", "undone"],
  ] as const)(
    "what Excel was closed in is asked before the next quarter: %s",
    async (way, said, came) => {
      const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
      // jsdom says no as soon as what had the focus is gone.
      jest.spyOn(document, "hasFocus").mockReturnValue(true);
      host.cutOff = { of: "content", canFinish: true };
      const { user } = openView({ host });
      expect(await screen.findByText(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
      await user.click(screen.getByRole("button", { name: way }));
      expect(await screen.findByText(said)).toBeVisible();
      expect(screen.queryByText(/^Lần ghi vào sổ trước chưa xong/)).toBeNull();
      expect(document.activeElement).not.toBe(document.body);
      expect(host.resolved).toEqual([came]);
    },
  );

  test("what was resolved in another view meanwhile is not asked again", async () => {
    const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
    host.cutOff = { of: "content", canFinish: true };
    const { bring } = openView({ host });
    expect(await screen.findByText(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
    bring(false);
    host.cutOff = null;
    bring(true);
    await waitFor(() => expect(screen.queryByText(/^Lần ghi vào sổ trước chưa xong/)).toBeNull());
  });

  test("one that another pane was closed in is asked about while the quarter is consolidated", async () => {
    const host = new MemoryHost(await snapshotOf(new Uint8Array(await blocBytes)));
    const look = jest.spyOn(host, "unfinished");
    const consolidate = () => new Promise<never>(() => undefined);
    openView({ host, bench: { ...benchHere(), consolidate } });
    await screen.findByText(/^Sổ đang mở: 5 đơn vị/);
    await waitFor(() => expect(look).toHaveBeenCalled());
    host.cutOff = { of: "content", canFinish: true };
    await drop(await unitFile("DV023"));
    expect(await screen.findByText(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
  });

  test("one cut off in the middle is finished or taken back before anything else", async () => {
    const { host, user, write } = await consolidatedInExcel();
    host.fail("carryOut", "sessionLost");
    host.cutOff = { of: "content", canFinish: true };
    await user.click(write());
    expect(await screen.findByText(/^Lần ghi vào sổ trước chưa xong/)).toBeVisible();
    expect(write()).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Ghi tiếp cho xong" }));
    expect(await screen.findByText(/^Đã ghi xong/)).toBeVisible();
    expect(host.resolved).toEqual(["finished"]);
  });
});
