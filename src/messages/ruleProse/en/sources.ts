/** Where several rules come from. */
export const TEMPLATE = "Conventions of the report template";
export const TYPING = "Conventions of the report template for typing";
export const ARITHMETIC = "Arithmetic between cells";
