import { readXlsx } from "hucre/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { drawBloc } from "../../../src/app/drawBloc";
import { demoBlocData } from "../../../src/demo/demoBloc";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { excelGate } from "../../gate/excelGate";
import { headlessEngine } from "../headless/boot";
import { addChart, deleteChart } from "../model/charts";
import { setContent } from "../model/contents";
import { Workbook } from "../model/workbook";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";

const open = (bytes: Uint8Array) => openWorkbook(bytes, headlessEngine());

/** All that the library reads of the charts of a file, and which way their bars go. */
async function chartsIn(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /charts\/chart\d/.test(part));
  return {
    charts: sheets.map(({ charts = [] }) => charts),
    bars: parts.map(([, part]) => /barDir val="\w+"/.exec(strFromU8(part))?.[0]),
  };
}

test("the charts of a file are seen, and saved as they were drawn", async () => {
  const bytes = await writeWorkbook(drawBloc(demoBlocData()));
  const workbook = await open(bytes);
  const before = await chartsIn(bytes);
  expect(new Set(before.bars)).toEqual(new Set(['barDir val="bar"', 'barDir val="col"']));
  const seen = workbook.sheets.flatMap(({ charts }) => charts.map(({ type }) => type));
  expect(seen).toHaveLength(before.charts.flat().length);
  expect(new Set(seen)).toEqual(new Set(["BarClustered", "ColumnClustered"]));
  const saved = await saveWorkbook(workbook);
  expect(await chartsIn(saved)).toEqual(before);
  expect(excelGate(saved)).toEqual([]);
});

test("a chart made here is saved; one that was deleted is gone", async () => {
  const workbook = Workbook.blank(headlessEngine());
  const sheet = workbook.activeSheet;
  [["Month", "Sales"] as const, ["Jan", 5] as const, ["Feb", 7] as const].forEach((row, index) =>
    row.forEach((value, column) => setContent(sheet, index + 1, column + 1, value)),
  );
  const data = { sheet, area: { top: 1, left: 1, bottom: 3, right: 2 } };
  const chart = addChart(sheet, "LineStacked", data, null);
  Object.assign(chart, { top: 30, left: 48, width: 96, height: 60 });
  chart.looks.set("title/text", "By month").set("legend/visible", false);
  deleteChart(addChart(sheet, "Pie", data, null));
  const again = await open(await saveWorkbook(workbook));
  const [kept, ...others] = again.activeSheet.charts;
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ type: "LineStacked", top: 30, left: 48, width: 96, height: 60 });
  expect(kept?.series.map(({ name, values }) => [name, values?.area])).toEqual([
    ["Sales", { top: 2, left: 2, bottom: 3, right: 2 }],
  ]);
  expect([...(kept?.looks ?? [])]).toEqual([
    ["title/text", "By month"],
    ["legend/visible", false],
  ]);
});
