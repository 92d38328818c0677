import { refuse } from "./excelError";
import { outsideQuotes } from "./formulaText";
import type { InputLocale } from "./typedInput";

/** A formula as the user's settings write it, "=SUM(A1;2,5)", in US form. */
export function fromLocal(formula: string, { decimal }: InputLocale): string {
  if (decimal === ".") return formula;
  return outsideQuotes(formula, (text) =>
    noArrays(text)
      .replace(/(\d),(?=\d)/g, "$1.")
      .replaceAll(";", ","),
  );
}

/** A formula in US form as the user's settings write it. */
export function toLocal(formula: string, { decimal }: InputLocale): string {
  if (decimal === ".") return formula;
  return outsideQuotes(formula, (text) =>
    noArrays(text)
      .replaceAll(",", ";")
      .replace(/(\d)\.(?=\d)/g, "$1,"),
  );
}

/** A number format as the user's settings write it, and back: both are the same swap. */
export function swappedFormat(format: string, { decimal }: InputLocale): string {
  if (decimal === ".") return format;
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[.,]/g, (piece) =>
    piece === "." ? "," : piece === "," ? "." : piece,
  );
}

/** "{1\2;3\4}": which sign parts what in an array is not built. */
function noArrays(text: string): string {
  if (/[{}]/.test(text))
    refuse("UnsupportedOperation", "Arrays in a local formula are not built here.");
  return text;
}
