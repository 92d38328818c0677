import { calculateBloc } from "../../../src/app/calculateBloc";
import { failingUnits, overviewOf } from "../../../src/indicators/bloc/overview";
import type { Expression } from "../../../src/spreadsheet/expression";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { conclusion, remedy } from "../../oracle/rows";
import { blocData, day, registration, unitCode, type BlocSpec, type UnitSpec } from "./blocCase";
import { reporting } from "./reporting";

/** What the overview of the quarter says of the bloc. */
type Row = Readonly<Record<string, RawValue>>;

const unit = (index: number, more: Partial<UnitSpec> = {}): UnitSpec => ({
  code: unitCode(index),
  ...more,
});
const spec = (
  units: readonly UnitSpec[],
  tables: BlocSpec["tables"] = {},
  period = "2021-Q3",
): BlocSpec => ({ period, fields: { han_nop: day("2021-10-05") }, units, tables });

describe("the overview", () => {
  const missed = (total: number, done: number): Partial<UnitSpec> => ({
    tables: { tblDangKy: [registration("DV", total, done)] },
  });
  const quarter = spec([
    unit(0, missed(10, 9)),
    unit(1, missed(10, 10)),
    unit(2, { received: false }),
  ]);
  const results = calculateBloc(blocData(quarter));
  const earlier = (done: number) =>
    calculateBloc(blocData({ ...quarter, period: "2021-Q2", units: [unit(0, missed(20, done))] }))
      .indicators;
  const said = (expression: Expression) => results.calculation.evaluate(expression);
  const overview = overviewOf({
    matrix: results.matrix,
    previousQuarter: earlier(18),
    previousYear: earlier(20),
  });
  const rowOf = (id: string) =>
    overview.sections.flatMap(({ rows }) => rows).find((one) => one.id === id);

  test("who has handed in, what is missed, whose turn it is", () => {
    expect(overview.summary.map(said)).toEqual([
      "Đã nộp 2/3 đơn vị. Chưa nộp: DV003 Đảng bộ DV003.",
      expect.stringMatching(
        /^Chỉ tiêu và nhiệm vụ có mức \(không kể CT7B, NV4B\): \d+ không đạt, [1-9]\d* tạm tính chưa đạt hoặc chậm tiến độ, \d+ chưa đủ đơn vị để đánh giá\.$/u,
      ),
      "Hạn chế quá hạn: 0; kết luận đơn vị chưa ghi vào sổ: 0; đơn vị chờ Khối giao hạn hoặc hậu kiểm tra: 0.",
    ]);
  });

  test("all have handed in; many have not", () => {
    const [first] = results.matrix;
    const facts = { previousQuarter: [], previousYear: [] };
    const all = overviewOf({ ...facts, matrix: results.matrix.slice(0, 2) });
    expect(said(all.summary[0]!)).toBe("Đã nộp 2/3 đơn vị.");
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...{ ...first!, received: false, unit: unitCode(index), name: "X" },
    }));
    expect(said(overviewOf({ ...facts, matrix: many }).summary[0]!)).toMatch(
      /Chưa nộp: DV001 X; .*; DV012 X; và 2 đơn vị khác\.$/u,
    );
    expect(said(overviewOf({ ...facts, matrix: many.slice(0, 12) }).summary[0]!)).toMatch(
      /; DV012 X\.$/u,
    );
  });

  test("long names end within the page: in lines of their own, and only so many in a cell", () => {
    const [first] = results.matrix;
    const name = "Đảng bộ Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp";
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...{ ...first!, received: false, unit: unitCode(index), name, verdictOf: () => "KHONG_DAT" },
    }));
    const { summary, sections } = overviewOf({
      ...{ previousQuarter: [], previousYear: [] },
      matrix: many,
    });
    const lines = summary.map(said).map(String);
    const missing = lines.slice(0, -2).join(" ");
    expect(lines.length).toBeGreaterThan(5);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(220);
    expect(missing).toContain(`Chưa nộp: DV001 ${name}; DV002 ${name}; `);
    expect(missing).toMatch(/; và \d+ đơn vị khác\.$/u);
    const told = missing.split("; và")[0]!.split("; ").length;
    expect(missing).toContain(`và ${20 - told} đơn vị khác`);
    const failing = sections.flatMap(({ rows }) => rows).find(({ id }) => id === "CT2A")?.failing;
    expect(failing?.length).toBeLessThan(750);
    expect(failing).toMatch(new RegExp(`^${name}; .*; và 12 đơn vị khác$`, "u"));
  });

  test("a ratio against the quarter before and the same quarter a year before", () => {
    const row = rowOf("CT2A");
    expect(row && said(row.trend)).toBe("tăng so với quý trước. giảm so với cùng kỳ. ");
    expect([row?.previousQuarter, row?.previousYear]).toEqual([
      "90,00% (18/20)",
      "100,00% (20/20)",
    ]);
    expect(row?.failing).toBe("Đảng bộ DV001");
    const same = overviewOf({ matrix: [], previousQuarter: earlier(19), previousYear: [] });
    const unchanged = same.sections.flatMap(({ rows }) => rows).find(({ id }) => id === "CT2A");
    expect(unchanged && said(unchanged.trend)).toBe("không đổi so với quý trước. ");
    expect(unchanged?.failing).toBe("");
    expect([unchanged?.previousQuarter, unchanged?.previousYear]).toEqual(["95,00% (19/20)", ""]);
  });

  test("where nothing arose or nobody has figures there is no trend", () => {
    expect(["CT8B", "CT5A", "CT7B"].map((id) => said(rowOf(id)!.trend))).toEqual(["", "", ""]);
  });

  test("targets first, then duties", () => {
    expect(
      overview.sections.map(({ title, rows }) => [title, rows.map(({ id }) => id).join(" ")]),
    ).toEqual([
      [
        "Chỉ tiêu",
        "CT1A CT1B CT2A CT2B CT2C CT2D CT2E CT3A CT3B CT3C CT4A CT4B CT4C CT4D CT5A CT5B CT5C CT5D CT6A CT6B CT6C CT7A CT7B CT8A CT8B CT9A CT9B CT9C",
      ],
      [
        "Nhiệm vụ",
        "NV1A NV1B NV1C NV3A NV3B NV3C NV3D NV4A1 NV4A2 NV4B NV4C NV4E NVTT1 NVTT2 NVCTHD",
      ],
    ]);
  });

  test("figures of the charts", () => {
    const ratio = overview.ratios.find(({ label }) => label === "Đảng viên đăng ký học tập");
    expect(ratio?.values.map(said)).toEqual([0.95, 1]);
    const handedIn = overview.situations.map(({ label, values }) => [label, ...values.map(said)]);
    expect(handedIn).toContainEqual(["Chưa nộp", 1]);
    expect(handedIn).toContainEqual(["Không có kết luận", 2]);
    expect(overview.admissions.map(({ label, values }) => [label, ...values.map(said)])).toEqual([
      ["Đã kết nạp", expect.any(Number)],
      ["Phải có đến kỳ này", 400],
      ["Chỉ tiêu nhiệm kỳ", 2000],
    ]);
  });

  test("which units keep the bloc from an indicator", () => {
    const [first] = results.matrix;
    const row = { ...first!, active: true, recheckDue: 0, grading: null as never };
    const failing = (id: Parameters<typeof failingUnits>[0], more: object) =>
      failingUnits(id, [{ ...row, ...more }]).length;
    expect(failing("CT4A", { grading: "HT" })).toBe(1);
    expect(failing("CT4A", { grading: "KHT" })).toBe(1);
    expect(failing("CT4A", { grading: "TOT" })).toBe(0);
    expect(failing("CT4C", { grading: "KHT" })).toBe(1);
    expect(failing("CT4C", { grading: "HT" })).toBe(0);
    expect(failing("CT7A", { recheckDue: 1 })).toBe(1);
    expect(failing("NV4B", { recheckDue: 0 })).toBe(0);
    for (const verdict of ["KHONG_DAT", "TAM_KHONG", "CHAM_TIEN_DO"]) {
      expect(failing("CT8A", { verdictOf: () => verdict })).toBe(1);
      expect(failing("CT8A", { active: false, verdictOf: () => verdict })).toBe(0);
    }
    expect(failing("CT8A", { verdictOf: () => "DAT" })).toBe(0);
  });
});

const NOTHING_BEFORE = { previousQuarter: [], previousYear: [] };
function drawn(of: BlocSpec, before: Partial<typeof NOTHING_BEFORE> | object = {}) {
  const { calculation, matrix } = calculateBloc(blocData(of));
  const overview = overviewOf({ matrix, ...NOTHING_BEFORE, ...before });
  const said = (expression: Expression | undefined) =>
    expression === undefined ? undefined : calculation.evaluate(expression);
  const rowOf = (id: string) =>
    overview.sections.flatMap(({ rows }) => rows).find((row) => row.id === id);
  return { overview, said, rowOf, trendOf: (id: string) => said(rowOf(id)?.trend) };
}

test("the ratios of a chart are those of targets with a threshold to reach", () => {
  const { overview, said } = drawn(spec([unit(0)]));
  expect(overview.ratios.map(({ label, values }) => [label, said(values[1])])).toEqual([
    ["Có nghị quyết lãnh đạo năm", 1],
    ["Hài lòng từng lĩnh vực", 1],
    ["Đảng viên đăng ký học tập", 1],
    ["UV BCH Đảng bộ Khối nêu gương", 1],
    ["Người đứng đầu cấp ủy nêu gương", 1],
    ["Người đứng đầu chính quyền, cơ quan nêu gương", 1],
    ["TCCSĐ hoàn thành tốt trở lên", 0.95],
    ["Đảng viên hoàn thành tốt trở lên", 0.98],
    ["Đảng viên mới là đoàn viên ưu tú", 0.4],
    ["Cấp ủy cơ sở được KT,GS việc khắc phục", 1],
    ["Hạn chế được khắc phục đúng hạn", 1],
    ["Thực hiện tốt Quy định 1374", 1],
    ["Phản ánh 4 nguồn giải quyết đúng quy trình", 1],
  ]);
  // Nothing is known of anything but resolutions, which are not there.
  expect(overview.ratios.map(({ values }) => said(values[0]))).toEqual(
    overview.ratios.map(() => 0),
  );
});

describe("admissions that should be there by now", () => {
  const plan = { tblCauHinh: [{ khoa: "Kế hoạch kết nạp của năm", gia_tri: "401" }] };
  const bars = (tables: BlocSpec["tables"]) => {
    const { overview, said } = drawn(spec([reporting("DV001", {}, {})], tables));
    return overview.admissions.map(({ values }) => said(values[0]));
  };

  test("in a straight line: 4 of 20 quarters", () => {
    expect(bars({})).toEqual([13, 400, 2000]);
    const target: Row = { ma: "CT6A", tu_nam: 2021, phep: "từ … trở lên", nguong_so: 1500 };
    expect(bars({ tblMucChiTieu: [target] })).toEqual([13, 300, 1500]);
  });

  test("by the plan of the years: one quarter of 2020, three of 2021", () => {
    expect(bars(plan)).toEqual([13, 401, 2000]);
  });

  test("nobody has reported", () => {
    const { overview, said } = drawn(spec([unit(0, { received: false })]));
    expect(overview.admissions.map(({ values }) => said(values[0]))).toEqual([0, 400, 2000]);
  });
});

describe("against what was before", () => {
  const seats = (count: number, period = "2021-Q3") =>
    spec([unit(0, { tables: { tblNhiemVu: [{ ma_dong: "NV3C", so_luong: count }] } })], {}, period);
  const registered = (total: number, done: number) =>
    spec([unit(0, { tables: { tblDangKy: [registration("DV", total, done)] } })]);
  const results = (of: BlocSpec) => calculateBloc(blocData(of)).indicators;

  test.each([
    [3, 1, "giảm"],
    [1, 3, "tăng"],
    [2, 2, "không đổi"],
  ])("%d vacant seats, now %d: %s", (then, now, word) => {
    const before = { previousYear: results(seats(then, "2020-Q4")) };
    const { rowOf, trendOf } = drawn(seats(now), before);
    expect(trendOf("NV3C")).toBe(`${word} so với cùng kỳ. `);
    expect([rowOf("NV3C")?.previousQuarter, rowOf("NV3C")?.previousYear]).toEqual([
      "",
      String(then),
    ]);
  });

  test.each<[name: string, then: BlocSpec, now: BlocSpec]>([
    ["nothing arose before", registered(0, 0), registered(10, 9)],
    ["nothing arises now", registered(10, 9), registered(0, 0)],
    ["nobody had reported", spec([unit(0, { received: false })]), registered(10, 9)],
    ["nobody has reported now", registered(10, 9), spec([unit(0, { received: false })])],
  ])("%s: no trend", (_, then, now) => {
    expect(drawn(now, { previousQuarter: results(then) }).trendOf("CT2A")).toBe("");
  });

  const resolution: Row = {
    ...{ loai: "Nghị quyết lãnh đạo năm", so_ky_hieu: "01-NQ/ĐU" },
    ...{ ngay_ban_hanh: day("2021-01-10"), nam_ap_dung: 2021 },
  };
  const withMissing = (of: BlocSpec): BlocSpec => ({
    ...of,
    units: [...of.units, unit(1, { received: false })],
  });
  test.each<[name: string, then: BlocSpec, now: BlocSpec, vacant: string]>([
    ["all known", seats(3, "2021-Q2"), seats(1), "giảm so với quý trước. "],
    ["one not yet received", seats(3, "2021-Q2"), withMissing(seats(1)), ""],
    ["one not received then", withMissing(seats(3, "2021-Q2")), seats(4), ""],
  ])("a count, %s", (_, then, now, vacant) => {
    expect(drawn(now, { previousQuarter: results(then) }).trendOf("NV3C")).toBe(vacant);
  });

  test("units with a resolution: one not yet received is no decline, and shares go on being told", () => {
    const kept = (period: string) =>
      spec(
        [
          unit(0, {
            tables: { tblVanBan: [resolution], tblDangKy: [registration("DV", 10, 9)] },
          }),
        ],
        {},
        period,
      );
    const before = { previousQuarter: results(kept("2021-Q2")) };
    expect(drawn(kept("2021-Q3"), before).trendOf("CT1A")).toBe("không đổi so với quý trước. ");
    const { trendOf } = drawn(withMissing(kept("2021-Q3")), before);
    expect(trendOf("CT1A")).toBe("");
    expect(trendOf("CT2A")).toBe("không đổi so với quý trước. ");
  });

  test("no persons known then, units missing: nothing to show and no trend", () => {
    const then = spec([
      unit(0, { tables: { tblDangKy: [registration("DV", 0, 0)] } }),
      unit(1, { received: false }),
    ]);
    const { trendOf, rowOf } = drawn(registered(10, 9), { previousQuarter: results(then) });
    expect([trendOf("CT2A"), rowOf("CT2A")?.previousQuarter]).toEqual(["", ""]);
  });

  test("what is only followed has no figures to compare", () => {
    const before = { previousQuarter: results(registered(10, 9)) };
    expect(drawn(registered(10, 9), before).trendOf("CT6C")).toBe("");
    expect(drawn(registered(10, 9), before).trendOf("CT2A")).toBe("không đổi so với quý trước. ");
  });
});

describe("units named in one cell", () => {
  const missing = (count: number, roster: Row = {}) =>
    spec(Array.from({ length: count }, (_, index) => unit(index, { roster })));

  test("24 at most", () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `Đảng bộ ${unitCode(index)}`).join("; ");
    expect(drawn(missing(24)).rowOf("CT1A")?.failing).toBe(names(24));
    expect(drawn(missing(26)).rowOf("CT1A")?.failing).toBe(`${names(24)}; và 2 đơn vị khác`);
  });

  test("by its code where it has no name", () => {
    expect(drawn(missing(2, { ten_don_vi: null })).rowOf("CT1A")?.failing).toBe("DV001; DV002");
  });
});

test("remedies: what is overdue, not followed, waiting", () => {
  const rounds = (code: string, ...dues: (number | null)[]) =>
    reporting(
      code,
      {
        tblKetLuan: [conclusion("KL1", "15-KL/ĐUK", day("2021-02-01"), dues.length)],
        tblKhacPhuc: dues.map((due, index) => remedy("KL1", index + 1, 1, { due })),
      },
      {},
    );
  const register = {
    ...{ ma_don_vi: "DV003", so_kl: "1-KL", ngay_kl: day("2021-03-01"), so_han_che: 1 },
    ...{ co_quan: "BTV Đảng ủy Khối", trang_thai_doi_chieu: "Đơn vị chưa ghi" },
  };
  const overdue = day("2021-09-01");
  const { overview, said } = drawn(
    spec(
      [
        rounds("DV001", overdue, overdue, null),
        rounds("DV002", null),
        rounds("DV003", day("2021-12-31")),
        rounds("DV004", overdue),
        unit(4, { received: false }),
      ],
      { tblSoKetLuan: [register] },
    ),
  );
  expect(said(overview.summary[2])).toBe(
    "Hạn chế quá hạn: 3; kết luận đơn vị chưa ghi vào sổ: 1; đơn vị chờ Khối giao hạn hoặc hậu kiểm tra: 2.",
  );
  expect(overview.situations.map(({ label, values }) => [label, said(values[0])])).toEqual([
    ["Quá hạn hoặc chưa ghi vào sổ", 3],
    ["Chờ Khối", 1],
    ["Sắp đến hạn hoặc chờ hậu kiểm tra", 0],
    ["Trong hạn", 0],
    ["Đã khắc phục", 0],
    ["Không có kết luận", 0],
    ["Chưa nộp", 1],
  ]);
});
