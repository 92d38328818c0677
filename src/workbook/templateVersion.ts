/**
 * Versions written into every workbook. A released template is frozen: any change of a declaration
 * needs a new template version and a frozen workbook of it (test/fixtures/templates).
 */
export const UNIT_TEMPLATE_ID = "so-chi-tieu-don-vi";
export const BLOC_TEMPLATE_ID = "so-chi-tieu-khoi";
export const TEMPLATE_VERSION = "1.0.0";
export const CATALOGUE_VERSION = "2020.1";

/** Versions this program reads. */
export const READABLE_TEMPLATE_VERSIONS: readonly string[] = [TEMPLATE_VERSION];
