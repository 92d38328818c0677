import { createContext, useContext, useEffect, useState } from "react";
import type { ShownFinding } from "../check/checkedFile";
import type { Language } from "./words";

/** Puts a finding into words of another language than the workbook's. */
export type Wording = (finding: ShownFinding) => string;

const WordingContext = createContext<Wording | null>(null);
export const WordingProvider = WordingContext.Provider;

/** The English sentences, fetched when the page first turns to English; null until they are there. */
export function useWording(language: Language): Wording | null {
  const [english, setEnglish] = useState<{ readonly of: Wording } | null>(null);
  useEffect(() => {
    if (language !== "en" || english !== null) return;
    let left = false;
    void import("./englishFindings").then(({ englishMessage }) => {
      if (!left) setEnglish({ of: englishMessage });
    });
    return () => {
      left = true;
    };
  }, [language, english]);
  return language === "en" ? (english?.of ?? null) : null;
}

/** What a finding says, and in which language. */
export function useFindingMessage(finding: ShownFinding): {
  readonly text: string;
  readonly language: Language;
} {
  const wording = useContext(WordingContext);
  return wording === null
    ? { text: finding.message, language: "vi" }
    : { text: wording(finding), language: "en" };
}
