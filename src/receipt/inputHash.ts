import { isError, keptDigits, textOf } from "../spreadsheet/snapshot";
import { TextHash } from "../spreadsheet/textHash";
import { cleanText } from "../text/normalise";
import type { Reading, Report, TableReading } from "../workbook/report";
import { isTypable } from "../workbook/rowHelpers";
import type { TableDeclaration } from "../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../workbook/unit";

/** Fields of the form typed from the paper report after the figures are final (domain 4.1-5). */
const TYPED_AFTERWARDS: readonly string[] = ["so_van_ban", "ngay_ky"];

/**
 * 16 hexadecimal digits of everything that people have typed into a report, by its meaning: whoever
 * saves the file again, moves a column or sorts a table changes nothing, and neither do the number
 * and the day of the signed report. It tells changes; it is no signature.
 */
export function inputHash(report: Report): string {
  const hash = new TextHash();
  for (const { fields, table } of UNIT_SHEETS) {
    for (const field of Object.values(fields).filter(isTypable)) {
      if (TYPED_AFTERWARDS.includes(field.key)) continue;
      addCell(hash, field.key, report.fields.get(field.key));
    }
    const found = table === undefined ? undefined : report.tables.get(table.name);
    if (table === undefined || found === undefined) continue;
    for (const row of rowsOf(found, table)) hash.add(table.name, row);
  }
  return hash.digits();
}

/** Rows with something in them, in an order that does not depend on theirs. */
function rowsOf({ rows }: TableReading, table: TableDeclaration): string[] {
  const columns = Object.values(table.columns).filter(isTypable);
  return rows
    .flatMap(({ code, cells }) => {
      const filled = columns.flatMap(({ key }) => {
        const text = contentOf(cells.get(key));
        return text === "" ? [] : [`${key}=${text}`];
      });
      return filled.length === 0 ? [] : [[code ?? "", ...filled].join("\u0001")];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

function addCell(hash: TextHash, key: string, cell: Reading | undefined): void {
  const text = contentOf(cell);
  if (text !== "") hash.add(key, text);
}

/** As understood: 12 typed as text is the number 12. What cannot be read counts as it stands. */
function contentOf(cell: Reading | undefined): string {
  if (cell === undefined) return "";
  const { value, raw } = cell;
  if (typeof value === "number") return keptDigits(value);
  if (value !== null) return textOf(value);
  const unread = isError(raw) ? raw.error : cleanText(textOf(raw));
  return unread === "" ? "" : `?${unread}`;
}
