/** Whether this Excel has a version of the API; ours may use 1.12 without asking. */
export function hasExcelApi(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

const NEWEST = 30;

/** The highest version that this Excel says it has, "1.17"; "" when it has none. */
export function highestExcelApi(): string {
  for (let minor = NEWEST; minor >= 1; minor -= 1) {
    if (hasExcelApi(`1.${minor}`)) return `1.${minor}`;
  }
  return "";
}
