/** One thing about a written file that Excel refuses or silently repairs, or that our contract forbids. */
export interface GateFault {
  readonly check: GateCheck;
  /** The part, sheet, cell, table or name at fault. */
  readonly where: string;
  readonly detail: string;
}

export type GateCheck =
  | "package"
  | "elementOrder"
  | "sheetName"
  | "noVisibleSheet"
  | "activeSheet"
  | "cellOrder"
  | "cellIndex"
  | "textLength"
  | "size"
  | "nameGrammar"
  | "nameTwice"
  | "nameReference"
  | "nameSheet"
  | "tableRows"
  | "tableColumns"
  | "tableHeader"
  | "tableOverlap"
  | "validationText"
  | "validationList"
  | "validationOverlap"
  | "headerFooter"
  | "link"
  | "formulaLength"
  | "formulaText"
  | "formulaSyntax"
  | "formulaFunction"
  | "formulaArguments"
  | "formulaNesting"
  | "formulaStructured"
  | "formulaArray"
  | "formulaShared"
  | "formulaSheet"
  | "formulaName";

/** Notes one fault. */
export type Report = (check: GateCheck, where: string, detail: string) => void;
