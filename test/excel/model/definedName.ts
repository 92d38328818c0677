/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Without the leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
}
