import { defineIndicators, inputs } from "../indicatorDeclaration";

export const target2 = defineIndicators({
  CT2A: {
    level: "both",
    class: "CT",
    cadence: "yearToDate",
    gap: "closed",
    label: "Đảng viên đăng ký học tập",
    name: "Tỷ lệ đảng viên đăng ký nội dung học tập và làm theo Bác",
    english: "Members registering study content",
    inputs: [...inputs("tblDangKy[DV]", "tong_so", "khong_thuoc_dien", "da_dang_ky")],
    clause:
      "Hàng năm 100% đảng viên, đoàn viên, hội viên đăng ký nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với khắc phục tồn tại, hạn chế của tập thể, cá nhân",
  },
  CT2B: {
    level: "both",
    class: "CT",
    cadence: "yearToDate",
    gap: "closed",
    label: "Đoàn viên đăng ký",
    name: "Tỷ lệ đoàn viên đăng ký nội dung học tập và làm theo Bác",
    english: "Union (youth, trade) members registering",
    inputs: [
      ...inputs("tblDangKy[DTN]", "tong_so", "khong_thuoc_dien", "da_dang_ky"),
      ...inputs("tblDangKy[CD]", "tong_so", "khong_thuoc_dien", "da_dang_ky"),
    ],
    clause:
      "Hàng năm 100% đảng viên, đoàn viên, hội viên đăng ký nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với khắc phục tồn tại, hạn chế của tập thể, cá nhân",
  },
  CT2C: {
    level: "both",
    class: "CT",
    cadence: "yearToDate",
    gap: "closed",
    label: "Hội viên đăng ký",
    name: "Tỷ lệ hội viên đăng ký nội dung học tập và làm theo Bác",
    english: "Association members registering",
    inputs: [...inputs("tblDangKy[CCB]", "tong_so", "khong_thuoc_dien", "da_dang_ky")],
    clause:
      "Hàng năm 100% đảng viên, đoàn viên, hội viên đăng ký nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với khắc phục tồn tại, hạn chế của tập thể, cá nhân",
  },
  CT2D: {
    level: "both",
    class: "PD",
    cadence: "followed",
    gap: "none",
    label: "Tập thể đăng ký gắn khắc phục hạn chế",
    name: "Tập thể đăng ký nội dung gắn khắc phục hạn chế",
    english: "Collective registration",
    inputs: [...inputs("tblDangKy[DV]", "tap_the")],
    clause:
      "Hàng năm 100% đảng viên, đoàn viên, hội viên đăng ký nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với khắc phục tồn tại, hạn chế của tập thể, cá nhân",
  },
  CT2E: {
    level: "both",
    class: "PD",
    cadence: "followed",
    gap: "none",
    label: "Thực hiện nội dung đã đăng ký",
    name: "Tỷ lệ người thực hiện nội dung đã đăng ký",
    english: "Registrants carrying out",
    inputs: [...inputs("tblDangKy[DV]", "da_dang_ky", "da_thuc_hien")],
    clause: "phấn đấu thực hiện nội dung đăng ký làm theo thường xuyên, tự giác và hiệu quả",
  },
});
