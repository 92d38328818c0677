import { useCallback, useEffect, useState } from "react";
import type { Language } from "../words/words";

const STORED_AS = "so-chi-tieu.language";

/** The language chosen earlier, else the one in the address (?lang=en), else Vietnamese. */
export function useLanguage(search: string): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(
    () => asLanguage(stored()) ?? asLanguage(new URLSearchParams(search).get("lang")) ?? "vi",
  );

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    store(chosen);
  }, []);

  return [language, choose];
}

function asLanguage(text: string | null): Language | null {
  return text === "vi" || text === "en" ? text : null;
}

// Storage is closed to pages in some frames; the choice then lasts as long as the page.
function stored(): string | null {
  try {
    return window.localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    window.localStorage.setItem(STORED_AS, language);
  } catch {
    return;
  }
}
