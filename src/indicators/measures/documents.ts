import type { UnitIndicatorId } from "../../catalogue/indicators";
import type { CodeOf } from "../../catalogue/lists";
import {
  add,
  countRows,
  either,
  equal,
  field,
  greater,
  isError,
  join,
  spoiled,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { dayOf } from "../../workbook/conditions";
import type { Measure } from "../measure";
import { periodFault, periodMissing } from "./period";

type DocumentKind = CodeOf<"LOAI_VAN_BAN">;
type Wanted = readonly (readonly [key: string, wanted: Expression | number | string])[];
const DOCUMENTS = "tblVanBan";

/** 1 when a document of the kind exists that meets the conditions: number, date ≤ R. */
export function documentExists(kind: DocumentKind, conditions: Wanted): Expression {
  return when(
    equal(field("tinh_ky_thieu"), 1),
    0,
    when(greater(countRows(DOCUMENTS, [["_loai", kind], ["_co", 1], ...conditions]), 0), 1, 0),
  );
}

/** 1 when a row of the kind, or a row whose kind cannot be read, has an error on an input. */
function documentFault(...kinds: readonly DocumentKind[]): Expression {
  const rows = kinds.map((kind) => countRows(DOCUMENTS, { _loai: kind, _loi: 1 }));
  return when(
    greater(
      rows.reduce((total, count) => add(total, count), countRows(DOCUMENTS, { _loai: "!" })),
      0,
    ),
    1,
    0,
  );
}

/** 1 when there is no valid document of the kind, and there may be one but for an error. */
export function documentSpoiled(
  id: UnitIndicatorId,
  kind: DocumentKind,
  exists: Expression,
): Expression {
  return when(equal(exists, 1), 0, either(equal(documentFault(kind), 1), spoiled(`${id}/${kind}`)));
}

/**
 * Yes as soon as one valid document exists, whatever is wrong with other rows (domain 0.3); errors
 * of the period or the founding date count all the same.
 */
function existence(
  id: UnitIndicatorId,
  kind: DocumentKind,
  conditions: Wanted,
  otherFault: Expression | null = null,
): Measure {
  const exists = documentExists(kind, conditions);
  return {
    kind: "existence",
    faulty: either(
      periodFault,
      ...(otherFault === null ? [] : [otherFault]),
      documentSpoiled(id, kind, exists),
    ),
    missing: periodMissing,
    numerator: exists,
    denominator: { kind: "constant", value: 1 },
    met: exists,
  };
}

export function documentOfYear(
  id: UnitIndicatorId,
  kind: DocumentKind,
  otherFault: Expression | null = null,
): Measure {
  return existence(id, kind, [["_nam", field("tinh_nam")]], otherFault);
}

/** Programmes of the term: applied from any year of it. */
export function documentOfTerm(id: UnitIndicatorId, kind: DocumentKind): Measure {
  return existence(id, kind, [
    ["_nam", join(">=", field("tinh_nam_dau"))],
    ["_nam", join("<=", field("tinh_nam_cuoi"))],
  ]);
}

/** Founded after 1/10 of the year: outside CT1A and NV4A1 for that year. */
export const foundedLate = when(
  equal(field("tinh_nam"), 0),
  0,
  when(greater(dayOf(field("ngay_thanh_lap")), field("tinh_1_10")), 1, 0),
);
export const foundingFault = isError(field("ngay_thanh_lap"));
