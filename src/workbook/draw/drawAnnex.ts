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
import type { RowPlan, StylePlan } from "../../spreadsheet/plan";
import type { TableLayout } from "../layout";
import { heightOf, linesOf } from "./lines";
import type { Pen } from "./pen";
import { FONT, STYLES } from "./styles";
import { widthOf } from "./tableSizes";

/** Rows that the party heading takes on the sheet of results. */
export const ANNEX_ROWS = 9;

const LEFT = 3;
const RIGHT = 8;
const MIDDLE = 6;
const plain = { font: FONT, horizontal: "center" } as const;
const bold = { font: { ...FONT, bold: true }, horizontal: "center" } as const;

/**
 * Party heading of a signed annex: the committee on the left, the Party and the place on the right.
 * Returns the rows that are higher than others.
 */
export function drawAnnexHeading(pen: Pen, table: TableLayout, firstRow: number): RowPlan[] {
  const higher = [
    ...drawCommittee(pen, table, firstRow, "ten_cap_tren", plain),
    ...drawCommittee(pen, table, firstRow + 1, "ten_don_vi", bold),
  ];
  pen.put(firstRow, RIGHT, "ĐẢNG CỘNG SẢN VIỆT NAM", bold);
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
  return higher;
}

/** A name runs over its neighbours as far as the edge of the page; a longer one is broken. */
function drawCommittee(
  pen: Pen,
  { declaration }: TableLayout,
  row: number,
  key: string,
  style: StylePlan,
): RowPlan[] {
  const name = pen.drawing.calculation.field(key);
  const [beside = 0, own = 0] = Object.values(declaration.columns).map((column) =>
    widthOf(column, declaration),
  );
  const isLong = linesOf(name, own + 2 * beside) > 1;
  const wrapped: StylePlan = { ...style, vertical: "top", wrap: true };
  pen.compute(row, LEFT, join(field(key), ""), isLong ? wrapped : style);
  return isLong ? [{ row, height: heightOf(linesOf(name, own)) }] : [];
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
