import { labelOf } from "../catalogue/lists";
import { periodLabel, type Period } from "../catalogue/period";
import type { BlocFollowUp } from "../consolidation/chaseList";
import type { NotTaken } from "../consolidation/decideFiles";
import type { ConsolidationWords } from "../consolidation/words";
import { formatSerial } from "../spreadsheet/serialDate";
import type { RosterUnit } from "../workbook/blocRecords";
import { changedSince } from "./intakeReasons";
import { findingMessage } from "./render";

/** What consolidation says, in Vietnamese. Each text fits into one message. */
export const consolidationWords: ConsolidationWords = {
  finding: (finding) => findingMessage(finding),
  notTaken,
  changedSince,
  reminder,
  task: ({ conclusion, ...rest }) =>
    `${labelOfState({ conclusion, ...rest })}: kết luận ${nameOf({ conclusion, ...rest })} của ${rest.unit}${rest.heir === null ? "" : `, nay là ${rest.heir}`}. ${TASKS[rest.status] ?? ""}`.trim(),
  missing,
};

function notTaken(reason: NotTaken): string {
  switch (reason.kind) {
    case "noUnit":
      return "Mã đơn vị còn trống hoặc không đọc được. Gõ lại mã ở trang Thông tin, gửi lại.";
    case "noRoster":
      return "Danh mục đơn vị của Khối còn trống nên chưa nhận được tệp. Tệp không có lỗi; Khối ghi danh mục rồi tổng hợp lại.";
    case "unknownUnit": {
      const near = reason.near.length === 0 ? "" : `, gần nhất là ${reason.near.join(", ")}`;
      return `Mã đơn vị "${reason.unit}" không có trong danh mục của Khối${near}. Sửa mã, gửi lại.`;
    }
    case "endedUnit": {
      const heir =
        reason.successor === null ? "" : ` Ghi số liệu vào báo cáo của ${reason.successor}.`;
      return `${reason.unit} đã kết thúc, hiệu lực đến ${formatSerial(reason.endedOn)}, không còn báo cáo kỳ này.${heir}`;
    }
    case "noPeriod":
      return "Năm hoặc kỳ báo cáo còn trống hoặc ghi không đúng. Ghi lại ở trang Thông tin, gửi lại.";
    case "otherPeriod":
      return `Tệp của ${periodLabel(reason.period)}, đang nhận ${periodLabel(reason.wanted)}. Gửi đúng tệp của kỳ này.`;
    case "copy":
      return `Nội dung giống hệt tệp của ${reason.original.unit}. Xem lại, gửi đúng tệp của đơn vị mình.`;
    case "superseded":
      return reason.same
        ? `Giống hệt tệp ${reason.by.file}, đã lấy tệp đó. Không cần gửi lại.`
        : `Đã lấy tệp ${reason.by.file} (lần nộp ${reason.by.submission}).`;
    case "older":
      return `Sổ của Khối đã có lần nộp ${reason.stacked}, tệp này là lần nộp ${reason.submission} nên không lấy. Nếu là bản sửa mới hơn: ghi lần nộp ${reason.stacked + 1}, gửi lại.`;
  }
}

/** More than this in one message would not be read. */
const FEW_OPEN = 4;

function reminder(
  unit: RosterUnit | null,
  open: readonly BlocFollowUp[],
  reference: number,
): string {
  const lines = open.slice(0, FEW_OPEN).map((followUp) => {
    const days = [
      ...(followUp.issued === undefined || followUp.issuedOn === null
        ? []
        : [`ban hành ${formatSerial(followUp.issuedOn)}`]),
      ...(followUp.deadline === null ? [] : [`hạn ${formatSerial(followUp.deadline)}`]),
    ].join(", ");
    return `kết luận ${nameOf(followUp)}${origin(followUp)}: ${stateInReminder(followUp)}${days === "" ? "" : ` (${days})`}`;
  });
  const more = open.length > FEW_OPEN ? `; và ${open.length - FEW_OPEN} việc khác` : "";
  const whom = unit === null || unit.name === "" ? "Đơn vị" : unit.name;
  return `${whom}, số liệu đến ${formatSerial(reference)}: ${lines.join("; ")}${more}. Đề nghị báo cáo khắc phục và ghi vào sổ.`;
}

function nameOf({ conclusion, limitation }: BlocFollowUp): string {
  return limitation === null ? conclusion : `${conclusion}, hạn chế ${limitation}`;
}

/** A conclusion that was issued to a unit that has ended since. */
function origin({ heir, unit, issued }: BlocFollowUp): string {
  const before = heir === null ? (issued?.to ?? null) : unit;
  return before === null ? "" : ` (của ${before})`;
}

function stateInReminder(followUp: BlocFollowUp): string {
  const { issued } = followUp;
  if (issued === undefined) return labelOfState(followUp).toLowerCase();
  return issued.entered === null
    ? "chưa ghi vào sổ"
    : `mới ghi ${issued.entered} trong ${issued.limitations} hạn chế`;
}

function labelOfState({ label, status, days }: BlocFollowUp): string {
  return label ?? `${labelOf("FOLLOW_UP", status)} (${days} ngày)`;
}

const TASKS: Partial<Record<BlocFollowUp["status"], string>> = {
  THIEU_HAN_MOI: "Giao thời hạn mới.",
  CHUA_GIAO_HAN: "Giao thời hạn khắc phục.",
  CHO_HAU_KIEM: "Hậu kiểm tra.",
  CHO_HAU_KIEM_QUA_LAU: "Hậu kiểm tra sớm.",
};

/** What one message to a group holds: so many by name, else so many by code. */
const [MOST_NAMES, MOST_CODES] = [20, 150];

function missing(units: readonly RosterUnit[], period: Period, dueOn: number | null): string {
  const byName = units.length <= MOST_NAMES;
  const names = units
    .slice(0, byName ? MOST_NAMES : MOST_CODES)
    .map(({ name, code }) => (name === "" || !byName ? code : `${name} (${code})`));
  const others = units.length - names.length;
  if (others > 0) names.push(`và ${others} đơn vị khác`);
  const due = dueOn === null ? "" : `, hạn ${formatSerial(dueOn)}`;
  return `Còn ${units.length} đơn vị chưa nộp báo cáo ${periodLabel(period)}${due}: ${names.join(", ")}.`;
}
