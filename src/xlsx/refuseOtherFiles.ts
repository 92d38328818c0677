import { Refusal } from "./readFailure";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Tells by its first bytes what a file is that is no zip, and refuses it. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("empty");
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new Refusal(hasEncryptedPackage(bytes) ? "encrypted" : "oldXls");
  }
  if (!startsWith(bytes, ZIP)) throw new Refusal("notZip");
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
