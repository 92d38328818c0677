import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { drawBloc } from "../app/drawBloc";
import { consolidate, type Consolidated } from "../app/consolidate";
import { blocFindings, consolidationEntry } from "../app/consolidateJson";
import { readReceivedList, type ReceivedList } from "../app/receivedList";
import { parsePeriod } from "../catalogue/period";
import { faultsAmong } from "../consolidation/fileReason";
import { failureMessages } from "../messages/failures";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import {
  readArguments,
  readToday,
  run,
  tellFaults,
  UsageError,
  type ExitCode,
} from "./commandLine";
import { describeConsolidation } from "./describeConsolidation";
import { filesOf, type FolderFile } from "./folder";
import { takenBySeveral } from "./intakePool";
import { isBlocFile, readBlocFile } from "./readBlocFile";
import { REPLACE, writeWorkbookFile } from "./standingFile";
import { refuseInput, refuseUnwritable } from "./wholeFile";

const USAGE =
  "npm run consolidate -- [--json] [--today 2021-10-06] [--received LIST.csv] --roster R.xlsx --period 2021-Q3 [--out T.xlsx [--replace]] FOLDER";

async function consolidateFolder(): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    json: { type: "boolean", default: false },
    today: { type: "string" },
    received: { type: "string" },
    roster: { type: "string" },
    period: { type: "string" },
    out: { type: "string" },
    ...REPLACE,
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
  if (out !== undefined) await refuseUnwritable(out);
  const own = [roster, values.received].flatMap((path) =>
    path === undefined ? [] : [resolve(path)],
  );
  const found = await filesOf(resolve(folder), own).catch(() => {
    throw new UsageError(`Không mở được thư mục ${folder}`);
  });
  const sources = out === undefined ? found : await withoutResult(found, out, values.received);
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
    const isInPlace = resolve(out) === resolve(roster);
    const bytes = await writeWorkbook(plan, isInPlace ? undefined : "result");
    await writeWorkbookFile(out, bytes, values.replace || isInPlace);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(consolidationEntry(done), null, 2)}\n`);
  else process.stdout.write(`${describeConsolidation(done).join("\n")}\n`);
  tellFaults(faultsAmong(done.consolidation.files));
  return exitCode(done);
}

/** The result of an earlier run may lie in the folder; a unit's report in its place is no such thing. */
async function withoutResult(
  found: readonly FolderFile[],
  out: string,
  received: string | undefined,
): Promise<readonly FolderFile[]> {
  refuseInput(out, [received]);
  const isResult = ({ path }: FolderFile): boolean => path === resolve(out);
  if (found.some(isResult) && !(await isBlocFile(out))) refuseInput(out, [out]);
  return found.filter((file) => !isResult(file));
}

async function readList(path: string): Promise<ReceivedList> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new UsageError(`${path}: ${failureMessages.missing}`);
  if (text.includes("\0"))
    throw new UsageError(`${path}: ghi tệp CSV hai cột, tên tệp và ngày nhận`);
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
