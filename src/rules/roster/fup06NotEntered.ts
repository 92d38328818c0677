import { labelOf } from "../../catalogue/lists";
import { reconcile, type Reconciled } from "../../followUps/reconcile";
import { formatSerial } from "../../spreadsheet/serialDate";
import type { TableReading } from "../../workbook/report";
import { cellsOfRow } from "../cells";
import type { Finding, FindingPlace, Rule } from "../rule";
import { unitOfReport } from "./unitOfReport";

/** Every conclusion of the bloc's register is in the unit's sheet, with its day and limitations. */
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
    return reconcile(bloc.conclusionsOf(unit.code), report, reference)
      .filter(({ outcome }) => outcome !== "KHOP")
      .map((reconciled) => finding(table, reconciled));
  },
};

function finding(table: TableReading, { registered, entered, outcome }: Reconciled): Finding {
  const { number, day, body, limitations } = registered;
  return {
    rule: "FUP06",
    ...(entered === null ? {} : { says: outcome === "LECH_SO" ? "FUP06.count" : "FUP06.day" }),
    severity: "warning",
    places: placesOf(table, entered?.index, outcome),
    // A cell of the bloc's register: it feeds no indicator of the unit.
    names: [{ table: "tblSoKetLuan", rowCode: `${number}, ${shown(day)}`, key: "so_kl" }],
    facts: {
      so: number,
      d: shown(day),
      cq: body === null ? "" : labelOf("CO_QUAN", body),
      ngay_don_vi: shown(entered?.day ?? null),
      so_don_vi: entered?.limitations ?? 0,
      so_khoi: limitations,
    },
  };
}

const shown = (day: number | null): string => (day === null ? "trống" : formatSerial(day));

/** The cell that differs; the whole sheet when the conclusion is not there. */
function placesOf(
  table: TableReading,
  index: number | undefined,
  outcome: Reconciled["outcome"],
): FindingPlace[] {
  if (index === undefined) return [{ sheet: table.sheet, row: 0, column: 0 }];
  return cellsOfRow(table, index, [outcome === "LECH_SO" ? "so_han_che" : "ngay_kl"]).places;
}
