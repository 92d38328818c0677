import { encodingOfFont, type LegacyEncoding } from "./legacyFonts";
import { countSyllables } from "./syllables";

/** TCVN3 (fonts .Vn…): one sign for each toned letter; capitals with tones have none of their own. */
const TCVN3_SIGNS =
  "¸áµà¶ả·ã¹ạ¨ă¾ắ»ằ¼ẳ½ẵÆặ©âÊấÇầÈẩÉẫËậ®đÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞịãóßòáỏâõäọ«ôèốåồæổçỗéộ" +
  "¬ơíớêờëởìỡîợóúïùñủòũôụ\u00adưøứõừöử÷ữùựýýúỳûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";

/** Tone or letter signs that VNI writes after a base letter. */
const VNI_AFTER: Readonly<Record<string, string>> = {
  a: "ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ",
  e: "ùéøèûẻõẽïẹâêáếàềåểãễäệ",
  o: "ùóøòûỏõõïọâôáốàồåổãỗäộ",
  ô: "ùớøờûởõỡïợ",
  u: "ùúøùûủõũïụ",
  ö: "ùứøừûửõữïự",
  y: "ùýøỳûỷõỹ",
};
const VNI_ALONE = "ñđôơöưììæỉóĩòịîỵíí";

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = Array.from(text);
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < letters.length; index += 2) {
    map.set(letters[index] ?? "", letters[index + 1] ?? "");
  }
  return map;
}

const tcvn3 = pairs(TCVN3_SIGNS);
const vniAlone = pairs(VNI_ALONE);
const vniAfter = new Map(
  Object.entries(VNI_AFTER).map(([base, signs]) => [base, pairs(signs)] as const),
);

export function decodeTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3.get(letter) ?? letter).join("");
}

export function decodeVni(text: string): string {
  const letters = Array.from(text);
  let decoded = "";
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? "";
    const lower = letter.toLowerCase();
    const toned = vniAfter.get(lower)?.get(letters[index + 1]?.toLowerCase() ?? "");
    const plain = toned ?? vniAlone.get(lower) ?? lower;
    if (toned !== undefined) index += 1;
    decoded += letter === lower ? plain : plain.toUpperCase();
  }
  return decoded;
}

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** The text as it was meant. */
  readonly text: string;
}

/** Signs of TCVN3 that stand in no Vietnamese Unicode text: one alone proves nothing. */
const TCVN3_SIGN = "[§¸µ¶·¹¨¾»¼½©ª®¬ÆÇËÑÖ×ØßäåæçëïñöøûüþÐÎÏÞ÷«¡¢£¤¥¦\\u00ad]";
const TCVN3_HINT = new RegExp(`\\p{L}${TCVN3_SIGN}|${TCVN3_SIGN}\\p{L}`, "u");
/** After a digit it is the sign for a millionth: "10 µm". */
const MICRO = /(\d\s?)µ/g;
/** They part no words as other marks do: as it is, "§Êt ®ai" has no syllable. Quotation marks do. */
const SIGN_IN_WORD = new RegExp(`(?![«»])${TCVN3_SIGN}`, "gu");
const VNI_HINT = /[aeouyôöAEOUYÔÖ][øïûäåëüØÏÛÄÅËÜùÙõÕâÂáÁàÀãÃêÊéÉèÈúÚ]|[ñöÑÖ]/u;
/** Both encodings write with the letters of Latin-1: others come from Unicode. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]/;

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/**
 * The old encoding a text was typed in, and the text as it was meant; null when it is in none. The
 * reading with the most Vietnamese syllables counts, if it has more than the text as it is and than
 * the other reading: short words that are words in both are left alone.
 * @param font of the text, when it is one for an old encoding: then its reading needs only as many.
 */
export function detectLegacyEncoding(text: string, font?: string): LegacyText | null {
  if (BEYOND_LATIN_1.test(text)) return null;
  const said = font === undefined ? null : encodingOfFont(font);
  const hinted = ENCODINGS.filter((encoding) => isHinted(text, encoding, said));
  // Before anything is read or counted: nearly all texts are in no old encoding.
  if (hinted.length === 0) return null;
  const readings: readonly LegacyText[] = [
    { encoding: "tcvn3", text: decodeTcvn3(text) },
    { encoding: "vni", text: decodeVni(text) },
  ];
  const best = readings.find(({ encoding, text: meant }) => {
    if (!hinted.includes(encoding)) return false;
    const syllables = syllablesIn(meant);
    const others = readings.filter((other) => other.encoding !== encoding);
    const rivals = [text, ...others.map((other) => other.text)].map(syllablesIn);
    return rivals.every((rival) => (encoding === said ? syllables >= rival : syllables > rival));
  });
  if (best === undefined || best.text === text) return null;
  return said === best.encoding && isCapitals(font) ? inCapitals(best) : best;
}

function syllablesIn(text: string): number {
  return countSyllables(text.replace(SIGN_IN_WORD, "w"));
}

/** Whether a text may be in an encoding; where the font says so, it needs no sign in the letters. */
function isHinted(text: string, encoding: LegacyEncoding, said: LegacyEncoding | null): boolean {
  if (encoding === "vni") return said === "vni" || VNI_HINT.test(text);
  return (said === "tcvn3" && isWhollyTcvn3(text)) || TCVN3_HINT.test(text.replace(MICRO, "$1"));
}

/** No letter but ASCII's and the signs of TCVN3: "Tô Hoài" has one that TCVN3 does not know. */
function isWhollyTcvn3(text: string): boolean {
  return Array.from(text).every((letter) => tcvn3.has(letter) || letter.charCodeAt(0) < 0x80);
}

/** Fonts such as .VnTimeH show small letters as capitals. */
function isCapitals(font: string | undefined): boolean {
  return font !== undefined && /^\.vn.*h$/i.test(font);
}

function inCapitals({ encoding, text }: LegacyText): LegacyText {
  return { encoding, text: text.toUpperCase() };
}
