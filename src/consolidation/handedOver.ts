import { outcomeOf } from "../followUps/reconcile";
import type { Finding } from "../rules/rule";
import { formatSerial } from "../spreadsheet/serialDate";
import type { RegisteredConclusion } from "../workbook/blocRecords";
import { conclusionKey } from "../workbook/conclusionKey";
import { codeInRow, countInRow, dayInRow, textInRow } from "../workbook/rowValues";
import type { JudgedUnit, UnitFile } from "./unitFile";

/** Who goes on for a unit that ends in the quarter; undefined where its report is not at hand. */
export type Heirs = (unit: string) => JudgedUnit | undefined;

export function heirsAmong(
  units: readonly JudgedUnit[],
  heirOf: (unit: string) => string | null,
): Heirs {
  const known = new Map(units.map((judged) => [judged.unit, judged]));
  return (unit) => known.get(heirOf(unit) ?? "");
}

/**
 * A unit that ends in the quarter leaves its conclusions to its heir (story 8): what the heir's report
 * holds is entered, and has vanished only where neither holds it.
 */
export function withHeir<Unit extends JudgedUnit & Partial<Pick<UnitFile, "findings">>>(
  judged: Unit,
  heirs: Heirs,
): Unit {
  const heir = heirs(judged.unit);
  const held = heir === undefined ? [] : conclusionsIn(heir);
  const codes = new Set(held.map(({ key, body }) => `${key}|${body ?? ""}`));
  const entered = new Set<string>();
  const reconciled = judged.reconciled.map((one) => {
    const own = one.outcome === "CHUA_GHI" ? heldAs(held, one.registered) : undefined;
    if (own === undefined) return one;
    const { number, day } = one.registered;
    if (day !== null) entered.add(`${number}|${formatSerial(day)}`);
    return { ...one, outcome: outcomeOf(one.registered, own) };
  });
  const isAnswered = ({ rule, says, names, facts }: Finding): boolean =>
    rule === "FUP06"
      ? entered.has(`${facts.so ?? ""}|${facts.d ?? ""}`)
      : says === "XP04.handedOver" &&
        (heir === undefined || names.some(({ rowCode }) => codes.has(rowCode ?? "")));
  const { findings } = judged;
  return {
    ...judged,
    reconciled,
    ...(findings === undefined
      ? {}
      : { findings: findings.filter((finding) => !isAnswered(finding)) }),
  };
}

/** A conclusion that stands in a unit's report. */
interface HeldConclusion {
  readonly key: string;
  readonly day: number | null;
  readonly body: string | null;
  readonly limitations: number;
}

function conclusionsIn({ rows }: JudgedUnit): HeldConclusion[] {
  return (rows.get("tblThKetLuan") ?? []).flatMap((row) => {
    const [number, day] = [textInRow(row, "so_kl"), dayInRow(row, "ngay_kl")];
    if (number === null) return [];
    const body = codeInRow(row, "co_quan", "CO_QUAN");
    const limitations = countInRow(row, "so_han_che") ?? 0;
    return [{ key: conclusionKey(number, day), day, body, limitations }];
  });
}

/** As the register has it, with all its limitations. */
function heldAs(
  held: readonly HeldConclusion[],
  { number, day, body, limitations }: RegisteredConclusion,
): HeldConclusion | undefined {
  const key = conclusionKey(number, day);
  return held.find(
    (own) =>
      own.key === key && (body === null || own.body === body) && own.limitations >= limitations,
  );
}
