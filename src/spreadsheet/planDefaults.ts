/** What a plan leaves to whoever carries it out, the same in Excel as in a file. */

/**
 * Protection is without a password: it guards against slips. What helps to read and sort stays
 * allowed.
 */
export const PROTECTION_ALLOWS = ["formatColumns", "formatRows", "sort", "autoFilter"] as const;

/** In centimetres. The left margin is wider: reports are filed. */
export const PRINT_MARGINS = {
  left: 1.5,
  right: 1,
  top: 1,
  bottom: 1,
  header: 0.5,
  footer: 0.5,
} as const;

/** Six hex digits. */
export const LINE_COLOR = "A6A6A6";

/** The plainest of Excel's table styles: the styles of our own cells are what one sees. */
export const TABLE_STYLE = "TableStyleLight1";
