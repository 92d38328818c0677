import { failures as en } from "../words/en/failures";
import { failures as vi } from "../words/vi/failures";
import type { FailureCode, FailureWords, Language } from "../words/words";

/** What happened and what to do, of everything that can fail in the open workbook. */
export const FAILURES: Readonly<Record<Language, Readonly<Record<FailureCode, FailureWords>>>> = {
  vi,
  en,
};
