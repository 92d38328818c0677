import type { Period } from "../catalogue/period";
import type { WorkbookPlan } from "../spreadsheet/plan";
import type { RawValue } from "../spreadsheet/snapshot";
import { structureHash } from "../workbook/structureHash";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { emptyUnitData } from "../workbook/emptyUnitData";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface TemplateRequest {
  readonly unitCode: string;
  readonly period: Period;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
  /** Profile as the bloc keeps it; without it the profile cells are open to typing. */
  readonly profile?: ReadonlyMap<string, RawValue>;
}

/** An empty unit workbook of a period, as a plan for a host to carry out. */
export function createTemplate(request: TemplateRequest): WorkbookPlan {
  const { unitCode, period, today, profile } = request;
  const data = emptyUnitData({
    unitCode,
    period,
    createdOn: today,
    structureHash: structureHash(),
    ...(profile === undefined ? {} : { profile }),
  });
  return drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: profile === undefined });
}
