import { defineSheet } from "../sheetDeclaration";

export const lists = defineSheet({
  id: "DANH_MUC",
  tab: "Danh mục",
  title: "Danh mục",
  visibility: "hidden",
  showWhen: "không bao giờ",
  fields: {},
});
