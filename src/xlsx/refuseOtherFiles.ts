import { Refusal } from "./readFailure";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Tells by its first bytes what a file is that is no zip, and refuses it. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("empty");
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new Refusal(hasEncryptedPackage(bytes) ? "encrypted" : "oldXls");
  }
  if (!startsWith(bytes, ZIP)) throw new Refusal(kindOfText(bytes));
}

/** Bytes looked at to tell text from noise. */
const SAMPLE = 1000;

function kindOfText(bytes: Uint8Array): "notZip" | "textFile" | "webPage" {
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 =
    (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const text = new TextDecoder(
    utf16 && sample[0] === 0xff ? "utf-16le" : utf16 ? "utf-16be" : "utf-8",
  ).decode(sample);
  if (/^\s*<(?:[!?]|\w)/.test(text)) return "webPage";
  // eslint-disable-next-line no-control-regex
  return /[\0-\u0008\u000e-\u001f]/.test(text) ? "notZip" : "textFile";
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file begin with their name and stand at multiples of this. */
const ENTRY_LENGTH = 128;
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage").flatMap((letter) => [
  letter.charCodeAt(0),
  0,
]);

function hasEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
