import { findingMessage } from "../../../src/messages/render";
import { BLOC_RULES } from "../../../src/rules/bloc";
import type {
  BlocFinding,
  Receipt,
  Submission,
  SubmittedQuarter,
} from "../../../src/rules/bloc/blocRule";
import type { RuleId } from "../../../src/rules/ruleIds";
import { blocOf, type BlocTables } from "../besides";
import { day } from "../followUps/remedies";

const submission = (unit: string, more: Partial<Submission> = {}): Submission => ({
  file: `BC_${unit}_2021_Q3.xlsx`,
  unit,
  number: 1,
  errors: 0,
  ...more,
});

const receipt = (receivedOn: number | null): Receipt => ({
  ...{ file: "BC_DV001_2021_Q3.xlsx", unit: "DV001", receivedOn },
});

const quarter = (more: Partial<SubmittedQuarter>, tables: BlocTables = {}): SubmittedQuarter => ({
  period: { year: 2021, quarter: 3 },
  dueOn: day(5, 10),
  bloc: blocOf(tables),
  blocReport: null,
  accepted: [],
  received: [],
  resubmitted: [],
  copies: [],
  missing: [],
  totals: [],
  ...more,
});

function found(id: RuleId, of: SubmittedQuarter): BlocFinding[] {
  return [...(BLOC_RULES.find((rule) => rule.id === id)?.check(of) ?? [])];
}

const messages = (id: RuleId, of: SubmittedQuarter): string[] =>
  found(id, of).map((finding) => findingMessage(finding));

test("a quarter in order gives nothing but the note on trends", () => {
  const inOrder = quarter({ accepted: [submission("DV001")] });
  const said = BLOC_RULES.flatMap((rule) => rule.check(inOrder));
  expect(said).toMatchObject([{ rule: "AGG05", severity: "note" }]);
});

test("DUP02 names the file that counts and the others", () => {
  const kept = submission("DV017", { number: 2, file: "b.xlsx" });
  const others = [submission("DV017", { file: "a.xlsx" })];
  const [message] = messages("DUP02", quarter({ resubmitted: [{ kept, others }] }));
  expect(message).toMatch(/DV017 gửi 2 tệp.*lần nộp 2.*a\.xlsx/);
});

test("DUP03 is about the copy", () => {
  const copies = [{ returned: submission("DV018"), original: submission("DV017") }];
  expect(found("DUP03", quarter({ copies }))).toMatchObject([
    { severity: "warning", unit: "DV018", file: "BC_DV018_2021_Q3.xlsx" },
  ]);
});

test("ROS04 counts and names the missing", () => {
  const [message] = messages("ROS04", quarter({ missing: ["DV003", "DV009"] }));
  expect(message).toContain("2 đơn vị: DV003, DV009");
});

test("ROS04: three hundred are all named, of more the first three hundred", () => {
  const said = (count: number): string => {
    const missing = Array.from({ length: count }, (_, index) => `DV${100 + index}`);
    return messages("ROS04", quarter({ missing }))[0] ?? "";
  };
  expect(said(300)).toContain("DV398, DV399. ");
  expect(said(301)).toContain("DV398, DV399, …");
});

test("ROS04: however many are missing, the message fits into a cell", () => {
  const missing = Array.from({ length: 9_999 }, (_, index) => `D${10_000 + index}`);
  const [message = ""] = messages("ROS04", quarter({ missing }));
  expect(message).toContain("9999 đơn vị: D10000, D10001, ");
  expect(message.length).toBeLessThan(32_767);
});

test.each([
  [day(5, 10), []],
  [day(6, 10), ["1 ngày"]],
  [day(8, 10), ["3 ngày"]],
  [null, []],
])("ROS05: received on %p", (receivedOn, wanted) => {
  const said = messages("ROS05", quarter({ received: [receipt(receivedOn)] }));
  expect(said).toHaveLength(wanted.length);
  for (const part of wanted) expect(said[0]).toContain(part);
});

test("ROS05: without a due day nobody is late", () => {
  const late = quarter({
    dueOn: null,
    received: [receipt(day(1, 12))],
  });
  expect(found("ROS05", late)).toEqual([]);
});

test("AGG01: a total that its rows do not add up to", () => {
  const total = { label: "CT5A", shown: 2135, computed: 2134, place: null };
  const same = { ...total, shown: 2134 };
  expect(messages("AGG01", quarter({ totals: [total, same] }))).toEqual([
    "Tổng CT5A ở bảng tổng hợp (2.135) khác tổng các đơn vị (2.134). Tổng hợp lại.",
  ]);
  expect(messages("AGG01", quarter({ totals: [{ ...total, shown: 7.5 }] }))).toEqual([
    expect.stringContaining("(7,5)"),
  ]);
});

test("AGG02: a file with errors is taken, and said", () => {
  const accepted = [submission("DV017", { errors: 3 }), submission("DV018")];
  expect(messages("AGG02", quarter({ accepted }))).toEqual([expect.stringContaining("DV017")]);
});

describe("AGG04", () => {
  const published = (figure: string | number, numerator = 6240, denominator = 6517) =>
    messages(
      "AGG04",
      quarter(
        {},
        {
          tblLichSuNam: [
            {
              nam: 2020,
              ma_chi_tieu: "CT5A",
              tu_so: numerator,
              mau_so: denominator,
              so_cong_bo: figure,
            },
          ],
        },
      ),
    );

  test("TC28: 94,9% for 6.240/6.517 is 95,75%", () => {
    expect(published("94,9%")).toEqual([expect.stringContaining("95,75% (6.240/6.517)")]);
  });

  test.each([
    ["95,8%", "95,7496%"],
    ["95,7500%", "95,7496%"],
    ["96,0", "95,75%"],
  ])("%s is not what the figure it is shown would be rounded to", (figure, shown) => {
    expect(published(figure)).toEqual([expect.stringContaining(`${shown} (6.240/6.517)`)]);
  });

  test.each(["95,75%", "95.75", "96%"])("lets pass %p", (figure) => {
    expect(published(figure)).toEqual([]);
  });

  test("half up on the exact fraction, by the decimals published", () => {
    expect(published("12,5", 1, 8)).toEqual([]);
    expect(published("13", 1, 8)).toEqual([]);
    expect(published("12", 1, 8)).toHaveLength(1);
    expect(published("84,05", 58, 69)).toHaveLength(1);
    expect(published("84,06", 58, 69)).toEqual([]);
  });

  test.each(["", "không rõ"])("no percentage: %p", (figure) => {
    expect(published(figure)).toEqual([]);
  });
});

describe("AGG05", () => {
  const history = (year: number, ...ids: string[]) => ({
    tblLichSuNam: ids.map((id) => ({ nam: year, ma_chi_tieu: id, tu_so: 1, mau_so: 2 })),
  });
  const all = ["CT4A", "CT4C", "CT5A", "CT5C"];

  test("the year before the graded one, all four ratios", () => {
    expect(found("AGG05", quarter({}, history(2019, ...all)))).toEqual([]);
    expect(messages("AGG05", quarter({}, history(2019, "CT4A")))).toEqual([
      expect.stringContaining("năm 2019 (CT4C, CT5A, CT5C) nên"),
    ]);
    const lastQuarter = quarter({ period: { year: 2021, quarter: 4 } }, history(2020, ...all));
    expect(found("AGG05", lastQuarter)).toEqual([]);
  });

  test("a note in the first year, a warning later", () => {
    const since = (year: number) => ({
      tblCauHinh: [{ khoa: "Năm đầu dùng sổ", gia_tri: String(year), tu_ngay: 1 }],
    });
    expect(found("AGG05", quarter({}, since(2021)))).toMatchObject([{ severity: "note" }]);
    expect(found("AGG05", quarter({}, since(2020)))).toMatchObject([{ severity: "warning" }]);
  });
});

describe("what they say in full, and where", () => {
  const kept = submission("DV017", { number: 2, file: "b.xlsx" });
  const others = [submission("DV017", { file: "a.xlsx" }), submission("DV017", { file: "c.xlsx" })];
  const place = { sheet: "Chỉ tiêu Khối", row: 9, column: 4 };
  const history = (row: BlocTables[string][number]): BlocTables => ({
    tblLichSuNam: [{ nam: 2020, ma_chi_tieu: "CT5A", tu_so: 1, mau_so: 8, ...row }],
  });

  test.each<[RuleId, SubmittedQuarter, string, unit: string | null, file: string | null]>([
    [
      "DUP02",
      quarter({ resubmitted: [{ kept, others }] }),
      "DV017 gửi 3 tệp; lấy lần nộp 2, các tệp khác: a.xlsx, c.xlsx. Xem lại nếu lần nộp đúng là tệp khác.",
      "DV017",
      "b.xlsx",
    ],
    [
      "DUP03",
      quarter({ copies: [{ returned: submission("DV018"), original: submission("DV017") }] }),
      "Hai đơn vị khác mã có nội dung giống hệt nhau: DV018 (BC_DV018_2021_Q3.xlsx), DV017 (BC_DV017_2021_Q3.xlsx). Yêu cầu đơn vị lấy nhầm tệp gửi lại.",
      "DV018",
      "BC_DV018_2021_Q3.xlsx",
    ],
    [
      "ROS04",
      quarter({ missing: ["DV003"] }),
      "Chưa nhận báo cáo của 1 đơn vị: DV003. Nhắc các đơn vị gửi báo cáo.",
      null,
      null,
    ],
    [
      "ROS05",
      quarter({ received: [receipt(day(8, 10))] }),
      "Đơn vị DV001 nộp trễ 3 ngày. Ghi lý do nếu cần.",
      "DV001",
      "BC_DV001_2021_Q3.xlsx",
    ],
    [
      "AGG01",
      quarter({ totals: [{ label: "D9", shown: 2135, computed: 2134, place }] }),
      "Tổng D9 ở bảng tổng hợp (2.135) khác tổng các đơn vị (2.134). Tổng hợp lại.",
      null,
      null,
    ],
    [
      "AGG02",
      quarter({ accepted: [submission("DV017", { errors: 1 })] }),
      "DV017: tệp còn 1 lỗi; các chỉ tiêu liên quan chưa tính cho đơn vị này. Yêu cầu đơn vị sửa và nộp lại.",
      "DV017",
      "BC_DV017_2021_Q3.xlsx",
    ],
    [
      "AGG04",
      quarter({}, history({ so_cong_bo: "12%" })),
      "Số liệu công bố 12% khác số tính lại 12,50% (1/8). Xem lại số công bố.",
      null,
      null,
    ],
    [
      "AGG05",
      quarter({}),
      "Chưa nhập kết quả năm 2019 nên không tính được xu hướng. Nhập kết quả năm 2019 vào trang Lịch sử năm.",
      null,
      null,
    ],
  ])("%s", (id, of, message, unit, file) => {
    expect(messages(id, of)).toEqual([message]);
    expect(found(id, of)).toMatchObject([{ rule: id, unit, file }]);
    expect(found(id, of)[0]?.places).toEqual(id === "AGG01" ? [place] : []);
  });

  test.each<[name: string, row: BlocTables[string][number]]>([
    ["no numerator", { tu_so: null, so_cong_bo: "99%" }],
    ["no denominator", { mau_so: null, so_cong_bo: "99%" }],
    ["nothing to count", { tu_so: 0, mau_so: 0, so_cong_bo: "99%" }],
    ["four figures before the comma", { so_cong_bo: "1234%" }],
    ["words behind", { so_cong_bo: "99% (ước)" }],
    ["words before", { so_cong_bo: "khoảng 99%" }],
    ["a space before the sign", { so_cong_bo: "12,5 %" }],
    ["more decimals", { so_cong_bo: "12,500000" }],
    ["above 100", { tu_so: 9, so_cong_bo: "113%" }],
  ])("AGG04 lets pass: %s", (_, row) => {
    expect(found("AGG04", quarter({}, history(row)))).toEqual([]);
  });

  test("AGG04 shows the cell of the bloc workbook where there is one", () => {
    const cells = new Map([["so_cong_bo", { place, raw: "12%", value: "12%" }]]);
    const rows = [{ row: 9, code: null, cells }];
    const table = { name: "tblLichSuNam", sheet: place.sheet, headerRow: 8, rows };
    const blocReport = {
      fields: new Map(),
      tables: new Map([["tblLichSuNam", { ...table, columns: new Map(), order: [] }]]),
    } as unknown as SubmittedQuarter["blocReport"];
    const of = quarter({ blocReport }, history({ so_cong_bo: "12%" }));
    expect(found("AGG04", of)[0]?.places).toEqual([place]);
  });

  test.each<[name: string, stacked: string[], severity: string]>([
    ["nothing stacked yet", [], "note"],
    ["this year only", ["2021-Q1", "2021-Q2"], "note"],
    ["a quarter of last year", ["2020-Q4", "2021-Q1"], "warning"],
  ])("AGG05 in the first year of the tool: %s", (_, stacked, severity) => {
    const tblThThongTin = stacked.map((ky) => ({ ky }));
    expect(found("AGG05", quarter({}, { tblThThongTin }))).toMatchObject([{ severity }]);
  });

  test("AGG05 reads the ids whatever their case", () => {
    const ids = ["ct4a", "CT4C", "ct5a", "CT5C"];
    const tblLichSuNam = ids.map((ma_chi_tieu) => ({ nam: 2019, ma_chi_tieu }));
    expect(found("AGG05", quarter({}, { tblLichSuNam }))).toEqual([]);
    expect(found("AGG05", quarter({}, { tblLichSuNam: tblLichSuNam.slice(1) }))).toHaveLength(1);
  });
});
