import type { CodeOf } from "../catalogue/lists";
import { wholeDay } from "../spreadsheet/serialDate";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { conclusionKey } from "../workbook/conclusionKey";
import { codeOfLabel } from "../workbook/readValue";
import type { Report, RowReading } from "../workbook/report";

/** A conclusion as the unit has entered it. */
export interface UnitConclusion {
  /** Row of tblKetLuan, from 0. */
  readonly index: number;
  readonly row: RowReading;
  readonly number: string;
  readonly day: number | null;
  readonly body: CodeOf<"CO_QUAN"> | null;
  readonly limitations: number | null;
  /** By number and year. */
  readonly key: string;
}

/** Conclusions with a number, in the order of the sheet. */
export function unitConclusions(report: Report): UnitConclusion[] {
  return (report.tables.get("tblKetLuan")?.rows ?? []).flatMap((row, index) => {
    const value = (key: string): RawValue => row.cells.get(key)?.value ?? null;
    const number = value("so_kl");
    if (number === null || number === "" || isError(number)) return [];
    const [rawDay, body, limitations] = [value("ngay_kl"), value("co_quan"), value("so_han_che")];
    const day = wholeDay(rawDay);
    return [
      {
        index,
        row,
        number: String(number),
        day,
        body:
          typeof body === "string"
            ? (codeOfLabel(body, "CO_QUAN") as CodeOf<"CO_QUAN"> | null)
            : null,
        limitations: typeof limitations === "number" ? limitations : null,
        key: conclusionKey(String(number), day),
      },
    ];
  });
}
