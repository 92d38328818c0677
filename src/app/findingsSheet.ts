import { labelOf } from "../catalogue/lists";
import { findingWords } from "../messages/render";
import type { Finding } from "../rules/rule";
import { areaAddress } from "../spreadsheet/address";
import type { RawValue } from "../spreadsheet/snapshot";
import type { Report } from "../workbook/report";
import { UNIT_SHEETS } from "../workbook/unit";
import { contents } from "../workbook/unit/contents";
import type { DataRow } from "../workbook/workbookData";
import { cellDescriptions, type CellDescription } from "./cellDescriptions";
import type { CheckedWorkbook } from "./checkWorkbook";

const SECRET = "nội dung mật";

/**
 * The findings as rows of the sheet 16 Kết quả soát, at most `room` of them: a last row then tells
 * how many more there are. Secret content is never copied.
 */
export function findingRows(checked: CheckedWorkbook, room = Infinity): DataRow[] {
  const { findings } = checked;
  const describe = cellDescriptions(checked);
  const rows = findings.slice(0, findings.length > room ? room - 1 : room).map((finding, index) => {
    const [place] = finding.places;
    const { what, next } = findingWords(finding);
    const cell = place === undefined ? null : describe(place);
    return row({
      stt: index + 1,
      muc: labelOf("MUC_DO", finding.severity),
      ma: finding.rule,
      sheet: place?.sheet ?? null,
      o: addressOf(finding),
      thong_bao: what,
      gia_tri: valueOf(cell),
      goi_y: next === "" ? null : next,
    });
  });
  const left = findings.length - rows.length;
  if (left === 0) return rows;
  const more = `Còn ${left} mục nữa. Sửa các mục trên rồi soát lại.`;
  return [...rows, row({ stt: rows.length + 1, thong_bao: more })];
}

/** "so_loi" of every sheet on the contents page, by the sheet's code: errors that show on it. */
export function errorCounts({ findings, report }: CheckedWorkbook): ReadonlyMap<string, number> {
  const tabs = tabsOf(report);
  const count = (tab: string | undefined): number =>
    findings.filter(({ severity, places }) => severity === "error" && places[0]?.sheet === tab)
      .length;
  return new Map(contents.table.rows.map(({ code }) => [code, count(tabs.get(code))]));
}

/** The tab that holds each sheet of the contract, by code; a user may have renamed it. */
export function tabsOf(report: Report): ReadonlyMap<string, string> {
  return new Map(
    UNIT_SHEETS.flatMap(({ id, table, fields }) => {
      const [field] = Object.values(fields).flatMap(({ key }) => report.fields.get(key) ?? []);
      const tab = report.tables.get(table?.name ?? "")?.sheet ?? field?.place.sheet;
      return tab === undefined ? [] : [[id, tab] as const];
    }),
  );
}

function addressOf({ places: [place] }: Finding): string | null {
  if (place === undefined || place.row === 0) return null;
  const { row: top, column: left, to = { row: top, column: left } } = place;
  return areaAddress({ top, left, bottom: to.row, right: to.column });
}

function valueOf(cell: CellDescription | null): string | null {
  return cell?.secret === true ? SECRET : (cell?.value ?? null);
}

function row(values: Readonly<Record<string, RawValue>>): DataRow {
  return new Map(Object.entries(values).filter(([, value]) => value !== null));
}
