import { addFromRegister } from "../../app/addFromRegister";
import type { CheckedWorkbook } from "../../app/checkWorkbook";
import {
  checkBesidePrevious,
  previousIn,
  type PreviousQuarter,
} from "../../app/checkBesidePrevious";
import { checkedCopy } from "../../app/checkedCopy";
import { explainWarnings } from "../../app/explain";
import { finalise } from "../../app/finalise";
import { nextPeriodWorkbook } from "../../app/nextPeriodWorkbook";
import { chosenRepairs, repairsOf } from "../../app/repairs";
import { takeFromPrevious } from "../../app/takeFromPrevious";
import { workbookKind } from "../../app/workbookKind";
import type { FailureReason } from "../../messages/failures";
import { applyChanges } from "../../spreadsheet/applyChanges";
import type { WorkbookPlan } from "../../spreadsheet/plan";
import type { Snapshot } from "../../spreadsheet/snapshot";
import { snapshotFingerprint } from "../../spreadsheet/snapshotFingerprint";
import { indexBloc } from "../../workbook/blocIndex";
import { readBloc } from "../../workbook/readBloc";
import { readReport } from "../../workbook/readReport";
import { readOwnWorkbook } from "../../xlsx/readOwnWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { Bytes } from "../bytes";
import { errorsIn, lookOf } from "./lookOf";
import type { DrawnWorkbook, MendedSource, MendingAnswer, MendingOrder } from "./protocol";

/** Answers one question about a workbook; runs in the worker. Nothing is kept between questions. */
export async function mend(order: MendingOrder): Promise<MendingAnswer> {
  const read = await snapshotOf(order.source);
  if (!read.ok) return { ok: false, kind: "unreadable", reason: read.reason.code };
  const { snapshot } = read;
  const report = readReport(snapshot);
  const kind = workbookKind(snapshot, report);
  if (kind !== "unitReport") return { ok: false, kind };
  const fileName = order.source.kind === "file" ? order.source.fileName : null;
  const previous = order.previous === undefined ? null : await previousIn(order.previous);
  const checked = checkBesidePrevious({ snapshot, report, fileName, today: order.today }, previous);
  return answer(order, snapshot, checked, previous);
}

async function snapshotOf(source: MendedSource): Promise<Awaited<ReturnType<typeof readWorkbook>>> {
  if (source.kind === "open") return { ok: true, snapshot: source.snapshot };
  const read = await readWorkbook(source.bytes);
  return read.ok ? { ...read, snapshot: source.steps.reduce(applyChanges, read.snapshot) } : read;
}

async function answer(
  order: MendingOrder,
  snapshot: Snapshot,
  checked: CheckedWorkbook,
  previous: PreviousQuarter | null,
): Promise<MendingAnswer> {
  switch (order.task) {
    case "look":
      return { ok: true, look: lookOf(snapshot, checked, previous !== null) };
    case "repair":
      return chosenRepairs(snapshot, repairsOf(snapshot, checked), new Set(order.ids));
    case "explain":
      return explainWarnings(checked, order, snapshotFingerprint(snapshot));
    case "finalise":
      return finalise(checked, snapshotFingerprint(snapshot), order.moment);
    case "redraw":
      return redraw(snapshot, checked, previous, order.today);
    case "nextPeriod": {
      const next = nextPeriodWorkbook(snapshot, checked, order.today);
      if (next === null) return null;
      const { fileName, plan, drafts } = next;
      return { fileName, bytes: await bytesOf(plan), leftBehind: [], drafts };
    }
    case "fromRegister": {
      const read = await readOwnWorkbook(order.bloc);
      if (!read.ok) return { ok: false, reason: read.reason.code };
      const bloc = readBloc(read.snapshot);
      if (bloc === null) return { ok: false, reason: "notBloc" };
      return addFromRegister(checked, indexBloc(bloc.data), snapshotFingerprint(snapshot));
    }
    case "fromPrevious":
      if (previous === null) return { ok: false, reason: await whyNoReport(order.previous) };
      return takeFromPrevious(checked, previous, snapshotFingerprint(snapshot));
  }
}

async function whyNoReport(bytes: Bytes): Promise<FailureReason | "notReport"> {
  const read = await readWorkbook(bytes);
  return read.ok ? "notReport" : read.reason.code;
}

/** Drawn twice: what the first drawing mends must not stand in the list of findings of the second. */
async function redraw(
  snapshot: Snapshot,
  checked: CheckedWorkbook,
  previous: PreviousQuarter | null,
  today: number,
): Promise<DrawnWorkbook & { readonly errors: number }> {
  const first = checkedCopy(snapshot, checked);
  const bytes = await bytesOf(first.plan);
  const read = await readWorkbook(bytes);
  const { fileName, leftBehind } = first;
  if (!read.ok) return { fileName, bytes, leftBehind, errors: errorsIn(checked) };
  const drawn = checkBesidePrevious({ snapshot: read.snapshot, fileName, today }, previous);
  const { plan } = checkedCopy(read.snapshot, drawn);
  return { fileName, bytes: await bytesOf(plan), leftBehind, errors: errorsIn(drawn) };
}

async function bytesOf(plan: WorkbookPlan): Promise<Bytes> {
  return new Uint8Array(await writeWorkbook(plan));
}
