/** "dv017", " DV017 ", "17" → "DV017"; null when no unit code can be read. */
export function readUnitCode(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  if (/^\d{1,3}$/.test(code)) return `DV${code.padStart(3, "0")}`;
  return /^[A-Z]{2}\d{3}$/.test(code) ? code : null;
}
