/** The body of a ProcessQuery request, as the client writes it. */
export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export type JsonObject = Readonly<Record<string, Json | undefined>>;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an update: the properties to set. */
  readonly ObjectState?: JsonObject;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const OBJECT_PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments of which there may be any number come as one list. */
type Referenced = number | null | readonly Referenced[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** By place of the argument: the object path that it stands for, or null. */
  readonly ReferencedObjectPathIds?: readonly Referenced[] | null;
}

export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    /** Place of the failing action in the request. */
    readonly ActionIndex: number;
  };
}

/** Add-ins write "rowCount", the wire says "RowCount". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
