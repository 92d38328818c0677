/** 1234567 → "1.234.567", 7.5 → "7,5". */
export function formatCount(count: number): string {
  const sign = count < 0 ? "-" : "";
  const [whole = "", ...fraction] = String(Math.abs(count)).split(".");
  return sign + [whole.replace(/\B(?=(\d{3})+$)/g, "."), ...fraction].join(",");
}
