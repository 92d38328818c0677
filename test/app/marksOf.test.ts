import { marksOf } from "../../src/app/marksOf";
import { withCells } from "../../src/demo/changeData";
import type { Area } from "../../src/spreadsheet/address";
import type { MarkLook, MarkPlan } from "../../src/spreadsheet/changes";
import type { Finding, FindingPlace } from "../../src/rules/rule";
import { changedFile, demoFile, type CheckedFile } from "./demoFiles";

const marks = ({ checked }: CheckedFile): readonly MarkPlan[] => marksOf(checked).marks ?? [];

function cellsOf(plans: readonly MarkPlan[]): [string, MarkLook][] {
  return plans.flatMap(({ look, area: { sheet, top, left, bottom, right } }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column): [string, MarkLook] => [
        `${sheet}/${top + row}/${left + column}`,
        look,
      ]),
    ).flat(),
  );
}

test.each(["DV007", "DV018", "DV057", "DV012"])(
  "%s: every cell of a finding is marked, each once, nothing else is written",
  async (unit) => {
    const file = await demoFile(unit);
    const { marks: plans = [], ...rest } = marksOf(file.checked);
    expect(rest).toEqual({ basis: null });
    const marked = cellsOf(plans);
    expect(new Set(marked.map(([cell]) => cell)).size).toBe(marked.length);
    const looks = new Map(marked);
    const places = file.checked.findings.flatMap(({ places: all }) => all);
    for (const { sheet, row, column } of places.filter(({ row: number }) => number > 0)) {
      expect(looks.has(`${sheet}/${row}/${column}`)).toBe(true);
    }
  },
);

/** The marks of made-up findings on a workbook that has none of its own. */
async function marksOfPlaces(
  ...findings: readonly (readonly [Finding["severity"], ...FindingPlace[]])[]
): Promise<Record<string, Omit<Area, "sheet">[]>> {
  const { checked } = await changedFile("DV001", (data) => data);
  const plans = marksOf({
    ...checked,
    indicators: [],
    followUps: [],
    findings: findings.map(([severity, ...places]) => ({
      ...{ rule: "REQ01", severity, places, names: [], facts: {} },
    })),
  }).marks;
  const looks: Record<string, Omit<Area, "sheet">[]> = {};
  for (const { look, area } of plans ?? []) {
    const { top, left, bottom, right } = area;
    (looks[look] ??= []).push({ top, left, bottom, right });
  }
  return looks;
}

const at = (row: number, column: number): FindingPlace => ({ sheet: "T", row, column });

describe("cells that touch and look alike", () => {
  test("in a row and below each other are one area", async () => {
    const block = [at(5, 3), at(5, 4), at(6, 3), at(6, 4)];
    expect(await marksOfPlaces(["error", ...block])).toEqual({
      error: [{ top: 5, left: 3, bottom: 6, right: 4 }],
    });
  });

  test("of another width, or apart, are areas of their own", async () => {
    expect(await marksOfPlaces(["note", at(5, 3), at(5, 4), at(6, 3), at(9, 3)])).toEqual({
      note: [
        { top: 5, left: 3, bottom: 5, right: 4 },
        { top: 6, left: 3, bottom: 6, right: 3 },
        { top: 9, left: 3, bottom: 9, right: 3 },
      ],
    });
  });

  test("the more serious look wins where two meet", async () => {
    expect(await marksOfPlaces(["warning", at(5, 3), at(5, 4)], ["error", at(5, 4)])).toEqual({
      error: [{ top: 5, left: 4, bottom: 5, right: 4 }],
      warning: [{ top: 5, left: 3, bottom: 5, right: 3 }],
    });
  });

  test("a finding about a whole sheet or file marks nothing", async () => {
    expect(await marksOfPlaces(["error"], ["error", at(0, 0)])).toEqual({});
  });

  test("half a sheet merged is marked at its first cell", async () => {
    const merged = { ...at(1, 1), to: { row: 1_048_576, column: 16_384 } };
    expect(await marksOfPlaces(["warning", merged])).toEqual({
      warning: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    });
  });
});

test("an indicator that is not met and an overdue follow-up are marked in their rows", async () => {
  const file = await changedFile("DV007", (data) =>
    withCells(data, "tblKhacPhuc", 0, { so_bc: null, ngay_bc: null, ngay_hk: null, kq_hk: null }),
  );
  const overdue = file.checked.followUps.filter(({ status }) => status === "QUA_HAN");
  expect(overdue).not.toEqual([]);
  const missed = file.checked.indicators.filter(({ verdict }) => verdict === "TAM_KHONG");
  expect(missed).not.toEqual([]);
  const of = (look: MarkLook) =>
    cellsOf(marks(file).filter((mark) => mark.look === look)).map(([cell]) => cell);
  expect(of("overdue").every((cell) => cell.startsWith("11 Khắc phục/"))).toBe(true);
  expect(of("overdue")).toContain(`11 Khắc phục/${overdue[0]?.place?.row ?? 0}/2`);
  expect(of("failed").every((cell) => cell.startsWith("15 Chỉ tiêu/"))).toBe(true);
  expect(of("failed").length).toBeGreaterThan(0);
});

test("the row of a secret conclusion is marked like any other", async () => {
  const file = await changedFile("DV007", (data) =>
    withCells(data, "tblKetLuan", 0, { do_mat: "Mật", noi_dung: "Vụ việc A" }),
  );
  const [secret] = file.checked.findings.filter(({ rule }) => rule === "FUP10");
  const place = secret?.places[0];
  expect(new Map(cellsOf(marks(file))).get(`${place?.sheet}/${place?.row}/${place?.column}`)).toBe(
    "error",
  );
});
