import type { WriteFailure } from "../messages/writeFailures";

const FAILURES: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  ENOENT: "noFolder",
  ENOTDIR: "noFolder",
  EEXIST: "notAFolder",
  EISDIR: "notAFile",
  EACCES: "notAllowed",
  EPERM: "notAllowed",
  EBUSY: "notAllowed",
  EROFS: "notAllowed",
  ENAMETOOLONG: "nameTooLong",
};

/** What the system's error means to who asked for the file. */
export function writeFailureOf(error: unknown): WriteFailure {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return FAILURES[String(code)] ?? "other";
}
