import {
  both,
  call,
  column,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  listCode,
  not,
  when,
} from "../../spreadsheet/expression";
import { countFault, dayOf, errorFault, isBlank } from "../conditions";
import { hasInput } from "../rowHelpers";
import { defineSheet } from "../sheetDeclaration";

const body = listCode(here("co_quan"), "CO_QUAN");
const limitations = listCode(here("co_han_che"), "CO_KHONG");
const inputFault = when(
  either(
    equal(countFault(here("so_han_che")), 1),
    equal(errorFault(here("ma_kl"), here("ngay_kl"), here("co_quan"), here("co_han_che")), 1),
  ),
  1,
  0,
);
const started = hasInput(
  "ma_kl",
  "so_kl",
  "ngay_kl",
  "co_quan",
  "loai",
  "noi_dung",
  "co_han_che",
  "so_han_che",
  "do_mat",
  "ghi_chu",
);

export const conclusions = defineSheet({
  id: "KET_LUAN",
  tab: "10 Kết luận",
  title: "Kết luận kiểm tra, giám sát của cấp trên đối với đơn vị",
  visibility: "visible",
  showWhen:
    "sổ của Khối có dòng cho đơn vị hoặc bảng có dòng; nếu không, một dòng trên Mục lục để mở",
  shown: greater(call("COUNTA", column("tblKetLuan", "ma_kl")), 0),
  guide: [
    "Kết luận của cấp trên đối với đơn vị. Văn bản có độ mật: chỉ ghi số, ngày, không ghi nội dung.",
  ],
  fields: {},
  table: {
    name: "tblKetLuan",
    key: ["ma_kl"],
    room: 200,
    columns: {
      conclusionCode: {
        key: "ma_kl",
        width: 14,
        help: "Mã trong sổ của Khối, ví dụ KL-2021-01; không trùng.",
        header: "Mã theo dõi",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng; KL-<năm>-<stt>; điền sẵn từ sổ của Khối",
      },
      conclusionNumber: {
        key: "so_kl",
        width: 20,
        help: "Chép đúng trên văn bản, ví dụ 12-KL/UBKT.",
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
        width: 12,
        header: "Kiểm tra hay giám sát",
        type: "list",
        list: "LOAI_KTGS",
        required: true,
        filledBy: "unit",
      },
      content: {
        key: "noi_dung",
        width: 40,
        help: "Tóm tắt. Để trống nếu văn bản có độ mật.",
        header: "Nội dung",
        type: "text",
        required: { when: equal(listCode(here("do_mat"), "DO_MAT"), "KHONG") },
        filledBy: "unit",
        constraint: "để trống nếu do_mat ≠ Không",
      },
      hasLimitations: {
        key: "co_han_che",
        width: 12,
        header: "Có hạn chế, thiếu sót",
        type: "list",
        list: "CO_KHONG",
        required: true,
        filledBy: "unit",
      },
      limitationCount: {
        key: "so_han_che",
        width: 12,
        help: "Không có hạn chế thì gõ 0.",
        header: "Số hạn chế, thiếu sót",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "Có → ≥ 1; Không → 0",
      },
      secrecy: {
        key: "do_mat",
        width: 12,
        header: "Độ mật",
        type: "list",
        list: "DO_MAT",
        required: true,
        filledBy: "unit",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      /**
       * Who issued it and whether it counts yet: 0 dated after R or not of the bloc, 1 the body
       * cannot be told, 2 of the bloc.
       */
      _cq: when(
        both(greater(field("tinh_chot"), 0), greater(dayOf(here("ngay_kl")), field("tinh_chot"))),
        0,
        firstOf(
          [
            [either(...["BCH", "BTV", "UBKT"].map((code) => equal(body, code))), 2],
            [either(equal(body, "!"), equal(body, "?")), 1],
            [equal(body, ""), when(started, 1, 0)],
          ],
          0,
        ),
      ),
      /** What CT7B makes of the row: L an input in error, T an input missing, else "". */
      _ct: when(
        equal(here("_cq"), 0),
        "",
        firstOf(
          [
            [equal(inputFault, 1), "L"],
            [
              either(
                isBlank(here("ma_kl")),
                equal(dayOf(here("ngay_kl")), 0),
                equal(body, ""),
                equal(body, "?"),
                equal(limitations, ""),
                equal(limitations, "?"),
                not(isNumber(here("so_han_che"))),
              ),
              "T",
            ],
          ],
          "",
        ),
      ),
    },
  },
});
