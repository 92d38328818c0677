import { help as en } from "../words/en/help";
import { help as vi } from "../words/vi/help";
import type { Language, HelpWords } from "../words/words";

export const HELP: Readonly<Record<Language, HelpWords>> = { vi, en };
