import type { RawValue } from "../../spreadsheet/snapshot";
import { cleanText } from "../../text/normalise";
import { codeOfLabel, isListId, understand } from "../readValue";
import { unitKey } from "../rowValues";
import type { CellType, SheetDeclaration, TableDeclaration } from "../sheetDeclaration";
import type { DataRow, WorkbookData } from "../workbookData";
import { blocDuties } from "./blocDuties";
import { committeeMembers } from "./committeeMembers";
import { conclusionRegister } from "./conclusionRegister";
import { confirmations } from "./confirmations";
import { datedTargets } from "./datedTargets";
import { massOrganisations } from "./massOrganisations";
import { openingBalances } from "./openingBalances";
import { reinspectionRegister } from "./reinspectionRegister";
import { roster } from "./roster";

/** Columns in which registers and roster name a unit. */
const UNIT_CODES: readonly string[] = ["ma_don_vi", "don_vi_ke_thua"];

/** What the office keeps; what is stacked has been read from the units' files already. */
const OWN_SHEETS: readonly SheetDeclaration[] = [
  datedTargets,
  roster,
  conclusionRegister,
  reinspectionRegister,
  massOrganisations,
  confirmations,
  committeeMembers,
  blocDuties,
  openingBalances,
];

/**
 * The data with labels of lists and codes of units as the lists and the roster write them: "có " is
 * Có, "dv017" is DV017. Formulas match letter by letter and would miss them. Whatever is neither
 * stays as typed.
 */
export function withCanonicalLabels(data: WorkbookData): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table } of OWN_SHEETS) {
    const rows = table === undefined ? undefined : tables.get(table.name);
    if (table === undefined || rows === undefined) continue;
    tables.set(
      table.name,
      rows.map((row) => canonical(row, table)),
    );
  }
  return { ...data, tables };
}

function canonical(row: DataRow, table: TableDeclaration): DataRow {
  const changed = Object.values(table.columns).flatMap(({ key, type, list }) => {
    const typed = row.get(key);
    if (typeof typed !== "string" || cleanText(typed) === "") return [];
    const meant = UNIT_CODES.includes(key) ? unitKey(typed) : labelMeant(typed, type, list);
    return meant === typed ? [] : [[key, meant] as const];
  });
  return changed.length === 0 ? row : new Map<string, RawValue>([...row, ...changed]);
}

function labelMeant(typed: string, type: CellType, list: string | undefined): RawValue {
  if (type !== "list" || list === undefined || !isListId(list)) return typed;
  return codeOfLabel(typed, list) === null ? typed : understand(typed, type, list).value;
}
