import { call, column, here, type Expression } from "../spreadsheet/expression";
import { allParts, withParts, type Identity } from "../spreadsheet/expressionTree";

/** Formulas that are the same in every row: table name → column key → formula. */
export type FilledDown = ReadonlyMap<string, ReadonlyMap<string, Expression>>;

/** A helper column that holds a part of formulas, and how they look at it. */
export interface Holder {
  readonly table: string;
  readonly key: string;
  readonly reference: Expression;
}

/** By the identity of a part: the helper column that holds it, as seen from the rows of one table. */
export type Holders = ReadonlyMap<number, Holder>;

/**
 * Helper columns that formulas of a table can look at: those of their own row, and those of a row
 * that they look up in another table.
 */
export function holdersFor(table: string, formulas: FilledDown, identityOf: Identity): Holders {
  const found = new Map<number, Holder>();
  const add = (part: Expression, holder: Holder): void => {
    if (!found.has(identityOf(part))) found.set(identityOf(part), holder);
  };
  for (const [key, part] of heldIn(formulas, table)) {
    add(part, { table, key, reference: here(key) });
  }
  for (const { table: other, row } of rowsLookedUp(partsIn(formulas, table), identityOf)) {
    for (const [key, part] of heldIn(formulas, other)) {
      const seen = ofRow(part, other, row);
      const reference = call("INDEX", column(other, key), row);
      if (seen !== null) add(seen, { table: other, key, reference });
    }
  }
  return found;
}

/** Everything that formulas of a table work out. */
export function partsIn(formulas: FilledDown, table: string): readonly Expression[] {
  return [...(formulas.get(table)?.values() ?? [])].flatMap(allParts);
}

/** What helper columns of a table hold, but for what another cell shows as it is. */
function heldIn(formulas: FilledDown, table: string): (readonly [string, Expression])[] {
  return [...(formulas.get(table) ?? [])].filter(
    ([key, { kind }]) => key.startsWith("_") && kind !== "constant" && kind !== "reference",
  );
}

/** Rows of tables in which formulas look something up. */
function rowsLookedUp(
  parts: readonly Expression[],
  identityOf: Identity,
): Iterable<{ readonly table: string; readonly row: Expression }> {
  const found = new Map<string, { readonly table: string; readonly row: Expression }>();
  for (const part of parts) {
    if (part.kind !== "call" || part.name !== "INDEX") continue;
    const [range, row] = part.parameters;
    if (range?.kind !== "range" || range.of.kind !== "column" || row === undefined) continue;
    found.set(`${range.of.table}/${identityOf(row)}`, { table: range.of.table, row });
  }
  return found.values();
}

/**
 * What a formula of a row works out, as it reads where the row is looked up; null where that cannot be
 * said by cells of the row alone.
 */
function ofRow(part: Expression, table: string, row: Expression): Expression | null {
  const moved = (node: Expression): Expression =>
    node.kind === "reference" && node.to.kind === "here"
      ? call("INDEX", column(table, node.to.column), row)
      : withParts(node, moved);
  return allParts(part).every(isMovable) ? moved(part) : null;
}

function isMovable(node: Expression): boolean {
  switch (node.kind) {
    case "reference":
      return node.to.kind === "here" || node.to.kind === "field";
    case "constant":
    case "operation":
    case "call":
    case "listCode":
    case "listLabel":
      return true;
    case "range":
    case "position":
    case "spoiled":
    case "rowSpoiled":
      return false;
  }
}
