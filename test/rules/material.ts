import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { findingMessage } from "../../src/messages/render";
import type { Finding, Material, Rule } from "../../src/rules/rule";
import { cellAddress } from "../../src/spreadsheet/address";
import { ERROR_CODES, type RawValue } from "../../src/spreadsheet/snapshot";
import { calculate } from "../../src/workbook/calculation";
import { completeReport } from "../../src/workbook/completeReport";
import { layOutUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { emptyUnitData } from "../../src/workbook/emptyUnitData";
import type { Report } from "../../src/workbook/report";
import { reportOfData } from "../../src/workbook/reportOfData";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { baseQuarter, type UnitKind } from "../oracle/baseQuarter";
import {
  type CellInput,
  cloneQuarter,
  codeOf,
  lastDayOfQuarter,
  type Quarter,
  type Row,
  rowOf,
} from "../oracle/quarter";

/**
 * What differs from a correct workbook: `fields`, the cells of a fixed row `tblDangVien[DV01]`, all
 * rows of a free table `tblKetLuan` (or rows to add `tblKetLuan+`), the cells of one `tblKetLuan#0`.
 */
export type Changes = Record<string, Row | Row[]>;

export interface Setting {
  kind?: UnitKind;
  /** 2021-Q3 when absent. */
  period?: string;
  /** Five days after the end of the quarter when absent. */
  today?: number;
  fileName?: string | null;
}

type Quarters = 1 | 2 | 3 | 4;

function periodIn({ period = "2021-Q3" }: Setting): { year: number; quarter: Quarters } {
  const [year = 0, quarter = 0] = period.split("-Q").map(Number);
  return { year, quarter: quarter as Quarters };
}

export function quarterOf(changes: Changes, setting: Setting = {}): Quarter {
  const { kind = "administrative" } = setting;
  const quarter = cloneQuarter(baseQuarter({ kind, ...periodIn(setting) }));
  for (const [place, change] of Object.entries(changes)) {
    const [, name = "", mark = "", row = ""] = /^(\w+)([[#+]?)(\w*)\]?$/u.exec(place) ?? [];
    const rows = quarter.tables[name] ?? [];
    if (Array.isArray(change)) {
      quarter.tables[name] = structuredClone(mark === "+" ? [...rows, ...change] : change);
    } else {
      Object.assign(rowToChange(quarter, name, mark, row), change);
    }
  }
  return quarter;
}

function rowToChange(quarter: Quarter, name: string, mark: string, row: string): Row {
  if (name === "fields") return quarter.fields;
  if (mark === "[") return rowOf(quarter, name, row);
  const target = quarter.tables[name]?.[Number(row)];
  if (mark !== "#" || target === undefined) throw new Error(`No row ${name}${mark}${row}`);
  return target;
}

function rawValue(input: CellInput): RawValue {
  if (typeof input !== "object" || input === null) return input;
  const error = ERROR_CODES.find((code) => code === input.error);
  if (error === undefined) throw new Error(`No error value ${input.error}`);
  return { error };
}

const rawCells = (row: Row): Map<string, RawValue> =>
  new Map(Object.entries(row).map(([key, input]) => [key, rawValue(input)]));

/** The filled quarter over an empty workbook of its period, as the template has it. */
function dataOf(quarter: Quarter, setting: Setting): WorkbookData {
  const { year, quarter: number } = periodIn(setting);
  const period = { year, quarter: number };
  const empty = emptyUnitData({
    unitCode: "DV017",
    period,
    createdOn: lastDayOfQuarter(year, number) - 20,
    structureHash: "0",
  });
  const tables = new Map(empty.tables);
  for (const [name, rows] of Object.entries(quarter.tables)) {
    const template = empty.tables.get(name) ?? [];
    tables.set(
      name,
      rows.map((row) => {
        const drawn = template.find((one) => one.get("ma_dong") === codeOf(row));
        return new Map([...(drawn ?? []), ...rawCells(row)]);
      }),
    );
  }
  return { fields: new Map([...empty.fields, ...rawCells(quarter.fields)]), tables };
}

/** Material of a report that was read, for readings that no data gives. */
export function materialOfReport(report: Report, setting: Setting = {}): Material {
  const { year, quarter } = periodIn(setting);
  return {
    snapshot: { sheets: [], names: [], date1904: false },
    report,
    calculation: calculate(completeReport(report), UNIT_FORMULAS, { view: "core" }),
    fileName: setting.fileName ?? null,
    today: setting.today ?? lastDayOfQuarter(year, quarter) + 5,
    rounds: [],
  };
}

const known = new Map<string, Material>();

/** A correct workbook with some cells changed, as a rule sees it; drawn once, rules only read it. */
export function materialOf(changes: Changes = {}, setting: Setting = {}): Material {
  const key = JSON.stringify([changes, setting]);
  const material = known.get(key) ?? drawnMaterial(changes, setting);
  known.set(key, material);
  return material;
}

function drawnMaterial(changes: Changes, setting: Setting): Material {
  const data = dataOf(quarterOf(changes, setting), setting);
  return materialOfReport(reportOfData(data, layOutUnitWorkbook(UNIT_FORMULAS, data)), setting);
}

/** Places of cells by their meaning: `ngay_chot`, `tblDangVien[DV01].trong_quy`, `tblKetLuan#0.ma_kl`. */
export function cellsNamed({ names }: Finding): string[] {
  return names.map(({ table, rowCode, rowIndex, key }) => {
    const row = rowCode === undefined ? `#${rowIndex ?? "*"}` : `[${rowCode}]`;
    return [...(table === undefined ? [] : [`${table}${row}`]), key ?? "*"].join(".");
  });
}

/** What a user sees of a finding, with the cells that it names. */
export interface Told {
  severity: Finding["severity"];
  /** `ngay_chot`, `tblDangVien[DV01].trong_quy`, `tblKetLuan#0.ma_kl`; the first is where it shows. */
  cells: string[];
  message: string;
}

export function told(rule: Rule, material: Material): Told[] {
  return rule.check(material).map((finding) => {
    const message = findingMessage(finding);
    if (finding.rule !== rule.id) throw new Error(`${rule.id} speaks as ${finding.rule}`);
    if (/\{\w+\}/u.test(message)) throw new Error(`Unfilled: ${message}`);
    return { severity: finding.severity, cells: cellsNamed(finding), message };
  });
}

/** "11 Khắc phục!E7", null for a finding about the file. */
export function addressOf({ places }: Finding): string | null {
  const [place] = places;
  if (place === undefined) return null;
  return place.row === 0 ? place.sheet : `${place.sheet}!${cellAddress(place.row, place.column)}`;
}

export interface Accepted {
  name: string;
  changes: Changes;
  setting?: Setting;
}

export interface Rejected extends Accepted {
  /** Cells named, the first is where the finding shows. */
  cells: string[];
  /** The whole message, or what it must contain where the wording is left to messages/. */
  message: string | string[];
  /** The rule's own when absent. */
  severity?: Finding["severity"];
}

/** The tests of a rule: tables of what it lets pass and of what it finds. */
export function testRule(rule: Rule, table: { accept: Accepted[]; reject: Rejected[] }): void {
  describe(rule.id, () => {
    test.each(table.accept)("lets pass: $name", ({ changes, setting }) => {
      expect(told(rule, materialOf(changes, setting))).toEqual([]);
    });
    test.each(table.reject)("finds: $name", ({ changes, setting, cells, message, ...rest }) => {
      const material = materialOf(changes, setting);
      const severity = rest.severity ?? rule.severity;
      const said: unknown = Array.isArray(message) ? expect.any(String) : message;
      expect(told(rule, material)).toEqual([{ severity, cells, message: said }]);
      for (const part of Array.isArray(message) ? message : []) {
        expect(told(rule, material)[0]?.message).toContain(part);
      }
      const [finding] = rule.check(material);
      expect(finding && addressOf(finding)).toBe(placeOf(cells[0] ?? "", material));
    });
  });
}

/** Address of a cell given by its meaning. */
export function placeOf(cell: string, { report }: Material): string | undefined {
  const [, table, mark, row, key = ""] = /^(?:(\w+)([[#])(\w+|\*)\]?\.)?(\S+)$/u.exec(cell) ?? [];
  if (table === undefined) return addressAt(report.fields.get(key)?.place);
  const reading = report.tables.get(table);
  // In a free table a code is that of a row that is missing.
  const isMissing = mark === "[" && reading?.rows.every(({ code }) => code === null) === true;
  if (reading !== undefined && (row === "*" || isMissing)) {
    const column = reading.columns.get(key) ?? 0;
    return addressAt({ sheet: reading.sheet, row: reading.headerRow, column });
  }
  const found = reading?.rows.find(
    ({ code }, index) => (mark === "[" ? code : String(index)) === row,
  );
  return addressAt(found?.cells.get(key)?.place);
}

function addressAt(place: { sheet: string; row: number; column: number } | undefined) {
  return place && `${place.sheet}!${cellAddress(place.row, place.column)}`;
}
