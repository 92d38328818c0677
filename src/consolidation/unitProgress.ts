import { codeInRow, countInRow, dayInRow, textInRow } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";
import { isReplaced, type FileDecisions } from "./decideFiles";
import { rowsOfQuarter, type UnitProgress } from "./progressRows";
import type { QuarterInput } from "./quarterInput";
import type { JudgedUnit, UnitFile } from "./unitFile";

/** What became of each unit's report: owing ones in the roster's order, then the others. */
export function unitProgress(
  input: QuarterInput,
  decisions: FileDecisions,
  carried: readonly JudgedUnit[],
  owing: readonly string[],
): UnitProgress[] {
  const accepted = new Map(decisions.accepted.map((file) => [file.unit, file]));
  const earlier = new Set(carried.map(({ unit }) => unit));
  const refused = new Map<string, UnitProgress>();
  for (const { unit, file, sha256, reason } of input.unreadable) {
    if (unit === null) continue;
    refused.set(unit, { ...NOTHING, unit, status: "CHUA_NHAN_DUOC", file, sha256, reason });
  }
  for (const [{ unit, file, sha256 }, why] of decisions.notTaken) {
    if (isReplaced(why)) continue;
    const reason = input.words.notTaken(why);
    refused.set(unit, { ...NOTHING, unit, status: "TRA_LAI", file, sha256, reason });
  }
  const owed = new Set(owing);
  const others = [...accepted.keys(), ...earlier].filter((unit) => !owed.has(unit)).sort();
  const noted = rowsOfQuarter(input.data, input.quarter);
  return [...owing, ...others].map((unit) => {
    const file = accepted.get(unit);
    if (file !== undefined) return acceptedProgress(input, file, noted.get(unit));
    if (earlier.has(unit)) return earlierProgress(input, unit, noted.get(unit) ?? NO_ROW);
    return refused.get(unit) ?? { ...NOTHING, unit, status: "CHUA_NOP" };
  });
}

const NO_ROW: DataRow = new Map();
const NOTHING = {
  receivedOn: null,
  receivedBy: null,
  submission: null,
  errors: null,
  warnings: null,
  file: null,
  sha256: null,
  reason: null,
} as const;

function acceptedProgress(
  { received, words }: QuarterInput,
  file: UnitFile,
  noted: DataRow | undefined,
): UnitProgress {
  const given = received(file.file, file.unit) ?? dayOfOffice(file, noted);
  const before = noted !== undefined && isOf(file, noted) ? dayInRow(noted, "ngay_nhan") : null;
  const count = (severity: string): number =>
    file.findings.filter((finding) => finding.severity === severity).length;
  return {
    unit: file.unit,
    status: "DA_NHAN",
    receivedOn: given ?? before ?? file.modifiedOn,
    receivedBy: given !== null ? "VAN_PHONG" : (before ?? file.modifiedOn) === null ? null : "TEP",
    submission: file.submission,
    errors: count("error"),
    warnings: count("warning"),
    file: file.file,
    sha256: file.sha256,
    reason: file.changedSince === null ? null : words.changedSince(file.changedSince),
  };
}

/** Whether the row was written for these very bytes: a copy has a new time, and came in no later. */
const isOf = ({ sha256 }: UnitFile, noted: DataRow): boolean =>
  textInRow(noted, "sha256") === sha256;

/** The day that the office has noted for this lần nộp; that of another one says nothing about it. */
function dayOfOffice({ submission }: UnitFile, noted: DataRow | undefined): number | null {
  if (noted === undefined) return null;
  if (codeInRow(noted, "nguon_ngay_nhan", "NGUON_NGAY_NHAN") === "TEP") return null;
  return (countInRow(noted, "lan_nop") ?? submission) === submission
    ? dayInRow(noted, "ngay_nhan")
    : null;
}

function earlierProgress({ received }: QuarterInput, unit: string, row: DataRow): UnitProgress {
  const number = (key: string): number | null => {
    const value = row.get(key);
    return typeof value === "number" ? value : null;
  };
  const file = textInRow(row, "ten_tep");
  const given = received(file ?? "", unit);
  return {
    unit,
    status: "DA_NHAN",
    receivedOn: given ?? dayInRow(row, "ngay_nhan"),
    receivedBy: given === null ? codeInRow(row, "nguon_ngay_nhan", "NGUON_NGAY_NHAN") : "VAN_PHONG",
    submission: number("lan_nop"),
    errors: number("so_loi"),
    warnings: number("so_canh_bao"),
    file,
    sha256: textInRow(row, "sha256"),
    reason: textInRow(row, "ly_do"),
  };
}
