/**
 * The buttons of the ribbon, declared once: manifest.xml is held against this by a test, the page of
 * functions is made from it. A command that is not built yet is not here: no button stands dead.
 */
export interface RibbonCommand {
  /** Of the control in the manifest, and of its resources: `Check.Label`, `Check.Tip`, `Check.Icon16`. */
  readonly id: string;
  readonly group: RibbonGroupId;
  readonly label: Bilingual;
  /** What it does, in one sentence. */
  readonly tip: Bilingual;
  readonly action: CommandAction;
}

export type CommandAction =
  /** Opens the pane at one of its views. */
  | { readonly kind: "view"; readonly view: string }
  /** Runs without the pane; the name that Excel calls. */
  | { readonly kind: "function"; readonly name: CommandFunction };

export type CommandFunction = "removeMarks";

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type RibbonGroupId = "Unit" | "Bloc" | "Common";

/** In the order of the ribbon. A group without a command is not shown. */
export const RIBBON_GROUPS: readonly { readonly id: RibbonGroupId; readonly label: Bilingual }[] = [
  { id: "Unit", label: { vi: "Đơn vị", en: "Unit" } },
  { id: "Bloc", label: { vi: "Cấp Khối", en: "Bloc" } },
  { id: "Common", label: { vi: "Chung", en: "General" } },
];

/** In the order of the ribbon, group by group. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  {
    id: "Check",
    group: "Unit",
    label: { vi: "Soát số liệu", en: "Check figures" },
    tip: {
      vi: "Soát báo cáo đang mở: còn lỗi nào, ở ô nào, đã nộp được chưa.",
      en: "Checks the open report: which errors are left, in which cells, and whether it can be submitted.",
    },
    action: { kind: "view", view: "check" },
  },
  {
    id: "Indicators",
    group: "Unit",
    label: { vi: "Kết quả chỉ tiêu", en: "Indicator results" },
    tip: {
      vi: "Xem từng chỉ tiêu của báo cáo đang mở: tỷ lệ, đạt hay chưa, còn thiếu bao nhiêu.",
      en: "Shows each indicator of the open report: its ratio, whether it is met, and how many are missing.",
    },
    action: { kind: "view", view: "indicators" },
  },
  {
    id: "FollowUps",
    group: "Unit",
    label: { vi: "Khắc phục sau kiểm tra", en: "Follow-ups" },
    tip: {
      vi: "Xem hạn chế, thiếu sót nào sau kiểm tra, giám sát đang quá hạn hoặc sắp đến hạn.",
      en: "Shows which limitations found by inspections are overdue or due soon.",
    },
    action: { kind: "view", view: "followUps" },
  },
  {
    id: "NextPeriod",
    group: "Unit",
    label: { vi: "Tạo kỳ mới", en: "Next quarter" },
    tip: {
      vi: "Lập báo cáo quý sau từ báo cáo đang mở, giữ những gì còn theo dõi.",
      en: "Makes next quarter's report from the open one and keeps what goes on.",
    },
    action: { kind: "view", view: "nextPeriod" },
  },
  {
    id: "Finalise",
    group: "Unit",
    label: { vi: "Chốt để nộp", en: "Finalise" },
    tip: {
      vi: "Sửa giúp, giải trình cảnh báo, rồi chốt báo cáo đang mở để nộp.",
      en: "Mends the open report, explains its warnings, and finalises it for submission.",
    },
    action: { kind: "view", view: "finalise" },
  },
  {
    id: "Intake",
    group: "Bloc",
    label: { vi: "Nhận tệp đơn vị", en: "Take in reports" },
    tip: {
      vi: "Chọn sổ của Khối, kỳ và tệp các đơn vị gửi; tệp nào không nhận được có lý do để gửi lại.",
      en: "Chooses the bloc's workbook, the quarter and the files of the units; a file that cannot be taken has its reason.",
    },
    action: { kind: "view", view: "intake" },
  },
  {
    id: "Consolidation",
    group: "Bloc",
    label: { vi: "Tổng hợp", en: "Consolidate" },
    tip: {
      vi: "Tổng hợp báo cáo các đơn vị: chỉ tiêu của Khối, đơn vị chưa nộp, việc khắc phục.",
      en: "Consolidates the reports of the units: the bloc's indicators, units that have not reported, follow-ups.",
    },
    action: { kind: "view", view: "consolidation" },
  },
  {
    id: "Chase",
    group: "Bloc",
    label: { vi: "Đôn đốc", en: "Reminders" },
    tip: {
      vi: "Xem việc khắc phục phải đôn đốc của kỳ đã tổng hợp, chép lời nhắc để gửi đơn vị.",
      en: "Shows the follow-ups to chase in the consolidated quarter, with reminders to copy for the units.",
    },
    action: { kind: "view", view: "chase" },
  },
  {
    id: "Template",
    group: "Common",
    label: { vi: "Tạo mẫu", en: "New workbook" },
    tip: {
      vi: "Tạo báo cáo trống của một đơn vị cho một quý.",
      en: "Creates the empty report of a unit for one quarter.",
    },
    action: { kind: "view", view: "template" },
  },
  {
    id: "RemoveMarks",
    group: "Common",
    label: { vi: "Bỏ tô màu", en: "Remove highlights" },
    tip: {
      vi: "Bỏ các màu mà Sổ chỉ tiêu đã tô. Màu có sẵn của báo cáo giữ nguyên.",
      en: "Removes the colours that Sổ chỉ tiêu has laid over cells. The report's own colours stay.",
    },
    action: { kind: "function", name: "removeMarks" },
  },
  {
    id: "Help",
    group: "Common",
    label: { vi: "Trợ giúp", en: "Help" },
    tip: {
      vi: "Các bước soát và nộp báo cáo, và cách xử lý khi gặp trục trặc.",
      en: "The steps of checking and submitting a report, and what to do when something fails.",
    },
    action: { kind: "view", view: "help" },
  },
];
