import { checkedEntry, type CheckEntry } from "../../src/app/checkJson";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { createTemplate } from "../../src/app/createTemplate";
import { openUnitWorkbook } from "../../src/app/openUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { serial } from "./quarter";

/** A day after every quarter of the oracle, so that no date lies in the future. */
const LONG_AFTER = serial(2030, 1, 1);

/** The template that every quarter is filled into: a quarter writes its own period and settings. */
export function drawnTemplate(): Promise<Uint8Array> {
  return writeWorkbook(
    createTemplate({
      unitCode: "DV017",
      period: { year: 2021, quarter: 3 },
      today: serial(2021, 9, 1),
    }),
  );
}

/** What the product says of a workbook. */
export async function productCheck(bytes: Uint8Array): Promise<CheckEntry> {
  const opened = await openUnitWorkbook(bytes);
  if (!opened.ok) throw new Error(`The product cannot read it: ${opened.reason}`);
  return checkedEntry(
    "test.xlsx",
    checkWorkbook({
      snapshot: opened.snapshot,
      fileName: null,
      today: LONG_AFTER,
      // Nothing came before: the oracle's quarters stand alone.
      previousOf: () => null,
    }),
  );
}
