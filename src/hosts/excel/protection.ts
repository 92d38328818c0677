import { PROTECTION_ALLOWS } from "../../spreadsheet/planDefaults";
import type { SheetStructure } from "./structure";
import { asNameFormula, PROTECTION_NAME } from "./traces";
import { write, type Write } from "./writes";

/** As the sheets of our own plans are protected. */
export const PROTECTION_OF_PLANS: Excel.WorksheetProtectionOptions = {
  selectionMode: "Normal",
  ...Object.fromEntries(PROTECTION_ALLOWS.map((action) => [`allow${capitalised(action)}`, true])),
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Excel refuses to protect a sheet that is protected. */
export function protect(sheet: string, options: Excel.WorksheetProtectionOptions): Write {
  return write(
    (context) => context.workbook.worksheets.getItem(sheet).protection.protect(options),
    600,
  );
}

/**
 * Takes the protection off. First the sheet itself notes how it was protected, in a hidden name, so
 * that it can be protected again whatever happens in between.
 */
export function unprotect(sheet: string, options: Excel.WorksheetProtectionOptions): Write {
  return write((context) => {
    const { names, protection } = context.workbook.worksheets.getItem(sheet);
    names.add(PROTECTION_NAME, asNameFormula(noteOf(options))).visible = false;
    protection.unprotect();
  }, 600);
}

/** Asks, as the first thing of a request, which sheets are protected at that time. */
export function lookAtProtection(sheets: readonly string[]): {
  readonly write: Write;
  /** Once the request is answered: the sheets that are open. */
  readonly open: () => readonly string[];
} {
  const seen = new Map<string, Excel.WorksheetProtection>();
  return {
    write: write((context) => {
      for (const sheet of sheets) {
        const { protection } = context.workbook.worksheets.getItem(sheet);
        seen.set(sheet, protection.load("protected"));
      }
    }, sheets.length * 500),
    open: () => [...seen].filter(([, one]) => !one.protected).map(([sheet]) => sheet),
  };
}

export function unprotectAgain(sheet: string): Write {
  return write((context) => context.workbook.worksheets.getItem(sheet).protection.unprotect());
}

/** Puts the protection on again and takes the note away. */
export function protectAgain(sheet: string, options: Excel.WorksheetProtectionOptions): Write {
  return write((context) => {
    const { names, protection } = context.workbook.worksheets.getItem(sheet);
    // Some versions tell rights that are left open as null, and fail when they are handed one.
    protection.protect(optionsOfNote(noteOf(options)));
    names.getItem(PROTECTION_NAME).delete();
  }, 1200);
}

/** Writes between taking protection off and putting it on again. */
export function opened(
  locked: readonly Pick<SheetStructure, "name" | "protection">[],
  writes: readonly Write[],
): readonly Write[] {
  return [
    ...locked.map(({ name, protection }) => unprotect(name, protection ?? {})),
    ...writes,
    ...locked.map(({ name, protection }) => protectAgain(name, protection ?? {})),
  ];
}

export function forgetProtection(sheet: string): Write {
  return write((context) => {
    context.workbook.worksheets.getItem(sheet).names.getItem(PROTECTION_NAME).delete();
  });
}

/** The options that a note may hold, in the order of its digits; never change this order. */
const ACTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/** "1000001100001 Normal": allowed or not, and which cells may be selected. */
export function noteOf(options: Excel.WorksheetProtectionOptions): string {
  const digits = ACTIONS.map((action) => (options[action] === true ? "1" : "0")).join("");
  return `${digits} ${options.selectionMode ?? "Normal"}`;
}

export function optionsOfNote(note: string): Excel.WorksheetProtectionOptions {
  const [digits = "", mode] = note.split(" ");
  return {
    selectionMode: mode === "None" || mode === "Unlocked" ? mode : "Normal",
    ...Object.fromEntries(ACTIONS.map((action, index) => [action, digits[index] === "1"])),
  };
}
