/** Said beside a cell for a year: rules doubt one of two digits. */
export const YEAR_HELP = "Gõ đủ bốn chữ số của năm, ví dụ 2021.";

/** The year that a row is of. */
export const yearColumn = {
  key: "nam",
  help: YEAR_HELP,
  header: "Năm",
  type: "int",
  required: true,
  filledBy: "bloc",
} as const;
