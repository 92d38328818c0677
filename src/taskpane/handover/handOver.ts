import type { ExcelHost } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import { download } from "../template/download";
import type { Bytes } from "../bytes";
import type { FailureCode } from "../words/words";

/** A workbook drawn anew, with the name it should be saved under. */
export interface DrawnFile {
  readonly fileName: string;
  readonly bytes: Bytes;
}

/** Where a drawn workbook went. */
export type Handed =
  | { readonly state: "downloaded" | "opened"; readonly file: DrawnFile }
  | { readonly state: "notOpened"; readonly file: DrawnFile; readonly why: FailureCode };

/** In Excel it opens beside the workbook that is open, which stays as it is; else a download. */
export async function handOver(file: DrawnFile, host: ExcelHost | null): Promise<Handed> {
  if (host === null) return downloaded(file);
  const opened = await host.openNew(file.bytes);
  if (opened.ok) return { state: "opened", file };
  noteTrouble(opened.failure);
  return { state: "notOpened", file, why: opened.failure.code };
}

export function downloaded(file: DrawnFile): Handed {
  download(file.bytes, file.fileName);
  return { state: "downloaded", file };
}
