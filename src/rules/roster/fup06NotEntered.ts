import { labelOf } from "../../catalogue/lists";
import { reconcile, type Reconciled } from "../../followUps/reconcile";
import { unitConclusions, type UnitConclusion } from "../../followUps/unitConclusions";
import { formatSerial } from "../../spreadsheet/serialDate";
import { comparisonKey } from "../../text/normalise";
import type { RegisteredConclusion } from "../../workbook/blocRecords";
import type { TableReading } from "../../workbook/report";
import { cellsOfRow } from "../cells";
import type { Finding, FindingPlace, Rule } from "../rule";
import type { VariantId } from "../variants";
import { unitOfReport } from "./unitOfReport";

/**
 * Every conclusion of the bloc's register is in the unit's sheet, with its day and limitations: its
 * own, and what units that were merged into it have left open.
 */
export const fup06: Rule = {
  id: "FUP06",
  severity: "warning",
  needs: "roster",
  inSheet: false,
  spoils: false,
  touches: ["tblSoKetLuan.so_kl"],
  check: (material) => {
    const { bloc, report, calculation } = material;
    const unit = unitOfReport(material);
    const reference = Number(calculation.field("tinh_chot"));
    const table = report.tables.get("tblKetLuan");
    if (bloc === undefined || unit === undefined || table === undefined || reference === 0) {
      return [];
    }
    const { code } = unit;
    const all = reconcile(bloc, code, report, reference);
    const known = new Set(all.map(({ entered }) => entered?.index));
    const unknown = unitConclusions(report).filter(({ index }) => !known.has(index));
    return all
      .filter(({ outcome }) => outcome !== "KHOP")
      .map((reconciled) => finding(table, reconciled, unknown, code));
  },
};

function finding(
  table: TableReading,
  { registered, entered, outcome }: Reconciled,
  unknown: readonly UnitConclusion[],
  unit: string,
): Finding {
  const { number, day, body, limitations } = registered;
  const near = entered === null ? unknown.find((own) => isNear(own, registered)) : undefined;
  const inherited = entered === null && registered.unit !== unit ? "FUP06.inherited" : undefined;
  const says = near === undefined ? (SAYS[outcome] ?? inherited) : "FUP06.near";
  return {
    rule: "FUP06",
    ...(says === undefined ? {} : { says }),
    severity: "warning",
    places: placesOf(table, entered?.index ?? near?.index, outcome),
    // A cell of the bloc's register: it feeds no indicator of the unit.
    names: [{ table: "tblSoKetLuan", rowCode: `${number}, ${shown(day)}`, key: "so_kl" }],
    facts: {
      so: number,
      d: shown(day),
      dv_cu: registered.unit,
      cq: body === null ? "" : labelOf("CO_QUAN", body),
      ngay_don_vi: shown(entered?.day ?? null),
      gan: near === undefined ? "" : shortly(near),
      so_don_vi: entered?.limitations ?? 0,
      so_khoi: limitations,
    },
  };
}

const DIFFERS: Partial<Record<Reconciled["outcome"], string>> = {
  LECH_SO: "so_han_che",
  LECH_NGAY: "ngay_kl",
};
const SAYS: Partial<Record<Reconciled["outcome"], VariantId>> = {
  LECH_SO: "FUP06.count",
  LECH_NGAY: "FUP06.day",
};

/** Two of number, day and issuing body are the same: a slip in the third, or another paper. */
function isNear({ number, day, body }: UnitConclusion, registered: RegisteredConclusion): boolean {
  const same = [
    comparisonKey(number) === comparisonKey(registered.number),
    day === registered.day,
    body === registered.body,
  ];
  return same.filter(Boolean).length >= 2;
}

function shortly({ number, day, body }: UnitConclusion): string {
  const of = body === null ? "" : ` (${labelOf("CO_QUAN", body)})`;
  return `${number} ngày ${shown(day)}${of}`;
}

const shown = (day: number | null): string => (day === null ? "trống" : formatSerial(day));

/** The cell that differs, the number of what is near; the heading of the numbers when nothing is there. */
function placesOf(
  table: TableReading,
  index: number | undefined,
  outcome: Reconciled["outcome"],
): FindingPlace[] {
  if (index === undefined) {
    const column = table.columns.get("so_kl");
    return column === undefined ? [] : [{ sheet: table.sheet, row: table.headerRow, column }];
  }
  return cellsOfRow(table, index, [DIFFERS[outcome] ?? "so_kl"]).places;
}
