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
import { defineSheet } from "../sheetDeclaration";

/** Concluded by the reference date; a later conclusion does not count yet. */
const concludedInTime = both(
  greater(here("_ket_thuc"), 0),
  atMost(here("_ket_thuc"), field("tinh_chot")),
);

export const inspections = defineSheet({
  id: "CHUONG_TRINH_KTGS",
  tab: "9 Chương trình KTGS",
  title: "Chương trình kiểm tra, giám sát của đơn vị",
  visibility: "visible",
  fields: {},
  table: {
    name: "tblCuoc",
    key: ["ma_cuoc"],
    room: 200,
    columns: {
      inspectionCode: {
        key: "ma_cuoc",
        header: "Mã cuộc",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng",
      },
      kind: {
        key: "loai",
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
      content: { key: "noi_dung", header: "Nội dung", type: "text", filledBy: "unit" },
      plannedBy: {
        key: "han_ke_hoach",
        header: "Thời hạn theo chương trình",
        type: "date",
        required: { when: notEqual(here("_ht"), "DAU_HIEU") },
        filledBy: "unit",
        constraint: "bắt buộc, trừ Khi có dấu hiệu vi phạm",
      },
      concludedOn: {
        key: "ngay_ket_thuc",
        header: "Ngày ra kết luận (thông báo)",
        type: "date",
        filledBy: "unit",
      },
      conclusionNumber: {
        key: "so_ket_luan",
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
          equal(here("_dong"), 0),
          "",
          firstOf(
            [
              [concludedInTime, "Hoàn thành"],
              [both(greater(here("_han"), 0), less(here("_han"), field("tinh_chot"))), "Chậm"],
            ],
            "Đang làm",
          ),
        ),
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      /** An input of NV4A2 is empty in a started row. */
      _thieu_ct: when(
        equal(here("_dong"), 0),
        0,
        when(
          either(
            equal(here("_ht"), ""),
            equal(here("_ht"), "?"),
            both(notEqual(here("_ht"), "DAU_HIEU"), equal(here("_han"), 0)),
          ),
          1,
          0,
        ),
      ),
      _ht: listCode(here("hinh_thuc"), "HINH_THUC_KTGS"),
      _han: dayOf(here("han_ke_hoach")),
      _ket_thuc: dayOf(here("ngay_ket_thuc")),
      /** Planned for this year and due by the reference date (NV4A2). */
      _den_han: when(
        both(
          notEqual(here("_ht"), "DAU_HIEU"),
          greater(here("_han"), 0),
          atLeast(here("_han"), field("tinh_dau_nam")),
          atMost(here("_han"), field("tinh_chot")),
        ),
        1,
        0,
      ),
      _xong: when(both(equal(here("_den_han"), 1), concludedInTime), 1, 0),
      _loi_ct: errorFault(here("hinh_thuc"), here("han_ke_hoach"), here("ngay_ket_thuc")),
      _loi: errorFault(
        here("ma_cuoc"),
        here("loai"),
        here("hinh_thuc"),
        here("chu_the"),
        here("han_ke_hoach"),
        here("ngay_ket_thuc"),
        here("so_ket_luan"),
      ),
    },
  },
});
