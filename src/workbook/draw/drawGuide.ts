import type { ColumnPlan, RowPlan } from "../../spreadsheet/plan";
import type { SheetDeclaration } from "../sheetDeclaration";
import { adviceFor, requiredWord } from "./advice";
import { heightOf, linesOf } from "./lines";
import type { Pen } from "./pen";
import { STYLES } from "./styles";

/** General advice for people who have just received the file. */
const WELCOME = [
  "Tệp mở từ thư điện tử hiện dải vàng: bấm Bật chỉnh sửa (Enable Editing) để nhập được và công thức chạy.",
  "Ô nền vàng nhạt là ô cần nhập; ô nền xám tự tính hoặc do Khối ghi sẵn, không sửa.",
  "Trang Mục lục cho biết trang nào còn thiếu ô; bấm tên trang để đến ô trống đầu tiên.",
  "Ô trống, số 0 và Không phát sinh là ba điều khác nhau: không có thì gõ 0, đừng để trống, đừng gõ dấu gạch.",
  "Chỉ ghi số đếm; tỷ lệ và đánh giá đã có công thức. Trang 15 Chỉ tiêu cho biết kết quả và còn thiếu bao nhiêu.",
  "Các trang được khóa không mật khẩu để tránh xóa nhầm công thức; vẫn sắp xếp, lọc, chỉnh độ rộng cột được.",
  "Đơn vị có kết luận kiểm tra, giám sát chưa có trong sổ: bấm chuột phải vào tên trang, chọn Bỏ ẩn (Unhide) để mở trang 10 và 11.",
];

const WIDTHS = { name: 38, advice: 92, required: 12 };

/** The guide is made from the declarations, so it cannot say what the sheets do not. */
export function drawGuide(
  pen: Pen,
  sheets: readonly SheetDeclaration[],
  firstRow: number,
): {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly lastRow: number;
} {
  const rows: RowPlan[] = [];
  /** Programs do not grow rows by themselves. */
  const makeRoom = (name: string, advice: string): void => {
    const lines = Math.max(linesOf(name, WIDTHS.name), linesOf(advice, WIDTHS.advice));
    if (lines > 1) rows.push({ row, height: heightOf(lines) });
  };
  let row = firstRow;
  WELCOME.forEach((line, index) => {
    pen.put(row, 2, `${index + 1}.`, STYLES.number);
    pen.put(row, 3, line, STYLES.text);
    makeRoom("", line);
    row += 1;
  });
  for (const sheet of sheets) {
    const cells = [
      ...Object.values(sheet.fields).map((field) => ({ name: field.label, cell: field })),
      ...Object.values(sheet.table?.columns ?? {}).map((column) => ({
        name: column.header,
        cell: column,
      })),
    ].filter(({ cell }) => cell.hidden !== true && cell.filledBy !== "addin");
    if (sheet.visibility !== "visible" || cells.length === 0) continue;
    row += 1;
    pen.put(row, 2, sheet.tab, STYLES.subtitle);
    row += 1;
    for (const line of sheet.guide ?? []) {
      pen.put(row, 3, line, STYLES.text);
      makeRoom("", line);
      row += 1;
    }
    ["Ô, cột", "Cách điền", "Bắt buộc"].forEach((word, index) => {
      pen.put(row, 2 + index, word, STYLES.header);
    });
    row += 1;
    for (const { name, cell } of cells) {
      pen.put(row, 2, name, STYLES.label);
      const advice = cell.filledBy === "formula" ? "Tự tính, không gõ." : adviceFor(cell);
      pen.put(row, 3, advice, STYLES.label);
      makeRoom(name, advice);
      pen.put(row, 4, requiredWord(cell), STYLES.label);
      row += 1;
    }
  }
  return {
    columns: [
      { column: 2, width: WIDTHS.name },
      { column: 3, width: WIDTHS.advice },
      { column: 4, width: WIDTHS.required },
    ],
    rows,
    lastRow: row - 1,
  };
}
