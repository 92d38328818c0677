import { cellAddress, type Place } from "../../spreadsheet/address";
import type { Connection } from "./connection";
import { HostError } from "./failure";
import type { Structure } from "./structure";

/** Shows a cell and selects it, in one round trip. */
export async function selectCell(
  connection: Connection,
  structure: Structure,
  { sheet: tab, row, column }: Place,
  reveal: boolean,
): Promise<void> {
  const known = structure.sheets.find(({ name }) => name === tab);
  if (known === undefined) throw new HostError("notFound", "sheet");
  const hidden = known.visibility !== "visible";
  if (hidden && !reveal) throw new HostError("hidden", known.visibility);
  await connection.request((context) => {
    const sheet = context.workbook.worksheets.getItem(known.id);
    if (hidden) sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(cellAddress(row, column)).untrack().select();
    return () => undefined;
  });
}
