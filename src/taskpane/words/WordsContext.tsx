import { createContext, useContext, useEffect, useState } from "react";
import type { ShownFinding } from "../check/checkedFile";
import { vi } from "./vi";
import type { LanguagePack } from "./languagePack";
import type { Language, Words } from "./words";

const vietnamese: LanguagePack = { language: "vi", words: vi, findingMessage: null };

const PackContext = createContext(vietnamese);
export const WordsProvider = PackContext.Provider;

/**
 * What is said in a language: Vietnamese comes with the page, English is fetched when it is first
 * asked for. Until then the language before stays; null where there is none yet.
 */
export function useLanguagePack(language: Language): LanguagePack | null {
  const [pack, setPack] = useState(language === "vi" ? vietnamese : null);
  useEffect(() => {
    let left = false;
    void packOf(language)
      // English that does not arrive leaves the page in the language that it brings along.
      .catch(() => vietnamese)
      .then((found) => {
        if (!left) setPack(found);
      });
    return () => {
      left = true;
    };
  }, [language]);
  return pack;
}

async function packOf(language: Language): Promise<LanguagePack> {
  if (language === "vi") return vietnamese;
  const { english } = await import(/* webpackChunkName: "english" */ "./english");
  return english;
}

export function useWords(): Words {
  return useContext(PackContext).words;
}

/** The language that is spoken now, for views that bring their own dictionary. */
export function useSpokenLanguage(): Language {
  return useContext(PackContext).language;
}

/** Words that a part of the page brings along, both languages, because it is fetched by itself. */
export function useWordsOf<Own>(words: Readonly<Record<Language, Own>>): Own {
  return words[useContext(PackContext).language];
}

/** What a finding says, and in which language. */
export function useFindingMessage(finding: ShownFinding): {
  readonly text: string;
  readonly language: Language;
} {
  const { findingMessage, language } = useContext(PackContext);
  return findingMessage === null
    ? { text: finding.message, language: "vi" }
    : { text: findingMessage(finding), language };
}
