import type { ViewProps } from "../page/viewProps";
import ConsolidationView from "./ConsolidationView";
import { workerBench } from "./workers/workerBench";

/** One for the page: what the worker has in mind outlives a change of tabs. */
const bench = workerBench(
  () =>
    new Worker(new URL("./workers/consolidationWorker.ts", import.meta.url), {
      name: "consolidationWorker",
    }),
);

/** "Tổng hợp" with the heavy work in a web worker. */
export default function ConsolidationPage(props: ViewProps) {
  const { host, opening } = props;
  const inFront = props.host === null || props.shown;
  return <ConsolidationView host={host} bench={bench} opening={opening} inFront={inFront} />;
}
