/** Rimes of Vietnamese syllables without tone marks. */
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet " +
    "oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy " +
    "uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
    "y yêm yên yêng yêt yêu ych ynh"
  ).split(" "),
);
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word reads as a Vietnamese syllable; the word holds no spaces. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  if ((decomposed.match(TONES) ?? []).length > 1) return false;
  const bare = decomposed.replace(TONES, "").normalize("NFC");
  const onset = ONSET.exec(bare)?.[0] ?? "";
  // "gi" and "qu" lend their vowel to the rime: gì, giếng, quý.
  const rimes = [bare.slice(onset.length), ...(onset === "gi" ? [bare.slice(1)] : [])];
  return rimes.some((rime) => RIMES.has(rime));
}

/** Number of words of a text that read as Vietnamese syllables. */
export function countSyllables(text: string): number {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "" && isSyllable(word)).length;
}
