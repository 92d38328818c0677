import { failureOf, HostError } from "./failure";

/** Bytes that are turned into text at once: more arguments than that a call does not take. */
const PIECE = 32_768;

/** Has Excel open a workbook beside the one that is open, in one round trip. It is not saved yet. */
export async function openNew(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    const { code, detail } = failureOf(error);
    throw new HostError(code, detail);
  }
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(""));
}
