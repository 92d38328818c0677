import { copy as en } from "../words/en/copy";
import { copy as vi } from "../words/vi/copy";
import type { Language, CopyWords } from "../words/words";

export const COPY: Readonly<Record<Language, CopyWords>> = { vi, en };
