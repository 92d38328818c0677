import { defineIndicators, inputs } from "../indicatorDeclaration";

export const target1 = defineIndicators({
  CT1A: {
    level: "both",
    class: "CT",
    cadence: "once",
    gap: "closed",
    label: "Có nghị quyết lãnh đạo năm",
    name: "Tỷ lệ tổ chức cơ sở đảng có Nghị quyết lãnh đạo thực hiện nhiệm vụ chính trị năm",
    english: "Units with an annual leadership resolution",
    inputs: [
      ...inputs("tblVanBan", "loai", "so_ky_hieu", "ngay_ban_hanh", "nam_ap_dung"),
      "ngay_thanh_lap",
    ],
    clause:
      "Hàng năm, 100% tổ chức cơ sở đảng có Nghị quyết lãnh đạo cán bộ, đảng viên, công chức, viên chức và người lao động thực hiện tốt nhiệm vụ chính trị",
  },
  CT1B: {
    level: "both",
    class: "CT",
    cadence: "yearToDate",
    gap: "open",
    label: "Hài lòng từng lĩnh vực",
    name: "Tỷ lệ người dân hài lòng với sự phục vụ ở từng lĩnh vực",
    english: "Citizen satisfaction in each service field",
    inputs: [
      "la_co_quan_hanh_chinh",
      ...inputs(
        "tblHaiLong",
        "linh_vuc",
        "hop_le",
        "rat_hai_long",
        "hai_long",
        "binh_thuong",
        "khong_hai_long",
      ),
    ],
    clause: "đạt tỷ lệ người dân hài lòng với sự phục vụ ở từng lĩnh vực từ 95% trở lên",
  },
});
