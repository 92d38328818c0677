import type { NotTaken } from "./decideFiles";

/** Why a file does not count, or what is odd about one that does: the facts without the files. */
export type FileReason =
  | Exclude<NotTaken, { readonly kind: "copy" | "superseded" }>
  /** Of another unit's file, whose code this is. */
  | { readonly kind: "copy"; readonly of: string }
  | {
      readonly kind: "superseded";
      readonly by: string;
      readonly submission: number;
      readonly same: boolean;
    }
  /** It could not be read; the code is the reader's. `fault`: null unless the program is at fault. */
  | { readonly kind: "unreadable"; readonly code: string; readonly fault: string | null }
  /** Accepted, but figures have changed since it was finalised at this time. */
  | { readonly kind: "changed"; readonly at: string };

/** Nobody could open it here: its sender can do nothing about that. */
export function isUnopened(why: FileReason): boolean {
  return why.kind === "unreadable" && why.code === "missing";
}

/** Files that the program failed on, with what that left behind for whoever mends it. */
export function faultsAmong(
  files: readonly { readonly file: string; readonly why: FileReason | null }[],
): { readonly file: string; readonly fault: string }[] {
  return files.flatMap(({ file, why }) =>
    why?.kind === "unreadable" && why.fault !== null ? [{ file, fault: why.fault }] : [],
  );
}

/** The facts of why a readable file does not count. */
export function factsOf(why: NotTaken): FileReason {
  switch (why.kind) {
    case "copy":
      return { kind: "copy", of: why.original.unit };
    case "superseded":
      return {
        kind: "superseded",
        by: why.by.file,
        submission: why.by.submission,
        same: why.same,
      };
    default:
      return why;
  }
}
