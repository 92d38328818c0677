import type { Connection, Queue } from "./connection";
import { failureOf } from "./failure";
import { SIGN, type StandingMarks } from "./marks";
import type { Structure } from "./structure";

/** Whether a conditional format is a mark. */
type IsMark = (format: Excel.ConditionalFormat) => boolean;

/** What has to be asked of a format; those of other kinds have no custom rule and fail outright. */
const RULE = "id,type,customOrNullObject/rule/formula";

/** Finds the marks on the sheets, whoever laid them and when. */
export async function findMarks(
  connection: Connection,
  { sheets, traces }: Structure,
): Promise<StandingMarks> {
  const tabs = sheets.map(({ name }) => name);
  // One may have been cut off before it got its formula.
  const half = traces.marks === "laying";
  const isMark: IsMark = ({ type, customOrNullObject }) => {
    if (type !== "Custom") return false;
    const { formula } = customOrNullObject.rule;
    return formula.includes(`"${SIGN}`) || (half && formula === "");
  };
  try {
    return await connection.request(queueMarks(tabs, isMark));
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return marksAmongLost(connection, tabs, isMark);
  }
}

function queueMarks(tabs: readonly string[], isMark: IsMark): Queue<StandingMarks> {
  return (context) => {
    const formats = tabs.map((tab) => [tab, formatsOf(context, tab).load(itemsOf(RULE))] as const);
    return () =>
      new Map(
        formats.map(([tab, { items }]) => [tab, items.filter(isMark).map(({ id }) => id)] as const),
      );
  };
}

/**
 * The marks where Excel does not find some other rule that it lists, as several versions have it with
 * rules that came with copied cells: such a rule fails the whole request.
 */
async function marksAmongLost(
  connection: Connection,
  tabs: readonly string[],
  isMark: IsMark,
): Promise<StandingMarks> {
  const listed = await connection.request((context) => {
    const formats = tabs.map((tab) => [tab, formatsOf(context, tab).load(itemsOf("id"))] as const);
    return () => formats.map(([tab, { items }]) => [tab, items.map(({ id }) => id)] as const);
  });
  const found = new Map<string, readonly string[]>();
  for (const [tab, ids] of listed) found.set(tab, await marksAmong(connection, tab, ids, isMark));
  return found;
}

/** Halves the rules until those that cannot be read stand alone. */
async function marksAmong(
  connection: Connection,
  tab: string,
  ids: readonly string[],
  isMark: IsMark,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  try {
    return await connection.request((context) => {
      const all = formatsOf(context, tab);
      const formats = ids.map((id) => all.getItem(id).load(RULE));
      return () => formats.filter(isMark).map(({ id }) => id);
    });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    if (ids.length === 1) return [];
    const middle = ids.length >> 1;
    return [
      ...(await marksAmong(connection, tab, ids.slice(0, middle), isMark)),
      ...(await marksAmong(connection, tab, ids.slice(middle), isMark)),
    ];
  }
}

function formatsOf(context: Excel.RequestContext, tab: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(tab).getRange().untrack().conditionalFormats;
}

function itemsOf(properties: string): string {
  return properties
    .split(",")
    .map((property) => `items/${property}`)
    .join();
}

function isNotFound(error: unknown): boolean {
  return failureOf(error).code === "notFound";
}
