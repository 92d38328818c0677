/** Marks that look like nothing; joiners stay, for some scripts need them. */
const NOTHING = /\u200b|\ufeff/g;
const ODD_SPACE = /[\u00a0\u202f\t]/g;

/** Spaces as they are typed: one kind, one at a time, none at the ends. Line breaks stay. */
export function tidySpaces(text: string): string {
  return text
    .replace(NOTHING, "")
    .replace(ODD_SPACE, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^ +| +$/g, "");
}

/** Composed letters as one sign each: it looks the same and is found again. */
export function composeLetters(text: string): string {
  return text.normalize("NFC");
}
