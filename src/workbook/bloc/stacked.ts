import { admissions } from "../unit/admissions";
import { conclusions } from "../unit/conclusions";
import { documents } from "../unit/documents";
import { exemplaryConduct } from "../unit/exemplaryConduct";
import { explanations } from "../unit/explanations";
import { gradings } from "../unit/gradings";
import { inspections } from "../unit/inspections";
import { membership } from "../unit/membership";
import { otherDuties } from "../unit/otherDuties";
import { publicFeedback } from "../unit/publicFeedback";
import { registration } from "../unit/registration";
import { remedies } from "../unit/remedies";
import { satisfaction } from "../unit/satisfaction";
import { information } from "../unit/information";
import type { SheetDeclaration } from "../sheetDeclaration";
import { stackedFields, stackedTable } from "./stackedSheet";

/** Fields that stand in the stacked rows: not those of the key, nor those that only the annex prints. */
const LEFT_OUT = new Set(["ma_don_vi", "lan_nop", "ten_cap_tren", "dia_danh"]);
const reported = Object.fromEntries(
  Object.entries(information.fields).filter(([, field]) => !LEFT_OUT.has(field.key)),
);

/** Unit rows as consolidation stacks them, replaced by (unit, period). */
export const STACKED_SHEETS: readonly SheetDeclaration[] = [
  stackedFields(
    {
      id: "TH_THONG_TIN",
      tab: "TH Thông tin",
      title: "Tổng hợp: thông tin đơn vị và tự đánh giá",
      table: "tblThThongTin",
    },
    { ...reported, ...publicFeedback.fields },
  ),
  stackedTable(
    {
      id: "TH_DANG_VIEN",
      tab: "TH Đảng viên",
      title: "Tổng hợp: Biến động đảng viên trong quý",
      table: "tblThDangVien",
    },
    membership.table,
  ),
  stackedTable(
    {
      id: "TH_KET_NAP",
      tab: "TH Kết nạp",
      title: "Tổng hợp: Kết nạp đảng viên theo tháng",
      table: "tblThKetNap",
    },
    admissions.table,
    // 1 in the newest block of a unit up to the period, and where its figures are in error.
    ["_moi", "_hong_6a", "_hong_6b"],
  ),
  stackedTable(
    {
      id: "TH_DANG_KY",
      tab: "TH Đăng ký",
      title: "Tổng hợp: Đăng ký học tập và làm theo",
      table: "tblThDangKy",
    },
    registration.table,
  ),
  stackedTable(
    {
      id: "TH_VAN_BAN",
      tab: "TH Văn bản",
      title: "Tổng hợp: Nghị quyết, chương trình, kế hoạch, quy chế",
      table: "tblThVanBan",
    },
    documents.table,
  ),
  stackedTable(
    {
      id: "TH_HAI_LONG",
      tab: "TH Hài lòng",
      title: "Tổng hợp: Hài lòng của người dân theo từng lĩnh vực (dồn từ đầu năm)",
      table: "tblThHaiLong",
    },
    satisfaction.table,
  ),
  stackedTable(
    {
      id: "TH_NEU_GUONG",
      tab: "TH Nêu gương",
      title: "Tổng hợp: Trách nhiệm nêu gương",
      table: "tblThNeuGuong",
    },
    exemplaryConduct.table,
  ),
  stackedTable(
    {
      id: "TH_XEP_LOAI",
      tab: "TH Xếp loại",
      title: "Tổng hợp: Đánh giá, xếp loại hằng năm",
      table: "tblThXepLoai",
    },
    gradings.table,
  ),
  stackedTable(
    {
      id: "TH_CUOC",
      tab: "TH Cuộc KTGS",
      title: "Tổng hợp: Chương trình kiểm tra, giám sát của đơn vị",
      table: "tblThCuoc",
    },
    inspections.table,
  ),
  stackedTable(
    {
      id: "TH_KET_LUAN",
      tab: "TH Kết luận",
      title: "Tổng hợp: Kết luận kiểm tra, giám sát của cấp trên đối với đơn vị",
      table: "tblThKetLuan",
    },
    conclusions.table,
    // Its limitations: the block of tblThKhacPhuc.
    ["_bd_tblThKhacPhuc", "_kt_tblThKhacPhuc"],
  ),
  stackedTable(
    {
      id: "TH_KHAC_PHUC",
      tab: "TH Khắc phục",
      title: "Tổng hợp: Khắc phục sau kiểm tra, giám sát",
      table: "tblThKhacPhuc",
    },
    remedies.table,
    // Row of tblThKetLuan, 0 when there is none.
    ["_kl"],
  ),
  stackedTable(
    {
      id: "TH_PHAN_ANH",
      tab: "TH Phản ánh",
      title: "Tổng hợp: Thông tin phản ánh theo Quy định 1374",
      table: "tblThPhanAnh",
    },
    publicFeedback.table,
  ),
  stackedTable(
    {
      id: "TH_NHIEM_VU",
      tab: "TH Nhiệm vụ",
      title: "Tổng hợp: Nhiệm vụ theo dõi khác",
      table: "tblThNhiemVu",
    },
    otherDuties.table,
  ),
  stackedTable(
    {
      id: "TH_GIAI_TRINH",
      tab: "TH Giải trình",
      title: "Tổng hợp: Giải trình cảnh báo",
      table: "tblThGiaiTrinh",
    },
    explanations.table,
  ),
];
