import { defineIndicators, inputs } from "../indicatorDeclaration";

/** What shows that committees were checked on remediation; duty NV4B asks the same each year. */
export const REMEDIATION_CHECKS = [
  ...inputs("tblKetLuan", "ma_kl", "ngay_kl", "co_quan"),
  ...inputs("tblKhacPhuc", "ma_kl", "stt_hc", "vong", "thoi_han", "ngay_hk", "kq_hk"),
  ...inputs("tblSoKetLuan", "so_kl", "ngay_kl", "co_quan", "ma_don_vi", "so_han_che", "han_chung"),
  ...inputs("tblHauKiem", "ngay_hk", "kq_hk", "thoi_han"),
];

export const target7 = defineIndicators({
  CT7A: {
    level: "bloc",
    class: "CT",
    cadence: "yearToDate",
    gap: "closed",
    label: "Cấp ủy cơ sở được KT,GS việc khắc phục",
    name: "Tỷ lệ cấp ủy cơ sở được kiểm tra, giám sát việc khắc phục sau kết luận",
    english: "Committees checked on remediation",
    inputs: REMEDIATION_CHECKS,
    clause:
      "Kiểm tra giám sát đối với 100% cấp ủy cơ sở trong việc lãnh đạo, chỉ đạo khắc phục hạn chế, thiếu sót sau các kết luận kiểm tra, giám sát",
  },
  CT7B: {
    level: "both",
    class: "CT",
    cadence: "quarter",
    gap: "closed",
    label: "Hạn chế được khắc phục đúng hạn",
    name: "Tỷ lệ hạn chế, thiếu sót được khắc phục đúng hạn",
    english: "Limitations remedied on time",
    inputs: [
      ...inputs("tblKetLuan", "ma_kl", "ngay_kl", "co_quan"),
      ...inputs("tblKhacPhuc", "ma_kl", "stt_hc", "vong", "thoi_han", "ngay_hk", "kq_hk"),
      ...inputs("tblKetLuan", "co_han_che", "so_han_che"),
      ...inputs("tblKhacPhuc", "ngay_bc"),
    ],
    clause:
      "khắc phục hạn chế, thiếu sót sau các kết luận kiểm tra, giám sát của Ban Thường vụ Đảng ủy Khối",
  },
});
