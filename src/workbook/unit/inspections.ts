import {
  atLeast,
  atMost,
  both,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  less,
  listCode,
  notEqual,
  when,
} from "../../spreadsheet/expression";
import { dayOf, errorFault, isFilled } from "../conditions";
import { hasInput } from "../rowHelpers";
import { defineSheet } from "../sheetDeclaration";

const plannedBy = dayOf(here("han_ke_hoach"));
const concludedOn = dayOf(here("ngay_ket_thuc"));
/** Concluded by the reference date; a later conclusion does not count yet. */
const concludedInTime = both(greater(concludedOn, 0), atMost(concludedOn, field("tinh_chot")));
const due = both(
  greater(plannedBy, 0),
  atLeast(plannedBy, field("tinh_dau_nam")),
  atMost(plannedBy, field("tinh_chot")),
);
const faulty = either(
  equal(here("_ht"), "!"),
  equal(errorFault(here("han_ke_hoach"), here("ngay_ket_thuc")), 1),
);
const ofNoMethod = either(equal(here("_ht"), ""), equal(here("_ht"), "?"));
const started = hasInput(
  "ma_cuoc",
  "loai",
  "hinh_thuc",
  "chu_the",
  "noi_dung",
  "han_ke_hoach",
  "ngay_ket_thuc",
  "so_ket_luan",
  "ghi_chu",
);

export const inspections = defineSheet({
  id: "CHUONG_TRINH_KTGS",
  tab: "9 Chương trình KTGS",
  title: "Chương trình kiểm tra, giám sát của đơn vị",
  visibility: "visible",
  guide: ["Các cuộc kiểm tra, giám sát do chính đơn vị tiến hành trong năm."],
  fields: {},
  table: {
    name: "tblCuoc",
    key: ["ma_cuoc"],
    room: 200,
    columns: {
      inspectionCode: {
        key: "ma_cuoc",
        width: 12,
        help: "Tự đặt, không trùng, ví dụ KT01.",
        header: "Mã cuộc",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng",
      },
      kind: {
        key: "loai",
        width: 12,
        header: "Kiểm tra hay giám sát",
        type: "list",
        list: "LOAI_KTGS",
        required: true,
        filledBy: "unit",
      },
      method: {
        key: "hinh_thuc",
        header: "Hình thức",
        type: "list",
        list: "HINH_THUC_KTGS",
        required: true,
        filledBy: "unit",
      },
      inspectingBody: {
        key: "chu_the",
        header: "Chủ thể tiến hành",
        type: "list",
        list: "CHU_THE_KTGS",
        required: true,
        filledBy: "unit",
      },
      content: { key: "noi_dung", width: 40, header: "Nội dung", type: "text", filledBy: "unit" },
      plannedBy: {
        key: "han_ke_hoach",
        help: "Hạn hoàn thành theo chương trình. Để trống nếu kiểm tra khi có dấu hiệu vi phạm.",
        header: "Thời hạn theo chương trình",
        type: "date",
        required: { when: notEqual(here("_ht"), "DAU_HIEU") },
        filledBy: "unit",
        constraint: "bắt buộc, trừ Khi có dấu hiệu vi phạm",
      },
      concludedOn: {
        key: "ngay_ket_thuc",
        help: "Ngày ra kết luận hoặc thông báo; chưa xong thì để trống.",
        header: "Ngày ra kết luận (thông báo)",
        type: "date",
        filledBy: "unit",
      },
      conclusionNumber: {
        key: "so_ket_luan",
        help: 'Chi bộ không ra kết luận có số thì ghi "Biên bản ngày …".',
        header: "Số kết luận, thông báo hoặc biên bản",
        type: "text",
        required: { when: isFilled(here("ngay_ket_thuc")) },
        filledBy: "unit",
        constraint: 'bắt buộc nếu có ngay_ket_thuc; "Biên bản ngày …" được',
      },
      status: {
        key: "trang_thai",
        header: "Tình trạng",
        type: "list",
        list: "TRANG_THAI_CUOC",
        filledBy: "formula",
        formula: when(
          started,
          firstOf(
            [
              [concludedInTime, "Hoàn thành"],
              [both(greater(plannedBy, 0), less(plannedBy, field("tinh_chot"))), "Chậm"],
            ],
            "Đang làm",
          ),
          "",
        ),
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _ht: listCode(here("hinh_thuc"), "HINH_THUC_KTGS"),
      /**
       * What NV4A2 makes of the row: "" nothing typed, L an input in error, T an input missing (LD
       * and TD: and due all the same), X done, C due and not done, K not due this year by R.
       */
      _ct: when(
        started,
        firstOf(
          [
            // Inspections on signs of a violation are not planned.
            [equal(here("_ht"), "DAU_HIEU"), "K"],
            [
              due,
              firstOf(
                [
                  [faulty, "LD"],
                  [ofNoMethod, "TD"],
                  [concludedInTime, "X"],
                ],
                "C",
              ),
            ],
            [faulty, "L"],
            [either(ofNoMethod, equal(plannedBy, 0)), "T"],
          ],
          "K",
        ),
        "",
      ),
    },
  },
});
