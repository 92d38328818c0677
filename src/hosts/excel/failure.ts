import type { HostFailure, HostFailureCode, Outcome } from "../port";

/** A failure on its way to the border of the host, where it becomes a value. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(code: HostFailureCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "HostError";
    this.failure = { code, detail };
  }
}

/** What Excel's error codes mean to a user; all others are faults of ours. */
const MEANINGS: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "editing",
  CellEditMode: "editing",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  // Said as well when names are asked for while another workbook is in front.
  InvalidSelection: "elsewhere",
  AccessDenied: "protected",
  UnsupportedSheet: "notSupported",
  InvalidOrTimedOutSession: "sessionLost",
  ConnectionFailure: "sessionLost",
  HostRestartNeeded: "sessionLost",
  Timeout: "sessionLost",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ItemNotFound: "notFound",
  // What we add was not there when we looked.
  ItemAlreadyExists: "changedMeanwhile",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
};

/** Never the message: it may quote what stands in a cell. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostError) return error.failure;
  if (!isOfficeError(error)) {
    return { code: "programFault", detail: error instanceof Error ? error.name : typeof error };
  }
  const meaning = MEANINGS[error.code] ?? "programFault";
  const readOnly = meaning === "protected" && isReadOnly();
  const place = error.debugInfo?.errorLocation;
  return {
    code: readOnly ? "readOnly" : meaning,
    detail: place === undefined || place === "" ? error.code : `${error.code} ${place}`,
  };
}

export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
  );
}

/** The border of the host: whatever is thrown behind it comes out as a value. */
export async function outcome<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
