import type { Rectangle } from "../model/area";
import type { Worksheet } from "../model/worksheet";

/** A range, or the areas of one, that an add-in holds on to. */
interface Kept {
  readonly sheet: Worksheet;
  readonly isRange: boolean;
  readonly places: { area: Rectangle | null }[];
}

/** Ranges kept over several requests; they move with their cells and are lost with them. */
export class References {
  private readonly kept = new Map<string, Kept>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  add({ sheet, area }: { readonly sheet: Worksheet; readonly area: Rectangle }): string {
    return this.keep(sheet, [area], true);
  }

  addAreas(sheet: Worksheet, areas: readonly Rectangle[]): string {
    return this.keep(sheet, areas, false);
  }

  find(reference: string): { sheet: Worksheet; isRange: boolean; areas: Rectangle[] } | null {
    const kept = this.kept.get(reference);
    if (kept === undefined) return null;
    const areas = kept.places.flatMap(({ area }) => (area === null ? [] : [area]));
    const gone = areas.length === 0 || !kept.sheet.workbook.sheets.includes(kept.sheet);
    return gone ? null : { sheet: kept.sheet, isRange: kept.isRange, areas };
  }

  remove(reference: string): void {
    const kept = this.kept.get(reference);
    for (const place of kept?.places ?? []) kept?.sheet.tracked.delete(place);
    this.kept.delete(reference);
  }

  removeAll(): void {
    for (const reference of [...this.kept.keys()]) this.remove(reference);
  }

  private keep(sheet: Worksheet, areas: readonly Rectangle[], isRange: boolean): string {
    const reference = `ref|${this.next++}`;
    const places = areas.map((area) => ({ area }));
    for (const place of places) sheet.tracked.add(place);
    this.kept.set(reference, { sheet, isRange, places });
    return reference;
  }
}
