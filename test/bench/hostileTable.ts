import { HOSTILE_FILES } from "../xlsx/hostileCorpus";
import { withProbe } from "../xlsx/probe";
import { line } from "./contest";

/** What the worst of the hostile files take, each read once in a process of its own. */
const SHOWN = 8;

export function hostileTable(): Promise<readonly string[]> {
  return withProbe((probe) => {
    const probes = HOSTILE_FILES.map(({ name, make }) => ({ name, ...probe(make()) }));
    const most = (key: "milliseconds" | "megabytes") => Math.max(...probes.map((one) => one[key]));
    const slowest = [...probes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SHOWN);
    return [
      line(`hostile files, the slowest of ${probes.length}`, "ms", "MB above", "outcome"),
      ...slowest.map(({ name, milliseconds, megabytes, outcome }) =>
        line(name, milliseconds.toFixed(0), megabytes.toFixed(0), outcome),
      ),
      line("at most, of all", most("milliseconds").toFixed(0), most("megabytes").toFixed(0)),
    ];
  });
}
