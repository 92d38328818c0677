import type { CellPlan, SheetPlan, TablePlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { dateInput, header, input, result } from "./sampleStyles";

/** A sheet with nothing on it, to be filled by the caller. */
export function sheetPlan(name: string, content: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    visibility: "visible",
    cells: [],
    columns: [],
    rows: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protected: false,
    showGridLines: true,
    ...content,
  };
}

export function workbookPlan(
  sheets: readonly SheetPlan[],
  content: Partial<WorkbookPlan> = {},
): WorkbookPlan {
  return {
    title: "Báo cáo thử",
    font: { name: "Times New Roman", size: 12 },
    sheets,
    names: [],
    activeSheet: sheets[0]?.name ?? "",
    ...content,
  };
}

/** A small workbook with every facet of a plan, in the shape of the project's own sheets. */
export function facetPlan(): WorkbookPlan {
  const members = "2 Đảng viên";
  const table: TablePlan = {
    name: "tblDangVien",
    area: { top: 5, left: 2, bottom: 9, right: 4 },
    columns: ["Họ và tên", "Ngày vào Đảng", "Tỷ lệ (%)"],
    filter: true,
  };
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: "Danh sách đảng viên", style: { font: { bold: true, size: 14 } } },
    { row: 2, column: 1, value: "Về mục lục", link: "'Mục lục'!A1" },
    { row: 4, column: 1, value: "tblDangVien" },
    ...["ho_ten", "ngay_vao", "ty_le"].map((value, index) => ({
      row: 4,
      column: index + 2,
      value,
    })),
    ...table.columns.map((value, index) => ({ row: 5, column: index + 2, value, style: header })),
    { row: 6, column: 2, value: "=1+1", style: input },
    { row: 6, column: 3, value: 44469, style: dateInput },
    { row: 6, column: 4, formula: 'IF(B6="","",C6/100000)', value: 0.44469, style: result },
    { row: 7, column: 2, value: "#N/A", style: input },
    { row: 7, column: 3, value: 44469.75, style: dateInput },
    { row: 7, column: 4, formula: 'D6&" <"', style: result },
    { row: 8, column: 2, value: "  dòng 1\ndòng 2 & <b> _x000D_ ", style: input },
    { row: 8, column: 3, style: dateInput },
    { row: 8, column: 4, formula: "LEN(B9)=0", value: true, style: result },
    { row: 9, column: 2, value: true, style: input },
    { row: 9, column: 3, value: 0.1, style: dateInput },
    { row: 9, column: 4, formula: 'B11&""', value: "", style: result },
  ];
  return workbookPlan(
    [
      sheetPlan("Mục lục", {
        cells: [{ row: 1, column: 1, value: "Mục lục", style: { indent: 1, vertical: "top" } }],
        tabColor: "8B0000",
        showGridLines: false,
      }),
      sheetPlan(members, {
        cells,
        columns: [
          { column: 1, width: 4, hidden: true },
          { column: 2, width: 30 },
          { column: 4, width: 12.5 },
        ],
        rows: [
          { row: 4, hidden: true },
          { row: 5, height: 33 },
          { row: 12, hidden: true },
        ],
        freeze: { rows: 5, columns: 2 },
        tables: [table],
        validations: [
          {
            area: { top: 6, left: 2, bottom: 7, right: 2 },
            rule: { kind: "list", source: "dm_quy" },
            errorTitle: "Quý",
            errorMessage: "Chọn một giá trị trong danh sách.",
          },
          {
            area: { top: 6, left: 3, bottom: 9, right: 3 },
            rule: { kind: "date", min: 36526, max: 73050 },
            inputTitle: "Ngày",
            inputMessage: "Ngày/tháng/năm,\nví dụ 30/09/2021",
          },
          {
            area: { top: 8, left: 2, bottom: 8, right: 2 },
            rule: { kind: "wholeNumber", min: 0, max: 100 },
          },
          {
            area: { top: 9, left: 2, bottom: 9, right: 2 },
            rule: { kind: "any" },
            inputTitle: "Ghi chú",
            inputMessage: "Tự do",
          },
        ],
        conditionalFormats: [
          {
            area: { top: 6, left: 4, bottom: 9, right: 4 },
            formula: "AND(ISNUMBER($D6),$D6<1)",
            style: { fill: "FFC7CE", color: "9C0006", bold: true },
            stopIfTrue: true,
          },
          {
            area: { top: 6, left: 4, bottom: 9, right: 4 },
            formula: "ISTEXT($D6)",
            style: { format: '"(chưa có)"' },
          },
        ],
        protected: true,
        print: {
          paper: "A4",
          orientation: "landscape",
          area: { top: 1, left: 2, bottom: 9, right: 4 },
          titleRows: { from: 5, to: 5 },
          footer: "&P/&N",
          fitToHeight: 0,
        },
      }),
      sheetPlan("Danh mục", {
        visibility: "hidden",
        cells: ["Quý I", "Quý II", "Quý III", "Quý IV"].map((value, index) => ({
          row: index + 1,
          column: 1,
          value,
        })),
      }),
      sheetPlan("_META", {
        visibility: "veryHidden",
        cells: [{ row: 1, column: 1, value: "done" }],
        print: {
          paper: "A3",
          orientation: "portrait",
          area: { top: 1, left: 1, bottom: 1, right: 1 },
          fitToHeight: 1,
        },
      }),
    ],
    {
      names: [
        { name: "dm_quy", area: { sheet: "Danh mục", top: 1, left: 1, bottom: 4, right: 1 } },
        { name: "ngay_chot", area: { sheet: members, top: 6, left: 3, bottom: 6, right: 3 } },
      ],
      activeSheet: members,
    },
  );
}
