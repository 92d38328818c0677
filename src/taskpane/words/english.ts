import { en as sentences } from "../../messages/en";
import { findingMessage } from "../../messages/render";
import { en } from "./en";
import { englishFacts } from "./en/facts";
import type { LanguagePack } from "./languagePack";

/** English; in findings, names of sheets, rows and columns stay those of the workbook. */
export const english: LanguagePack = {
  language: "en",
  words: en,
  findingMessage: (finding) =>
    findingMessage(
      { ...finding, names: [], facts: englishFacts(finding.rule, finding.facts) },
      sentences,
    ),
};
