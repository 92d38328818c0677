import { receiptFields } from "../receipt/receipt";
import type { BlockPlan, CellContent, WorkbookChanges } from "../spreadsheet/changes";
import { formatSerial } from "../spreadsheet/serialDate";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { fieldValue, type Report } from "../workbook/report";
import { information } from "../workbook/unit/information";
import type { CheckedWorkbook } from "./checkWorkbook";
import { writeFindings } from "./writeFindings";

/** The time on the clock of the face that asks. */
export interface Moment {
  /** Serial date. */
  readonly day: number;
  /** "16:42" */
  readonly time: string;
}

export type Finalising =
  | {
      readonly ok: true;
      readonly changes: WorkbookChanges;
      /** As it is written into the workbook: "16:42 ngày 02/10/2021". */
      readonly at: string;
      readonly submission: number;
      /** Warnings that stand, and how many of them nobody has explained. */
      readonly warnings: { readonly all: number; readonly open: number };
    }
  | {
      readonly ok: false;
      /** Errors are left; or the cells are gone into which it is written. */
      readonly reason: "errors" | "noCells";
    };

/**
 * "Chốt để nộp": with no error left, writes what was found, when, and a hash of what was typed, so
 * that whoever receives the report sees whether a figure changed afterwards. A report that was
 * finalised before and changed since is handed in another time.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function finalise(checked: CheckedWorkbook, basis: string, moment: Moment): Finalising {
  const { findings, report, receipt } = checked;
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, reason: "errors" };
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const at = `${moment.time} ngày ${formatSerial(moment.day)}`;
  const submission = submissionOf(report) + (receipt.state === "changed" ? 1 : 0);
  // The number is among what is hashed: the receipt is that of the report as it will stand.
  const numbered = withSubmission(report, submission);
  const cells = new Map<string, RawValue>([
    [SUBMISSION, submission],
    ...receiptFields(numbered, { at, warnings: warnings.length }),
  ]);
  const blocks = blocksFor(cells, report);
  const listed = writeFindings(checked, basis);
  if (blocks === null) return { ok: false, reason: "noCells" };
  return {
    ok: true,
    changes: { ...listed, basis, blocks: [...(listed?.blocks ?? []), ...blocks] },
    at,
    submission,
    warnings: {
      all: warnings.length,
      open: warnings.filter(({ explanation }) => explanation === undefined).length,
    },
  };
}

const SUBMISSION = information.fields.submissionNumber.key;

function withSubmission(report: Report, submission: number): Report {
  const reading = report.fields.get(SUBMISSION);
  if (reading === undefined) return report;
  const counted = { ...reading, raw: submission, value: submission };
  return { ...report, fields: new Map([...report.fields, [SUBMISSION, counted]]) };
}

function submissionOf(report: Report): number {
  const number = fieldValue(report, SUBMISSION);
  return typeof number === "number" && Number.isInteger(number) && number >= 1 ? number : 1;
}

function blocksFor(cells: ReadonlyMap<string, RawValue>, report: Report): BlockPlan[] | null {
  const blocks = [...cells].flatMap(([key, value]): BlockPlan[] => {
    const place = report.fields.get(key)?.place;
    return place === undefined ? [] : [{ ...place, contents: [[contentOf(value)]] }];
  });
  return blocks.length < cells.size ? null : blocks;
}

function contentOf(value: RawValue): CellContent {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}
