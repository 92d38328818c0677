import type { RawValue } from "../../spreadsheet/snapshot";
import { formatSerial } from "../../spreadsheet/serialDate";
import { comparisonKey } from "../../text/normalise";
import { remedies } from "../../workbook/unit/remedies";
import type { Finding, Material } from "../rule";
import { cellsOfRemedy, isUnread, REMEDIES } from "./remedyRows";
import { stateOf } from "./stateFindings";

const COMPARED = [
  remedies.table.columns.deadline,
  remedies.table.columns.reinspectedOn,
  remedies.table.columns.reinspectionResult,
];

/**
 * What the bloc's register of re-inspections says otherwise than the unit of a limitation's last
 * round: the register counts. A cell that the unit has left empty is no contradiction: the next
 * template fills it.
 */
export function differsFromRegister(material: Material): Finding[] {
  const { rounds, judgedAt, report } = material;
  if (judgedAt !== "bloc") return [];
  const rows = report.tables.get(REMEDIES)?.rows ?? [];
  return rounds.flatMap(({ registered, word, index }): Finding[] => {
    if (index === null || stateOf(material, { index }) === null) return [];
    return COMPARED.flatMap(({ key, header }): Finding[] => {
      const reading = rows[index]?.cells.get(key);
      const [own, wanted] = [reading?.value ?? null, word.get(key) ?? null];
      if (own === null || wanted === null || isUnread(reading)) return [];
      const [a, b] = [shown(own), shown(wanted)];
      if (comparisonKey(a) === comparisonKey(b)) return [];
      const { number, limitation, round } = registered;
      const facts = { so: number, i: limitation, vong: round, truong: header.toLowerCase(), a, b };
      const cells = cellsOfRemedy(material, { index }, key);
      return [{ rule: "FUP07", says: "FUP07.ofBloc", severity: "warning", ...cells, facts }];
    });
  });
}

const shown = (value: RawValue): string =>
  typeof value === "number" ? formatSerial(value) : typeof value === "string" ? value : "";
