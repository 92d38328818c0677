import { checkBesidePrevious, previousIn } from "../../app/checkBesidePrevious";
import type { Bytes, OpenOrder, OpenOutcome } from "../workbench";
import { checkSnapshot } from "./checkSnapshot";

/** Checks the workbook that is open beside last quarter's: apart, for the first check needs neither. */
export async function checkBeside(order: OpenOrder, previous: Bytes): Promise<OpenOutcome> {
  const quarter = await previousIn(previous);
  return checkSnapshot(order, (workbook) => checkBesidePrevious(workbook, quarter));
}
