import { defineIndicators, inputs } from "../indicatorDeclaration";

export const target8 = defineIndicators({
  CT8A: {
    level: "both",
    class: "CT",
    cadence: "yearToDate",
    gap: "closed",
    label: "Thực hiện tốt Quy định 1374",
    name: "Tỷ lệ cơ sở đảng thực hiện tốt Quy định 1374",
    english: "Units implementing Regulation 1374 well",
    inputs: ["tu_danh_gia_1374", ...inputs("tblXacNhan", "ct8a_thuc_hien_tot")],
    clause: "Đảm bảo 100% cơ sở đảng trực thuộc tổ chức thực hiện tốt Quy định số 1374",
  },
  CT8B: {
    level: "both",
    class: "CT",
    cadence: "quarter",
    gap: "closed",
    label: "Phản ánh 4 nguồn giải quyết đúng quy trình",
    name: "Tỷ lệ phản ánh thuộc thẩm quyền được giải quyết đúng quy trình",
    english: "Reports handled per procedure",
    inputs: [...inputs("tblPhanAnh", "da_gq", "dung_quy_trinh", "dang_gq", "chua_gq", "qua_han")],
    clause:
      "đảm bảo các phản ánh từ 04 nguồn thông tin thuộc thẩm quyền được xem xét, giải quyết đúng quy trình, quy định",
  },
});
