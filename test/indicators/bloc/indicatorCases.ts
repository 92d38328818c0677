import { calculateBloc } from "../../../src/app/calculateBloc";
import type { IndicatorId } from "../../../src/catalogue/indicators";
import type { BlocIndicatorResult } from "../../../src/indicators/bloc/evaluateBloc";
import type { PartResult } from "../../../src/indicators/indicatorResult";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { blocData, unitCode, type BlocSpec, type UnitSpec } from "./blocCase";

export type Row = Readonly<Record<string, RawValue>>;
type Expected = Partial<BlocIndicatorResult>;
export type Case = readonly [name: string, spec: BlocSpec, id: IndicatorId, expected: Expected];

function result(spec: BlocSpec, id: IndicatorId): BlocIndicatorResult {
  const found = calculateBloc(blocData(spec)).indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
}

export const ABSENT: Partial<UnitSpec> = { received: false };
export const units = (...given: Partial<UnitSpec>[]): UnitSpec[] =>
  given.map((unit, index) => ({ code: unitCode(index), ...unit }));
export const spec = (
  period: string,
  given: UnitSpec[],
  tables: BlocSpec["tables"] = {},
  fields: Row = {},
): BlocSpec => ({ period, units: given, tables, fields });

export const NO_FIGURES = { numerator: null, denominator: null, gap: null, standing: "" };
export const NOT_GRADED = "Không xếp loại (có lý do)";

export const part = (
  label: string,
  numerator: number,
  denominator: number,
  verdict: PartResult["verdict"],
): PartResult => ({ label, numerator, denominator, verdict });

/** One test a case: what one indicator of a made-up bloc comes to. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases.map(([name, of, id, expected]) => [id, name, of, expected] as const))(
    "%s: %s",
    (id, _name, of, expected) => {
      expect(result(of, id)).toMatchObject(expected);
    },
  );
}
