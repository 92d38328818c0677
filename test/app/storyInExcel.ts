import type { CheckedWorkbook } from "../../src/app/checkWorkbook";
import { finalise, type Finalising } from "../../src/app/finalise";
import { snapshotFingerprint } from "../../src/spreadsheet/snapshotFingerprint";
import type { BlockPlan, WorkbookChanges } from "../../src/spreadsheet/changes";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { must, openExcel } from "../hosts/excel/openExcel";
import { fillWorkbook } from "../oracle/fillWorkbook";
import type { Quarter } from "../oracle/quarter";
import { check, TODAY } from "../repair/mended";
import type { Setting } from "../rules/material";
import { planOf } from "../rules/templates";

export interface Look {
  readonly snapshot: Snapshot;
  readonly checked: CheckedWorkbook;
  readonly basis: string;
}

export interface StoryInExcel {
  readonly look: () => Promise<Look>;
  /** What a command of the pane writes, after looking at the workbook as it is. */
  readonly write: (changes: (seen: Look) => WorkbookChanges) => Promise<Look>;
  /** What a person types. */
  readonly type: (block: Omit<BlockPlan, "contents">, content: string | number) => Promise<void>;
  /** "Chốt để nộp", which has to succeed; the warnings it told. */
  readonly finalise: (moment: { day: number; time: string }) => Promise<Finalised["warnings"]>;
}

type Finalised = Extract<Finalising, { readonly ok: true }>;

/**
 * A report open in the stand-in Excel, behind the real office.js. Its formulas are not what is tried
 * in stories, and Excel would work them out at every step.
 */
export async function storyInExcel(
  quarter: Quarter,
  setting: Setting = {},
  judge: (snapshot: Snapshot) => CheckedWorkbook = (snapshot) =>
    check(snapshot, setting.today ?? TODAY),
): Promise<StoryInExcel> {
  const plan = planOf(setting);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [],
    cells: sheet.cells.filter(
      ({ formula, continues }) => formula === undefined && continues === undefined,
    ),
  }));
  const file = fillWorkbook(await writeWorkbook({ ...plan, sheets }), quarter);
  const { host } = await openExcel({ file });
  const look = async (): Promise<Look> => {
    const snapshot = await must(host.read());
    return { snapshot, checked: judge(snapshot), basis: snapshotFingerprint(snapshot) };
  };
  const write: StoryInExcel["write"] = async (changes) => {
    await must(host.carryOut(changes(await look())));
    return look();
  };
  return {
    look,
    write,
    type: async (block, content) => {
      await write(({ basis }) => ({ basis, blocks: [{ ...block, contents: [[content]] }] }));
    },
    finalise: async (moment) => {
      const { checked, basis } = await look();
      const done = finalise(checked, basis, moment);
      if (!done.ok) throw new Error(done.reason);
      await must(host.carryOut(done.changes));
      return done.warnings;
    },
  };
}
