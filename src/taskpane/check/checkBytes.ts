import { checkAlone } from "../../app/checkAlone";
import { openUnitWorkbook } from "../../app/openUnitWorkbook";
import type { CheckOrder, CheckOutcome } from "../workbench";
import { checkedFile } from "./checkedFile";

/** Reads and checks one file; whatever is wrong with it is a value. */
export async function checkBytes(
  { fileName, bytes, today }: CheckOrder,
  check = checkAlone,
): Promise<CheckOutcome> {
  const opened = await openUnitWorkbook(bytes);
  if (!opened.ok) {
    const { otherFile } = await import("../../app/otherFile");
    return { ok: false, reason: otherFile(bytes, opened.reason) };
  }
  const { snapshot, report } = opened;
  const checked = check({ snapshot, report, fileName, today });
  return { ok: true, checked: checkedFile(checked) };
}
