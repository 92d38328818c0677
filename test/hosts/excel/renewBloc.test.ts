import { consolidate } from "../../../src/app/consolidate";
import { drawBloc } from "../../../src/app/drawBloc";
import { renewBloc } from "../../../src/app/renewBloc";
import type { WorkbookPlan } from "../../../src/spreadsheet/plan";
import {
  cellAt,
  isError,
  textOf,
  type RawValue,
  type Snapshot,
} from "../../../src/spreadsheet/snapshot";
import { readBloc } from "../../../src/workbook/readBloc";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { day } from "../../../src/demo/demoPeriod";
import { blocData, ownFile, UNITS } from "../../consolidation/smallQuarter";
import { snapshotOf } from "../../xlsx/packages";
import { comparable } from "./comparable";
import { closeExcel, failureCode, must, openExcel, type OpenExcel } from "./openExcel";
import { stateOf } from "./stateOf";

// The stand-in calculates the whole workbook before it answers.
jest.setTimeout(300_000);
afterEach(closeExcel);

/** The quarter consolidated into the workbook as it stands open. */
async function quarterInto(snapshot: Snapshot, units: readonly string[]) {
  return consolidate({
    bloc: readBloc(snapshot)!,
    period: { year: 2021, quarter: 3 },
    sources: units.map(ownFile),
    received: new Map(),
    today: day("2021-10-06"),
    time: "06/10/2021 08:00",
  });
}

const blocFile = (): Promise<Uint8Array> => writeWorkbook(drawBloc(blocData()));

async function openBloc(): Promise<OpenExcel> {
  return openExcel({ file: await blocFile() });
}

/** Results of formulas by their cells, where the plan knows them. */
const figuresIn = ({ sheets }: WorkbookPlan) =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, continues, value }) =>
      value === undefined || (formula === undefined && continues === undefined)
        ? []
        : [`${name} R${row}C${column}: ${shown(value)}`],
    ),
  );

const figuresOf = ({ sheets }: Snapshot, plan: WorkbookPlan) => {
  const now = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return figuresIn({
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (cell.value === undefined) return cell;
        const found = cellAt(now.get(sheet.name)!, cell.row, cell.column)?.value ?? "";
        return { ...cell, value: isError(found) ? found.error : found };
      }),
    })),
  });
};

/** Digits that both calculations are sure of. */
const shown = (value: RawValue): string =>
  typeof value === "number" ? value.toPrecision(12) : textOf(value);

test("the open workbook holds what one drawn anew would hold, and one call takes it back", async () => {
  const { host, excel, anotherHost } = await openBloc();
  const before = await stateOf();
  const read = await must(host.read());
  const { consolidation, results } = await quarterInto(read, UNITS);
  const changes = renewBloc(read, consolidation.data, results)!;
  excel.traffic.reset();
  const undo = await must(host.carryOut(changes));
  expect(excel.traffic.roundTrips).toBeLessThanOrEqual(8);
  const now = await must(host.read());
  const plan = drawBloc(consolidation.data, results);
  expect(comparable(now)).toEqual(comparable(await snapshotOf(await writeWorkbook(plan))));
  expect(figuresOf(now, plan)).toEqual(figuresIn(plan));
  // From another pane that read the workbook earlier nothing gets through.
  expect(await failureCode(anotherHost().carryOut(changes))).toBe("changedMeanwhile");
  await must(host.carryOut(undo));
  expect(await stateOf()).toEqual(before);
});
