import type { UnitIndicatorId } from "../../catalogue/indicators";
import type { ListId } from "../../catalogue/lists";
import { comparisonKey } from "../../text/normalise";
import type { RosterUnit } from "../blocRecords";
import { codeOfLabel } from "../readValue";
import { countInRow, textInRow } from "../rowValues";
import type { DataRow } from "../workbookData";

/** What a scope may ask of a unit: key of the roster → its list and the unit's code. */
const FACTS: Readonly<
  Record<string, { readonly list: ListId; readonly of: (unit: RosterUnit) => string | null }>
> = {
  loai_hinh: { list: "LOAI_HINH", of: ({ kind }) => kind },
  nhom_chuc_nang: { list: "NHOM_CHUC_NANG", of: ({ group }) => group },
  la_co_quan_hanh_chinh: { list: "CO_KHONG", of: ({ administrative }) => administrative },
};

type Scope = (id: UnitIndicatorId, unit: RosterUnit) => boolean;

/**
 * Whether a dated target applies to a unit, by the column "Áp dụng cho": "loai_hinh = Đảng bộ cơ sở",
 * conditions apart by ";", labels or codes that serve apart by "|". An empty one applies to all, and
 * so does a text that is no such condition.
 */
export function scopeOf(targets: readonly DataRow[], year: number): Scope {
  const scopes = new Map<string, { readonly from: number; readonly text: string }>();
  for (const row of targets) {
    const [id, from] = [textInRow(row, "ma"), countInRow(row, "tu_nam") ?? 0];
    const to = countInRow(row, "den_nam") ?? Infinity;
    if (id === null || from > year || to < year || (scopes.get(id)?.from ?? -1) > from) continue;
    scopes.set(id, { from, text: textInRow(row, "ap_dung") ?? "" });
  }
  const conditions = new Map([...scopes].map(([id, { text }]) => [id, conditionsOf(text)]));
  return (id, unit) => (conditions.get(id) ?? []).every((holds) => holds(unit));
}

function conditionsOf(text: string): ((unit: RosterUnit) => boolean)[] {
  return text.split(";").flatMap((part) => {
    const [key = "", values = ""] = part.split("=");
    const fact = FACTS[comparisonKey(key)];
    if (fact === undefined || values.trim() === "") return [];
    const codes = values
      .split("|")
      .map((value) => codeOfLabel(value, fact.list) ?? value.trim().toUpperCase());
    return [(unit: RosterUnit) => codes.includes(fact.of(unit) ?? "")];
  });
}
