import type { CodeOf } from "../catalogue/lists";
import { taskOf } from "../followUps/taskOf";
import { isUnfollowed } from "../followUps/reconcile";
import { conclusionKey } from "../workbook/conclusionKey";
import type { JudgedUnit } from "./unitFile";

/** One limitation of a unit at the reference date, or a conclusion that it has not entered. */
export interface BlocFollowUp {
  readonly unit: string;
  /** Who goes on with it, where the unit has ended. */
  readonly heir: string | null;
  readonly conclusion: string;
  /** Serial date of the conclusion. */
  readonly issuedOn: number | null;
  /** Who issued it. */
  readonly body: CodeOf<"CO_QUAN"> | null;
  /** Null for a conclusion that the unit has not entered. */
  readonly limitation: number | null;
  readonly round: number | null;
  readonly status: CodeOf<"FOLLOW_UP">;
  readonly days: number;
  readonly late: number;
  /** Words of the state, with its number. */
  readonly label: string | null;
  readonly deadline: number | null;
  readonly task: "unit" | "bloc" | null;
  /** What the register says of a conclusion that the unit has not entered. */
  readonly issued?: IssuedConclusion;
}

export interface IssuedConclusion {
  /** The unit that it was issued to, where another one goes on with it. */
  readonly to: string | null;
  readonly limitations: number;
  /** Limitations that the unit has entered; null where it has not entered the conclusion. */
  readonly entered: number | null;
}

/** Every limitation of every unit judged, and the conclusions that units have not entered. */
export function followUpsOf(
  units: readonly Pick<JudgedUnit, "unit" | "followUps" | "reconciled">[],
  reference: number,
  heirOf: (unit: string) => string | null = () => null,
): BlocFollowUp[] {
  return units.flatMap((judged) => {
    const { unit, followUps, reconciled } = judged;
    const heir = heirOf(unit);
    return [
      ...followUps.map((one): BlocFollowUp => ({
        unit,
        heir,
        conclusion: one.conclusion,
        issuedOn: one.issuedOn,
        body: one.body,
        limitation: one.limitation,
        round: one.round,
        status: one.status,
        days: one.days,
        late: one.late,
        label: one.label,
        deadline: one.deadline,
        task: taskOf(one.status),
      })),
      ...reconciled.filter(isUnfollowed).map(({ registered, entered }): BlocFollowUp => ({
        unit,
        heir,
        conclusion: registered.number,
        issuedOn: registered.day,
        body: registered.body ?? entered?.body ?? null,
        limitation: null,
        round: null,
        status: "THIEU_THEO_DOI",
        days: reference - (registered.day ?? reference),
        late: 0,
        label: null,
        deadline: registered.commonDeadline,
        task: "unit",
        issued: {
          to: registered.unit === unit ? null : registered.unit,
          limitations: registered.limitations,
          entered: entered === null ? null : (entered.limitations ?? 0),
        },
      })),
    ];
  });
}

/** What presses most first; the states that are not here need no chasing. */
const ORDER: readonly CodeOf<"FOLLOW_UP">[] = [
  "QUA_HAN",
  "THIEU_THEO_DOI",
  "SAP_DEN_HAN",
  "CHO_HAU_KIEM_QUA_LAU",
  "THIEU_HAN_MOI",
  "CHUA_GIAO_HAN",
  "CHO_HAU_KIEM",
];

/** Whom it is to be asked of. */
export const askedOf = ({ heir, unit }: Pick<BlocFollowUp, "heir" | "unit">): string =>
  heir ?? unit;

/**
 * The follow-ups to chase: by state, then by days, most first; what is due soon: soonest first. What
 * the heir of a unit that has ended follows itself is there once.
 */
export function chased(followUps: readonly BlocFollowUp[]): BlocFollowUp[] {
  const keyOf = (one: BlocFollowUp): string =>
    [askedOf(one), conclusionKey(one.conclusion, one.issuedOn), one.body, one.limitation].join("|");
  const own = new Set(followUps.filter(({ heir }) => heir === null).map(keyOf));
  const pressing = ({ status, days }: BlocFollowUp): number =>
    status === "SAP_DEN_HAN" ? -days : days;
  return followUps
    .filter((one) => ORDER.includes(one.status) && (one.heir === null || !own.has(keyOf(one))))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
        pressing(b) - pressing(a) ||
        (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0),
    );
}
