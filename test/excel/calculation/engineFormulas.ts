import type { EngineName } from "./engine";
import { engineFormula, isReference, withMeanings } from "./engineFormula";

/** Stands for the number of the formula's own row: below Excel's last, so it occurs in no formula. */
const OWN_ROW = "1048577";

const CELLS = /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** Names within names. */
const DEEPEST = 4;

/** What is the same for a formula in each row of a column it is filled down. */
interface Known {
  readonly text: string;
  /** Undefined until the engine has seen one. */
  spills?: boolean;
}

/** Formulas in the engine's words; one that is filled down a column is translated once. */
export class EngineFormulas {
  private readonly meanings: ReadonlyMap<string, string>;
  private readonly known = new Map<string, Known>();

  /** `names` are those whose meaning is put in their place. */
  constructor(names: readonly EngineName[]) {
    const written = new Map(
      names.map(({ name, formula }) => [
        name.toLowerCase(),
        isReference(formula) ? formula : `(${formula})`,
      ]),
    );
    // A meaning may use other names; one that uses itself is never done.
    this.meanings = new Map(
      [...written].map(([name, meaning]) => {
        let resolved = meaning;
        for (let depth = 0; depth < DEEPEST; depth++) resolved = withMeanings(resolved, written);
        return [name, resolved];
      }),
    );
  }

  of(formula: string, row: number): { readonly input: string; readonly known: Known } {
    const own = String(row);
    const key = formula.replace(CELLS, (cell, column: string, number) =>
      number === own ? column + OWN_ROW : cell,
    );
    let known = this.known.get(key);
    if (known === undefined) {
      known = { text: `=${engineFormula(key, this.meanings)}` };
      this.known.set(key, known);
    }
    return { input: known.text.replaceAll(OWN_ROW, own), known };
  }
}
