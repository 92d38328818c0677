import { useState } from "react";
import { untouchedSheets } from "../../app/untouchedSheets";
import { isEmpty } from "../../app/workbookKind";
import type { Period } from "../../catalogue/period";
import { unitFileName } from "../../workbook/fileNames";
import type { ExcelHost } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import type { ViewProps } from "../page/viewProps";
import { today } from "../today";
import type { Workbench } from "../workbench";
import type { Failure } from "../workbook/workbookCheck";
import { download } from "./download";

export type TemplateProgress =
  | { readonly state: "idle" | "creating" | "notEmpty" }
  | { readonly state: "failed"; readonly failure: Failure }
  /** As a download, or in the workbook that is open, which is to be saved under this name. */
  | { readonly state: "created" | "createdOpen"; readonly fileName: string };

export interface WantedTemplate {
  readonly unitCode: string;
  readonly period: Period;
}

/** Makes an empty report: as a download, or inside Excel in the workbook that is open. */
export function useTemplate(
  place: ViewProps,
): readonly [TemplateProgress, (wanted: WantedTemplate) => Promise<void>] {
  const [progress, setProgress] = useState<TemplateProgress>({ state: "idle" });

  const { workbench } = place;

  const create = async (wanted: WantedTemplate): Promise<void> => {
    setProgress({ state: "creating" });
    const made =
      place.host === null
        ? await makeFile(workbench, wanted)
        : await addSheets(workbench, place.host, wanted);
    if (made.state === "failed") noteTrouble(made.failure);
    setProgress(made);
    if (made.state === "createdOpen" && place.host !== null) place.onWritten();
  };

  return [progress, create];
}

async function makeFile(workbench: Workbench, wanted: WantedTemplate): Promise<TemplateProgress> {
  const { unitCode, period } = wanted;
  const done = await workbench.drawTemplate({ ...wanted, today: today() });
  if (!done.ok) return { state: "failed", failure: done.fault };
  const fileName = unitFileName(unitCode, period);
  download(done.value, fileName);
  return { state: "created", fileName };
}

async function addSheets(
  workbench: Workbench,
  host: ExcelHost,
  wanted: WantedTemplate,
): Promise<TemplateProgress> {
  const read = await host.read();
  if (!read.ok) return { state: "failed", failure: read.failure };
  if (!isEmpty(read.value)) return { state: "notEmpty" };
  const done = await workbench.templateSheets({ ...wanted, today: today() });
  if (!done.ok) return { state: "failed", failure: done.fault };
  const added = await host.carryOut(done.value);
  if (!added.ok) return { state: "failed", failure: added.failure };
  // Only now, for Excel keeps the last sheet that can be seen. One that stays does no harm.
  const remove = untouchedSheets(read.value);
  if (remove.length > 0) {
    const removed = await host.carryOut({ basis: null, remove });
    if (!removed.ok) noteTrouble(removed.failure);
  }
  return { state: "createdOpen", fileName: unitFileName(wanted.unitCode, wanted.period) };
}
