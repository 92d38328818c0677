import { defineIndicators, inputs } from "../indicatorDeclaration";

export const target3 = defineIndicators({
  CT3A: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "closed",
    label: "UV BCH Đảng bộ Khối nêu gương",
    name: "Tỷ lệ Ủy viên BCH Đảng bộ Khối thực hiện tốt trách nhiệm nêu gương",
    english: "Committee members setting a good example",
    inputs: [...inputs("tblUyVien", "tu_ngay", "den_ngay", "nam_danh_gia", "thuc_hien_tot")],
    clause:
      "100% Ủy viên Ban Chấp hành Đảng bộ Khối, người đứng đầu cấp ủy, chính quyền trong các cơ quan, đơn vị thuộc Khối thực hiện tốt trách nhiệm nêu gương",
  },
  CT3B: {
    level: "both",
    class: "CT",
    cadence: "graded",
    gap: "closed",
    label: "Người đứng đầu cấp ủy nêu gương",
    name: "Tỷ lệ người đứng đầu cấp ủy thực hiện tốt trách nhiệm nêu gương",
    english: "Heads of party committees setting a good example",
    inputs: [
      ...inputs("tblNeuGuong[NG1]", "nam_danh_gia", "so_nguoi", "thuc_hien_tot", "trang_thai"),
    ],
    clause:
      "100% Ủy viên Ban Chấp hành Đảng bộ Khối, người đứng đầu cấp ủy, chính quyền trong các cơ quan, đơn vị thuộc Khối thực hiện tốt trách nhiệm nêu gương",
  },
  CT3C: {
    level: "both",
    class: "CT",
    cadence: "graded",
    gap: "closed",
    label: "Người đứng đầu chính quyền, cơ quan nêu gương",
    name: "Tỷ lệ người đứng đầu chính quyền, cơ quan thực hiện tốt trách nhiệm nêu gương",
    english: "Heads of agencies setting a good example",
    inputs: [
      ...inputs("tblNeuGuong[NG2]", "nam_danh_gia", "so_nguoi", "thuc_hien_tot", "trang_thai"),
    ],
    clause:
      "100% Ủy viên Ban Chấp hành Đảng bộ Khối, người đứng đầu cấp ủy, chính quyền trong các cơ quan, đơn vị thuộc Khối thực hiện tốt trách nhiệm nêu gương",
  },
});
