import type { ShownFinding } from "../check/checkedFile";
import type { Language, Words } from "./words";

/** Everything that is said in a language. */
export interface LanguagePack {
  readonly language: Language;
  readonly words: Words;
  /** What a finding says; null where it comes in this language already. */
  readonly findingMessage: ((finding: ShownFinding) => string) | null;
}
