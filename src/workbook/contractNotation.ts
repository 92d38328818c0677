/** How to read the contract, printed at its head. */
export const contractNotation = {
  input:
    "`name` of a form field, `tblX.key` a column, `tblX[ROW].key` one cell of a fixed row; `*` in touches = every cell, column, row or table the finding names",
  required:
    'true, false, or "cond" = required under the condition in constraint; in a free table only in a row with some input',
  cell: "type list and verdict: the cell holds the label; type code: the code; ratio: a formula, never typed",
  list: "id in lists, or tblX.key = the values of that column; each list of lists stands on the hidden sheet Danh mục under the workbook-level name dm_<id in lower case>",
  header:
    "header row of every table; the hidden row just above holds the keys; the cell left of the first key holds the table's name (tables begin in column B)",
  label: "a code of tblX rows is a cell value in the first column, never a defined name",
  severityWhen:
    "exceptions to severity; spoils = an error of this rule on an input gives LOI_SO_LIEU; inSheet = also computed by the sheet's own formulas",
  cadence: "groups of domain 0.6: once, yearToDate, quarter, graded, term, followed",
  gap: "closed, open, count, limit, parts, none: domain 0.4-6",
  needs:
    "workbook: this file; previous: also last quarter's file; roster: the bloc workbook at hand (roster, registers, settings); bloc: consolidation of all files",
  room: "blank rows drawn in an input table; 0 = as long as the data",
} as const;
