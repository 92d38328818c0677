import type { FailureReason } from "../messages/failures";

/** What else people send along with reports, by how its bytes begin. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, kind: FailureReason])[] = [
  [/^%PDF/, "pdf"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyphei)/s, "picture"],
  [/^(?:Rar!|7z\xbc\xaf)/, "archive"],
];

/** By what its zip or compound directory names: of zips, only where no workbook is in them. */
const CONTENTS: readonly (readonly [content: RegExp, kind: FailureReason])[] = [
  [/word\/document\.xml|W\0o\0r\0d\0D\0o\0c\0/, "wordFile"],
  [/\.xlsx?/i, "archive"],
];
const LOOKED_INTO: readonly FailureReason[] = ["notWorkbook", "oldXls"];
/** Directories stand at the end, or in a file that is small. */
const LOOKED_AT = 0x100000;

/** What a file is that was refused, when it can be told more closely than by the reason. */
export function otherFile(bytes: Uint8Array, refused: FailureReason): FailureReason {
  const found = kindIn(BEGINNINGS, textOf(bytes.subarray(0, 16)));
  if (found !== undefined) return found;
  if (!LOOKED_INTO.includes(refused)) return refused;
  return (
    kindIn(
      refused === "oldXls" ? CONTENTS.slice(0, 1) : CONTENTS,
      textOf(bytes.subarray(-LOOKED_AT)),
    ) ?? refused
  );
}

function kindIn(
  kinds: readonly (readonly [RegExp, FailureReason])[],
  text: string,
): FailureReason | undefined {
  return kinds.find(([sign]) => sign.test(text))?.[1];
}

/** One character a byte. */
function textOf(bytes: Uint8Array): string {
  const PIECE = 0x2000;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return text;
}
