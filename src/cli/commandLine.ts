import { parseArgs, type ParseArgsConfig } from "node:util";
import { writeFailures } from "../messages/writeFailures";
import { parseIsoDate, toSerial } from "../spreadsheet/serialDate";
import { writeFailureOf } from "./writeFailureOf";

/** What a command says to its caller: 0 no error-level finding, 1 some, 2 a file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** What the caller can mend, told in full. */
export class MendableError extends Error {}

/** A wrong call, told in one sentence, with the usage below it. */
export class UsageError extends MendableError {}

export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(wrongArgument(error));
  }
}

/** Node says it in English, and at length. */
function wrongArgument(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, option = ""] = /'(--?[^\s',]+)/.exec(message) ?? [];
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? `Không có tham số ${option}.`
    : `${option}: thiếu giá trị, hoặc không nhận giá trị.`;
}

/** Serial date of `--today`, or of the machine's own date. */
export function readToday(text: string | undefined): number {
  if (text === undefined) {
    const now = new Date();
    return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  }
  const serial = parseIsoDate(text);
  if (serial === null) throw new UsageError(`--today "${text}": ghi ngày dạng 2021-10-02`);
  return serial;
}

/** Runs a command, or says how to: what went wrong in one sentence, never as a stack trace. */
export function run(command: () => Promise<ExitCode> | ExitCode, usage: string): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early: that is no fault of anybody.
    if (error.code === "EPIPE") return;
    process.stderr.write(`${writeFailures[writeFailureOf(error)]}\n`);
    // Not by exitCode: the command, unaware, would put its own word over it.
    process.exit(2);
  });
  if (process.argv.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  Promise.resolve()
    .then(command)
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${wordsFor(error, message, usage)}\n`);
        process.exitCode = 2;
      },
    );
}

function wordsFor(error: unknown, message: string, usage: string): string {
  if (error instanceof UsageError) return `${message}\n${usage}`;
  return error instanceof MendableError ? message : faultWords(message);
}

const faultWords = (what: string): string =>
  `Chương trình gặp lỗi: ${what}\nGửi dòng này kèm tệp cho người phụ trách.`;

/** Says on which files the program itself failed; those it did not fail on are passed over. */
export function tellFaults(
  files: readonly { readonly file: string; readonly fault: string | null }[],
): void {
  for (const { file, fault } of files) {
    if (fault !== null) process.stderr.write(`${faultWords(`${file}: ${fault}`)}\n`);
  }
}
