import type { RichApiRequest } from "../../excel/richapi/protocol";
import { isCleanup, isStartup, type StandIn } from "../../excel/standIn";

/** Something that a pane does, which is held back before its `at`-th request. */
interface Held<Value> {
  /** Resolves there, or when it has ended before. */
  readonly reached: Promise<unknown>;
  readonly release: () => void;
  readonly result: Promise<Value>;
}

/** The client itself says that it is there, and lets go of ranges when it likes. */
function isWork(body: string): boolean {
  const request = JSON.parse(body) as RichApiRequest;
  return !isStartup(request) && !isCleanup(request);
}

function hold<Value>(excel: StandIn, deed: () => Promise<Value>, at: number): Held<Value> {
  let release: () => void = () => undefined;
  let reach: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const held = new Promise<void>((resolve) => (reach = resolve));
  const answer = excel.answer.bind(excel);
  let seen = 0;
  excel.answer = async (body, flags) => {
    if (isWork(body) && ++seen === at) {
      reach();
      await released;
    }
    return answer(body, flags);
  };
  const result = deed();
  const reached = Promise.race([held, result]).then(() => {
    excel.answer = answer;
  });
  return { reached, release, result };
}

/**
 * Two panes at work in one workbook: the first goes up to its `k`-th request, the second up to its
 * `j`-th, then the first to its end, and then the second.
 */
export async function interleaved<One, Other>(
  excel: StandIn,
  [first, k]: readonly [() => Promise<One>, number],
  [second, j]: readonly [() => Promise<Other>, number],
): Promise<readonly [One, Other]> {
  const one = hold(excel, first, k);
  await one.reached;
  const other = hold(excel, second, j);
  await other.reached;
  one.release();
  const result = await one.result;
  other.release();
  return [result, await other.result];
}
