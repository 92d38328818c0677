import { checkedEntry, unreadableEntry } from "../app/checkJson";
import { checkFile, type CheckedFile } from "./checkFile";
import { readArguments, readToday, run, UsageError, type ExitCode } from "./commandLine";
import { describeFile } from "./describeFile";

const USAGE = "npm run check -- [--json] [--today 2021-10-02] F.xlsx …";

async function check(): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    json: { type: "boolean", default: false },
    today: { type: "string" },
  });
  if (positionals.length === 0) throw new UsageError("Ghi tên ít nhất một tệp cần soát.");
  const today = readToday(values.today);
  const files: CheckedFile[] = [];
  for (const file of positionals) files.push(await checkFile(file, today));
  if (values.json) {
    const entries = files.map((file) =>
      file.ok ? checkedEntry(file.file, file.checked) : unreadableEntry(file.file, file.reason),
    );
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  } else {
    process.stdout.write(`${files.map(describeFile).join("\n\n")}\n`);
  }
  return exitCode(files);
}

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some(({ ok }) => !ok)) return 2;
  const faulty = files.some(
    (file) => file.ok && file.checked.findings.some(({ severity }) => severity === "error"),
  );
  return faulty ? 1 : 0;
}

run(check, USAGE);
