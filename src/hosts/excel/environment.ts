import type { ExcelEnvironment } from "../port";
import { isReadOnly } from "./failure";
import { highestExcelApi } from "./requirements";

/** The Excel around the page, as it describes itself. */
export function environment(): ExcelEnvironment {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    excelApi: highestExcelApi(),
    displayLanguage,
    contentLanguage,
    readOnly: isReadOnly(),
  };
}
