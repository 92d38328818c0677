import { defineIndicators, inputs } from "../indicatorDeclaration";

export const target9 = defineIndicators({
  CT9A: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "parts",
    label: "Đoàn Khối",
    name: "Đoàn TNCS Hồ Chí Minh Khối: ngành dọc xuất sắc và BTV xếp loại tốt trở lên",
    english: "Bloc Youth Union",
    inputs: [...inputs("tblDoanThe", "to_chuc", "nam_danh_gia", "nganh_doc", "btv_xep_loai")],
    clause:
      "được ngành dọc xếp loại thi đua xuất sắc và được Ban Thường vụ Đảng ủy Khối đánh giá xếp loại tập thể lãnh đạo, quản lý hoàn thành tốt nhiệm vụ trở lên",
  },
  CT9B: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "parts",
    label: "Công đoàn Viên chức TP",
    name: "Công đoàn Viên chức thành phố: ngành dọc xuất sắc và BTV xếp loại tốt trở lên",
    english: "Civil servants' trade union",
    inputs: [...inputs("tblDoanThe", "to_chuc", "nam_danh_gia", "nganh_doc", "btv_xep_loai")],
    clause:
      "được ngành dọc xếp loại thi đua xuất sắc và được Ban Thường vụ Đảng ủy Khối đánh giá xếp loại tập thể lãnh đạo, quản lý hoàn thành tốt nhiệm vụ trở lên",
  },
  CT9C: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "parts",
    label: "Hội CCB Khối",
    name: "Hội Cựu chiến binh Khối: ngành dọc xuất sắc và BTV xếp loại tốt trở lên",
    english: "Bloc veterans",
    inputs: [...inputs("tblDoanThe", "to_chuc", "nam_danh_gia", "nganh_doc", "btv_xep_loai")],
    clause:
      "được ngành dọc xếp loại thi đua xuất sắc và được Ban Thường vụ Đảng ủy Khối đánh giá xếp loại tập thể lãnh đạo, quản lý hoàn thành tốt nhiệm vụ trở lên",
  },
});
