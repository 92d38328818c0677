import { changeChart } from "../model/charts";
import { refuse } from "../model/excelError";
import { object, value, type Member } from "./members";
import type { ChartPart, ObjectTypes, OfSeries, TypeName } from "./objects";
import type { Json } from "./protocol";

type Look = string | number | boolean;

/** Types of objects that stand for a part of a chart. */
type PartType = {
  [Type in TypeName]: ChartPart extends ObjectTypes[Type] ? Type : never;
}[TypeName];

/** What is set of a part reads back; before, it reads as Excel has it, or null. */
export function look(
  since: string,
  name: string,
  parse: (given: Json) => Look,
  otherwise: Look | null | ((part: ChartPart) => Look | null) = null,
): Member<ChartPart> {
  return value(
    since,
    (part) =>
      part.looks.get(`${part.path}/${name}`) ??
      (typeof otherwise === "function" ? otherwise(part) : otherwise),
    (part, given) => setLook(part, name, parse(given)),
  );
}

/** null takes the look back. */
export function setLook(
  { chart, looks, path }: ChartPart,
  name: string,
  wanted: Look | null,
): void {
  changeChart(chart, () =>
    wanted === null ? looks.delete(`${path}/${name}`) : looks.set(`${path}/${name}`, wanted),
  );
}

export function lookOf({ looks, path }: ChartPart, name: string): Look | undefined {
  return looks.get(`${path}/${name}`);
}

/** A part of a part: "title" → "title/format". */
export function inner(since: string, type: PartType, name: string): Member<ChartPart> {
  return object<ChartPart, PartType>(since, type, (part) => innerOf(part, name));
}

export const innerOf = (part: ChartPart, name: string): ChartPart => ({
  ...part,
  path: `${part.path}/${name}`,
});

export const anyOf =
  (...words: readonly string[]) =>
  (given: Json): string =>
    words.find((word) => word === given) ?? refuse("InvalidArgument");

export const MARKERS = anyOf(
  ...["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash"],
  ...["Circle", "Plus", "Picture"],
);

/** A look of something that is no part itself, but has one. */
export function lookThrough<Target>(
  whole: (target: Target) => ChartPart,
  look: Member<ChartPart>,
): Member<Target> {
  if (look.kind !== "value") throw new Error("A look is a value");
  return value(
    look.since,
    (target, session) => look.get(whole(target), session),
    (target, given, session) => look.set?.(whole(target), given, session),
  );
}

export function partOfSeries({ chart, series }: OfSeries, path: string): ChartPart {
  return { chart, looks: series.looks, path };
}
