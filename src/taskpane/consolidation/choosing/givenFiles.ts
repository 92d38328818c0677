import { readFileName } from "../../../workbook/fileNames";
import type { ExcelHost } from "../../../hosts/port";
import type { BlocSource, GivenFile } from "../workers/bench";

/** What programs and systems leave beside workbooks. */
const LEFT_BY_PROGRAMS = /^(?:~\$|\._?|thumbs\.db$|desktop\.ini$)/i;
/** What an office may take for a workbook; the reader says what is wrong with each. */
const SPREADSHEET = /\.(?:xls[xmb]?|ods|csv|et|numbers|html?|xml)$/i;
/** What a report may have been packed into. */
const ARCHIVE = /\.(?:zip|rar|7z)$/i;

export interface Sorted {
  readonly files: readonly GivenFile[];
  /** Files that are no spreadsheets: pictures, letters. */
  readonly skipped: number;
}

/** The spreadsheets among what was chosen or dropped, and what stands for one, by path. */
export function spreadsheetsAmong(given: readonly GivenFile[]): Sorted {
  const real = given.filter(({ file }) => !LEFT_BY_PROGRAMS.test(file.name));
  // A report that came as a PDF or a picture is named like one: its unit is to hear of it.
  const files = real.filter(
    ({ file: { name } }) =>
      SPREADSHEET.test(name) || ARCHIVE.test(name) || readFileName(name) !== null,
  );
  return {
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: real.length - files.length,
  };
}

/**
 * What was given before together with what comes now. A file takes the place of the one of its path;
 * a folder that has files in common with one given before is that one, as it stands now.
 */
export function together(
  before: readonly GivenFile[],
  now: readonly GivenFile[],
): readonly GivenFile[] {
  const paths = new Set(now.map(({ path }) => path));
  const known = before.filter(({ path }) => paths.has(path));
  const folders = new Set(known.flatMap(({ path }) => folderOf(path) ?? []));
  const stays = ({ path }: GivenFile): boolean => {
    const folder = folderOf(path);
    return !paths.has(path) && (folder === null || !folders.has(folder));
  };
  return [...before.filter(stays), ...now];
}

/** The folder that was chosen or dropped with the file in it. */
function folderOf(path: string): string | null {
  const at = path.indexOf("/");
  return at < 0 ? null : path.slice(0, at);
}

/** What was chosen by a button for files or for a folder. */
export function filesChosen(files: readonly File[]): GivenFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * Everything in what was dropped, folders in folders too; what cannot be opened is left out. To be
 * called at once: later the browser has taken the dropped things away.
 */
export function filesOfDrop(transfer: DataTransfer | null): Promise<GivenFile[]> {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === "file");
  const entries = items.map((item) =>
    typeof item.webkitGetAsEntry === "function" ? item.webkitGetAsEntry() : null,
  );
  if (entries.length === 0 || entries.some((entry) => entry === null)) {
    return Promise.resolve([...(transfer?.files ?? [])].map((file) => ({ path: file.name, file })));
  }
  return inEntries(entries.flatMap((entry) => entry ?? []));
}

async function inEntries(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found = await Promise.all(
    entries.map((entry) =>
      isFolder(entry) ? entriesOf(entry).then(inEntries) : fileOf(entry as FileSystemFileEntry),
    ),
  );
  return found.flat();
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<GivenFile[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ path: entry.fullPath.replace(/^\//, ""), file }]),
      () => resolve([]),
    ),
  );
}

/** A folder hands its entries out in parts, until a part is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return found;
    found.push(...part);
  }
}

/** Which of the files may be the bloc's own workbook, the likeliest first; a few only. */
export function likelyBlocs(files: readonly GivenFile[]): GivenFile[] {
  const likely = ({ file }: GivenFile): number => (/^(?:TH_|SO)/i.test(file.name) ? 0 : 1);
  return files
    .filter(({ file }) => /\.xls[xm]$/i.test(file.name) && readFileName(file.name) === null)
    .sort((a, b) => likely(a) - likely(b))
    .slice(0, 3);
}

/** The bloc's own workbook often lies in the folder of the reports. */
export function withoutBloc(
  files: readonly GivenFile[],
  bloc: BlocSource,
  host: ExcelHost | null,
): GivenFile[] {
  if (bloc.kind === "open") {
    const own = host?.fileName()?.normalize("NFC");
    return files.filter(({ file }) => file.name.normalize("NFC") !== own);
  }
  const { name, size, lastModified } = bloc.file;
  return files.filter(
    ({ file }) => file.name !== name || file.size !== size || file.lastModified !== lastModified,
  );
}
