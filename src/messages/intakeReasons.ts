import { failureMessages, type FailureReason } from "./failures";

/** Why a file among many could not be taken, ready to send back. */
export const intakeReasons = {
  ...failureMessages,
  tooSlow: "Tệp đọc quá lâu nên bỏ qua. Chép số liệu sang mẫu mới, gửi lại.",
  programFault: "Chương trình không soát được tệp này. Chuyển tệp cho người phụ trách.",
} as const;

export type IntakeReason = FailureReason | "tooSlow" | "programFault";

/** Beside a report that was accepted. @param at as the receipt says it. */
export function changedSince(at: string): string {
  return `Số liệu đã đổi sau khi chốt lúc ${at}. Hỏi lại đơn vị.`;
}
