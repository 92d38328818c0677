import { codeOfLabel } from "../../workbook/readValue";
import { comparisonKey } from "../../text/normalise";
import { countIn } from "../counts";
import {
  cellsOfConclusion,
  cellsOfRemedy,
  CONCLUSIONS,
  isUnread,
  hasErrorForCode,
  nameOfConclusion,
  REMEDIES,
  remedyRows,
  textIn,
  type ConclusionRow,
  type RemedyRow,
} from "../followUps/remedyRows";
import type { Finding, Material, Rule } from "../rule";
import type { VariantId } from "../variants";
import { joinCells } from "./joinCells";

/** Each conclusion has as many limitations as are followed, numbered from 1. */
export const xs05: Rule = {
  id: "XS05",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKetLuan.so_han_che", "tblKetLuan.co_han_che", "tblKhacPhuc.stt_hc"],
  check: (material) => {
    if (!material.report.tables.has(REMEDIES)) return [];
    const remedies = remedyRows(material);
    const mayBeMore = remedies.some(({ row }) => hasErrorForCode(row));
    return firstOfCode(material).flatMap((conclusion) => {
      const own = remedies.filter((remedy) => remedy.conclusion?.index === conclusion.index);
      return check(material, conclusion, { remedies: own, mayBeMore });
    });
  },
};

/** A code blank or given before (DUP01) is left out: nothing is followed under it. */
function firstOfCode({ report }: Material): ConclusionRow[] {
  const seen = new Set<string>();
  return (report.tables.get(CONCLUSIONS)?.rows ?? []).flatMap((row, index) => {
    const code = comparisonKey(textIn(row, "ma_kl") ?? "");
    if (code === "" || seen.has(code)) return [];
    seen.add(code);
    return [{ index, row }];
  });
}

/** What is followed of a conclusion; there may be more where the code of a row cannot be read. */
interface Followed {
  readonly remedies: readonly RemedyRow[];
  readonly mayBeMore: boolean;
}

function check(material: Material, conclusion: ConclusionRow, followed: Followed): Finding[] {
  const stated = countIn(conclusion.row, "so_han_che");
  const breach = stated === null ? null : breachOf(conclusion, stated, followed);
  if (breach === null || stated === null) return [];
  return [
    {
      rule: "XS05",
      severity: "error",
      ...joinCells(
        cellsOfConclusion(material, conclusion, "so_han_che", "co_han_che"),
        ...followed.remedies.map((remedy) => cellsOfRemedy(material, remedy, "stt_hc")),
      ),
      ...(breach.says === undefined ? {} : { says: breach.says }),
      facts: { so: nameOfConclusion(conclusion), a: stated, b: breach.against },
    },
  ];
}

interface Breach {
  readonly says?: VariantId;
  /** What the stated number of limitations is held against. */
  readonly against: string | number;
}

/** The first of: the conclusion contradicts itself, a limitation 0, the numbers differ, one is beyond. */
function breachOf(
  { row }: ConclusionRow,
  stated: number,
  { remedies, mayBeMore }: Followed,
): Breach | null {
  const label = textIn(row, "co_han_che") ?? "";
  const has = codeOfLabel(label, "CO_KHONG");
  if (has !== null && (has === "CO") !== stated > 0) {
    return { says: "XS05.contradiction", against: label };
  }
  // How many are followed cannot be told from a number that cannot be read.
  if (remedies.some(isWithoutNumber)) return null;
  const followed = new Set(remedies.flatMap(({ limitation }) => limitation ?? []));
  if (followed.has(0)) return { says: "XS05.fromOne", against: 0 };
  if (mayBeMore && followed.size < stated) return null;
  if (followed.size !== stated) return { against: followed.size };
  const last = Math.max(0, ...followed);
  return last > stated ? { says: "XS05.beyond", against: last } : null;
}

/** Something stands for the number that is none: no count, or unreadable. */
function isWithoutNumber({ row, limitation }: RemedyRow): boolean {
  const reading = row.cells.get("stt_hc");
  return isUnread(reading) || (limitation === null && (reading?.value ?? null) !== null);
}
