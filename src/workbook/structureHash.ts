import { fingerprint } from "../spreadsheet/fingerprint";
import { fileContract } from "./contract";

let known: string | undefined;

/** Of the file contract, its rules left out: every workbook that is drawn carries it. 16 hex digits. */
export function structureHash(): string {
  return (known ??= fingerprint(JSON.stringify(fileContract([]))));
}
