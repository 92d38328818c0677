import { defineSheet } from "../sheetDeclaration";

export const parameters = defineSheet({
  id: "CAU_HINH",
  tab: "Cấu hình",
  title: "Tham số có thời hạn",
  visibility: "visible",
  guide: [
    "Mỗi tham số một dòng; đổi giá trị thì thêm dòng mới với ngày bắt đầu, đừng xóa dòng cũ. Giá trị mới có hiệu lực ở lần tổng hợp sau.",
    "Quy tắc chạy thử: ghi mã quy tắc, ví dụ XF06, XF07. Trong thời hạn của dòng, lỗi của quy tắc ấy chỉ là cảnh báo, không giữ báo cáo lại.",
  ],
  fields: {},
  table: {
    name: "tblCauHinh",
    key: ["khoa", "tu_ngay"],
    room: 200,
    columns: {
      key: {
        key: "khoa",
        width: 46,
        header: "Tham số",
        type: "list",
        list: "THAM_SO",
        required: true,
        filledBy: "bloc",
      },
      value: {
        key: "gia_tri",
        help: "Số, ngày/tháng/năm hoặc chữ theo tham số, ví dụ 15; 31/3; XF06, XF07.",
        width: 18,
        header: "Giá trị",
        type: "text",
        required: true,
        filledBy: "bloc",
        constraint: "số, ngày hoặc chữ theo tham số",
      },
      validFrom: { key: "tu_ngay", header: "Từ ngày", type: "date", filledBy: "bloc" },
      validTo: { key: "den_ngay", header: "Đến ngày", type: "date", filledBy: "bloc" },
      basis: { key: "can_cu", width: 34, header: "Căn cứ", type: "text", filledBy: "bloc" },
    },
  },
});
