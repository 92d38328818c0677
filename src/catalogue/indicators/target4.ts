import { gradingInputs } from "../gradings";
import { defineIndicators, inputs, YEARLY_HISTORY } from "../indicatorDeclaration";

/** The graded row: counts and status. */
const GRADING = gradingInputs("TCCSD");
/** The bloc signs the gradings of all units. */
const CONFIRMATION = inputs("tblXacNhan", "xep_loai_tccsd", "nam");

export const target4 = defineIndicators({
  CT4A: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "closed",
    label: "TCCSĐ hoàn thành tốt trở lên",
    name: "Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên",
    english: "Units completing well or better",
    inputs: [...GRADING, ...CONFIRMATION],
    clause: "Hàng năm, tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ đạt 95% trở lên",
  },
  CT4B: {
    level: "bloc",
    class: "PD",
    cadence: "graded",
    gap: "none",
    label: "TCCSĐ hoàn thành tốt: năm sau cao hơn",
    name: "Tỷ lệ CT4A năm sau cao hơn năm trước",
    english: "CT4A rising",
    inputs: [...GRADING, ...CONFIRMATION, ...YEARLY_HISTORY],
    clause: "phần đầu năm sau cao hơn năm trước",
  },
  CT4C: {
    level: "bloc",
    class: "CT",
    cadence: "graded",
    gap: "limit",
    label: "TCCSĐ không hoàn thành",
    name: "Tỷ lệ tổ chức cơ sở đảng không hoàn thành nhiệm vụ",
    english: "Units not completing",
    inputs: [...GRADING, ...CONFIRMATION],
    clause: "giảm tỷ lệ tổ chức cơ sở đảng không hoàn thành nhiệm vụ xuống dưới 4%",
  },
  CT4D: {
    level: "bloc",
    class: "PD",
    cadence: "graded",
    gap: "none",
    label: "TCCSĐ không hoàn thành: giảm",
    name: "Tỷ lệ CT4C giảm so với năm trước",
    english: "CT4C falling",
    inputs: [...GRADING, ...CONFIRMATION, ...YEARLY_HISTORY],
    clause: "giảm tỷ lệ tổ chức cơ sở đảng không hoàn thành nhiệm vụ xuống dưới 4%",
  },
});
