import { template as en } from "../words/en/template";
import { template as vi } from "../words/vi/template";
import type { Language, TemplateWords } from "../words/words";

export const TEMPLATE: Readonly<Record<Language, TemplateWords>> = { vi, en };
