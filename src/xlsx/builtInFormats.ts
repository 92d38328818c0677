/** Number formats that files refer to by number alone (ECMA-376, 18.8.30), from 0 on. */
const FORMATS =
  "|0|0.00|#,##0|#,##0.00|||||0%|0.00%|0.00E+00|# ?/?|# ??/??|mm-dd-yy|d-mmm-yy|d-mmm|mmm-yy|h:mm AM/PM|h:mm:ss AM/PM|h:mm|h:mm:ss|m/d/yy h:mm" +
  "|".repeat(15) +
  "#,##0 ;(#,##0)|#,##0 ;[Red](#,##0)|#,##0.00;(#,##0.00)|#,##0.00;[Red](#,##0.00)|||||mm:ss|[h]:mm:ss|mmss.0|##0.0E+0|@";

export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map(
  FORMATS.split("|").map((format, number) => [number, format]),
);
