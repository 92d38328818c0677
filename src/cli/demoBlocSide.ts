import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { consolidate } from "../app/consolidate";
import { drawBloc } from "../app/drawBloc";
import { readReceivedList } from "../app/receivedList";
import { demoBlocData } from "../demo/demoBloc";
import { EXTRA_FILES } from "../demo/demoFolder";
import { DEMO_PERIOD, DEMO_TODAY } from "../demo/demoPeriod";
import {
  compareBloc,
  PLANTED_BLOC_FAULTS,
  PLANTED_COUNT,
  receivedList,
} from "../demo/plantedBlocFaults";
import { formatSerial, toIsoDate } from "../spreadsheet/serialDate";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { describeConsolidation } from "./describeConsolidation";
import { filesOf } from "./folder";
import { takenBySeveral } from "./intakePool";
import { readBlocFile } from "./readBlocFile";
import { writeWhole } from "./wholeFile";

/** Files that the office finds beside the units' good ones. */
export async function writeExtraFiles(folder: string): Promise<void> {
  for (const { fileName, bytes } of EXTRA_FILES) {
    await writeFile(join(folder, fileName), await bytes());
  }
}

/** The office's part of the made-up quarter: the folder consolidated into the bloc's workbook. */
export async function consolidateDemo(
  out: string,
  folder: string,
): Promise<{ readonly lines: readonly string[]; readonly differences: readonly string[] }> {
  await mkdir(out, { recursive: true });
  const [roster, list, target] = ["SO_KHOI.xlsx", "ngay-nhan.csv", "TH_2021_Q3.xlsx"].map((name) =>
    join(out, name),
  ) as [string, string, string];
  await writeWhole(roster, await writeWorkbook(drawBloc(demoBlocData())));
  await writeWhole(list, receivedList(toIsoDate));
  await writeWhole(
    join(out, "planted-bloc-faults.json"),
    `${JSON.stringify({ files: EXTRA_FILES, findings: PLANTED_BLOC_FAULTS }, null, 2)}\n`,
  );
  const received = readReceivedList(await readFile(list, "utf8"));
  const start = performance.now();
  const sources = await filesOf(resolve(folder), []);
  const done = await takenBySeveral(sources, async (take) =>
    consolidate({
      bloc: await readBlocFile(roster),
      period: DEMO_PERIOD,
      sources,
      received: received.ok ? received.list : new Map(),
      today: DEMO_TODAY,
      time: formatSerial(DEMO_TODAY),
      ...take,
    }),
  );
  const computed = performance.now();
  await writeWhole(target, await writeWorkbook(drawBloc(done.consolidation.data, done.results)));
  const differences = compareBloc(done.consolidation);
  const spent = [computed - start, performance.now() - computed].map((milliseconds) =>
    (milliseconds / 1000).toFixed(1).replace(".", ","),
  );
  return {
    differences,
    lines: [
      ...describeConsolidation(done),
      "",
      `Sổ của Khối: ${target}`,
      ...(differences.length === 0
        ? [`Khớp cả ${PLANTED_COUNT} việc cài ở phía Khối`]
        : [`Không khớp với ${PLANTED_COUNT} việc cài ở phía Khối:`, ...differences]),
      `Nhận và tổng hợp ${spent[0] ?? ""} giây, vẽ sổ ${spent[1] ?? ""} giây`,
    ],
  };
}
