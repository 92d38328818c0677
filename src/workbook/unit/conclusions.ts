import {
  call,
  column,
  either,
  equal,
  greater,
  here,
  listCode,
  when,
} from "../../spreadsheet/expression";
import { countFault, dayOf, errorFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

export const conclusions = defineSheet({
  id: "KET_LUAN",
  tab: "10 Kết luận",
  title: "Kết luận kiểm tra, giám sát của cấp trên đối với đơn vị",
  visibility: "visible",
  showWhen:
    "sổ của Khối có dòng cho đơn vị hoặc bảng có dòng; nếu không, một dòng trên Mục lục để mở",
  shown: greater(call("COUNTA", column("tblKetLuan", "ma_kl")), 0),
  fields: {},
  table: {
    name: "tblKetLuan",
    key: ["ma_kl"],
    room: 200,
    columns: {
      conclusionCode: {
        key: "ma_kl",
        header: "Mã theo dõi",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng; KL-<năm>-<stt>; điền sẵn từ sổ của Khối",
      },
      conclusionNumber: {
        key: "so_kl",
        header: "Số, ký hiệu kết luận",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng cùng ngay_kl và co_quan",
      },
      concludedOn: {
        key: "ngay_kl",
        header: "Ngày kết luận",
        type: "date",
        required: true,
        filledBy: "unit",
        constraint: "≤ hôm nay; sau R → chưa tính (DAT04)",
      },
      issuingBody: {
        key: "co_quan",
        header: "Cơ quan ban hành",
        type: "list",
        list: "CO_QUAN",
        required: true,
        filledBy: "unit",
        constraint: "chỉ BCH, BTV, UBKT của Khối vào CT7",
      },
      kind: {
        key: "loai",
        header: "Kiểm tra hay giám sát",
        type: "list",
        list: "LOAI_KTGS",
        required: true,
        filledBy: "unit",
      },
      content: {
        key: "noi_dung",
        header: "Nội dung",
        type: "text",
        required: { when: equal(here("_mat"), "KHONG") },
        filledBy: "unit",
        constraint: "để trống nếu do_mat ≠ Không",
      },
      hasLimitations: {
        key: "co_han_che",
        header: "Có hạn chế, thiếu sót",
        type: "list",
        list: "CO_KHONG",
        required: true,
        filledBy: "unit",
      },
      limitationCount: {
        key: "so_han_che",
        header: "Số hạn chế, thiếu sót",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "Có → ≥ 1; Không → 0",
      },
      secrecy: {
        key: "do_mat",
        header: "Độ mật",
        type: "list",
        list: "DO_MAT",
        required: true,
        filledBy: "unit",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _cq: listCode(here("co_quan"), "CO_QUAN"),
      _hc: listCode(here("co_han_che"), "CO_KHONG"),
      _mat: listCode(here("do_mat"), "DO_MAT"),
      _ngay: dayOf(here("ngay_kl")),
      /** An input of CT7B in this row cannot be read. */
      _loi_ct: when(
        either(
          equal(countFault(here("so_han_che")), 1),
          equal(errorFault(here("ma_kl"), here("ngay_kl"), here("co_quan"), here("co_han_che")), 1),
        ),
        1,
        0,
      ),
      _loi: when(
        either(
          equal(here("_loi_ct"), 1),
          equal(errorFault(here("so_kl"), here("loai"), here("noi_dung"), here("do_mat")), 1),
        ),
        1,
        0,
      ),
    },
  },
});
