import { labelOf } from "../catalogue/lists";
import type { RawValue } from "../spreadsheet/snapshot";
import { grouped } from "../workbook/grouped";
import type { DataRow } from "../workbook/workbookData";
import { askedOf, chased, type BlocFollowUp } from "./chaseList";
import type { QuarterInput } from "./quarterInput";

/** One message to each unit that has something open, of its own or of a unit that it goes on for. */
export function remindersOf(
  followUps: readonly BlocFollowUp[],
  { bloc, words, quarter }: QuarterInput,
): ReadonlyMap<string, string> {
  const open = chased(followUps).filter(({ task }) => task === "unit");
  return new Map(
    [...grouped(open, askedOf)].map(([unit, ofUnit]) => [
      unit,
      words.reminder(bloc.units.get(unit) ?? null, ofUnit, quarter.reference),
    ]),
  );
}

/** Rows of the chase list. */
export function chaseRows(
  followUps: readonly BlocFollowUp[],
  { words }: QuarterInput,
  reminders: ReadonlyMap<string, string>,
): DataRow[] {
  return chased(followUps).map(
    (followUp) =>
      new Map<string, RawValue>([
        ["ma_don_vi", askedOf(followUp)],
        ["so_kl", followUp.conclusion],
        ["stt_hc", followUp.limitation],
        ["vong", followUp.round],
        ["thoi_han", followUp.deadline],
        ["so_ngay", followUp.days],
        ["bao_cao_tre", followUp.late],
        ["trang_thai", followUp.label ?? labelOf("FOLLOW_UP", followUp.status)],
        ["viec_cua", labelOf("VIEC_CUA", followUp.task === "unit" ? "DON_VI" : "KHOI")],
        [
          "loi_nhac",
          followUp.task === "unit"
            ? (reminders.get(askedOf(followUp)) ?? null)
            : words.task(followUp),
        ],
      ]),
  );
}
