import { defineSheet } from "../sheetDeclaration";
import { blocFigures } from "./blocFigures";
import { STACKED_SHEETS } from "./stacked";

export const lists = defineSheet({
  id: "DANH_MUC",
  tab: "Danh mục",
  title: "Danh mục",
  visibility: "hidden",
  showWhen: "không bao giờ",
  fields: {},
  shared: blocFigures(STACKED_SHEETS),
});
