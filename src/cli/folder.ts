import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { FileSource } from "../app/takeFiles";
import { toSerial } from "../spreadsheet/serialDate";

/** A file of a folder, with its whole path. */
export interface FolderFile extends FileSource {
  readonly path: string;
}

/** What programs leave beside workbooks: lock files, folders of systems. */
const NOT_A_REPORT = /^(?:~\$|\.|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a folder and of those in it, by name; a file that cannot be looked at is one too, and
 * so is a link that leads nowhere.
 */
export async function filesOf(folder: string, except: readonly string[]): Promise<FolderFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter(({ name }) => !NOT_A_REPORT.test(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except.includes(path))
    .sort();
  const sources = await Promise.all(files.map((path) => sourceOf(folder, path)));
  return sources.filter((source) => source !== null);
}

/** Null for a link to a folder. */
async function sourceOf(folder: string, path: string): Promise<FolderFile | null> {
  const times = await stat(path).catch(() => null);
  if (times?.isDirectory() === true) return null;
  const modified = times?.mtime;
  return {
    file: relative(folder, path),
    path,
    read: () => readFile(path),
    modifiedAt: times?.mtimeMs ?? 0,
    modifiedOn:
      modified === undefined
        ? null
        : toSerial({
            year: modified.getFullYear(),
            month: modified.getMonth() + 1,
            day: modified.getDate(),
          }),
  };
}
