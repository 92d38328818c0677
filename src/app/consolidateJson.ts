import { labelOf } from "../catalogue/lists";
import { cellOf } from "../consolidation/findingRows";
import { findingMessage } from "../messages/render";
import type { Severity } from "../rules/rule";
import { codeInRow, textInRow } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";
import type { Consolidated } from "./consolidate";

/** A finding as the JSON of `consolidate` tells it (domain 0.8). */
export interface BlocFindingEntry {
  readonly unit: string | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** The JSON of `consolidate` (design, "Commands of the project"; domain 0.8). */
export function consolidationEntry({ consolidation, results }: Consolidated): object {
  const { files, missing, followUps } = consolidation;
  return {
    files: files.map(({ file, unit, status, reason }) => ({ file, unit, status, reason })),
    missing,
    indicators: results.indicators.map(
      ({ id, numerator, denominator, parts, previous, verdict, display, low, high }) => ({
        id,
        numerator,
        denominator,
        parts,
        ...(previous === null ? {} : { previous }),
        verdict,
        display,
        low,
        high,
      }),
    ),
    followUps: followUps.map(({ unit, conclusion, limitation, round, status, days, late }) => ({
      unit,
      conclusion,
      limitation,
      round,
      status,
      days,
      late,
    })),
    findings: blocFindings(consolidation),
  };
}

/** Findings of the files at hand, then those of units received earlier. */
export function blocFindings({
  findings,
  earlierFindings,
  data,
}: Consolidated["consolidation"]): BlocFindingEntry[] {
  const files = new Map(
    (data.tables.get("tblTienDo") ?? []).map((row) => [
      `${textInRow(row, "ma_don_vi") ?? ""}|${textInRow(row, "ky") ?? ""}`,
      textInRow(row, "ten_tep"),
    ]),
  );
  return [
    ...findings.map(({ unit, file, finding }) => ({
      unit,
      rule: finding.rule,
      severity: finding.severity,
      file,
      ...cellOf(finding),
      message: findingMessage(finding),
    })),
    ...earlierFindings.map((row) => {
      const file = files.get(`${textInRow(row, "ma_don_vi") ?? ""}|${textInRow(row, "ky") ?? ""}`);
      return earlierEntry(row, file ?? null);
    }),
  ];
}

function earlierEntry(row: DataRow, file: string | null): BlocFindingEntry {
  return {
    unit: textInRow(row, "ma_don_vi"),
    rule: textInRow(row, "ma_quy_tac") ?? "",
    severity: codeInRow(row, "muc", "MUC_DO") ?? "note",
    file,
    sheet: textInRow(row, "sheet"),
    cell: textInRow(row, "o"),
    message: textInRow(row, "thong_bao") ?? labelOf("MUC_DO", "note"),
  };
}
