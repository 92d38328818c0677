import { useWordsOf } from "../../words/WordsContext";
import { en } from "./en";
import { vi } from "./vi";
import type { ConsolidationWords } from "./words";

const WORDS = { vi, en };

/** The words of the consolidation in the language of the page. */
export function useConsolidationWords(): ConsolidationWords {
  return useWordsOf(WORDS);
}
