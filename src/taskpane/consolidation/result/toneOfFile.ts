import type { FileStatus } from "../../../consolidation/consolidateQuarter";
import type { Tone } from "../../check/tones";

/** How a file that does not count is coloured; null where none came. */
export function toneOfFile(status: FileStatus | null): Tone {
  return status === "superseded" ? "neutral" : status === "returned" ? "behind" : "missing";
}
