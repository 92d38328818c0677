import { diagnostics as en } from "../words/en/diagnostics";
import { diagnostics as vi } from "../words/vi/diagnostics";
import type { Language, DiagnosticsWords } from "../words/words";

export const DIAGNOSTICS: Readonly<Record<Language, DiagnosticsWords>> = { vi, en };
