import { statSync } from "node:fs";
import { join } from "node:path";
import { checkedEntry, unreadableEntry } from "../app/checkJson";
import { laidInVain, readBeside } from "./beside";
import { checkFile, type CheckedFile } from "./checkFile";
import {
  readArguments,
  readToday,
  run,
  tellFaults,
  UsageError,
  type ExitCode,
} from "./commandLine";
import { describeFile, type FindingFilter } from "./describeFile";
import type { Severity } from "../rules/rule";

const USAGE =
  'npm run check -- [--json] [--today 2021-10-02] [--severity error,warning] [--sheet "2 Đảng viên"] [--places] [--previous P.xlsx] [--roster R.xlsx] F.xlsx …';

async function check(): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    json: { type: "boolean", default: false },
    today: { type: "string" },
    severity: { type: "string" },
    sheet: { type: "string" },
    places: { type: "boolean", default: false },
    previous: { type: "string", multiple: true },
    roster: { type: "string" },
  });
  if (positionals.length === 0) throw new UsageError("Ghi tên ít nhất một tệp cần soát.");
  const folder = positionals.find(isFolder);
  if (folder !== undefined) {
    throw new UsageError(`${folder} là thư mục. Ghi tên từng tệp, ví dụ ${join(folder, "*.xlsx")}`);
  }
  const today = readToday(values.today);
  const files: CheckedFile[] = [];
  const { beside, previous } = await readBeside(values.previous ?? [], values.roster);
  for (const file of positionals) files.push(await checkFile(file, today, beside));
  if (values.json) {
    const entries = files.map((file) =>
      file.ok ? checkedEntry(file.file, file.checked) : unreadableEntry(file.file, file.reason),
    );
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  } else {
    const shown = {
      filter: readFilter(values.severity, values.sheet),
      colours: process.stdout.isTTY,
      everyPlace: values.places,
    };
    process.stdout.write(`${files.map((file) => describeFile(file, shown)).join("\n\n")}\n`);
  }
  tellFaults(files.flatMap((file) => (file.ok ? [] : [file])));
  const checked = files.flatMap((file) => (file.ok ? [file.checked] : []));
  for (const line of laidInVain(previous, checked)) process.stderr.write(`${line}\n`);
  return exitCode(files);
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

function readFilter(severity: string | undefined, sheet: string | undefined): FindingFilter {
  const wanted = severity?.split(",").map((word) => word.trim());
  const unknown = wanted?.find((word) => !SEVERITIES.some((known) => known === word));
  if (unknown !== undefined) {
    throw new UsageError(`--severity "${unknown}": ghi error, warning hoặc note`);
  }
  return {
    severities: SEVERITIES.filter((known) => wanted?.includes(known) ?? true),
    sheet: sheet ?? null,
  };
}

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some(({ ok }) => !ok)) return 2;
  const faulty = files.some(
    (file) => file.ok && file.checked.findings.some(({ severity }) => severity === "error"),
  );
  return faulty ? 1 : 0;
}

run(check, USAGE);
