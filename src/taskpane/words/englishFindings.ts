import { en } from "../../messages/en";
import { findingMessage } from "../../messages/render";
import type { Wording } from "./findingMessages";

/** The finding in English; names of sheets, rows and columns stay those of the workbook. */
export const englishMessage: Wording = (finding) => findingMessage({ ...finding, names: [] }, en);
