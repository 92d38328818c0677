import { drawBloc } from "../../src/app/drawBloc";
import { blocData, day, registration, unitCode, type BlocSpec } from "../indicators/bloc/blocCase";
import { isLibreOfficeAvailable } from "../oracle/libreOffice";
import { recalculatePlans } from "./blocRecalculation";
import { blocQuarter } from "./blocQuarter";

/** Many ways of being incomplete in one small bloc. */
const untidy: BlocSpec = {
  period: "2021-Q4",
  fields: { han_nop: null, ngay_chot: null },
  units: [
    { code: unitCode(0), received: false },
    {
      code: unitCode(1),
      spoiled: ["CT2A", "CT6A"],
      tables: { tblDangKy: [registration("DV", 9, 9)] },
    },
    {
      code: "dv003",
      roster: { la_co_quan_hanh_chinh: "Có", hieu_luc_den: day("2021-11-02") },
      tables: {
        tblHaiLong: [
          {
            linh_vuc: "Hộ tịch",
            hop_le: 100,
            rat_hai_long: 90,
            hai_long: 4,
            binh_thuong: 6,
            khong_hai_long: 0,
          },
          { linh_vuc: "Đất đai", hop_le: "x", rat_hai_long: 1 },
        ],
        tblKhacPhuc: [{ ma_kl: "không có", stt_hc: 1, vong: 1 }],
        tblCuoc: [{ ma_cuoc: "KT01", hinh_thuc: "Chuyên đề", han_ke_hoach: day("2021-12-31") }],
      },
    },
    { code: unitCode(3), roster: { trang_thai: "Giải thể" } },
  ],
  tables: {
    tblMucChiTieu: [
      { ma: "CT2A", phep: "trên …", nguong_phan_tram: "0,4", tu_nam: 2020, lop: "Chỉ tiêu" },
      {
        ma: "CT2A",
        phep: "từ … trở lên",
        nguong_phan_tram: 57.5,
        tu_nam: 2021,
        den_nam: 2021,
        lop: "Chỉ tiêu",
      },
      { ma: "CT8A", phep: "không có", nguong_phan_tram: "nhiều", tu_nam: 2021, lop: "?" },
      {
        ma: "CT1A",
        phep: "từ … trở lên",
        nguong_phan_tram: 90,
        tu_nam: 2021,
        ap_dung: "loai_hinh = Chi bộ cơ sở",
      },
    ],
    tblUyVien: [
      { stt: 1, tu_ngay: "x", thuc_hien_tot: "Có" },
      { stt: 2, tu_ngay: day("2021-01-01"), thuc_hien_tot: "?" },
    ],
    tblLichSuNam: [{ nam: 2020, ma_chi_tieu: "CT4A", tu_so: 3, mau_so: 0, trang_thai: "Tạm" }],
    tblSoDuDau: [
      { ma_chi_tieu: "CT6B", ma_don_vi: "KHOI", tu_so: 3, mau_so: 8, den_ky: "2021-Q3" },
    ],
    tblXacNhan: [
      { ma_don_vi: "DV002", nam: 2021, xep_loai_tccsd: "Rất tốt", ct8a_thuc_hien_tot: "?" },
    ],
    tblSoKetLuan: [
      {
        ma_don_vi: "DV999",
        so_kl: "1*",
        ngay_kl: day("2021-02-01"),
        co_quan: "BTV Đảng ủy Khối",
        so_han_che: 1,
        han_chung: day("2021-03-01"),
      },
    ],
  },
};

const available = isLibreOfficeAvailable();
const judged = available ? test : test.skip;

judged(
  "LibreOffice computes from every formula what stands beside it",
  async () => {
    const plans = [drawBloc(blocQuarter()), drawBloc(blocData(untidy))];
    const results = await recalculatePlans(plans);
    expect(results.map(({ stale, differences }) => ({ stale, differences }))).toEqual(
      plans.map(() => ({ stale: [], differences: [] })),
    );
    expect(results[0]?.compared).toBeGreaterThan(20_000);
  },
  180_000,
);
