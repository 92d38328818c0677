import type { Json, JsonObject, RichApiRequest, RichApiResponse } from "../richapi/protocol";
import type { StandIn } from "../standIn";

/** What `record.js` saves. */
export interface Recording {
  readonly description: string;
  /** Version of the Excel that answered. */
  readonly excel: string;
  /** File beside the recording that was open; null for an empty workbook. */
  readonly workbook: string | null;
  readonly exchanges: readonly Exchange[];
}

interface Exchange {
  readonly request: RichApiRequest;
  /** null where the transport failed. */
  readonly response: RichApiResponse | null;
}

/** Ids of sheets and tables, and references: Excel's own and ours stand for each other. */
const ID = /^(?:\{[0-9A-Fa-f-]{36}\}|ref\|.+|[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})$/;

/** Differences between what Excel answered and what the stand-in does; none is what is hoped for. */
export async function replay({ exchanges }: Recording, standIn: StandIn): Promise<string[]> {
  const ours = new Map<string, string>();
  const differences: string[] = [];
  for (const [index, { request, response }] of exchanges.entries()) {
    if (response === null) continue;
    const answer = await standIn.answer(JSON.stringify(translated(request as never, ours)));
    if (answer.body === null) {
      differences.push(`request ${index}: error ${answer.error} of the transport`);
      continue;
    }
    const given = JSON.parse(answer.body) as RichApiResponse;
    compare(comparable(response), comparable(given), `request ${index}`, ours, differences);
  }
  return differences;
}

/** Without the sentences of errors, and with results by the action they belong to. */
function comparable({ Results, Error: error }: RichApiResponse): Json {
  const results = Results.map(({ ActionId, Value }) => [String(ActionId), Value] as const);
  return {
    results: Object.fromEntries(results.filter(([, value]) => value !== null)),
    error: error === undefined ? null : { code: error.Code, at: error.ActionIndex },
  };
}

/** A request as it has to be put to us. */
function translated(part: Json, ours: ReadonlyMap<string, string>): Json {
  if (typeof part === "string") return ours.get(part) ?? part;
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return (part as readonly Json[]).map((each) => translated(each, ours));
  return Object.fromEntries(
    Object.entries(part as JsonObject).map(([key, each]) => [key, translated(each ?? null, ours)]),
  );
}

function compare(
  recorded: Json,
  given: Json,
  path: string,
  ours: Map<string, string>,
  differences: string[],
): void {
  if (typeof recorded === "string" && typeof given === "string" && ID.test(recorded)) {
    const known = ours.get(recorded);
    if (known === undefined) ours.set(recorded, given);
    else if (known !== given) differences.push(`${path}: another object`);
    return;
  }
  if (isPart(recorded) && isPart(given)) {
    for (const [key, each] of Object.entries(recorded))
      compare(each ?? null, given[key] ?? null, `${path}.${key}`, ours, differences);
    return;
  }
  if (recorded !== given)
    differences.push(`${path}: ${JSON.stringify(recorded)}, we say ${JSON.stringify(given)}`);
}

function isPart(json: Json): json is JsonObject {
  return typeof json === "object" && json !== null;
}
