import { gradingInputs } from "../gradings";
import { defineIndicators, YEARLY_HISTORY } from "../indicatorDeclaration";

/** The graded row: counts and status. */
const GRADING = gradingInputs("DANG_VIEN");

export const target5 = defineIndicators({
  CT5A: {
    level: "both",
    class: "CT",
    cadence: "graded",
    gap: "closed",
    label: "Đảng viên hoàn thành tốt trở lên",
    name: "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên",
    english: "Members completing well or better",
    inputs: [...GRADING],
    clause: "Đảng viên hoàn thành tốt nhiệm vụ hàng năm tỷ lệ ít nhất đạt 98% trở lên",
  },
  CT5B: {
    level: "bloc",
    class: "PD",
    cadence: "graded",
    gap: "none",
    label: "Chất lượng đảng viên ngày càng cao",
    name: "Tỷ lệ CT5A năm sau cao hơn năm trước",
    english: "CT5A rising",
    inputs: [...GRADING, ...YEARLY_HISTORY],
    clause: "chất lượng ngày càng cao hơn; giảm tỷ lệ đảng viên",
  },
  CT5C: {
    level: "both",
    class: "CT",
    cadence: "graded",
    gap: "limit",
    label: "Đảng viên không hoàn thành",
    name: "Tỷ lệ đảng viên không hoàn thành nhiệm vụ",
    english: "Members not completing",
    inputs: [...GRADING],
    clause: "giảm tỷ lệ đảng viên không hoàn thành nhiệm vụ xuống dưới 0,4%",
  },
  CT5D: {
    level: "bloc",
    class: "PD",
    cadence: "graded",
    gap: "none",
    label: "Đảng viên không hoàn thành: giảm",
    name: "Tỷ lệ CT5C giảm so với năm trước",
    english: "CT5C falling",
    inputs: [...GRADING, ...YEARLY_HISTORY],
    clause: "giảm tỷ lệ đảng viên không hoàn thành nhiệm vụ xuống dưới 0,4%",
  },
});
