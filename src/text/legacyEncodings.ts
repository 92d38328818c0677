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
  readonly encoding: "tcvn3" | "vni";
  /** The text as it was meant. */
  readonly text: string;
}

/** Signs that stand in no Vietnamese Unicode text, beside a letter: one alone proves nothing. */
const TCVN3_HINT =
  /\p{L}[§¸µ¶·¹¨¾»¼½©ª®¬ÆÇËÑÖ×ØßäåæçëïñöøûüþÐÎÏÞ÷«¡¢£¤¥¦\u00ad]|[§¸µ¶·¹¨¾»¼½©ª®¬ÆÇËÑÖ×ØßäåæçëïñöøûüþÐÎÏÞ÷«¡¢£¤¥¦\u00ad]\p{L}/u;
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]/;
const VNI_HINT = /[aeouyôöAEOUYÔÖ][øïûäåëüØÏÛÄÅËÜùÙõÕâÂáÁàÀãÃêÊéÉèÈúÚ]|[ñöÑÖ]/u;

/**
 * The old encoding a text was typed in, when the text as it should be has more Vietnamese syllables
 * than the text as it is and than the other reading; null otherwise. Short words that are words in
 * both are left alone.
 */
export function detectLegacyEncoding(text: string): LegacyText | null {
  // Both encodings write with the letters of Latin-1: others come from Unicode.
  if (BEYOND_LATIN_1.test(text)) return null;
  if (!TCVN3_HINT.test(text) && !VNI_HINT.test(text)) return null;
  const asIs = countSyllables(text);
  const readings: readonly LegacyText[] = [
    { encoding: "tcvn3", text: TCVN3_HINT.test(text) ? decodeTcvn3(text) : text },
    { encoding: "vni", text: VNI_HINT.test(text) ? decodeVni(text) : text },
  ];
  const [first, second] = [...readings].sort(
    (a, b) => countSyllables(b.text) - countSyllables(a.text),
  );
  if (first === undefined || second === undefined) return null;
  const best = countSyllables(first.text);
  return best > asIs && best > countSyllables(second.text) ? first : null;
}
