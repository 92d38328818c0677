import { here, listCode, type Expression } from "../spreadsheet/expression";
import { identities, withParts, type Identity } from "../spreadsheet/expressionTree";
import { holdersFor, partsIn, type FilledDown, type Holder, type Holders } from "./heldParts";
import { isListId } from "./readValue";
import type { TableDeclaration } from "./sheetDeclaration";

/** Parts that formulas repeat, each for a hidden column of its own: table → key → part. */
export type Steps = Readonly<Record<string, Readonly<Record<string, Expression>>>>;

/**
 * Has what formulas repeat worked out once: a formula looks at the helper column that holds it, in its
 * own row or in the row that it looks up in another table. Steps become such columns, and so does the
 * code of a list cell, unless nothing repeats them.
 */
export function shareSteps(
  formulas: FilledDown,
  tables: readonly TableDeclaration[],
  declared: Steps,
): FilledDown {
  const identityOf = identities();
  const steps: Steps = Object.fromEntries(
    tables.map((table) => [table.name, { ...listCodes(table), ...declared[table.name] }]),
  );
  const all = withSteps(formulas, steps);
  const holders = new Map(
    [...formulas.keys()].map((table) => [table, holdersFor(table, all, identityOf)]),
  );
  const asked = timesAsked(formulas, holders, identityOf);
  const isDrawn = (table: string, key: string): boolean =>
    formulas.get(table)?.has(key) === true || (asked.get(`${table}/${key}`) ?? 0) > 1;
  return new Map(
    [...all].map(([table, own]) => {
      const drawn = [...own].filter(([key]) => isDrawn(table, key));
      const look = looker(holders.get(table), isDrawn, identityOf);
      return [table, new Map(drawn.map(([key, formula]) => [key, look(formula, table, key)]))];
    }),
  );
}

function listCodes(table: TableDeclaration): Readonly<Record<string, Expression>> {
  return Object.fromEntries(
    Object.values(table.columns).flatMap(({ key, list }) =>
      list !== undefined && isListId(list) ? [[`_dm_${key}`, listCode(here(key), list)]] : [],
    ),
  );
}

/** The columns, and after them those of the steps. */
function withSteps(formulas: FilledDown, steps: Steps): FilledDown {
  return new Map(
    [...formulas].map(([table, own]) => [
      table,
      new Map([...own, ...Object.entries(steps[table] ?? {})]),
    ]),
  );
}

/** How often formulas work out what a column holds, by table and key of the column. */
function timesAsked(
  formulas: FilledDown,
  holders: ReadonlyMap<string, Holders>,
  identityOf: Identity,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const table of formulas.keys()) {
    for (const part of partsIn(formulas, table)) {
      const holder = holders.get(table)?.get(identityOf(part));
      if (holder === undefined) continue;
      const id = `${holder.table}/${holder.key}`;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
}

/** Has formulas look at the columns that hold their parts; a column does not look at itself. */
function looker(
  holders: Holders | undefined,
  isDrawn: (table: string, key: string) => boolean,
  identityOf: Identity,
): (formula: Expression, table: string, key: string) => Expression {
  const holderOf = (node: Expression): Holder | undefined => {
    const holder = holders?.get(identityOf(node));
    return holder !== undefined && isDrawn(holder.table, holder.key) ? holder : undefined;
  };
  const look = (node: Expression): Expression => holderOf(node)?.reference ?? withParts(node, look);
  return (formula, table, key) => {
    const holder = holderOf(formula);
    const isHeldHere = holder?.table === table && holder.key === key;
    return isHeldHere ? withParts(formula, look) : look(formula);
  };
}
