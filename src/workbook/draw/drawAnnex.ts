import {
  add,
  countRows,
  equal,
  field,
  join,
  listCode,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { TableLayout } from "../layout";
import type { Pen } from "./pen";
import { FONT, STYLES } from "./styles";

/** Rows that the party heading takes on the sheet of results. */
export const ANNEX_ROWS = 9;

const LEFT = 3;
const RIGHT = 8;
const MIDDLE = 6;
const plain = { font: FONT, horizontal: "center" } as const;
const bold = { font: { ...FONT, bold: true }, horizontal: "center" } as const;

/** Party heading of a signed annex: the committee on the left, the Party and the place on the right. */
export function drawAnnexHeading(pen: Pen, firstRow: number): void {
  pen.compute(firstRow, LEFT, join(field("ten_cap_tren"), ""), plain);
  pen.put(firstRow, RIGHT, "ĐẢNG CỘNG SẢN VIỆT NAM", bold);
  pen.compute(firstRow + 1, LEFT, join(field("ten_don_vi"), ""), bold);
  pen.put(firstRow + 2, LEFT, "*", plain);
  pen.compute(
    firstRow + 2,
    RIGHT,
    join(field("dia_danh"), ", ngày        tháng        năm        "),
    STYLES.centeredItalic,
  );
  pen.compute(firstRow + 3, LEFT, join("Số: ", field("so_van_ban")), plain);
  pen.put(firstRow + 5, MIDDLE, "PHỤ LỤC", bold);
  pen.compute(
    firstRow + 6,
    MIDDLE,
    join("Kết quả thực hiện chỉ tiêu ", field("quy"), " năm ", field("nam")),
    bold,
  );
}

const states = (...codes: readonly string[]): Expression =>
  codes
    .map((code) => countRows("tblKhacPhuc", { _ma: code }))
    .reduce((total, count) => add(total, count));

/** Follow-ups in figures, then the two signatures. Returns the last row. */
export function drawSignatures(pen: Pen, table: TableLayout): number {
  let row = table.firstRow + table.rowCount + 1;
  pen.compute(
    row,
    2,
    join(
      "Khắc phục hạn chế sau kiểm tra, giám sát: ",
      states("QUA_HAN"),
      " quá hạn; ",
      states("SAP_DEN_HAN"),
      " sắp đến hạn; ",
      states("TRONG_HAN"),
      " trong hạn; ",
      states("CHO_HAU_KIEM", "CHO_HAU_KIEM_QUA_LAU"),
      " chờ hậu kiểm tra; ",
      states("THIEU_HAN_MOI", "CHUA_GIAO_HAN"),
      " chờ Khối giao hạn; ",
      states("DA_KHAC_PHUC"),
      " đã khắc phục.",
    ),
    { font: FONT },
  );
  row += 2;
  pen.put(row, LEFT, "NGƯỜI LẬP BIỂU", bold);
  pen.compute(
    row,
    RIGHT,
    when(equal(listCode(field("loai_hinh"), "LOAI_HINH"), "CHI_BO"), "T/M CHI BỘ", "T/M ĐẢNG ỦY"),
    bold,
  );
  pen.compute(row + 1, RIGHT, join(field("chuc_vu_ky"), ""), bold);
  pen.compute(row + 6, LEFT, join(field("nguoi_lap"), ""), bold);
  pen.compute(row + 6, RIGHT, join(field("nguoi_ky"), ""), bold);
  return row + 6;
}
