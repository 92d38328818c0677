import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { access, constants, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { writeFailures, type WriteFailure } from "../messages/writeFailures";
import { MendableError } from "./commandLine";
import { writeFailureOf } from "./writeFailureOf";

const INTERRUPTS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file whole or not at all: beside it first, then moved into its place. A full disk or an
 * interrupt leaves what was there before, and no draft.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await refuseUnwritable(path);
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of INTERRUPTS) process.off(signal, interrupted);
  };
  for (const signal of INTERRUPTS) process.on(signal, interrupted);
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(path, writeFailureOf(error));
  } finally {
    forget();
  }
}

/** A folder to write into, made with those above it where there is none. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(path, writeFailureOf(error));
  });
}

/** Refuses a path that can be seen not to serve, before the work whose result it is for. */
export async function refuseUnwritable(path: string): Promise<void> {
  const [there, folder] = await Promise.all(
    [path, dirname(path)].map((at) => stat(at).catch(() => null)),
  );
  // Moving a file onto a device or a pipe would replace it.
  if (there?.isFile() === false) throw cannotWrite(path, "notAFile");
  if (folder?.isDirectory() !== true) throw cannotWrite(path, "noFolder");
  // Moving would also replace a file that is kept from being written.
  if (there === null) return;
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw cannotWrite(path, writeFailureOf(error));
  });
}

/** Refuses to write a result over what it is made from. */
export function refuseInput(path: string, inputs: readonly (string | undefined)[]): void {
  const isInput = inputs.some((input) => input !== undefined && resolve(input) === resolve(path));
  if (isInput) throw cannotWrite(path, "isInput");
}

function cannotWrite(path: string, failure: WriteFailure): MendableError {
  return new MendableError(`${path}: ${writeFailures[failure]}`);
}
