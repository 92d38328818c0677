import { checkBesidePrevious, previousIn } from "../../app/checkBesidePrevious";
import type { Bytes } from "../bytes";
import type { CheckOrder, CheckOutcome, OpenOrder, OpenOutcome } from "../workbench";
import { checkBytes } from "./checkBytes";
import { checkSnapshot } from "./checkSnapshot";

/** Checks the workbook that is open beside last quarter's: apart, for the first check needs neither. */
export async function checkBeside(order: OpenOrder, previous: Bytes): Promise<OpenOutcome> {
  const quarter = await previousIn(previous);
  return checkSnapshot(order, (workbook) => checkBesidePrevious(workbook, quarter));
}

/** The same of a file. */
export async function checkFileBeside(order: CheckOrder, previous: Bytes): Promise<CheckOutcome> {
  const quarter = await previousIn(previous);
  return checkBytes(order, (workbook) => checkBesidePrevious(workbook, quarter));
}
