/** Seven pixels a character of the default font; four pixels are three points. */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/** Column widths: files count characters (margins included), the API points. 9.14 → 48. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;
}

export function widthInCharacters(points: number): number {
  return Number((points / POINTS_A_PIXEL / PIXELS_A_CHARACTER).toFixed(4));
}
