import { encoder, encodingShown } from "./byteText";
import { Refusal } from "./readFailure";

/** Tells by its first bytes what a file is that is no zip, and refuses it. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const [first = 0, second = 0, third] = bytes;
  const mark = first * 256 + second;
  if (bytes.length === 0) throw new Refusal("empty");
  if (mark === 0xd0cf && third === 0x11) {
    throw new Refusal(hasEncryptedPackage(bytes) ? "encrypted" : "oldXls");
  }
  if (mark !== 0x504b) throw new Refusal(kindOfText(bytes));
}

/** Bytes looked at to tell text from noise. */
const SAMPLE = 1000;

function kindOfText(bytes: Uint8Array): "notZip" | "textFile" | "webPage" {
  const text = new TextDecoder(encodingShown(bytes)).decode(bytes.subarray(0, SAMPLE));
  if (/^\s*<[!?\w]/.test(text)) return "webPage";
  // eslint-disable-next-line no-control-regex
  return /[\0-\x08]/.test(text) ? "notZip" : "textFile";
}

/** Directory entries of a compound file begin with their name and stand at multiples of this. */
const ENTRY_LENGTH = 128;
const ENCRYPTED_PACKAGE = encoder.encode("EncryptedPackage");

function hasEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[at + 2 * index] === byte)) return true;
  }
  return false;
}
