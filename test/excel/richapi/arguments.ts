import { refuse } from "../model/excelError";
import type { ApiObject, ObjectTypes, TypeName } from "./objects";
import type { Json, JsonObject } from "./protocol";

export type Argument = Json | ApiObject;

/** The arguments of a call; what does not fit is an InvalidArgument, as in Excel. */
export class Arguments {
  constructor(private readonly given: readonly (Argument | undefined)[]) {}

  /** Every argument, those of a list one by one. */
  all(): readonly Argument[] {
    return this.given.flatMap((each = null): readonly Argument[] =>
      Array.isArray(each) ? (each as readonly Json[]) : [each],
    );
  }

  /** The plain value, null where none was given. */
  json(at: number): Json {
    const argument = this.given[at] ?? null;
    return isObject(argument) ? refuse("InvalidArgument") : argument;
  }

  text(at: number): string {
    return asText(this.json(at));
  }

  optionalText(at: number): string | null {
    return this.isMissing(at) ? null : this.text(at);
  }

  number(at: number): number {
    return asNumber(this.json(at));
  }

  wholeNumber(at: number): number {
    const number = this.number(at);
    return Number.isInteger(number) ? number : refuse("InvalidArgument");
  }

  optionalNumber(at: number, otherwise: number): number {
    return this.isMissing(at) ? otherwise : this.wholeNumber(at);
  }

  flag(at: number, otherwise = false): boolean {
    const given = this.json(at);
    if (given === null) return otherwise;
    return typeof given === "boolean" ? given : refuse("InvalidArgument");
  }

  oneOf<Word extends string>(at: number, words: readonly Word[], otherwise?: Word): Word {
    const given = this.json(at) ?? otherwise ?? null;
    return words.find((word) => word === given) ?? refuse("InvalidArgument");
  }

  record(at: number): JsonObject {
    const given = this.json(at);
    return given === null ? {} : asRecord(given);
  }

  /** The object given at this place, or null when there is none of these types. */
  object<Type extends TypeName>(at: number, ...types: readonly Type[]): ObjectTypes[Type] | null {
    const given = this.given[at];
    if (!isObject(given)) return null;
    return types.some((type) => type === given.type) ? (given.target as ObjectTypes[Type]) : null;
  }

  isMissing(at: number): boolean {
    return (this.given[at] ?? null) === null;
  }
}

function isObject(argument: Argument | undefined): argument is ApiObject {
  return typeof argument === "object" && argument !== null && "target" in argument;
}

export function asText(given: Json): string {
  return typeof given === "string" ? given : refuse("InvalidArgument");
}

export function asNumber(given: Json): number {
  return typeof given === "number" ? given : refuse("InvalidArgument");
}

export function asFlag(given: Json): boolean {
  return typeof given === "boolean" ? given : refuse("InvalidArgument");
}

export function asRecord(given: Json): JsonObject {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return refuse("InvalidArgument");
  return given as JsonObject;
}
