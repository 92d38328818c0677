import { createContext, useContext } from "react";
import type { Language, Words } from "./words";
import { en } from "./en";
import { vi } from "./vi";

export const DICTIONARIES: Readonly<Record<Language, Words>> = { vi, en };

const WordsContext = createContext<Words>(vi);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
