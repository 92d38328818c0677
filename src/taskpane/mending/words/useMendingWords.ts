import { useWordsOf } from "../../words/WordsContext";
import { en } from "./en";
import { vi } from "./vi";
import type { MendingWords } from "./words";

const WORDS = { vi, en };

/** The words of the view that mends, in the language of the page. */
export function useMendingWords(): MendingWords {
  return useWordsOf(WORDS);
}
