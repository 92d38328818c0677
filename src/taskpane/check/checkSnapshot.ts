import { checkAlone } from "../../app/checkAlone";
import { checkOpenWorkbook } from "../../app/checkOpenWorkbook";
import { marksOf } from "../../app/marksOf";
import { writeFindings } from "../../app/writeFindings";
import { snapshotFingerprint } from "../../spreadsheet/snapshotFingerprint";
import type { OpenOrder, OpenOutcome } from "../workbench";
import { checkedFile } from "./checkedFile";

/** Checks the workbook that is open, and prepares what a button may write into it. */
export function checkSnapshot(
  { snapshot, today }: OpenOrder,
  check = checkAlone,
): Promise<OpenOutcome> {
  const open = checkOpenWorkbook(snapshot, today, check);
  if (open.kind !== "unitReport") return Promise.resolve(open);
  const { kind, checked } = open;
  return Promise.resolve({
    kind,
    checked: checkedFile(checked),
    marks: marksOf(checked),
    findingsSheet: writeFindings(checked, snapshotFingerprint(snapshot)),
  });
}
