import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { drawBloc } from "../app/drawBloc";
import { consolidate, type Consolidated } from "../app/consolidate";
import { blocFindings, consolidationEntry } from "../app/consolidateJson";
import { readReceivedList, type ReceivedList } from "../app/receivedList";
import { parsePeriod } from "../catalogue/period";
import { failureMessages } from "../messages/failures";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { readArguments, readToday, run, UsageError, type ExitCode } from "./commandLine";
import { describeConsolidation } from "./describeConsolidation";
import { filesOf } from "./folder";
import { takenBySeveral } from "./intakePool";
import { readBlocFile } from "./readBlocFile";
import { refuseUnwritable, writeWhole } from "./wholeFile";

const USAGE =
  "npm run consolidate -- [--json] [--today 2021-10-06] [--received LIST.csv] --roster R.xlsx --period 2021-Q3 [--out T.xlsx] FOLDER";

async function consolidateFolder(): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    json: { type: "boolean", default: false },
    today: { type: "string" },
    received: { type: "string" },
    roster: { type: "string" },
    period: { type: "string" },
    out: { type: "string" },
  });
  const [folder] = positionals;
  const period = values.period === undefined ? null : parsePeriod(values.period);
  const { roster, out } = values;
  if (roster === undefined) throw new UsageError("--roster: ghi sổ của Khối có danh mục đơn vị");
  if (period === null) throw new UsageError("--period: ghi kỳ tổng hợp, ví dụ 2021-Q3");
  if (folder === undefined || positionals.length > 1) {
    throw new UsageError("Ghi một thư mục chứa tệp của các đơn vị.");
  }
  const today = readToday(values.today);
  const own = [roster, out, values.received].flatMap((path) =>
    path === undefined ? [] : [resolve(path)],
  );
  if (out !== undefined) await refuseUnwritable(out);
  const sources = await filesOf(resolve(folder), own).catch(() => {
    throw new UsageError(`Không mở được thư mục ${folder}`);
  });
  const received =
    values.received === undefined ? new Map<string, number>() : await readList(values.received);
  const done = await takenBySeveral(sources, async (take) =>
    consolidate({
      bloc: await readBlocFile(roster),
      period,
      sources,
      received,
      today,
      time: new Date().toLocaleString("vi-VN"),
      ...take,
    }),
  );
  if (out !== undefined) {
    const plan = drawBloc(done.consolidation.data, done.results);
    await writeWhole(out, await writeWorkbook(plan));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(consolidationEntry(done), null, 2)}\n`);
  else process.stdout.write(`${describeConsolidation(done).join("\n")}\n`);
  return exitCode(done);
}

async function readList(path: string): Promise<ReceivedList> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new UsageError(`${path}: ${failureMessages.missing}`);
  const read = readReceivedList(text);
  if (!read.ok) {
    throw new UsageError(
      `${path}: dòng "${read.line}" không có tên tệp hoặc mã đơn vị và ngày nhận`,
    );
  }
  return read.list;
}

function exitCode({ consolidation }: Consolidated): ExitCode {
  if (consolidation.files.some(({ status }) => status === "unreadable")) return 2;
  return blocFindings(consolidation).some(({ severity }) => severity === "error") ? 1 : 0;
}

run(consolidateFolder, USAGE);
