import { labelOf } from "../catalogue/lists";
import { allCells, isTyped, type DeclaredCell } from "../rules/cells";

import { textOf } from "../spreadsheet/snapshot";
import { isInput } from "../workbook/rowHelpers";
import { codeOfLabel } from "../workbook/readValue";
import { unitSheet, unitTable } from "../workbook/unit";
import { contents } from "../workbook/unit/contents";
import { proposal, type Proposal } from "./proposal";
import { repairedCell, type Mended } from "./repairedCell";
import { takesZero } from "./zeros";

/**
 * "Phát sinh trong kỳ: Không" for each sheet that asks and on which nothing but zeros stands: the
 * answer, and 0 in its blank counts. Not where something was typed, or the answer is Có.
 */
export function nothingAroseProposals(mended: Mended): Proposal[] {
  const cells = allCells(mended.report);
  const { arises } = contents.table.columns;
  return arises.only.flatMap((code) => {
    const answer = cells.find(
      ({ name }) =>
        name.table === contents.table.name && name.rowCode === code && name.key === arises.key,
    );
    const table = unitSheet(code)?.table?.name;
    if (answer === undefined || table === undefined || !isShown(code, mended)) return [];
    const said = codeOfLabel(textOf(answer.reading.value), arises.list);
    const own = cells.filter((cell) => cell.name.table === table && isAsked(cell));
    if (said === "CO" || own.some(holdsSomething)) return [];
    const blank = own.filter((cell) => cell.reading.raw === null && takesZero(cell));
    return proposal({ rule: "REQ01", kind: "nothingArose" }, [
      ...(said === "KHONG" ? [] : [repairedCell(answer, labelOf("CO_KHONG", "KHONG"), mended)]),
      ...blank.map((cell) => repairedCell(cell, 0, mended)),
    ]);
  });
}

function isShown(code: string, { calculation }: Mended): boolean {
  const shown = unitSheet(code)?.shown;
  return shown === undefined || calculation.evaluate(shown) === true;
}

/** Typed in this quarter; the sums of the term so far (row LK) are those of earlier ones. */
function isAsked(cell: DeclaredCell): boolean {
  const { table = "", rowCode = "" } = cell.name;
  const lenient = unitTable(table)?.lenientRows ?? [];
  return isTyped(cell) && isInput(cell.declaration) && !lenient.includes(rowCode);
}

function holdsSomething({ reading: { raw } }: DeclaredCell): boolean {
  return raw !== null && raw !== 0 && raw !== "";
}
