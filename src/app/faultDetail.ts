/** Frames of our own program, innermost first. */
const FRAMES = 6;

/**
 * What a fault of the program leaves in the diagnostics report: the kind of error and the places in
 * our files. Its message may quote a value of the workbook and is left out.
 */
export function faultDetail(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const frames = (error.stack ?? "")
    .split("\n")
    .flatMap((line) => /([\w.-]+\.[jt]sx?):(\d+):(\d+)\)?$/.exec(line.trim())?.[0] ?? [])
    .map((frame) => frame.replace(")", ""))
    .slice(0, FRAMES);
  return [kindOf(error), ...frames].join(" < ");
}

/** The names of errors that programs throw are words; anything else is not repeated. */
function kindOf({ name }: Error): string {
  return /^[A-Z][A-Za-z]{2,40}Error$|^Error$/.test(name) ? name : "Error";
}
