/**
 * Versions written into every workbook. A released template is frozen: any change of a declaration
 * needs a new template version and a frozen workbook of it (test/fixtures/templates).
 */
export const UNIT_TEMPLATE_ID = "so-chi-tieu-don-vi";
export const BLOC_TEMPLATE_ID = "so-chi-tieu-khoi";
export const TEMPLATE_VERSION = "1.0.0";
export const CATALOGUE_VERSION = "2020.1";

/**
 * Templates given out before, which this program reads on, each with what it did not have yet: a table
 * ("tblA"), a column ("tblA key"), a fixed row ("tblA CODE"), a cell of a form ("key"). Their workbooks
 * have not lost that; Cập nhật mẫu draws them anew with it.
 */
export const EARLIER_TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map();

/** Versions this program reads. */
export const READABLE_TEMPLATE_VERSIONS: readonly string[] = [
  ...EARLIER_TEMPLATES.keys(),
  TEMPLATE_VERSION,
];
