import { defineSheet } from "../sheetDeclaration";

export const guide = defineSheet({
  id: "HUONG_DAN",
  tab: "Hướng dẫn",
  title: "Hướng dẫn điền",
  visibility: "visible",
  guide: ["Làm từ chính các biểu trong tệp này."],
  fields: {},
});
