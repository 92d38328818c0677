/** 1234567 → "1.234.567". */
export function formatCount(count: number): string {
  const sign = count < 0 ? "-" : "";
  return sign + String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}
