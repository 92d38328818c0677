import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { underBloc } from "../../src/consolidation/underBloc";
import { matchRounds } from "../../src/followUps/reinspections";
import { parsePeriod } from "../../src/catalogue/period";
import type { EarlierQuarter, Material, Rule } from "../../src/rules/rule";
import { indexBloc, type BlocRecords } from "../../src/workbook/blocIndex";
import { calculate } from "../../src/workbook/calculation";
import { completeReport } from "../../src/workbook/completeReport";
import { textOf, type RawValue } from "../../src/spreadsheet/snapshot";
import { addressOf, type Changes, materialOf, placeOf, told, type Told } from "./material";

/** A quarter of the unit of the tests, as the one before. */
export function earlier(period: string, changes: Changes = {}): EarlierQuarter {
  const { report, calculation } = materialOf(changes, { period });
  return { period: parsePeriod(period)!, report, calculation };
}

/** A workbook of 2021-Q3 with last quarter's beside it. */
export function withPrevious(
  changes: Changes,
  before: Changes = {},
  { period = "2021-Q3", previous = "2021-Q2", bloc }: Beside = {},
): Material {
  const material = materialOf(changes, { period });
  return {
    ...material,
    previous: previous === null ? null : earlier(previous, before),
    ...(bloc === undefined ? {} : ofBloc(material, blocOf(bloc))),
  };
}

function ofBloc({ report }: Material, bloc: BlocRecords): Pick<Material, "bloc" | "rounds"> {
  return { bloc, rounds: matchRounds(report, bloc.roundsOf(unitCode())) };
}

interface Beside {
  period?: string;
  previous?: string | null;
  bloc?: BlocTables;
}

export type BlocTables = Record<string, Record<string, RawValue>[]>;

/** A bloc workbook that holds these rows; the unit of the tests is in its roster. */
export function blocOf(tables: BlocTables = {}): BlocRecords {
  const all: BlocTables = { tblDonVi: [rosterUnit()], ...tables };
  return indexBloc({
    fields: new Map(),
    tables: new Map(
      Object.entries(all).map(([name, rows]) => [
        name,
        rows.map((row) => new Map(Object.entries(row))),
      ]),
    ),
  });
}

/** Code of the unit of the tests. */
export function unitCode(): string {
  return textOf(materialOf().report.fields.get("ma_don_vi")?.value);
}

export function rosterUnit(more: Record<string, RawValue> = {}): Record<string, RawValue> {
  const { report } = materialOf();
  const field = (key: string): RawValue => report.fields.get(key)?.value ?? null;
  return {
    ma_don_vi: field("ma_don_vi"),
    ten_don_vi: field("ten_don_vi"),
    loai_hinh: field("loai_hinh"),
    nhom_chuc_nang: field("nhom_chuc_nang"),
    la_co_quan_hanh_chinh: field("la_co_quan_hanh_chinh"),
    hieu_luc_tu: 36_000,
    trang_thai: "Đang hoạt động",
    ...more,
  };
}

/** The same workbook as the bloc judges it. */
export function atBloc(changes: Changes, tables: BlocTables = {}, reference?: number): Material {
  const material = materialOf(changes);
  const bloc = blocOf(tables);
  const R = reference ?? Number(material.calculation.field("tinh_chot"));
  const complete = underBloc(completeReport(material.report), bloc, R);
  const calculation = calculate(complete, UNIT_FORMULAS, { view: "core" });
  return { ...material, ...ofBloc(material, bloc), calculation, judgedAt: "bloc", previous: null };
}

export interface Found {
  severity?: Told["severity"];
  cells: string[];
  /** Parts of the message. */
  says: string[];
}

/** What a rule says, told short: severity, cells, and the parts of the message that are asked for. */
export function expectFound(rule: Rule, material: Material, ...wanted: Found[]): void {
  const found = told(rule, material);
  expect(found.map(({ severity, cells }) => ({ severity, cells }))).toEqual(
    wanted.map(({ severity = rule.severity, cells }) => ({ severity, cells })),
  );
  const [first] = rule.check(material);
  const [cell] = wanted[0]?.cells ?? [];
  if (first !== undefined && cell !== undefined) {
    expect(addressOf(first)).toBe(placeOf(cell, material));
  }
  wanted.forEach(({ says }, index) => {
    for (const part of says) expect(found[index]?.message).toContain(part);
  });
}
