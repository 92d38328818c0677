import type { RuleProse } from "../prose";
import { TEMPLATE } from "./sources";

export const structureProse = {
  STR01: {
    title: "Table missing",
    problem:
      "A table of the template is nowhere in the file: its name, its hidden key row and any header row that could be recognised are all gone. On a sheet of single cells: every cell has lost its name.",
    notProblem:
      "Sheets in another order. A sheet that was only renamed, or a table that is no Excel table any more because another program saved it, while its key row or header row is there: it can still be read and is a note. Of a sheet and its copy only one is read, which is a note too.",
    example: 'The sheet "3 Kết nạp" is deleted.',
    source: TEMPLATE,
  },
  STR02: {
    title: "Column or cell missing",
    problem:
      "The table is there, but one column is found neither by its key nor by its header; or a named cell of the sheet is gone.",
    notProblem:
      "Columns in another order, columns put in between, a header that was reworded while the key row is untouched.",
    example: 'The column "Trong đó: đoàn viên ưu tú" is deleted from the sheet "3 Kết nạp".',
    source: TEMPLATE,
  },
  STR03: {
    title: "Unknown version of the template",
    problem: "The file names a version of the template that this program cannot read.",
    notProblem:
      "A file without the hidden sheet that names the version: the program goes by the tables.",
    example: 'The file names the version "0.9.0".',
    source: TEMPLATE,
  },
  STR04: {
    title: "File name unlike the contents",
    problem:
      "The file is called BC_<code>_<year>_Q<quarter>, but its code, year or quarter differs from sheet 1. The contents count.",
    notProblem:
      'A name with " (1)", "Copy of", "Bản sao" or "_signed" added, or typed on a Mac; a name that says nothing about unit and quarter; a difference that HYG16 or RNG03 has named already.',
    example: "BC_DV017_2021_Q2.xlsx, while sheet 1 says Quarter III of 2021.",
    source: TEMPLATE,
  },
  STR05: {
    title: "Figure typed over a formula",
    problem:
      "A cell that must be a formula holds a typed number or text, and the formula would give something else.",
    notProblem:
      "Typed over, but equal to what the formula gives: only a note; more than three on a sheet are told in one line. The code and month columns and the links of the contents page are left to other rules.",
    example: "The share of registrations is typed as 0.95, while 48/50 is 0.96.",
    source: TEMPLATE,
  },
  STR06: {
    title: "Cell with a formula error",
    problem:
      "A cell shows #REF!, #DIV/0!, #VALUE!, #N/A, #NAME?, #NUM! or #NULL!. Only the cell where it begins is named, not those computed from it.",
    notProblem: "A formula that shows nothing because its figures are not all there yet.",
    example: "A row was deleted, and a formula became #REF!.",
    source: TEMPLATE,
  },
  STR07: {
    title: "Link to another file",
    problem:
      "The formula of a cell takes its figure from another Excel file. The program does not open that file.",
    notProblem:
      "A formula that takes its figure from another sheet of the same file; square brackets within a piece of text.",
    example: "='[cu.xlsx]Q1'!B4",
    source: TEMPLATE,
  },
  STR08: {
    title: "Merged cells in a table",
    problem: "Merged cells touch a table of figures; only the first one of them holds a value.",
    notProblem: "Merged cells outside the tables.",
    example: "B5:B6 are merged inside a table.",
    source: TEMPLATE,
  },
  STR09: {
    title: "Required row missing",
    problem:
      "A table with fixed rows has lost the row of a code: it was deleted, or its code was typed over.",
    notProblem:
      "Rows in another order. Where the whole code column is gone, STR02 says so and the rows are not named one by one.",
    example: 'The row DV07 "Xóa tên" is deleted from sheet 2.',
    source: TEMPLATE,
  },
  STR10: {
    title: "Blank row inside a table",
    problem:
      "In a table to which rows are added freely, there is a blank row between two rows with figures.",
    notProblem: "Blank rows at the end of the table.",
    example: "Rows 7 and 9 have figures, row 8 is blank.",
    source: TEMPLATE,
  },
  STR11: {
    title: "Figures where nobody sees them",
    problem:
      "A row or column that somebody has hidden holds figures that were entered; or rows stand below a table's last row, where they are not read.",
    notProblem:
      'The key row, the sheet "Danh mục", and rows that the template itself hides for the kind of unit. With a filter left on it is only a note. Notes and signatures below a table.',
    example: 'Row 12 of the sheet "11 Khắc phục" is hidden.',
    source: TEMPLATE,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
