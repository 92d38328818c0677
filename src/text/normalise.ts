/** Characters that look like nothing or like a space and break every comparison. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
/** All that are not one plain space alone. */
const SPACES = /\s{2,}|[^\S ]/g;
const SEEN = new RegExp(`(?!${INVISIBLE.source})\\S`);

/** Whether nothing of a text can be seen: then `cleanText` leaves nothing of it. */
export function isUnseen(text: string): boolean {
  return !SEEN.test(text);
}

/** Invisible characters gone, NFC (they may part a letter from its mark), runs of spaces of every kind as one space, ends trimmed. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").replace(SPACES, " ").trim();
}

/** Signs of full width, as keyboards of East Asia give them, as plain ones: "１２" → "12". */
export function plainWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

const TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
const FIRST_VOWELS: Readonly<Record<string, string>> = {
  a: "òóỏõọ",
  e: "òóỏõọ",
  y: "ùúủũụ",
};

/**
 * The old placement of a tone mark as the new one: "hòa" → "hoà", "thủy" → "thuỷ". Both are in use
 * and mean the same name.
 */
function unifyTonePlacement(lowerCased: string): string {
  return lowerCased.replace(/([òóỏõọ])([ae])|([ùúủũụ])(y)/g, (_, o, ae, u, y) => {
    const first = String(o ?? u);
    const second = String(ae ?? y);
    const tone = (FIRST_VOWELS[second] ?? "").indexOf(first);
    const offset = { a: 0, e: 5, y: 10 }[second] ?? 0;
    return `${second === "y" ? "u" : "o"}${TONED.charAt(offset + tone)}`;
  });
}

/** Keys of short texts: those of the template and of lists come again in every workbook. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_000;
const SHORT = 100;

/** For comparing names, labels and codes (rules, part 3.2); what users see keeps its own spelling. */
export function comparisonKey(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = unifyTonePlacement(
    cleanText(text)
      .replace(/[\u2010-\u2015−]/g, "-")
      .toLowerCase(),
  );
  if (text.length > SHORT) return key;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, key);
  return key;
}

/** Without tone and letter marks, for searching: "Sở Nội vụ" → "so noi vu". */
export function searchKey(text: string): string {
  return comparisonKey(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
