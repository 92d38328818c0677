import { checkAlone } from "../../app/checkAlone";
import { checkOpenWorkbook } from "../../app/checkOpenWorkbook";
import { marksOf } from "../../app/marksOf";
import type { OpenOrder, OpenOutcome } from "../workbench";
import { checkedFile } from "./checkedFile";

/** Checks the workbook that is open, and says how it is marked. */
export function checkSnapshot(
  { snapshot, today }: OpenOrder,
  check = checkAlone,
): Promise<OpenOutcome> {
  const open = checkOpenWorkbook(snapshot, today, check);
  if (open.kind !== "unitReport") return Promise.resolve(open);
  const { kind, checked } = open;
  return Promise.resolve({ kind, checked: checkedFile(checked), marks: marksOf(checked) });
}
