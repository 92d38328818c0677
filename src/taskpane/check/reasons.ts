import { reasons as en } from "../words/en/reasons";
import { reasons as vi } from "../words/vi/reasons";
import type { NoResult } from "../workbench";
import type { Language } from "../words/words";

/** Why a file could not be checked, and what to do. */
export const REASONS: Readonly<Record<Language, Readonly<Record<NoResult, string>>>> = { vi, en };
