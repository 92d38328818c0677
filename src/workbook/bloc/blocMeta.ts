import { defineSheet } from "../sheetDeclaration";

export const blocMeta = defineSheet({
  id: "_META",
  tab: "_META",
  title: "",
  visibility: "veryHidden",
  showWhen: "không bao giờ",
  fields: {
    templateId: {
      key: "meta_mau_id",
      label: "Mã mẫu",
      type: "text",
      required: true,
      filledBy: "addin",
      constraint: "so-chi-tieu-khoi",
    },
    templateVersion: {
      key: "meta_phien_ban_mau",
      label: "Phiên bản mẫu",
      type: "text",
      required: true,
      filledBy: "addin",
    },
    catalogueVersion: {
      key: "meta_phien_ban_danh_muc",
      label: "Phiên bản bộ chỉ tiêu",
      type: "text",
      required: true,
      filledBy: "addin",
    },
    createdForPeriod: {
      key: "meta_ky",
      label: "Kỳ khi tạo",
      type: "text",
      required: true,
      filledBy: "addin",
      constraint: "YYYY-Qn",
    },
    createdOn: {
      key: "meta_ngay_tao",
      label: "Ngày tạo",
      type: "date",
      required: true,
      filledBy: "addin",
    },
    structureHash: {
      key: "meta_hash_cau_truc",
      label: "Mã kiểm phần khóa",
      type: "text",
      required: true,
      filledBy: "addin",
    },
  },
});
