import { checkedCopy } from "../../app/checkedCopy";
import { checkAlone } from "../../app/checkAlone";
import { openUnitWorkbook } from "../../app/openUnitWorkbook";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { CheckOrder, CopyOutcome } from "../workbench";

/** The checked copy of a file as the bytes of a new one. */
export async function copyBytes({ fileName, bytes, today }: CheckOrder): Promise<CopyOutcome> {
  const opened = await openUnitWorkbook(bytes);
  if (!opened.ok) return opened;
  const { snapshot, report } = opened;
  const copy = checkedCopy(snapshot, checkAlone({ snapshot, report, fileName, today }));
  return {
    ok: true,
    fileName: copy.fileName,
    bytes: new Uint8Array(await writeWorkbook(copy.plan)),
    leftBehind: copy.leftBehind,
  };
}
