import { equal, field } from "../../spreadsheet/expression";

/** Year and quarter are inputs of every indicator. */
export const periodFault = equal(field("tinh_ky_loi"), 1);
export const periodMissing = equal(field("tinh_ky_thieu"), 1);
export const yearEnd = equal(field("tinh_quy"), 4);
