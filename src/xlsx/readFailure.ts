/** Why a file was not taken. The words for it are in `messages/`. */
export interface ReadFailure {
  readonly code: FailureCode;
  /** The part of the package that is at fault, where one is. */
  readonly part?: string | undefined;
}

export type FailureCode =
  /** No bytes at all. */
  | "empty"
  /** Neither a zip nor any of the kinds below: a picture, noise … */
  | "notZip"
  /** Text or CSV named .xlsx. */
  | "textFile"
  /** A web page or an XML file named .xlsx, as some programs "export to Excel". */
  | "webPage"
  /** A workbook of Excel 97–2003 (or another file of that container). */
  | "oldXls"
  /** A workbook that asks for a password, or a zip that does. */
  | "encrypted"
  /** A binary workbook (.xlsb). */
  | "binaryWorkbook"
  /** A file of LibreOffice's own kind (.ods …). */
  | "openDocument"
  /** A zip, but no .xlsx or .xlsm: .docx, a folder of files … */
  | "notWorkbook"
  /** Beyond the limits of `limits.ts`. */
  | "tooLarge"
  | "tooManyCells"
  /** The zip is cut short, changed on the way or contradicts itself: no value of it can be trusted. */
  | "damaged"
  /** The zip is sound, one part of it is missing or makes no sense. */
  | "damagedPart"
  /** Made to hurt or to show one thing here and another in Excel: bombs, path tricks, document types. */
  | "unsafe";

/** Thrown inside the reader only; `readWorkbook` turns it into a result. */
export class Refusal extends Error {
  readonly failure: ReadFailure;

  constructor(code: FailureCode, part?: string) {
    super(code);
    this.failure = { code, part };
  }
}
