import { areaAddress, quoteSheet } from "../../src/spreadsheet/address";
import type { CellPlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { sheetPlan, workbookPlan } from "./samplePlans";
import { header, input, result } from "./sampleStyles";

/** About as much as a unit's workbook holds: 20 sheets, 1,000 styled cells and 300 formulas on each. */
export function unitSizedPlan(sheetCount = 20): WorkbookPlan {
  const sheets = Array.from({ length: sheetCount }, (_, number) => {
    const name = `${number + 1} Đảng viên và sinh hoạt`;
    const columns = Array.from({ length: 20 }, (_column, index) => `Cột ${index + 1} của bảng`);
    const area = { top: 4, left: 2, bottom: 53, right: 21 };
    const cells: CellPlan[] = columns.map((value, index) => ({
      row: 4,
      column: index + 2,
      value,
      style: header,
    }));
    for (let row = 5; row <= 53; row += 1) {
      for (let column = 2; column <= 21; column += 1) cells.push(unitCell(row, column, name));
    }
    return sheetPlan(name, {
      cells,
      columns: columns.map((_column, index) => ({ column: index + 2, width: 14 })),
      rows: [{ row: 4, height: 32 }],
      freeze: { rows: 4, columns: 2 },
      tables: [{ name: `tblSo_${number + 1}`, area, columns, filter: true }],
      validations: Array.from({ length: 10 }, (_rule, index) => ({
        area: { top: 5, left: index + 2, bottom: 53, right: index + 2 },
        rule: { kind: "wholeNumber", min: 0, max: 9999 } as const,
        errorMessage: "Nhập số nguyên.",
      })),
      conditionalFormats: [
        { area: { ...area, top: 5 }, formula: '$U5="X"', style: { fill: "FFC7CE" } },
      ],
      protected: true,
    });
  });
  return workbookPlan(sheets);
}

function unitCell(row: number, column: number, sheet: string): CellPlan {
  const block = areaAddress({ top: 5, left: 3, bottom: 53, right: 3 });
  if (column >= 16) {
    const formula = `IF(ISERROR($B${row}),"!",IF(LEN($C${row})=0,0,IF(COUNT(MATCH($C${row},${quoteSheet(sheet)}!${block},0))=0,0,1)))`;
    return { row, column, formula, value: row % 2, style: result };
  }
  if (column === 2) return { row, column, value: `Nguyễn Văn ${row % 25}`, style: input };
  // Forms have room to grow: half of the cells that are drawn are empty.
  if (row > 28) return { row, column, style: input };
  return { row, column, value: (row * 7919 + column * 104729) % 1000, style: input };
}

/**
 * About as much as a small unit report holds: 7 sheets of 30 rows and 11 columns, most of them texts
 * and numbers, and no two alike. `order` makes workbooks that differ.
 */
export function smallUnitPlan(order: number): WorkbookPlan {
  const random = randomNumbers(order + 1);
  const sheets = Array.from({ length: 7 }, (_, number) => {
    const name = `${number + 1} Tổ chức đảng`;
    const cells: CellPlan[] = [];
    for (let row = 1; row <= 30; row += 1) {
      for (let column = 1; column <= 11; column += 1) {
        if (row === 1) cells.push({ row, column, value: `Cột ${column} của biểu`, style: header });
        else cells.push(smallCell(row, column, random));
      }
    }
    return sheetPlan(name, { cells });
  });
  return workbookPlan(sheets);
}

function smallCell(row: number, column: number, random: () => number): CellPlan {
  if (column <= 2) {
    const text = `Chi bộ ${Math.floor(random() * 1e6)} phường ${Math.floor(random() * 1e4)}`;
    return { row, column, value: text, style: input };
  }
  if (column === 3) return { row, column, value: random() * 1000, style: input };
  if (column < 10) return { row, column, value: Math.floor(random() * 1e5), style: input };
  const formula = `IF(COUNT($D${row}:$I${row})=0,"",SUM($D${row}:$I${row})/${column})`;
  return { row, column, formula, value: random() * 1e5, style: result };
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
