import { ExcelError, refuse, type ErrorCode } from "../model/excelError";
import { ObjectPaths } from "./objectPaths";
import {
  ACTION,
  type Action,
  type Json,
  type RichApiRequest,
  type RichApiResponse,
} from "./protocol";
import { query } from "./query";
import type { Session } from "./session";
import { callMethod, identify, keepReference, locationOf, setProperty } from "./dispatch";

/** Fails the action at this place of the request, as a fault of Excel's would. */
export interface PlannedFailure {
  readonly at: number;
  readonly code: string;
}

/**
 * Carries out one request: its actions in order, until one fails. What ran before stays done and
 * is answered; nothing is taken back.
 */
export function interpret(
  request: RichApiRequest,
  session: Session,
  failure?: PlannedFailure,
): RichApiResponse {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  session.workbook.author = "addIn";
  try {
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (failure?.at === index) throw new ExcelError(failure.code as ErrorCode);
        const given = carryOut(action, paths, session);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (given !== undefined) results.push({ ActionId: action.Id, Value: given });
      } catch (thrown) {
        return { Results: results, TraceIds: traces, Error: errorOf(thrown, action, index, paths) };
      }
    }
    session.workbook.calculation.refresh();
    return { Results: results, TraceIds: traces };
  } finally {
    session.workbook.author = "user";
  }
}

function carryOut(action: Action, paths: ObjectPaths, session: Session): Json | undefined {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // Whatever is asked of a null object comes to nothing.
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(object, paths.referenceOf(action.ObjectPathId));
    case ACTION.query:
      return query(object, action.QueryInfo ?? {}, session);
    case ACTION.method:
      if (action.Name === "_KeepReference") {
        paths.keep(action.ObjectPathId, keepReference(object, session));
        return undefined;
      }
      return callMethod(object, action.Name, paths.arguments(action.ArgumentInfo), session);
    case ACTION.setProperty:
      setProperty(object, action.Name, paths.arguments(action.ArgumentInfo).json(0), session);
      return undefined;
    default:
      return refuse("ApiNotFound");
  }
}

function errorOf(thrown: unknown, action: Action, index: number, paths: ObjectPaths) {
  // A fault in the stand-in itself shall be seen as one, in the test that meets it.
  if (!(thrown instanceof ExcelError)) throw thrown;
  const { code, message } = thrown;
  const status: Partial<Record<string, number>> = {
    ItemNotFound: 404,
    ApiNotFound: 404,
    ItemAlreadyExists: 409,
    InsertDeleteConflict: 409,
    AccessDenied: 403,
    GeneralException: 500,
  };
  return {
    Code: code,
    Message: message,
    Location: locationOf(action, paths),
    HttpStatusCode: status[code] ?? 400,
    ActionIndex: index,
  };
}
