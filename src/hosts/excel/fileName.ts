/** The end of the path or address under which Excel has the workbook. */
export function fileName(): string | null {
  // Office gives none of a workbook that was never saved, whatever its types say.
  const address = Office.context.document.url as string | null | undefined;
  const name = /[^\\/]+$/.exec(address ?? "")?.[0] ?? null;
  try {
    return name && decodeURIComponent(name);
  } catch {
    // A path is written plainly: "TH 100%.xlsx".
    return name;
  }
}
