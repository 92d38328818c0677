/** Why a file was not taken. The words for it are in `messages/`. */
export interface ReadFailure {
  readonly code: FailureCode;
  /** The part of the package that is at fault, where one is. */
  readonly part?: string;
}

export type FailureCode =
  /** No bytes at all. */
  | "empty"
  /** Neither a zip nor an old Office file: text, a picture, a web page named .xlsx … */
  | "notZip"
  /** A workbook of Excel 97–2003 (or another file of that container). */
  | "oldXls"
  /** A workbook that asks for a password. */
  | "encrypted"
  /** A zip, but no .xlsx or .xlsm: .docx, .ods, .xlsb, a folder of files … */
  | "notWorkbook"
  /** Beyond the limits of `limits.ts`. */
  | "tooLarge"
  /** Cut short, changed on the way or contradicting itself: no value of it can be trusted. */
  | "damaged";

/** Thrown inside the reader only; `readWorkbook` turns it into a result. */
export class Refusal extends Error {
  readonly failure: ReadFailure;

  constructor(code: FailureCode, part?: string) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.name = "Refusal";
    this.failure = part === undefined ? { code } : { code, part };
  }
}
