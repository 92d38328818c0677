import {
  both,
  either,
  equal,
  field,
  greater,
  atMost,
  here,
  isNumber,
  listCode,
  rowSpoiled,
  when,
} from "../../spreadsheet/expression";
import { countFault, dayOf, errorFault, isFilled } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

export const documents = defineSheet({
  id: "VAN_BAN",
  tab: "5 Văn bản",
  title: "Nghị quyết, chương trình, kế hoạch, quy chế",
  visibility: "visible",
  guide: ["Mỗi văn bản một dòng. Văn bản ban hành sau ngày chốt số liệu chưa tính cho kỳ này."],
  fields: {},
  table: {
    name: "tblVanBan",
    key: ["loai", "so_ky_hieu", "nam_ap_dung"],
    room: 200,
    columns: {
      kind: {
        key: "loai",
        help: "Chọn loại trong danh sách; loại quyết định chỉ tiêu nào được tính.",
        header: "Loại văn bản",
        type: "list",
        list: "LOAI_VAN_BAN",
        required: true,
        filledBy: "unit",
      },
      number: {
        key: "so_ky_hieu",
        help: "Chép đúng trên văn bản, ví dụ 12-NQ/ĐU.",
        header: "Số, ký hiệu",
        type: "text",
        required: true,
        filledBy: "unit",
      },
      issuedOn: {
        key: "ngay_ban_hanh",
        header: "Ngày ban hành",
        type: "date",
        required: true,
        filledBy: "unit",
        constraint: "≤ hôm nay; sau R → chưa tính (DAT04)",
      },
      appliesToYear: {
        key: "nam_ap_dung",
        help: "Năm mà văn bản áp dụng; văn bản nhiệm kỳ, quy chế ghi năm bắt đầu.",
        header: "Áp dụng cho năm",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "văn bản nhiệm kỳ, quy chế: năm bắt đầu",
      },
      summary: { key: "trich_yeu", header: "Trích yếu", type: "text", filledBy: "unit" },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _loai: listCode(here("loai"), "LOAI_VAN_BAN"),
      _nam: when(isNumber(here("nam_ap_dung")), here("nam_ap_dung"), 0),
      /** An input of the document indicators cannot be read. */
      _loi: when(
        either(
          equal(countFault(here("nam_ap_dung")), 1),
          equal(errorFault(here("loai"), here("so_ky_hieu"), here("ngay_ban_hanh")), 1),
        ),
        1,
        0,
      ),
      /** A document that exists: number and date given, dated by the reference date. */
      _co: when(
        either(equal(here("_loi"), 1), rowSpoiled),
        0,
        when(
          both(
            isFilled(here("so_ky_hieu")),
            greater(dayOf(here("ngay_ban_hanh")), 0),
            atMost(dayOf(here("ngay_ban_hanh")), field("tinh_chot")),
          ),
          1,
          0,
        ),
      ),
    },
  },
});
