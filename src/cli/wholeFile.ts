import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFailures, type WriteFailure } from "../messages/writeFailures";
import { MendableError } from "./commandLine";
import { writeFailureOf } from "./writeFailureOf";

/**
 * Writes a file whole or not at all: beside it first, then moved into its place. A full disk or an
 * interrupt leaves what was there before.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await refuseUnwritable(path);
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(path, writeFailureOf(error));
  }
}

/** Refuses a path that can be seen not to serve, before the work whose result it is for. */
export async function refuseUnwritable(path: string): Promise<void> {
  const [there, folder] = await Promise.all(
    [path, dirname(path)].map((at) => stat(at).catch(() => null)),
  );
  // Moving a file onto a device or a pipe would replace it.
  if (there?.isFile() === false) throw cannotWrite(path, "notAFile");
  if (folder?.isDirectory() !== true) throw cannotWrite(path, "noFolder");
}

function cannotWrite(path: string, failure: WriteFailure): MendableError {
  return new MendableError(`${path}: ${writeFailures[failure]}`);
}
