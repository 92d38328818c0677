/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FileReason } from "../../src/consolidation/fileReason";
import { withField } from "../../src/demo/changeData";
import { day } from "../../src/demo/demoPeriod";
import ConsolidationView from "../../src/taskpane/consolidation/ConsolidationView";
import { diagnostics } from "../../src/taskpane/diagnostics/diary";
import type { ConsolidationBench } from "../../src/taskpane/consolidation/workers/bench";
import { fileReason } from "../../src/taskpane/consolidation/words/englishReasons";
import { english } from "../../src/taskpane/words/english";
import { WordsProvider } from "../../src/taskpane/words/WordsContext";
import { bytesOf, unitData } from "../consolidation/smallQuarter";
import {
  benchHere,
  blocBytes,
  blocFile,
  drop,
  fileOf,
  openView,
  unitFile,
} from "./openConsolidation";
import { failing } from "./openPage";

// What the bloc's own check says, and why files do not count, in the pane.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

test("what is wrong with the bloc's own figures is told where its quarter is shown", async () => {
  const { user, headline } = openView();
  await drop(await blocFile(), await unitFile("DV023"));
  await headline(/1\/5 đơn vị đã nộp/);
  await user.click(screen.getByText(/^Soát ở cấp Khối \(\d+\)$/));
  expect(screen.getByText(/^Số liệu công bố 0,44% khác số tính lại 0,40%/)).toBeVisible();
});

test("a fault of the program on one of many files is in the diagnostics report", async () => {
  const bench = benchHere();
  const consolidate: ConsolidationBench["consolidate"] = async (order, tell) => {
    const done = await bench.consolidate(order, tell);
    if (!done.ok || !done.value.ok) return done;
    const why = {
      kind: "unreadable",
      code: "programFault",
      fault: "RangeError < a.js:1:2",
    } as const;
    const { shown } = done.value;
    const files = shown.files.map((file) => ({ ...file, status: "unreadable" as const, why }));
    return { ok: true, value: { ok: true, shown: { ...shown, files } } };
  };
  const { headline } = openView({ bench: { ...bench, consolidate } });
  await drop(await blocFile(), await unitFile("DV023"));
  await headline(/1\/5 đơn vị đã nộp/);
  expect(diagnostics()).toMatch(/Lỗi gần nhất: programFault · take: RangeError < a\.js:1:2/);
});

test("a unit is counted with what was found in its own file, late and changed after it was finalised are told", async () => {
  const receipt = { meta_ngay_chot_nop: "16:42 ngày 02/10/2021", meta_hash_so_lieu: "1-0" };
  const data = Object.entries(receipt).reduce(
    (before, [key, value]) => withField(before, key, value),
    unitData("DV059"),
  );
  const { user, chooseBloc, chooseFiles, headline } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx/);
  await user.upload(
    screen.getByLabelText("Chọn danh sách ngày nhận", { selector: "input" }),
    fileOf("ngay-nhan.csv", new TextEncoder().encode("ma_don_vi;ngay_nhan\nDV059;09/10/2021\n")),
  );
  await chooseFiles(fileOf("BC_DV059_2021_Q3.xlsx", await bytesOf(data)));
  await headline(/1\/5/);
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  const unit = (await screen.findByRole("button", { name: /\(DV059\)/ })).closest("li")!;
  expect(unit).toHaveTextContent(/nộp trễ 4 ngày/);
  expect(unit).toHaveTextContent(/Số liệu đã đổi sau khi chốt lúc .*16:42.*Hỏi lại đơn vị\./);
  const [, errors, warnings] = /(\d+) lỗi, (\d+) cảnh báo/.exec(unit.textContent) ?? [];
  await user.click(within(unit).getByRole("button", { name: /\(DV059\)/ }));
  await within(unit).findByText("Kết quả soát");
  const count = (label: string) => within(unit).getByText(label).parentElement?.textContent;
  expect(count("Lỗi")).toBe(`${errors}Lỗi`);
  expect(count("Cảnh báo")).toBe(`${warnings}Cảnh báo`);
});

test("a report that came as a PDF or packed is told with what to answer, not passed over", async () => {
  const { user, headline } = openView();
  await drop(
    await blocFile(),
    await unitFile("DV023"),
    fileOf("BC_DV059_2021_Q3.pdf", new TextEncoder().encode("%PDF-1.7")),
    fileOf("bao cao.rar", new TextEncoder().encode("Rar!....")),
    fileOf("giấy mời.pdf", new TextEncoder().encode("%PDF-1.7")),
  );
  await headline(/1\/5/);
  expect(screen.getByText(/bỏ qua 1 tệp không phải bảng tính/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Đơn vị" }));
  expect(await screen.findByText(/^Tệp PDF, không phải Excel/)).toBeVisible();
  expect(screen.getByText(/^Tệp nén/)).toBeVisible();
});

test("a fault of the program is not taken for a fault of the bloc's workbook", async () => {
  const broken: ConsolidationBench = { ...benchHere(), openBloc: failing };
  const { chooseBloc } = openView({ bench: broken });
  await chooseBloc();
  expect(await screen.findByText(/^Chương trình gặp lỗi khi đọc sổ này/)).toBeVisible();
  await drop(await blocFile(), await unitFile("DV023"));
  expect(await screen.findByText(/^Chương trình gặp lỗi khi đọc sổ này/)).toBeVisible();
});

test("after another workbook that will not do, the first is said to be in use still", async () => {
  const { user, chooseBloc } = openView();
  await chooseBloc();
  await screen.findByText(/^SO_KHOI\.xlsx: 5 đơn vị/);
  await user.upload(
    screen.getByLabelText("Chọn sổ khác", { selector: "input" }),
    await unitFile("DV023"),
  );
  expect(
    await screen.findByText(/không phải sổ của Khối.*Vẫn dùng SO_KHOI\.xlsx\.$/),
  ).toBeVisible();
});

test("in English why a file does not count is English, what is sent back stays Vietnamese", async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const user = userEvent.setup();
  render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={english}>
        <ConsolidationView bench={benchHere()} host={null} opening="consolidation" />
      </WordsProvider>
    </FluentProvider>,
  );
  await drop(
    fileOf("SO_KHOI.xlsx", await blocBytes),
    await unitFile("DV023"),
    fileOf("BC_DV059_2021_Q3.xlsx", new Uint8Array()),
  );
  await screen.findByText(/1 of 5 units handed in/);
  await user.click(screen.getByRole("tab", { name: "Units" }));
  expect(await screen.findByText(/^The file is empty/)).toBeVisible();
  expect(
    screen.getByRole("button", { name: "Copy the reply: BC_DV059_2021_Q3.xlsx" }),
  ).toHaveAttribute("title", "BC_DV059_2021_Q3.xlsx: Tệp trống (0 byte). Gửi lại tệp gốc.");
});

const Q2 = { year: 2021, quarter: 2 } as const;
const Q3 = { year: 2021, quarter: 3 } as const;

test.each<[FileReason, RegExp]>([
  [{ kind: "unreadable", code: "encrypted", fault: null }, /password/],
  [{ kind: "unreadable", code: "blocWorkbook", fault: null }, /Keep it apart/],
  [{ kind: "changed", at: "16:42 2/10/2021" }, /finalised \(16:42 2\/10\/2021\)/],
  [{ kind: "noUnit" }, /unit code is missing or cannot be read/],
  [{ kind: "noRoster" }, /roster is empty/],
  [{ kind: "unknownUnit", unit: "DV177", near: ["DV077"] }, /"DV177".*nearest: DV077/],
  [{ kind: "unknownUnit", unit: "XX001", near: [] }, /"XX001" is not in the bloc's roster\. /],
  [
    { kind: "endedUnit", unit: "DV077", endedOn: day("2021-05-31"), successor: "DV069" },
    /DV077 ended on 31\/05\/2021.*report of DV069/,
  ],
  [{ kind: "noPeriod" }, /year or quarter is missing or not valid/],
  [{ kind: "otherPeriod", period: Q2, wanted: Q3 }, /of Q2 2021; this is Q3 2021/],
  [{ kind: "copy", of: "DV058" }, /exactly those of DV058/],
  [{ kind: "superseded", by: "a.xlsx", submission: 2, same: false }, /^a\.xlsx \(submission 2\)/],
  [{ kind: "superseded", by: "a.xlsx", submission: 2, same: true }, /^Exactly the same as a\.xlsx/],
  [{ kind: "older", submission: 1, stacked: 2 }, /submission 1.*enter submission 3/],
])("English has words for %j", (why, words) => {
  expect(fileReason(why)).toMatch(words);
});
